import { countModelWords } from '../model/words.ts'

/** What of a value did not reach the output. */
export interface Lost {
  /** Values that hold the words that were lost; empty when there are none. */
  readonly words: readonly unknown[]
  /** Words whose sense the output gives in another way: a heading, a label, the wording of a date, a language's name. */
  readonly restated: readonly unknown[]
  /** Whether codes, ids or mark-up were lost. */
  readonly codes: boolean
}

/** Everything is in the output. */
export const nothingLost: Lost = { words: [], restated: [], codes: false }

/** Codes or mark-up were lost, no words. */
export const codesLost: Lost = { words: [], restated: [], codes: true }

/** Words were lost. */
export const lostWords = (...words: readonly unknown[]): Lost => ({ ...nothingLost, words })

/** Words are said in another way. */
export const restatedWords = (...restated: readonly unknown[]): Lost => ({ ...nothingLost, restated })

/** Several losses as one. */
export function together(losses: Iterable<Lost>): Lost {
  const words: unknown[] = []
  const restated: unknown[] = []
  let codes = false
  for (const loss of losses) {
    words.push(loss.words)
    restated.push(loss.restated)
    codes ||= loss.codes
  }
  return { words, restated, codes }
}

/** How many words were lost, and how many are said in another way. */
export const measured = ({ words, restated }: Lost): { readonly lost: number; readonly restated: number } => ({
  lost: words.length === 0 ? 0 : countModelWords(words),
  restated: restated.length === 0 ? 0 : countModelWords(restated),
})

/** Members that hold codes, ids and machine forms, not the words of an archivist. */
const CODES = new Set([
  'id',
  'language',
  'script',
  'localType',
  'source',
  'rules',
  'identifier',
  'countryCode',
  'repositoryCode',
  'target',
  'show',
  'actuate',
  'arcrole',
  'normal',
  'calendar',
  'era',
  'certainty',
  'statedCertainty',
  'edtf',
  'begin',
  'end',
  'from',
  'to',
  'barcode',
  'parent',
  'kind',
  'type',
  'otherType',
  'otherKind',
  'coverage',
  'relation',
  'share',
  'system',
  'of',
  'render',
  'style',
  'numeration',
  'mark',
  'code',
  'scriptCode',
  'agentType',
  'namespace',
])

/** Members that say of what sort a statement is, which the property it stands in says too. */
const RESTATED = new Set(['heading', 'label'])

/** Members that repeat in a machine form, or as mark-up, what other members say. */
const REPEATED = new Set(['extents', 'members', 'indicator', 'unit', 'unitText', 'undated'])

/**
 * What a value says outside the members that were carried, wherever it says it: addresses of links and expansions
 * of abbreviations are words; headings and labels are said by the property; ids, languages, kinds and mark-up are codes.
 *
 * @param carried the names of the members whose words are in the output
 */
export function leftovers(value: unknown, carried: ReadonlySet<string>): Lost {
  const words: unknown[] = []
  const restated: unknown[] = []
  let codes = false
  const names: string[] = ['']
  const values: unknown[] = [value]
  while (values.length > 0) {
    const name = names.pop() ?? ''
    const next = values.pop()
    if (typeof next === 'string') {
      if (next === '' || carried.has(name) || isNothing(name, next)) continue
      if (CODES.has(name) || name === 'audience') codes = true
      else if (RESTATED.has(name)) restated.push(next)
      else words.push(next)
    } else if (Array.isArray(next)) {
      for (const inner of next) {
        names.push(name)
        values.push(inner)
      }
    } else if (typeof next === 'object' && next !== null) {
      if (name === 'attributes') {
        codes = true
        continue
      }
      if ('text' in next && 'content' in next) codes = true
      for (const [member, inner] of Object.entries(next)) {
        if (REPEATED.has(member) || (member === 'name' && 'children' in next)) continue
        names.push(member)
        values.push(inner)
      }
    }
  }
  return { words, restated, codes }
}

const isNothing = (name: string, word: string): boolean =>
  (name === 'audience' && word === 'external') ||
  (name === 'type' && word === 'paragraph') ||
  (name === 'calendar' && word.toLowerCase() === 'gregorian') ||
  (name === 'era' && word.toLowerCase() === 'ce')
