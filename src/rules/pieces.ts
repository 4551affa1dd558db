import type { Unit } from '../model/unit.ts'
import type { Look, Path, PieceLooks } from './rule.ts'

interface Looks {
  readonly words: { readonly mayHold: RegExp; readonly look: Look<string> }[]
  /** One pattern for all, so that a run of words is read once when nothing is there to be found, which is nearly always. */
  mayHold: RegExp | undefined
  readonly members: Map<string, Look<unknown>[]>
  readonly blocks: Look<unknown>[]
  readonly inlines: Look<unknown>[]
}

/** Walks through units for all looks at once. */
export type Walk = (unit: Unit, path: Path, at: (about: object) => void) => void

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
  ...['indicator', 'localType', 'calendar', 'era', 'statedCertainty', 'from', 'to', 'certainty', 'coordinates'],
])

/** Members that say once more in parts or in machine forms what `text` says. */
const SAID_IN_TEXT = new Set(['content', 'parts', 'members', 'extents'])

/** Joins the looks at pieces; `undefined` when there are none, and nothing need be walked. */
export function pieceWalk(all: readonly PieceLooks[]): Walk | undefined {
  const looks: Looks = { words: [], mayHold: undefined, members: new Map(), blocks: [], inlines: [] }
  for (const { words, link, id, language, script, block, inline } of all) {
    if (words) looks.words.push(words)
    for (const [member, look] of Object.entries({ link, id, language, script }))
      if (look) looks.members.set(member, [...(looks.members.get(member) ?? []), look])
    if (block) looks.blocks.push(block)
    if (inline) looks.inlines.push(inline)
  }
  if (all.length === 0) return undefined
  if (looks.words.length > 0)
    looks.mayHold = new RegExp(looks.words.map(({ mayHold }) => `(?:${mayHold.source})`).join('|'), 'u')
  return (unit, path, at) => {
    for (const field in unit) {
      if (field === 'extra') continue
      const value: unknown = Reflect.get(unit, field)
      at(unit)
      if (!Array.isArray(value)) {
        if (typeof value === 'object' && value !== null) at(value)
        member(field, value, looks, path, false)
      } else
        for (const entry of value) {
          at(entry)
          inside(entry, looks, path)
        }
    }
  }
}

function member(name: string, value: unknown, looks: Looks, path: Path, hasText: boolean): void {
  if (value === undefined) return
  const special = looks.members.get(name)
  if (special) for (const look of special) look(value, path)
  if (typeof value === 'string') {
    if (looks.mayHold && !NOT_WORDS.has(name)) words(value, looks, path)
  } else if (typeof value === 'object' && value !== null && name !== 'extra') {
    const quiet = hasText && SAID_IN_TEXT.has(name)
    if (!quiet) inside(value, looks, path)
    else if (looks.members.size > 0 || looks.inlines.length > 0) inside(value, { ...looks, mayHold: undefined }, path)
  }
}

function inside(value: unknown, looks: Looks, path: Path): void {
  if (typeof value === 'string') {
    if (looks.mayHold) words(value, looks, path)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const inner of value) inside(inner, looks, path)
    return
  }
  const type: unknown = Reflect.get(value, 'type')
  if (typeof type === 'string' && !Object.hasOwn(value, 'text')) {
    if (BLOCKS.has(type)) for (const look of looks.blocks) look(value, path)
    else if (INLINES.has(type)) for (const look of looks.inlines) look(value, path)
  }
  const hasText = typeof Reflect.get(value, 'text') === 'string'
  for (const name in value) member(name, Reflect.get(value, name), looks, path, hasText)
}

function words(text: string, looks: Looks, path: Path): void {
  if (!looks.mayHold?.test(text)) return
  for (const { mayHold, look } of looks.words) if (mayHold.test(text)) look(text, path)
}
