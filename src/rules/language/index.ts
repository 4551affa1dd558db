import type { Rule } from '../rule.ts'
import { codeDiffers } from './code-differs.ts'
import { inNoteOnly } from './in-note-only.ts'
import { inNoteUncoded } from './in-note-uncoded.ts'
import { noCode } from './no-code.ts'
import { undetermined } from './undetermined.ts'

export const languageRules: readonly Rule[] = [codeDiffers, inNoteOnly, inNoteUncoded, noCode, undetermined]
