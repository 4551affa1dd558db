import type { Control, OtherRecordId, PublicationStatement } from '../../model/control.ts'
import type { ControlField } from '../../model/fields.ts'
import { writeTitles } from './codec/control.ts'
import { blank, startOf } from './codec/statement.ts'
import { writeChange, writeCreation } from './codec2002/event.ts'
import * as leftover from './codec2002/leftover.ts'
import { codecOf } from './crosswalk.ts'
import type { ControlWriting } from './dialect.ts'
import { ead2002Control } from './ead2002.crosswalk.ts'

/**
 * Writes `eadheader`. What EAD 2002 demands there and nobody stated is empty, and reported with the option that supplies it:
 * `ead2002/supply-record-id`, `ead2002/supply-title`. What it has no element for stands as a note on the finding aid.
 */
export function writeControl(control: Control, writing: ControlWriting): void {
  const { to, field } = writing
  const { language, script, ...marked } = control
  const { encodings = {}, localStatus, publicationStatus, status } = control
  field('extra', () =>
    startOf('eadheader', marked, to, {
      countryencoding: encodings.country,
      dateencoding: encodings.date,
      langencoding: encodings.language,
      repositoryencoding: encodings.repository,
      scriptencoding: encodings.script,
      relatedencoding: encodings.related,
      findaidstatus: localStatus ?? publicationStatus ?? status,
    }),
  )
  if (language !== undefined || script !== undefined) field('language', () => to.loses('its language and script'))
  losesStatus(control, writing)
  const inAttributes = writeEadId(control, writing)
  writeFileDescription(control, inAttributes, writing)
  writeProfile(control, writing)
  to.end()
}

/** `findaidstatus` holds one status, and does not say of which sort it is. */
function losesStatus({ localStatus, publicationStatus, status }: Control, { to, field }: ControlWriting): void {
  if (publicationStatus !== undefined)
    field('publicationStatus', () =>
      to.loses(localStatus === undefined ? 'which sort of status it is' : `that it is ${publicationStatus}`),
    )
  if (status !== undefined)
    field('status', () =>
      to.loses(
        (localStatus ?? publicationStatus) === undefined ? 'which sort of status it is' : `that it is ${status}`,
      ),
    )
}

const idAttributes = ['identifier', 'publicid', 'urn', 'url'] as const

/** Writes `eadid`, and returns the other identifiers that it holds as attributes. */
function writeEadId(control: Control, { to, supply, field }: ControlWriting): readonly OtherRecordId[] {
  const { recordId, recordUrl, otherRecordIds = [], agency, titles = [] } = control
  if (blank(recordId))
    supply({
      code: 'record-id',
      message: 'The identifier of the finding aid is not stated; eadid is empty.',
      option: '--record-id',
    })
  const held: OtherRecordId[] = []
  const attributes: Record<string, string | undefined> = { url: recordUrl }
  for (const other of otherRecordIds) {
    const { kind, text, href, localType, content, ...more } = other
    const name = kind === 'identifier' ? idAttributes.find(each => each === localType) : undefined
    const isPage = kind === 'representation' && (blank(text) || titles.some(title => title.text === text))
    const value = name !== undefined && href === undefined ? text : isPage && localType === undefined ? href : undefined
    const at = name ?? 'url'
    if (blank(value) || content || Object.keys(more).length > 0 || attributes[at] !== undefined) continue
    attributes[at] = value
    held.push(other)
  }
  field('recordId', () =>
    to.element('eadid', { ...attributes, countrycode: agency?.countryCode, mainagencycode: agency?.code }, () =>
      to.text(recordId ?? ''),
    ),
  )
  return held
}

function writeFileDescription(control: Control, held: readonly OtherRecordId[], writing: ControlWriting): void {
  const { to, supply, field } = writing
  const { titles = [], agency } = control
  to.start('filedesc')
  to.start('titlestmt')
  if (!titles.some(({ kind }) => kind !== 'subtitle'))
    supply({
      code: 'title',
      message: 'The title of the finding aid itself is not stated; titleproper is empty.',
      option: '--title',
    })
  field('titles', () => writeTitles(titles, to))
  put('authors', control, writing)
  put('sponsors', control, writing)
  to.end()
  put('edition', control, writing)
  const isPublisher = publisherOf(control)
  put('publication', { publication: [...isPublisher, ...published(control, writing)] }, writing)
  put('series', control, writing)
  const nameIsSaid =
    isPublisher.length > 0 ||
    (control.publication ?? []).some(one => one.type === 'publisher' && one.text === agency?.name)
  put('notes', { notes: notesOn(control, held, nameIsSaid, writing) }, writing)
  to.end()
}

/** The agency is the publisher of a finding aid that names no other. */
function publisherOf({ agency, publication = [] }: Control): PublicationStatement[] {
  const name = agency?.name
  return name === undefined || blank(name) || publication.some(({ type }) => type === 'publisher')
    ? []
    : [{ type: 'publisher', text: name }]
}

function published(control: Control, { to, field }: ControlWriting): PublicationStatement[] {
  const rights = leftover.rightsStatements(control)
  if (rights.length > 0) field('rights', () => to.loses('that a paragraph on publication is about rights'))
  return [...(control.publication ?? []), ...rights]
}

/** The notes on the finding aid, then what has no other place, each told as such. */
function notesOn(
  control: Control,
  held: readonly OtherRecordId[],
  nameIsSaid: boolean,
  { to, field }: ControlWriting,
): leftover.FindingAidNote[] {
  const others = (control.otherRecordIds ?? []).filter(one => !held.includes(one))
  const rest: [ControlField, readonly leftover.FindingAidNote[]][] = [
    ['otherRecordIds', others.map(leftover.recordIdNote)],
    ['agency', leftover.agencyNotes(control, nameIsSaid)],
    ['detailLevel', leftover.detailLevelNotes(control)],
    ['localControls', leftover.localControlNotes(control)],
    ['localTypes', leftover.localTypeNotes(control)],
    ['sources', leftover.sourceNotes(control)],
  ]
  for (const [name, notes] of rest)
    if (notes.length > 0) field(name, () => to.loses('its place: it stands as a note on the finding aid'))
  return [...(control.notes ?? []), ...rest.flatMap(([, notes]) => notes)]
}

/** The first event that made the finding aid is its creation; the others are changes. */
function writeProfile(control: Control, writing: ControlWriting): void {
  const { to, field } = writing
  const { events = [], languages = [], conventions = [] } = control
  const creation = events.find(({ type }) => type === 'created')
  const changes = events.filter(event => event !== creation)
  if (creation || languages.length > 0 || conventions.length > 0) {
    to.start('profiledesc')
    if (creation) field('events', () => writeCreation(creation, to))
    put('languages', control, writing)
    put('conventions', control, writing)
    to.end()
  }
  if (changes.length === 0) return
  to.start('revisiondesc')
  field('events', () => {
    for (const change of changes) writeChange(change, to)
  })
  to.end()
}

function put<Field extends ControlField>(
  field: Field,
  control: Control,
  { to, field: writeField }: ControlWriting,
): void {
  const value = control[field]
  const codec = codecOf<Control, Field>(ead2002Control, field)
  if (value !== undefined && codec) writeField(field, () => codec.write(value, to, {}))
}
