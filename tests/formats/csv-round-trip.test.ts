import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from '../../src/csv/line.ts'
import { aspace } from '../../src/formats/csv/aspace.ts'
import { atom } from '../../src/formats/csv/atom.ts'
import { csv, csvAspace, csvAtom } from '../../src/formats/csv/index.ts'
import { own } from '../../src/formats/csv/own.ts'
import type { Profile } from '../../src/formats/csv/profile.ts'
import { columnsOf } from '../../src/formats/csv/write.ts'
import type { Format, Read, Write } from '../../src/formats/format.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { collect, walk } from '../../src/model/tree.ts'
import { findingAid as arbitraryFindingAid } from '../model-arbitrary.ts'
import { readTable, writeTable } from './csv.ts'

type Table = Format & { readonly read: Read; readonly write: Write }
type Cell = fc.Arbitrary<string>

const word = fc
  .string({ unit: fc.constantFrom(...'abcdefgßéжあ"\',;=+-@'), minLength: 2, maxLength: 7 })
  .filter(text => !/^['\s]|['\s]$/.test(text))
const phrase: Cell = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '))
const prose: Cell = fc
  .array(
    fc.array(phrase, { minLength: 1, maxLength: 2 }).map(lines => lines.join('\n')),
    { minLength: 1, maxLength: 3 },
  )
  .map(paragraphs => paragraphs.join('\n\n'))
const listOf = (one: Cell, separator: string): Cell =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map(items => items.join(separator))
const often = (cell: Cell): Cell => fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: cell })
const of = (...words: string[]): Cell => fc.constantFrom(...words)

const bar = ' | '
const notes =
  /history|acquisition|scope|appraisal|accruals|arrangement|plan|conditions|status$|requirements|note$|finding aids|location of|material$|publications|^notes|citation|processing|full text/

