import type { Authority } from '../model/name.ts'
import { uri } from './address.ts'

interface AuthorityFile {
  /** The address of the file as a whole. */
  readonly set: string
  /** What a number in the file looks like, without spaces. */
  readonly number?: RegExp
  /** The address of one entry. */
  readonly entry?: (number: string) => string
}

const libraryOfCongress = (set: string, number: RegExp): AuthorityFile => ({
  set,
  number,
  entry: lccn => `${set}/${normalLccn(lccn)}`,
})

const getty = (name: string): AuthorityFile => {
  const set = `http://vocab.getty.edu/${name}/`
  return { set, number: /^\d{1,12}$/, entry: number => set + number }
}

const names = libraryOfCongress('http://id.loc.gov/authorities/names', /^n[a-z]{0,2}[\d-]{5,14}$/i)
const graphicMaterials = libraryOfCongress('http://id.loc.gov/vocabulary/graphicMaterials', /^tgm\d{6}$/i)

/** Authority files by the codes finding aids use for them. Sources: MARC source codes; the addresses each file publishes. */
const files: Readonly<Record<string, AuthorityFile>> = {
  lcnaf: names,
  naf: names,
  lcsh: libraryOfCongress('http://id.loc.gov/authorities/subjects', /^sh[\d-]{5,14}$/i),
  lcgft: libraryOfCongress('http://id.loc.gov/authorities/genreForms', /^gf[\d-]{5,14}$/i),
  lctgm: graphicMaterials,
  gmgpc: graphicMaterials,
  tgm: graphicMaterials,
  aat: getty('aat'),
  tgn: getty('tgn'),
  ulan: getty('ulan'),
  viaf: { set: 'http://viaf.org/viaf/', number: /^\d{1,22}$/, entry: number => `http://viaf.org/viaf/${number}` },
  gnd: { set: 'https://d-nb.info/gnd/', number: /^[\d-]{1,15}[\dX]$/i, entry: id => `https://d-nb.info/gnd/${id}` },
  wikidata: {
    set: 'http://www.wikidata.org/entity/',
    number: /^Q\d{1,12}$/i,
    entry: id => `http://www.wikidata.org/entity/${id.toUpperCase()}`,
  },
  isni: {
    set: 'https://isni.org/',
    number: /^\d{15}[\dX]$/i,
    entry: id => `https://isni.org/isni/${id.toUpperCase()}`,
  },
  geonames: { set: 'https://www.geonames.org/', number: /^\d{1,10}$/, entry: id => `https://sws.geonames.org/${id}/` },
  fast: {
    set: 'http://id.worldcat.org/fast/',
    number: /^(?:fst)?\d{1,10}$/i,
    entry: id => `http://id.worldcat.org/fast/${id.replace(/^fst0*/i, '')}`,
  },
}

const fileOf = (source: string): AuthorityFile | undefined => {
  const code = source.toLowerCase().replace(/[^a-z]/g, '')
  return Object.hasOwn(files, code) ? files[code] : undefined
}

/**
 * The URI under which an authority file publishes a name or term: the identifier itself when it is one, or the number in
 * a file whose addresses are known.
 *
 * @example authorityUri({ source: 'lcnaf', identifier: 'n 79007751' }) // 'http://id.loc.gov/authorities/names/n79007751'
 */
export function authorityUri({ source, identifier }: Authority): string | undefined {
  const given = uri(identifier)
  if (given !== undefined || source === undefined || identifier === undefined) return given
  const file = fileOf(source)
  const number = identifier.replace(/\s+/g, '')
  return file?.number?.test(number) ? file.entry?.(number) : undefined
}

/** The address of an authority file as a whole, when it is a known one. */
export const authorityFile = (source: string): string | undefined => fileOf(source)?.set

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(files)
    .reverse()
    .map(([code, { set }]) => [set, code]),
)

/**
 * The code of an authority file whose address as a whole is known.
 *
 * @example authorityCode('http://vocab.getty.edu/aat/') // 'aat'
 */
export const authorityCode = (address: string): string | undefined => codes.get(address)

/** A Library of Congress control number in the form its addresses use: `n79-7751` is `n79007751`. */
function normalLccn(number: string): string {
  const [before = '', after] = number.split('-')
  return (after === undefined ? before : before + after.padStart(6, '0')).toLowerCase()
}
