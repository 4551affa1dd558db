import type { Thing } from '../../../linked-data/graph/thing.ts'
import { text, thingOf, valuesOf, wordsOf } from './values.ts'

/** A code, and whose code it is. */
interface Code {
  readonly text: string
  readonly localType?: string
}

/** The codes of an agent, place or archive, each once: every document of a finding aid in several says them again. */
export function codesIn(node: Thing | undefined): readonly Code[] {
  const codes = new Map<string, Code>()
  for (const value of valuesOf(node, 'identifier')) {
    const code = thingOf(value)
    const words = code ? text(code, 'value') : wordsOf(value)
    const localType = text(code, 'propertyID')
    if (words !== undefined)
      codes.set(`${localType ?? ''}|${words}`, { text: words, ...(localType !== undefined && { localType }) })
  }
  return [...codes.values()]
}
