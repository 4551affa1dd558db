import type { TextSink } from '../../model/sink.ts'
import type { Diagnostic, Report } from '../../report/diagnostic.ts'
import { holdsOnlyElements, type Schema } from '../../xml/schema.ts'
import { serialize } from '../../xml/serialize.ts'
import type { XmlSink } from '../../xml/sink.ts'
import { validate } from '../../xml/validate.ts'

/**
 * The last step to text: every token is checked against the schema. A fault is told as one of this program
 * (`output/invalid`), because no source may cause it.
 *
 * @param laysOut whether the children of the element that begins now may be put on lines of their own, as far as its
 * surroundings go
 */
export function checkedText(schema: Schema, out: TextSink, report: Report, laysOut: () => boolean): XmlSink {
  const text = serialize(out, report, { indents: element => laysOut() && holdsOnlyElements(schema, element) })
  return validate(schema, fault => report(ours(fault, schema.grammar.title)), { next: text })
}

const ours = ({ message, value, unit }: Diagnostic, title: string): Diagnostic => ({
  code: 'output/invalid',
  concern: 'output',
  severity: 'error',
  message: `The output is not valid ${title}: ${message}`,
  ...(unit !== undefined && { unit }),
  ...(value !== undefined && { value }),
  hint: 'This is a fault of fonds, not of your finding aid. Please report it.',
})
