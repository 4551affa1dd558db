import type { Control } from '../../../model/control.ts'
import type { ControlField } from '../../../model/fields.ts'
import { events } from './activities.ts'
import { agency } from './agency.ts'
import { type AtFindingAid, labelOf, some, statement, textOf, textsOf, thingsOf, valuesOf, wordsOf } from './at.ts'
import { otherRecordIds, recordUrl } from './finding-aid-identifiers.ts'
import { labelled, notes, publicationStatus, status } from './finding-aid-notes.ts'
import { conventions, encodings, rights } from './finding-aid-rules.ts'
import { descriptionLanguages } from './languages.ts'
import { publication, titles } from './publication.ts'
import { namesOf } from './things.ts'
import type { FieldReader } from './unit-fields.ts'

type ControlReaders = {
  readonly [Field in ControlField]-?: FieldReader<Control[Field], AtFindingAid, ControlField, object>
}

const asNote = { readAs: 'notes' } as const

/** How each field of the description control area is read from the node of the finding aid. */
export const controlReaders: ControlReaders = {
  recordId: ({ thing }) => textOf(thing, 'identifier'),
  recordUrl,
  otherRecordIds,
  agency,
  titles,
  authors: at =>
    some([
      ...thingsOf(at.thing, 'hasCreator', 'hasAuthor').flatMap(each => namesOf(each, at).map(({ text }) => ({ text }))),
      ...textsOf(at.thing, 'creator', 'author').map(text => ({ text })),
    ]),
  sponsors: at => some(labelled(at, 'sponsors').map(text => ({ text }))),
  status,
  publicationStatus,
  localStatus: at => labelled(at, 'localStatus')[0],
  detailLevel: at => labelled(at, 'detailLevel')[0],
  languages: descriptionLanguages,
  localControls: asNote,
  edition: asNote,
  publication,
  series: asNote,
  notes,
  localTypes: asNote,
  conventions,
  rights,
  events,
  sources: ({ thing, tag }) =>
    some(
      wordsOf(thing, 'recordResourceSourceOfInformation').map(said => ({
        entries: said.words.split(/\n{2,}/).map(words => statement({ ...said, words }, tag)),
      })),
    ),
  encodings,
  language: ({ language }) => language,
  script: { nowhere: 'the language tags of literals are without script' },
  audience: { nowhere: 'what is internal is not written' },
  extra: { nowhere: 'it belongs to the format of the source' },
}

/** Everything that is said of a finding aid. */
export function controlIn(at: AtFindingAid): Control {
  const said: { -readonly [Field in keyof Control]?: Control[Field] } = {}
  for (const field of fields) set(controlReaders, field, at, said)
  for (const form of thingsOf(at.thing, 'hasDocumentaryFormType')) labelOf(form)
  valuesOf(at.thing, 'describesOrDescribed')
  labelOf(at.thing)
  return said
}

const fields = Object.keys(controlReaders).filter((field): field is ControlField =>
  Object.hasOwn(controlReaders, field),
)

type Readers<Field extends ControlField> = {
  readonly [F in Field]: FieldReader<Control[F], AtFindingAid, ControlField, object>
}

function set<Field extends ControlField>(
  readers: Readers<Field>,
  field: Field,
  at: AtFindingAid,
  said: { -readonly [F in keyof Control]?: Control[F] },
): void {
  const read = readers[field]
  if (typeof read !== 'function') return
  const value = read(at, said)
  if (value !== undefined) said[field] = value
}
