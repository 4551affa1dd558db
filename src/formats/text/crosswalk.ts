import { type ControlField, controlFields, type UnitField, unitFields } from '../../model/fields.ts'
import type { CrosswalkPage, RowInWords } from '../format.ts'
import type { Profile, Row } from './profile.ts'
import { profiles } from './profiles.ts'

/** Where a text says what no label names, for each kind of profile. */
const beside: Readonly<Record<Profile['kind'], Partial<Record<UnitField, string>>>> = {
  'finding-aid': {
    level: 'the kind of line in the container list',
    otherLevel: 'the kind of line in the container list, when EAD has no name for it',
    title: 'the line of the container list; for the whole, a line with the reference code before the first label',
    referenceCode: 'the first code in the prose that looks like one',
    dates:
      'after phrases such as "collection dates from" in the prose; dates in brackets, and at the end of titles, in the container list',
    containers: 'lines of the container list that name a box, and numbers at the end of others',
    accessRestrictions: 'sentences about removal and closure in the container list',
    notes: 'the introduction of the container list, and sentences in it',
  },
  record: {
    level: 'the record is of one item',
    title: 'the line under the date at the beginning',
    dates: 'the line before the title',
    otherIdentifiers:
      'the number in the title or at the head of the document, the file number in the statement of the source',
    accessPoints: 'the addressee at the head of the document, the translator in the statement of the source',
    creators: 'the sender at the head of the document',
    abstract: 'the paragraph that stands apart after the text',
    accessRestrictions: 'notes of the translator on passages that cannot be read, counted',
    notes: 'markings of secrecy, urgency and distribution at the head of the document',
    fullText: 'the document',
  },
  report: {
    id: 'the words and numbers of the headings',
    level: 'the kind of heading',
    otherLevel: 'the kind of heading',
    title: 'the heading; for a publication, the line that has its title',
    dates: 'the year in the title of the publication',
    creators: 'a line with the body that issued the publication',
    fullText: 'the prose under a heading',
  },
  inventory: {
    level: 'the kind of line',
    otherLevel: 'the kind of line',
    title: 'the words of a line; for the whole, what stands above the list',
    dates: 'the end of a line',
    physicalDescriptions: 'an extent above the list',
    otherIdentifiers: 'a number of accession above the list',
    repository: 'a line with the name of an archive or library above the list',
    containers: 'numbers of boxes and folders',
    notes: 'lines that may belong to the one before them, as they are',
  },
}

/** Profiles as a crosswalk page: for each field the labels it stands under, and where else. */
function crosswalkOf(all: readonly Profile[]): CrosswalkPage {
  const row = (places: (profile: Profile) => readonly string[]): RowInWords => {
    const found = all.flatMap(profile => {
      const own = places(profile)
      return own.length === 0 ? [] : [`${profile.title}: ${own.join('; ')}`]
    })
    return found.length > 0 ? { at: found.join('. ') } : { nowhere: 'no text profile has a place for it' }
  }
  const unit = Object.fromEntries(
    keys(unitFields).map(field => [
      field,
      row(profile => [...labelled(profile, field), ...(beside[profile.kind][field] ?? '').split('\n').filter(Boolean)]),
    ]),
  )
  const control = Object.fromEntries(
    keys(controlFields).map(field => [field, row(profile => labelled(profile, field))]),
  )
  return { unit, control }
}

const keys = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table).filter((name): name is Name => Object.hasOwn(table, name))

function labelled(profile: Profile, field: UnitField | ControlField): string[] {
  const rows = profile.kind === 'record' ? [...profile.rows, ...profile.within] : profile.rows
  return rows.filter(row => fieldsOf(row).includes(field)).map(({ labels: [label] }) => `"${label}"`)
}

function fieldsOf(row: Row): readonly string[] {
  if ('field' in row) return [row.field]
  if ('control' in row) return [row.control]
  if ('sorted' in row) return [...row.sorted.map(({ field }) => field), row.otherwise]
  return row.units === 'related' ? ['relatedMaterial'] : []
}

/** Where texts keep each field, by the profiles that are known. */
export const crosswalk: CrosswalkPage = crosswalkOf(profiles)
