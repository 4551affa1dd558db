import { hasMembers } from '../model/members.ts'
import type { Unit } from '../model/unit.ts'
import type { Look, Path, PieceLooks } from './rule.ts'

/** Walks through what is said of a unit, for all looks at once; `at` is told of each statement before what is in it. */
export type Walk = (said: Unit, path: Path, at: (statement: object) => void) => void

const BLOCKS = new Set([
  ...['paragraph', 'heading', 'list', 'definitions', 'chronology', 'table', 'quotation', 'citation', 'address'],
])
const INLINES = new Set([
  ...['emphasis', 'quote', 'foreign', 'abbreviation', 'expansion', 'reference', 'date', 'number', 'mention'],
  ...['footnote', 'break'],
])

/** Members with codes, ids and machine forms, in which there are no words. */
const NOT_WORDS = new Set([
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
  ...['edtf', 'begin', 'end', 'normal', 'relation', 'coverage', 'undated', 'share', 'id', 'href', 'target', 'parent'],
  ...['level', 'code', 'source', 'rules', 'identifier', 'uri', 'countryCode', 'repositoryCode', 'unit', 'unitText'],
  ...[
    'indicator',
    'localType',
    'calendar',
    'era',
    'statedCertainty',
    'from',
    'to',
    'certainty',
    'system',
    'role',
    'arcrole',
  ],
])

/** Members that say once more in parts or in machine forms what `text` says. */
const SAID_IN_TEXT = new Set(['content', 'parts', 'members', 'extents'])

/** Joins the looks at pieces; `undefined` when there are none, and nothing need be walked. */
export function pieceWalk(all: readonly PieceLooks[]): Walk | undefined {
  if (all.length === 0) return undefined
  const wordLooks = all.flatMap(({ words }) => (words ? [words] : []))
  // One pattern for all: a run of words is read once when nothing is there to be found, which is nearly always.
  const mayHold =
    wordLooks.length > 0 ? new RegExp(wordLooks.map(each => `(?:${each.mayHold.source})`).join('|'), 'u') : undefined
  const members = new Map<string, Look<unknown>[]>()
  const blocks: Look<unknown>[] = []
  const inlines: Look<unknown>[] = []
  for (const { link, id, language, script, block, inline } of all) {
    for (const [name, look] of Object.entries({ link, id, language, script }))
      if (look) members.set(name, [...(members.get(name) ?? []), look])
    if (block) blocks.push(block)
    if (inline) inlines.push(inline)
  }
  let path: Path = []
  let field = ''

  function words(text: string): void {
    if (mayHold?.test(text) !== true) return
    for (const each of wordLooks) if (each.mayHold.test(text)) each.look(text, path, field)
  }

  /** @param said whether the words of it have been read already, in another form */
  function member(name: string, value: unknown, said: boolean): void {
    const looks = members.get(name)
    if (looks && value !== undefined) for (const look of looks) look(value, path, field)
    if (typeof value === 'string') {
      if (!said && !NOT_WORDS.has(name)) words(value)
    } else if (typeof value === 'object' && value !== null && name !== 'extra') inside(value, said)
  }

  function inside(value: object, said: boolean): void {
    if (Array.isArray(value)) {
      for (const inner of value) {
        if (typeof inner === 'object' && inner !== null) inside(inner, said)
        else if (typeof inner === 'string' && !said) words(inner)
      }
      return
    }
    const hasText = 'text' in value
    if ('type' in value && typeof value.type === 'string') {
      if (BLOCKS.has(value.type)) for (const look of blocks) look(value, path, field)
      else if (INLINES.has(value.type)) for (const look of inlines) look(value, path, field)
    }
    if (!hasMembers(value)) return
    for (const name in value) member(name, value[name], said || (hasText && SAID_IN_TEXT.has(name)))
  }

  return (said, where, at) => {
    path = where
    if (!hasMembers(said)) return
    for (field in said) {
      const value = said[field]
      if (Array.isArray(value))
        for (const entry of value) {
          at(entry)
          if (typeof entry === 'object' && entry !== null) inside(entry, false)
        }
      else {
        if (typeof value === 'object' && value !== null) at(value)
        else at(said)
        member(field, value, false)
      }
    }
  }
}
