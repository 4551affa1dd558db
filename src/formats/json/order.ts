import { controlFields, unitFields } from '../../model/fields.ts'

/** The members of statements and prose: what it is, what it says, what was understood in it, where it leads, its marks. */
const members = [
  'type kind of style numeration mark render name namespace term',
  'text dateText date from to heading columns content lines head rows blocks items definition',
  'entry entries terms references citation places events',
  'begin end edtf certainty undated members event normal statedCertainty calendar era agentType agent descriptions',
  'extents quantity unit unitText approximate relation facet facets dimensions coverage share',
  'parts role source identifier rules coordinates system under address',
  'code otherCodes countryCode repositoryCode uri abbreviation full scriptCode scriptText scripts',
  'indicator barcode parent instance otherKind otherType arcrole place',
  'link href target title show actuate country repository related note notes',
  'id audience language script label localType attributes elements children extra',
].flatMap(line => line.split(' '))

const ranks = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(names)].map((name, i) => [name, i]))

const unitRanks = ranks(Object.keys(unitFields))
const controlRanks = ranks(Object.keys(controlFields))
const memberRanks = ranks(members)

/**
 * The names of a statement's members in their fixed order, so that the same finding aid always gives the same text.
 * Attributes of a foreign vocabulary stay in the order of the source.
 */
export function memberOrder(names: string[], parent: string): string[] {
  return parent === 'attributes' ? names : sorted(names, memberRanks)
}

/** The fields of a unit in the order of ISAD(G). */
export const unitFieldOrder = (names: string[]): string[] => sorted(names, unitRanks)

/** The fields of the description control area in the order of the model. */
export const controlFieldOrder = (names: string[]): string[] => sorted(names, controlRanks)

function sorted(names: string[], rank: ReadonlyMap<string, number>): string[] {
  if (names.length < 2) return names
  return names.sort((a, b) => {
    const difference = (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size)
    return difference !== 0 ? difference : a < b ? -1 : 1
  })
}
