import { append } from '../../../model/append.ts'
import type { Control, Encodings, OtherRecordId } from '../../../model/control.ts'
import { entryOf } from '../../../model/members.ts'
import type { Audience } from '../../../model/statement.ts'
import { isElement, type XmlElement } from '../../../xml/element.ts'
import { agencyReaders } from './control-agency.ts'
import { declarationReaders } from './control-declarations.ts'
import { fileReaders } from './control-file.ts'
import { historyReaders } from './control-history.ts'
import { tellCode } from './languages.ts'
import type { FieldReading } from './reading.ts'
import {
  asExtra,
  attributeOf,
  audienceOf,
  elementsIn,
  hasWords,
  isNamed,
  joinedExtra,
  readStatement,
  under,
} from './statement.ts'
import { tellMarks } from './told.ts'

/** Reads one element of the control section. */
export type ControlReader = (element: XmlElement, reading: FieldReading) => Control

const readers: Readonly<Record<string, ControlReader>> = {
  ...fileReaders,
  ...agencyReaders,
  ...declarationReaders,
  ...historyReaders,
}

/** Elements that only group others. */
const groups = [
  'filedesc',
  'titlestmt',
  'notestmt',
  'profiledesc',
  'revisiondesc',
  'maintenancehistory',
  'sources',
  'list',
]

/**
 * What is said about the finding aid itself, in the vocabulary of either version.
 *
 * Source: EAD 2002 `eadheader`, EAD3 `control`.
 */
export function readControl(element: XmlElement, reading: FieldReading): Control {
  const { extra, audience, language, script, id, localType, label } = readStatement(element, reading, attributes)
  const kept: Record<string, string> = { ...extra?.attributes }
  for (const [name, value] of Object.entries({ id, localtype: localType, label }))
    if (value !== undefined) kept[name] = value
  const encodings = encodingsOf(element)
  const status = attributeOf(element, 'findaidstatus')
  for (const language of languagesOfDescription(element)) tellCode(language, encodings.language, reading)
  const parts = readGroup(element, undefined, reading)
  const own: Control = {
    ...(audience && { audience }),
    ...(language !== undefined && { language }),
    ...(script !== undefined && { script }),
    ...(status !== undefined && { localStatus: status }),
    ...(Object.keys(kept).length > 0 && { extra: { attributes: kept } }),
  }
  const all = combined([own, ...parts], element, reading)
  const merged = { ...encodings, ...all.encodings }
  return withAgencyName({ ...all, ...(Object.keys(merged).length > 0 && { encodings: merged }) }, element)
}

const attributes = [
  ...['countryencoding', 'dateencoding', 'langencoding', 'repositoryencoding', 'scriptencoding', 'relatedencoding'],
  'findaidstatus',
]

/** The languages in which the finding aid is written, however deep they stand. EAD 2002 `langusage`, EAD3 `languagedeclaration`. */
const languagesOfDescription = (element: XmlElement): XmlElement[] =>
  elementsIn(element).flatMap(child => (isNamed(child, 'language') ? [child] : languagesOfDescription(child)))

function encodingsOf(element: XmlElement): Encodings {
  const read: [keyof Encodings, string | undefined][] = [
    ['country', attributeOf(element, 'countryencoding')],
    ['date', attributeOf(element, 'dateencoding')],
    ['language', attributeOf(element, 'langencoding')],
    ['repository', attributeOf(element, 'repositoryencoding')],
    ['script', attributeOf(element, 'scriptencoding')],
    ['related', attributeOf(element, 'relatedencoding')],
  ]
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}

function readGroup(element: XmlElement, audience: Audience | undefined, reading: FieldReading): Control[] {
  const parts: Control[] = []
  for (const child of element.children) {
    if (!isElement(child)) {
      if (hasWords(child)) reading.lostText(element, child, `${element.name} holds no loose words`)
      continue
    }
    const inner = under(audience, child)
    const reader = inner.namespace === '' ? entryOf(readers, inner.name) : undefined
    if (reader) parts.push(reader(inner, reading))
    else if (inner.namespace === '' && groups.includes(inner.name)) {
      tellMarks(inner, reading)
      append(parts, readGroup(inner, audienceOf(inner), reading))
    } else parts.push({ extra: { elements: [asExtra(inner, reading)] } })
  }
  return parts
}

/**
 * Parts of the control section as one: lists grow, of single values the first stands. A second identifier is another
 * identifier; what else is said twice in different words is told as lost.
 */
export function combined(parts: readonly Control[], at: XmlElement, reading: FieldReading): Control {
  const others: OtherRecordId[] = []
  const result: Record<string, unknown> = {}
  let extra: Control['extra']
  for (const { extra: more, ...part } of parts) {
    extra = joinedExtra(extra, more).extra
    for (const [field, value] of Object.entries(part)) {
      const had = result[field]
      if (Array.isArray(had) && Array.isArray(value)) result[field] = [...had, ...value]
      else if (isObject(had) && isObject(value)) result[field] = merged(had, value, at, reading)
      else if (had === undefined) result[field] = value
      else if (field === 'recordId' && typeof value === 'string' && value !== had)
        others.push({ kind: 'identifier', text: value })
      else tellSecond(had, value, at, reading)
    }
  }
  if (others.length > 0) result.otherRecordIds = [...listed(result.otherRecordIds), ...others]
  return { ...result, ...(extra && { extra }) }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Two values of several members: those of the first stand, lists grow. */
function merged(had: object, more: object, at: XmlElement, reading: FieldReading): object {
  const result: Record<string, unknown> = { ...had }
  for (const [member, value] of Object.entries(more)) {
    const first = result[member]
    if (Array.isArray(first) && Array.isArray(value)) result[member] = [...first, ...value]
    else if (first === undefined) result[member] = value
    else tellSecond(first, value, at, reading)
  }
  return result
}

function tellSecond(had: unknown, value: unknown, at: XmlElement, reading: FieldReading): void {
  if (typeof value === 'string' && value !== had)
    reading.lostText(at, value, 'it is said twice, and the first that is said stands')
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** EAD 2002 names no agency apart from the publisher of the finding aid. */
function withAgencyName(control: Control, { name }: XmlElement): Control {
  if (name !== 'eadheader' || control.agency?.name !== undefined) return control
  const publisher = control.publication?.find(statement => statement.type === 'publisher')
  if (publisher?.type !== 'publisher' || publisher.text === '' || publisher.audience === 'internal') return control
  if (publisher.content?.some(piece => typeof piece !== 'string' && 'audience' in piece)) return control
  return { ...control, agency: { ...control.agency, name: publisher.text } }
}
