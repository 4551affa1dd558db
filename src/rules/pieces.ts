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

/** How the members of one name are looked at. */
interface Member {
  readonly looks: readonly Look<unknown>[]
  readonly holdsWords: boolean
  /** Whether it says once more what `text` beside it says. */
  readonly saidInText: boolean
}

const none: readonly Look<unknown>[] = []
const plain: Member = { looks: none, holdsWords: true, saidInText: false }

/** The members that are not plain ones, by name. */
function membersWith(looks: ReadonlyMap<string, readonly Look<unknown>[]>): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>()
  for (const name of [...NOT_WORDS, ...SAID_IN_TEXT, ...looks.keys()])
    members.set(name, {
      looks: looks.get(name) ?? none,
      holdsWords: !NOT_WORDS.has(name),
      saidInText: SAID_IN_TEXT.has(name),
    })
  return members
}

/** Joins the looks at pieces; `undefined` when there are none, and nothing need be walked. */
export function pieceWalk(all: readonly PieceLooks[]): Walk | undefined {
  if (all.length === 0) return undefined
  const wordLooks = all.flatMap(({ words }) => (words ? [words] : []))
  // One pattern for all: a run of words is read once when nothing is there to be found, which is nearly always.
  const mayHold =
    wordLooks.length > 0 ? new RegExp(wordLooks.map(each => `(?:${each.mayHold.source})`).join('|'), 'u') : undefined
  const looks = new Map<string, Look<unknown>[]>()
  const blocks: Look<unknown>[] = []
  const inlines: Look<unknown>[] = []
  for (const { link, id, language, script, block, inline } of all) {
    for (const [name, look] of Object.entries({ link, id, language, script }))
      if (look) looks.set(name, [...(looks.get(name) ?? []), look])
    if (block) blocks.push(block)
    if (inline) inlines.push(inline)
  }
  const looksAtPieces = blocks.length > 0 || inlines.length > 0
  const members = membersWith(looks)
  let path: Path = []
  let field = ''

  function words(text: string): void {
    if (mayHold?.test(text) !== true) return
    for (const each of wordLooks) if (each.mayHold.test(text)) each.look(text, path, field)
  }

  /** @param said whether the words of it have been read already, in another form */
  function member(kind: Member, name: string, value: unknown, said: boolean): void {
    if (kind.looks !== none && value !== undefined) for (const look of kind.looks) look(value, path, field)
    if (typeof value === 'string') {
      if (!said && kind.holdsWords) words(value)
    } else if (typeof value === 'object' && value !== null && name !== 'extra') inside(value, said)
  }

  function inside(value: object, said: boolean): void {
    if (Array.isArray(value)) {
      for (const inner of value) {
        if (typeof inner === 'string') {
          if (!said) words(inner)
        } else if (typeof inner === 'object' && inner !== null) inside(inner, said)
      }
      return
    }
    if (!hasMembers(value)) return
    const { type, text } = value
    if (typeof type === 'string' && looksAtPieces) {
      if (BLOCKS.has(type)) for (const look of blocks) look(value, path, field)
      else if (INLINES.has(type)) for (const look of inlines) look(value, path, field)
    }
    for (const name in value) {
      const kind = members.get(name) ?? plain
      member(kind, name, value[name], said || (text !== undefined && kind.saidInText))
    }
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
        member(members.get(field) ?? plain, field, value, false)
      }
    }
  }
}
