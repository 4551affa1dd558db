import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { tokenize } from '../../src/xml/tokens.ts'

/** Codes, kinds and machine forms; what `text` says again; what is read from the words and only valid with them. */
const notWords = new Set([
  ...[
    'type',
    'kind',
    'audience',
    'language',
    'script',
    'style',
    'numeration',
    'mark',
    'render',
    'of',
    'show',
    'actuate',
  ],
  ...['edtf', 'begin', 'end', 'certainty', 'statedCertainty', 'relation', 'coverage', 'undated', 'share', 'members'],
  ...['id', 'target', 'parent', 'level', 'code', 'scriptCode', 'countryCode', 'calendar', 'era', 'rules', 'unit'],
  ...[
    'localType',
    'source',
    'identifier',
    'href',
    'uri',
    'from',
    'to',
    'quantity',
    'role',
    'status',
    'publicationStatus',
    'encodings',
    'extra',
    'arcrole',
    'agentType',
  ],
])

const asWords = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return asWords(value)
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, inner]) => (notWords.has(member) ? [] : wordsIn(inner)))
}

/** All text and all attribute values; words that run on from one element into the next stay whole. */
function textOfXml(xml: string): string {
  const values: string[] = []
  let text = ''
  const input = tokenize(
    {
      start({ attributes }) {
        for (const { value } of attributes) values.push(value, unescaped(value))
      },
      text(more) {
        text += more
      },
      end() {},
      finish() {},
    },
    () => {},
  )
  input.write(xml)
  input.end()
  return [text, ...values].join('\n')
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

type Written = (findingAid: FindingAid) => { readonly xml: string; readonly said: readonly Diagnostic[] }

/** Words of the finding aid that are not in the XML, and how many words the reports say are lost. */
export function missing(write: Written, findingAid: FindingAid): { missing: string[]; reported: number } {
  const { xml, said } = write(findingAid)
  const there = textOfXml(xml)
  return {
    missing: wordsIn(findingAid).filter(word => !there.includes(word)),
    reported: said.reduce((sum, { words = 0 }) => sum + words, 0),
  }
}
