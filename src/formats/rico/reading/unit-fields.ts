import type { Words } from '../../../linked-data/graph/thing.ts'
import { pointers } from '../../../linked-data/reading/prose.ts'
import type { UnitField } from '../../../model/fields.ts'
import type { Note } from '../../../model/note.ts'
import type { Unit } from '../../../model/unit.ts'
import { afterLabel, canBeSummary, NOTE } from '../labelled.ts'
import { activity, otherActivities } from './activities.ts'
import { type AtUnit, addressesOf, type Draft, some, statement, thingsOf, wordsOf } from './at.ts'
import { biogHist, creators, repository } from './creators.ts'
import { dates } from './dates.ts'
import { digitalObjects } from './digital-objects.ts'
import { physicalDescriptions } from './extents.ts'
import { containers, physicalLocations } from './holdings.ts'
import { otherIdentifiers, persistentUris, referenceCode, unitId } from './identifiers.ts'
import { besidesScripts, languages } from './languages.ts'
import { level, otherLevel } from './level.ts'
import { asNotes, noteOf, notesOf, withPointers } from './notes.ts'
import {
  asResources,
  legalStatus,
  otherFindingAids,
  otherRules,
  relatedMaterial,
  relations,
  rightsUris,
  separatedMaterial,
} from './related.ts'
import { accessPoints } from './subjects.ts'
import { otherTitles, title } from './titles.ts'

/** Reads a field from a unit's node; or says as which field it is read, or why it is not there. */
export type FieldReader<Value, At, Field extends string, Made> =
  | ((at: At, said: Made) => Value | undefined)
  | { readonly readAs: Field }
  | { readonly nowhere: string }

type UnitReaders = { readonly [Field in UnitField]-?: FieldReader<Unit[Field], AtUnit, UnitField, Draft> }

const asNote = { readAs: 'notes' } as const

/** How each field of a unit is read, in an order in which those that others look at come first. */
export const unitReaders: UnitReaders = {
  id: unitId,
  level,
  otherLevel,
  language: at => at.language,
  script: { nowhere: 'the language tags of literals are without script' },
  audience: { nowhere: 'what is internal is not written' },
  languages,
  referenceCode,
  otherIdentifiers,
  persistentUris,
  dates,
  title,
  otherTitles,
  repository,
  creators,
  biogHist,
  physicalDescriptions,
  abstract: at => some(divided(at).short.map(words => statement(words, at.tag))),
  scopeContent: asNotes('scopeAndContent'),
  custodialHistory: at => some([...notesOf(at, 'history'), ...ofTheThing(at, 'history')]),
  acquisition: activity('acquisition'),
  appraisal: activity('appraisal'),
  processing: activity('processing'),
  accruals: asNotes('accruals'),
  arrangement: asNotes('recordResourceStructure', 'structure'),
  filePlan: asNotes('classification'),
  accessRestrictions: asNotes('conditionsOfAccess'),
  physicalAccess: at => some(ofTheThing(at, 'conditionsOfAccess')),
  technicalAccess: at =>
    some(withPointers(ofTheThing(at, 'conditionsOfUse'), at.isGeneric ? [] : addressesOf(at.analogue))),
  useRestrictions: asNotes('conditionsOfUse'),
  rightsUris,
  legalStatus,
  languageNotes: asNote,
  otherFindingAids,
  originalsLocation: asResources('original', 'hasOriginal', 'hasGeneticLinkToRecordResource'),
  copiesLocation: asResources('copy', 'hasCopy'),
  relatedMaterial,
  separatedMaterial,
  publications: asResources('publication', 'isOrWasSubjectOf'),
  notes,
  shortNotes: asNote,
  preferredCitation: asNote,
  materialSpecific: asNote,
  accessPoints,
  containers,
  physicalLocations,
  digitalObjects,
  relations,
  indexes: { nowhere: 'RiC-O has no index' },
  fullText: { nowhere: 'RiC-O describes records and does not hold their text' },
  extra: { nowhere: 'it belongs to the format of the source' },
}

/** What is said of the thing in hand, not of the records. */
const ofTheThing = (at: AtUnit, property: string): readonly Note[] =>
  at.analogue ? notesOf({ ...at, thing: at.analogue }, property) : []

/** General descriptions: those that can be summaries, and notes. */
function divided({ thing }: AtUnit): { readonly short: readonly Words[]; readonly long: readonly Words[] } {
  const all = besidesScripts(wordsOf(thing, 'generalDescription')).filter(({ words }) => words.trim() !== '')
  const isShort = ({ words }: Words): boolean => canBeSummary(words) && afterLabel(words, NOTE) === undefined
  return {
    short: all.filter(isShort),
    long: all
      .filter(said => !isShort(said))
      .map(said => ({ ...said, words: (canBeSummary(said.words) && afterLabel(said.words, NOTE)) || said.words })),
  }
}

/** Notes; after them what has no field of its own, and at the end the addresses where the unit may be seen. */
function notes(at: AtUnit): readonly Note[] | undefined {
  const said = [...divided(at).long, ...besidesScripts(wordsOf(at.thing, 'note'))]
  const addresses = [...addressesOf(at.thing), ...(at.isGeneric ? addressesOf(at.analogue) : [])]
  return some([
    ...said.filter(({ words }) => words.trim() !== '').map(words => noteOf(words, at.tag)),
    ...otherActivities(at),
    ...otherRules(at),
    ...(addresses.length > 0 ? [{ blocks: pointers(addresses) }] : []),
  ])
}

/** Everything that is said of a unit. */
export function unitIn(at: AtUnit): Unit {
  const said: Draft = {}
  for (const field of fields) set(unitReaders, field, at, said)
  for (const same of thingsOf(at.thing, 'owl:sameAs')) same.said.get('rdfs:label')
  return said
}

const fields = Object.keys(unitReaders).filter((field): field is UnitField => Object.hasOwn(unitReaders, field))

type Readers<Field extends UnitField> = { readonly [F in Field]: FieldReader<Unit[F], AtUnit, UnitField, Draft> }

function set<Field extends UnitField>(readers: Readers<Field>, field: Field, at: AtUnit, said: Draft): void {
  const read = readers[field]
  if (typeof read !== 'function') return
  const value = read(at, said)
  if (value !== undefined) said[field] = value
}
