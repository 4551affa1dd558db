import type { TextStatement } from '../../../model/statement.ts'
import { type Codec, each } from './codec.ts'
import { writeText } from './statement.ts'

/** A statement as one element that holds its words. */
export const text = (name: string): Codec<TextStatement> => ({ write: (value, to) => writeText(name, value, to) })

/** Statements, each an element that holds its words. */
export const texts = (name: string): Codec<readonly TextStatement[]> => each(text(name))
