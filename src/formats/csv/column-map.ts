import type { ColumnMap } from '../format.ts'
import { headKey } from './heads.ts'
import { levelOf } from './levels.ts'
import { own } from './own.ts'
import type { Profile } from './profile.ts'
import { columnsOf } from './write.ts'

/** What stands for a column that is not to be read. */
const IGNORE = 'ignore'

/** Columns of the template in which one cell is one text, whatever stands in it. */
const ONE_TEXT = new Set([
  'id',
  'parent',
  'depth',
  'level',
  'reference code',
  'title',
  'internal',
  'publish',
  'scope and content',
  'administrative or biographical history',
])

/** The columns that a column map may name: those of the template, and others that are read. */
export const mappableColumns: readonly string[] = [
  ...new Set([
    ...columnsOf(own),
    ...(own.alsoColumns ?? []),
    ...(own.also?.unit ?? []).flatMap(({ columns }) => columns),
  ]),
]

/**
 * The profile of a table of an institution's own: the heads of the map, instead of the names that are known otherwise.
 *
 * Throws a `TypeError` when the map names a column that there is not.
 */
export function mapped(map: ColumnMap): Profile {
  const synonyms: Record<string, string> = {}
  const passedOver: Record<string, string> = {}
  const separated = new Set<string>()
  for (const [head, to] of Object.entries(map.columns)) {
    if (to === IGNORE) {
      passedOver[head] = 'the column map says so'
      continue
    }
    const column = mappableColumns.find(each => each === headKey(to))
    if (column === undefined)
      throw new TypeError(`the column map says "${to}" for "${head}"; the template has no such column`)
    synonyms[headKey(head)] = column
    if (!ONE_TEXT.has(column)) separated.add(column)
  }
  const levels = new Map(Object.entries(map.levels ?? {}).map(([word, level]) => [headKey(word), level]))
  const { separator } = map
  return {
    ...own,
    title: map.name ?? 'a table described by a column map',
    synonyms: { ...withoutHeads(own.synonyms, map), ...synonyms },
    passedOver,
    only: new Set(Object.keys(synonyms)),
    change: (column, text) => {
      if (column === 'level') return levels.get(headKey(text)) ?? text
      return separator !== undefined && separated.has(column) ? text.replaceAll(separator, '|') : text
    },
    ...(map.level !== undefined && { levelOfRows: levelOf(map.level) }),
  }
}

/** The synonyms whose heads the map does not settle itself. */
function withoutHeads(synonyms: Readonly<Record<string, string>>, map: ColumnMap): Record<string, string> {
  const settled = new Set(Object.keys(map.columns).map(headKey))
  return Object.fromEntries(Object.entries(synonyms).filter(([head]) => !settled.has(headKey(head))))
}