/** Cells as a careful archivist fills them, by the column of our own template. */
function ownCell(column: string): Cell {
  if (column === 'level') return of('fonds', 'series', 'file', 'item', 'Part')
  if (column === 'internal') return of('yes', 'no')
  if (column === 'dates')
    return listOf(
      of(
        '1871-1934',
        'circa 1900',
        '[1899?]',
        'undated',
        '1901 {normal 1901-02}',
        '1890-1910 {bulk}',
        'spring {event publication}',
      ),
      bar,
    )
  if (column === 'languages') return listOf(of('eng', 'fre {script Latn}', 'Old Norse; runes', 'ger {main}'), bar)
  if (column === 'containers') return listOf(of('Box 1', 'Folder 3 {in b1}', 'Box 2 {barcode 31; id b1}'), bar)
  if (column === 'relations') return listOf(of('Coast Guard {kind cpfrelation; uri https://example.org/a}'), bar)
  if (/^digital|addresses$|address$/.test(column) && column !== 'repository address')
    return listOf(of('https://example.org/1', 'scans/2.tif {title Second}'), bar).filter(
      text => column.startsWith('digital') || !text.includes('{'),
    )
  if (column === 'language of description') return of('eng', 'fre')
  if (column === 'script of description') return of('Latn')
  if (/^(?:title|reference code)$/.test(column)) return phrase
  if (column === 'material specific details' || column === 'short notes') return listOf(phrase, bar)
  if (notes.test(column) && column !== 'physical condition')
    return fc.oneof(
      prose,
      prose.map(text => `# Heading\n\n${text}`),
      prose.map(text => `${text}\n---\n{internal; lang eng}\nanother`),
    )
  return listOf(
    phrase.map(text => text.replace(/^#/, '')),
    bar,
  )
}

function atomCell(column: string): Cell {
  if (column === 'levelOfDescription') return of('Fonds', 'Series', 'File', 'Item', 'Part')
  if (column === 'publicationStatus') return of('Draft', 'Published')
  if (column === 'culture') return of('en', 'fr')
  if (column === 'language') return listOf(of('en', 'fr', 'cy'), '|')
  if (column === 'digitalObjectURI') return of('https://example.org/1.jpg')
  if (column === 'digitalObjectPath') return of('scans/2.tif')
  if (/AccessPoints$|^generalNote$|^publicationNote$/.test(column)) return listOf(phrase, '|')
  if (/^(?:title|identifier|repository|accessionNumber)$/.test(column)) return phrase
  if (column === 'extentAndMedium') return of('4.5 linear feet', '3 boxes\n2 folders')
  if (/^(?:script|alternative|event|physicalObject|qubit)/.test(column)) return fc.constant('')
  return prose
}

function aspaceCell(column: string): Cell {
  if (column === 'level') return of('series', 'file', 'item')
  if (column === 'publish' || /^p_|_publish$/.test(column)) return fc.constant('')
  if (/^n_(?:physdesc|physfacet|dimensions|langmaterial_2)$/.test(column)) return fc.constant('')
  if (/^n_/.test(column)) return fc.array(phrase, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n\n'))
  if (column === 'title' || column === 'unit_id') return phrase
  return fc.constant('')
}

/** The cells of the whole alone may be about the finding aid. */
const aboutTheAid = (profile: Profile): ReadonlySet<string> =>
  new Set(Object.values(profile.crosswalk.control).flatMap(row => ('as' in row ? row.as.columns : [])))

const ownTop: Readonly<Record<string, Cell>> = {
  'finding aid languages': of('eng', 'fre {script Latn} | ger'),
  'finding aid status': of('new', 'revised'),
  'publication status': of('published'),
  'agency country': of('US'),
  agency: phrase,
  'agency code': of('XX-1'),
  'finding aid history': of('First entry {kind created; date May 2000; on 2000-05; agent human; by Ana}'),
}

function topCell(profile: Profile, column: string): Cell {
  if (profile === own)
    return Object.hasOwn(ownTop, column)
      ? (ownTop[column] ?? phrase)
      : /edition|series|notes/.test(column)
        ? prose
        : phrase
  if (/^(?:languageOf|scriptOf)/.test(column))
    return column === 'languageOfDescription' ? of('en', 'en|fr') : fc.constant('')
  return phrase
}

/** A table of three units: a whole, a part, and a part of that. */
function tableOf(profile: Profile, cellOf: (column: string) => Cell): fc.Arbitrary<string> {
  const columns = columnsOf(profile)
  const about = aboutTheAid(profile)
  const place: Readonly<Record<string, readonly string[]>> =
    profile === aspace
      ? { hierarchy: ['1', '2', '2'], ref_id: ['a', 'b', 'c'], ead: ['x', 'x', 'x'], collection_id: ['ML', 'ML', 'ML'] }
      : profile === atom
        ? { legacyId: ['a', 'b', 'c'], parentId: ['', 'a', 'b'] }
        : { id: ['a', 'b', 'c'], parent: ['', 'a', 'b'], depth: ['', '', ''] }
  const row = (i: number): fc.Arbitrary<string[]> =>
    fc.tuple(
      ...columns.map(column => {
        const stated = place[column]?.[i]
        if (stated !== undefined) return fc.constant(stated)
        if (about.has(column)) return i === 0 ? often(topCell(profile, column)) : fc.constant('')
        return column === 'title' ? phrase : often(cellOf(column))
      }),
    )
  const labels = profile.labels ? csvLine(columns.map(column => profile.labels?.[column] ?? '')) : ''
  return fc
    .tuple(row(0), row(1), row(2))
    .map(rows => csvLine(columns) + labels + rows.map(cells => csvLine(cells)).join(''))
}

const tables: readonly (readonly [string, Table, Profile, (column: string) => Cell])[] = [
  ['our own template', csv, own, ownCell],
  ["AtoM's template", csvAtom, atom, atomCell],
  ["ArchivesSpace's bulk import", csvAspace, aspace, aspaceCell],
]

/** As the pipeline gives it to a writer: every unit has an id. */
function identified(findingAid: FindingAid): FindingAid {
  let result = findingAid
  walk(
    findingAid,
    withIds(
      collect(found => {
        result = found
      }),
    ),
  )
  return result
}

describe.each(tables)('%s', (_, format, profile, cellOf) => {
  it('is equal after it was read and written', () => {
    fc.assert(
      fc.property(tableOf(profile, cellOf), text => {
        const { found, diagnostics } = readTable(text, format)
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(found).toHaveLength(1)
        for (const findingAid of found) expect(writeTable(findingAid, format).text).toBe(text)
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('is a table that can be read again, whatever the finding aid says', () => {
    fc.assert(
      fc.property(arbitraryFindingAid, findingAid => {
        const { text } = writeTable(identified(findingAid), format)
        const { diagnostics } = readTable(text, format)
        const codes = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
        expect(codes.filter(code => !code.startsWith('date/') && code !== 'input/empty-table')).toEqual([])
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
