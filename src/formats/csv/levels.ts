import type { Level, Unit } from '../../model/unit.ts'
import { levelNames } from '../../report/breadcrumb.ts'

/** What a cell may say for a level besides its name in EAD and the name archivists use. */
const SYNONYMS: Readonly<Record<string, Level>> = {
  'record group': 'recordgrp',
  recordgroup: 'recordgrp',
  'sub-fonds': 'subfonds',
  'sub-group': 'subgrp',
  subgroup: 'subgrp',
  'sub-series': 'subseries',
  'sub series': 'subseries',
  folder: 'file',
  collectie: 'collection',
  dossier: 'file',
  akte: 'file',
  serie: 'series',
  série: 'series',
  'sous-fonds': 'subfonds',
  'sous-série': 'subseries',
  bestand: 'fonds',
  piece: 'item',
  pièce: 'item',
  fondo: 'fonds',
  fundo: 'fonds',
  archief: 'fonds',
  arkiv: 'fonds',
  colección: 'collection',
  coleção: 'collection',
  collezione: 'collection',
  sammlung: 'collection',
  samling: 'collection',
  subfondo: 'subfonds',
  subfundo: 'subfonds',
  teilbestand: 'subfonds',
  klassifikation: 'class',
  reeks: 'series',
  subserie: 'subseries',
  subsérie: 'subseries',
  sottoserie: 'subseries',
  vorgang: 'file',
  article: 'file',
  bestanddeel: 'file',
  expediente: 'file',
  dossiê: 'file',
  processo: 'file',
  fascicolo: 'file',
  'unità archivistica': 'file',
  'unidad documental compuesta': 'file',
  stuk: 'item',
  dokument: 'item',
  documento: 'item',
  einzelstück: 'item',
  'unidad documental': 'item',
  'unidad documental simple': 'item',
  'item documental': 'item',
  'unità documentaria': 'item',
}

/** The levels of EAD and the words for them, in lower case. */
const WORDS: ReadonlyMap<string, Level> = new Map([
  ...entries(levelNames).flatMap(([level, name]): [string, Level][] =>
    level === 'otherlevel'
      ? []
      : [
          [level, level],
          [name.toLowerCase(), level],
        ],
  ),
  ...entries(SYNONYMS),
])

function entries<Key extends string, Value>(of: Readonly<Record<Key, Value>>): [Key, Value][] {
  const pairs: [Key, Value][] = []
  for (const key in of) pairs.push([key, of[key]])
  return pairs
}

/**
 * The level that a word names; a word that names none of EAD's is kept as the other level.
 *
 * @example levelOf('Sub-series') // { level: 'subseries' }
 * levelOf('Part') // { level: 'otherlevel', otherLevel: 'Part' }
 */
export function levelOf(word: string): Pick<Unit, 'level' | 'otherLevel'> {
  const level = WORDS.get(word.trim().toLowerCase())
  return level === undefined ? { level: 'otherlevel', otherLevel: word.trim() } : { level }
}

/** The word for the level of a unit: EAD's own, or that of the other level. */
export const levelWord = ({ level, otherLevel }: Unit): string =>
  level === 'otherlevel' ? (otherLevel ?? '') : (level ?? '')

/** The word archivists use, as systems show it. */
export const shownLevel = ({ level, otherLevel }: Unit): string =>
  level === undefined ? '' : level === 'otherlevel' ? (otherLevel ?? '') : levelNames[level]
