import type { IdentifierPool } from '../../model/identifier-pool.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Diagnostic, Report } from '../../report/diagnostic.ts'
import type { WordHashes } from '../../report/ledger/word-hashes.ts'
import type { Schema } from '../../xml/schema.ts'
import { serialize } from '../../xml/serialize.ts'
import { type CheckedSink, validate } from '../../xml/validate.ts'
import { countingWords } from '../../xml/word-counting.ts'
import { withoutNamespace } from './document-type.ts'

/** How the checked document is laid out. */
interface Layout {
  /** Whether the children of the element that begins now may be put on lines of their own, as far as its surroundings go. */
  readonly laysOut: () => boolean
  /** The document type declaration; with it the document is written as its DTD has it, without namespaces. */
  readonly documentType?: string | undefined
  /** Where identifiers are kept. */
  readonly identifiers?: IdentifierPool | undefined
  /** Takes the words that are written. */
  readonly words?: WordHashes | undefined
}

/**
 * The last step to text: every token is checked against the schema. A fault is told as one of this program
 * (`output/invalid`), because no source may cause it.
 */
export function checkedText(
  schema: Schema,
  out: TextSink,
  report: Report,
  { laysOut, documentType, identifiers, words }: Layout,
): CheckedSink {
  if (documentType !== undefined) out.write(`<?xml version="1.0" encoding="UTF-8"?>\n${documentType}\n`)
  const { '': _, ...prefixed } = schema.grammar.namespaces
  const text = serialize(out, report, {
    declaration: documentType === undefined,
    ...(documentType === undefined && { namespaces: prefixed }),
    indents: ({ name }) => laysOut() && schema.named.get(name)?.content === 'elements',
  })
  const next = documentType === undefined ? text : withoutNamespace(text)
  const checked = validate(schema, fault => report(ours(fault, schema.grammar.title)), {
    next,
    ...(identifiers && { identifiers }),
  })
  return countingWords(checked, words)
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
