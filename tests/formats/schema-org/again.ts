import { type ConvertOptions, convert } from '../../../src/index.ts'
import type { FindingAid } from '../../../src/model/finding-aid.ts'

/** A finding aid in our own format. */
export const native = ({ control, unit }: FindingAid): string => JSON.stringify({ fonds: '1', control, unit })

/** What is written of the first finding aid of a source, what is written of that once it is read, and again; and what was not read. */
export async function again(source: string | Uint8Array, options: ConvertOptions) {
  const { outputs } = await convert(source, { ...options, to: 'schema-org' })
  const first = outputs[0]?.text ?? ''
  const second = await writtenAgain(first, options)
  const third = await writtenAgain(second.text, options)
  return { first, second: second.text, third: third.text, unread: second.unread }
}

async function writtenAgain(text: string, options: ConvertOptions) {
  if (text === '') return { text, unread: [] }
  const { outputs, diagnostics } = await convert(text, { ...options, from: 'schema-org', to: 'schema-org' })
  const unread = diagnostics.filter(({ code }) => code === 'schema-org/not-read').map(({ value }) => value)
  return { text: outputs[0]?.text ?? '', unread }
}
