import type { Control, Encodings } from '../../model/control.ts'
import type { ControlField } from '../../model/fields.ts'
import type { Given } from './attribute-list.ts'
import { writeTitles } from './codec/control.ts'
import { writeLine } from './codec/plain.ts'
import { blank, startOf } from './codec/statement.ts'
import { codecOf } from './crosswalk.ts'
import type { ControlWriting } from './dialect.ts'
import { ead3Control } from './ead3.crosswalk.ts'

/**
 * Writes `control`. What EAD3 demands there and nobody stated is as empty as EAD3 allows, and reported with the option that
 * supplies it: `ead3/supply-record-id`, `ead3/supply-title`, `ead3/supply-agency`, `ead3/supply-status`,
 * `ead3/supply-event`, `ead3/supply-description-language`.
 */
export function writeControl(control: Control, writing: ControlWriting): void {
  const { to } = writing
  const foreignEncodings = encodingsNotListed(control.encodings ?? {})
  writing.field('extra', () => startOf('control', control, to, encodingAttributes(control.encodings ?? {})))
  writeRecordId(control, writing)
  put('otherRecordIds', control, writing)
  writeFileDescription(control, writing)
  writeStatus(control, writing)
  writeAgency(control, writing)
  writeLanguages(control, writing)
  put('conventions', control, writing)
  for (const [attribute, value] of foreignEncodings)
    to.element('conventiondeclaration', { localtype: attribute }, () => writeLine('citation', value, to))
  for (const field of ['rights', 'localTypes', 'localStatus', 'detailLevel', 'localControls'] as const)
    put(field, control, writing)
  writeHistory(control, writing)
  put('sources', control, writing)
  to.end()
}

function put<Field extends ControlField>(
  field: Field,
  control: Control,
  { to, field: writeField }: ControlWriting,
): void {
  const value = control[field]
  const codec = codecOf<Control, Field>(ead3Control, field)
  if (value !== undefined && codec) writeField(field, () => codec.write(value, to, {}))
}

function writeRecordId({ recordId, recordUrl }: Control, { to, supply, field }: ControlWriting): void {
  if (blank(recordId))
    supply({
      code: 'record-id',
      message: 'The identifier of the finding aid is not stated; recordid is empty.',
      option: '--record-id',
    })
  field('recordUrl', () => to.start('recordid', { instanceurl: recordUrl }))
  to.text(recordId ?? '')
  to.end()
}

function writeFileDescription(control: Control, writing: ControlWriting): void {
  const { to, supply, field } = writing
  const { titles = [], notes = [] } = control
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
  for (const part of ['edition', 'publication', 'series'] as const) put(part, control, writing)
  if (notes.length > 0) put('notes', control, writing)
  to.end()
}

function writeStatus({ status, publicationStatus }: Control, { to, supply }: ControlWriting): void {
  if (status === undefined)
    supply({
      code: 'status',
      message: 'The maintenance status of the finding aid is not stated; maintenancestatus says derived.',
    })
  to.element('maintenancestatus', { value: status ?? 'derived' })
  if (publicationStatus !== undefined) to.element('publicationstatus', { value: publicationStatus })
}

function writeAgency(control: Control, writing: ControlWriting): void {
  const { agency = {} } = control
  if (blank(agency.name))
    writing.supply({
      code: 'agency',
      message: 'The agency that keeps the finding aid is not stated; agencyname is empty.',
      option: '--agency',
    })
  put('agency', { agency }, writing)
}

function writeLanguages(control: Control, writing: ControlWriting): void {
  const { languages = [] } = control
  if (languages.some(({ code, text }) => blank(code) && blank(text)))
    writing.supply({
      code: 'description-language',
      message: 'The language of the finding aid is declared without a code or a name; language is empty.',
      option: '--description-language',
    })
  put('languages', control, writing)
}

/** An event nobody recorded is the one that certainly took place: a program derived this document from another. */
function writeHistory(control: Control, writing: ControlWriting): void {
  const { to, supply } = writing
  const { events = [] } = control
  to.start('maintenancehistory')
  if (events.length > 0) put('events', control, writing)
  else {
    supply({
      code: 'event',
      message:
        'The history of the finding aid is not stated; maintenancehistory says that a machine derived it, without a date.',
    })
    to.start('maintenanceevent')
    to.element('eventtype', { value: 'derived' })
    to.element('eventdatetime')
    to.element('agenttype', { value: 'machine' })
    to.element('agent')
    to.end()
  }
  to.end()
}

const listedEncodings = {
  country: ['countryencoding', ['iso3166-1']],
  date: ['dateencoding', ['iso8601']],
  language: ['langencoding', ['iso639-1', 'iso639-2b', 'iso639-3']],
  repository: ['repositoryencoding', ['iso15511']],
  script: ['scriptencoding', ['iso15924']],
} as const satisfies Record<Exclude<keyof Encodings, 'related'>, readonly [string, readonly string[]]>

type Listed = keyof typeof listedEncodings
const listed: readonly Listed[] = ['country', 'date', 'language', 'repository', 'script']

function listedValue(kind: Listed, value: string): string {
  const [attribute, values] = listedEncodings[kind]
  const plain = value.trim().toLowerCase()
  const other = `other${attribute}`
  return plain === other || values.some(known => known === plain) ? plain : other
}

function encodingAttributes(encodings: Encodings): Given {
  const attributes: Record<string, string> = {}
  for (const kind of listed) {
    const value = encodings[kind]
    if (value !== undefined && value.trim() !== '') attributes[listedEncodings[kind][0]] = listedValue(kind, value)
  }
  return { ...attributes, relatedencoding: encodings.related }
}

/** Code lists that EAD3 does not name: the attribute says "other", and a convention cites the list. */
function encodingsNotListed(encodings: Encodings): [attribute: string, value: string][] {
  return listed.flatMap(kind => {
    const value = encodings[kind]
    if (value === undefined || value.trim() === '') return []
    const [attribute, values] = listedEncodings[kind]
    const plain = value.trim().toLowerCase()
    return plain === `other${attribute}` || values.some(known => known === plain) ? [] : [[attribute, value]]
  })
}
