import type { Level } from '../../model/unit.ts'
import { type RecordContext, unitOf } from './context.ts'
import type { DublinCoreElement } from './element.ts'
import type { Codec } from './row.ts'
import type { DcmiType } from './terms.ts'

/** Levels that are of many things by what they are. */
const GROUPS: ReadonlySet<Level> = new Set([
  'class',
  'collection',
  'file',
  'fonds',
  'recordgrp',
  'series',
  'subfonds',
  'subgrp',
  'subseries',
])

/** Words of genre terms, in the singular, that are evidence of a type of the DCMI vocabulary. */
const EVIDENCE: Readonly<Record<Exclude<DcmiType, 'Collection' | 'Event' | 'Service'>, string>> = {
  StillImage:
    'photograph photo print drawing map poster painting slide blueprint engraving lithograph sketch daguerreotype tintype postcard chart diagram',
  MovingImage: 'film video videocassette videotape videorecording movie footage',
  Sound: 'audio audiocassette audiotape sound recording phonograph',
  Text: 'letter correspondence diary report minute manuscript memorandum typescript pamphlet newspaper clipping article essay poem ledger charter deed book notebook newsletter periodical text textual',
  PhysicalObject: 'artifact artefact realia medal textile costume specimen',
  Dataset: 'dataset data database statistic',
  InteractiveResource: 'website webpage',
  Software: 'software',
  Image: 'image picture graphic visual',
}

const BY_WORD = new Map(
  Object.entries(EVIDENCE).flatMap(([type, words]) => words.split(' ').map(word => [word, type] as const)),
)

/** Phrases that decide before single words do: a film negative is no film. */
const PHRASES: readonly (readonly [phrase: string, type: DcmiType])[] = [
  ['negative', 'StillImage'],
  ['motion picture', 'MovingImage'],
  ['moving image', 'MovingImage'],
  ['sound recording', 'Sound'],
  ['video recording', 'MovingImage'],
  ['oral histor', 'Sound'],
  ['web site', 'InteractiveResource'],
  ['data set', 'Dataset'],
  ['physical object', 'PhysicalObject'],
  ['museum object', 'PhysicalObject'],
]

/** The types that a genre term is evidence of; none when it is evidence of nothing. */
export function typeOfGenre(term: string): string | undefined {
  const lower = term.toLowerCase()
  const phrase = PHRASES.find(([words]) => lower.includes(words))
  if (phrase) return phrase[1]
  for (const word of lower.split(/[^\p{L}]+/u)) {
    const type = BY_WORD.get(word) ?? BY_WORD.get(singular(word))
    if (type !== undefined) return type
  }
  return undefined
}

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word

/** Whether a level is of many things by what it is. */
export const isOfGroups = (level: Level | undefined): boolean => level !== undefined && GROUPS.has(level)

/** Whether the unit of a record is many things: it has parts, or its level is one of groups. */
export function isCollection(context: RecordContext): boolean {
  return context.parts > 0 || isOfGroups(unitOf(context).level)
}

/**
 * The DCMI types of a unit: a collection when it has parts or its level is one of groups; and for a file or a single thing
 * what its genre terms are evidence of; and a text when its full text is there. Nothing is guessed: a single thing without evidence has no type.
 */
export function dcmiTypes(context: RecordContext): DublinCoreElement<'type'>[] {
  const { level, accessPoints = [], fullText = [] } = unitOf(context)
  const isGroup = isCollection(context)
  const types = new Set<string>(isGroup ? ['Collection'] : [])
  if (context.parts === 0 && (!isGroup || level === 'file'))
    for (const { type, text } of accessPoints) {
      const found = type === 'genre' ? typeOfGenre(text) : undefined
      if (found !== undefined) types.add(found)
    }
  // What a thing says can only be written out when it is a text.
  if (fullText.length > 0) types.add('Text')
  return [...types].map(text => ({ term: 'type', text, scheme: 'DCMIType' }))
}

/** The level of description in EAD's words, after the DCMI type and the genres. */
export const levelAsType: Codec<Level, 'type'> = {
  terms: ['type'],
  write: level => (level === 'otherlevel' || level === 'collection' ? [] : [{ term: 'type', text: level }]),
}

/** The institution's own name of a level. */
export const otherLevelAsType: Codec<string, 'type'> = {
  terms: ['type'],
  write: text => [{ term: 'type', text }],
}
