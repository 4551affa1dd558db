import type { DateCertainty, DateSpan, UnitDate } from '../../../model/date.ts'
import type { Growing } from '../../../model/members.ts'
import { tidy } from '../../../model/prose-text.ts'
import { parseDate } from '../../../values/date/parse-date.ts'
import { parseNormal } from '../../../values/date/parse-normal.ts'
import { reconciled } from '../../../values/date/reconcile.ts'
import { remembered } from '../../../values/remembered.ts'
import { textOf, type XmlElement } from '../../../xml/element.ts'
import type { FieldReading, Reading } from './reading.ts'
import {
  attributeOf,
  childrenNamed,
  elementsIn,
  isNamed,
  joinedExtra,
  plainWords,
  readStatement,
  readText,
  tellLooseWords,
} from './statement.ts'
import { saidIn, spacedText } from './words.ts'

/** How many elements after a structured date are looked at for its words. */
const nearby = 20

const own = ['type', 'unitdatetype', 'datechar', 'calendar', 'era', 'certainty', 'normal']

/**
 * The dates of a unit: each `unitdate` in words, each `unitdatestructured` taken together with the `unitdate` that says the
 * same in words, so that no date is there twice.
 *
 * @param elements all `unitdate` and `unitdatestructured` of a unit in document order
 */
export function readDates(elements: readonly XmlElement[], reading: FieldReading): readonly UnitDate[] {
  if (elements.every(({ name }) => name !== 'unitdatestructured'))
    return elements.map(element => readUnitDate(element, reading))
  const dates: UnitDate[] = []
  const said = new Set<XmlElement>()
  for (const [i, element] of elements.entries()) {
    if (element.name !== 'unitdatestructured') {
      if (!said.has(element)) dates.push(readUnitDate(element, reading))
      continue
    }
    const partner = elements
      .slice(i + 1, i + 1 + nearby)
      .find(other => other.name === 'unitdate' && !said.has(other) && saysTheSame(element, other))
    if (partner) said.add(partner)
    dates.push(readStructured(element, partner, reading))
  }
  return dates
}

/** A date in words, with the machine form it comes with. EAD `unitdate`. */
export function readUnitDate(element: XmlElement, reading: FieldReading): UnitDate {
  const statement = readText(element, reading, own)
  const normal = attributeOf(element, 'normal')
  const { level, country } = reading.unit
  const single = level === 'item' ? level : undefined
  const { date, findings } =
    normal === undefined ? inWords(statement.text, country, single) : inBoth(statement.text, normal, country, single)
  if (statement.text !== '' || normal !== undefined) reading.found(element, findings)
  const said: Growing<UnitDate> = Object.assign(statement, kindOf(element, statement.localType), date)
  if (normal !== undefined) said.normal = normal
  return said
}

const inWords = remembered((text, country, single) =>
  parseDate(text, { aggregate: single === undefined, ...(country !== undefined && { country }) }),
)
const freely = remembered(text => parseDate(text).date)
const inFigures = remembered(normal => parseNormal(normal))
const inBoth = remembered((text, normal = '', country, single) =>
  reconciled(inWords(text, country, single), normal, inFigures(normal)),
)

/** What an attribute says of a date aside from its words. */
function kindOf(element: XmlElement, local: string | undefined): Partial<UnitDate> {
  if (element.attributes.length === 0) return {}
  const kind: Partial<Growing<UnitDate>> = {}
  const stated = attributeOf(element, 'unitdatetype') ?? attributeOf(element, 'type')
  const type = stated?.toLowerCase()
  if (type === 'bulk' || type === 'inclusive') kind.type = type
  else if (stated !== undefined && local === undefined) kind.localType = stated
  const localType = attributeOf(element, 'localtype')
  if (localType !== undefined) kind.localType = localType
  for (const [name, member] of kindMembers) {
    const value = attributeOf(element, name)
    if (value !== undefined) kind[member] = value
  }
  return kind
}

const kindMembers = [
  ['datechar', 'event'],
  ['calendar', 'calendar'],
  ['era', 'era'],
  ['certainty', 'statedCertainty'],
] as const

const kindAttributes = ['unitdatetype', 'datechar', 'label', 'audience']

/** Whether a date in words can be the same as a structured one: the same kind, and no word or day that it lacks. */
function saysTheSame(structured: XmlElement, words: XmlElement): boolean {
  if (kindAttributes.some(name => attributeOf(structured, name) !== attributeOf(words, name))) return false
  const normal = attributeOf(words, 'normal') ?? ''
  const text = textOf(words)
  if (!saidIn(spacedText(structured.children), `${text} ${normal}`)) return false
  const spans = spansIn(structured).map(spanOf)
  const read = (normal === '' ? undefined : inFigures(normal).span) ?? freely(text)
  return spans.length !== 1 || spans[0]?.begin === undefined || read.begin === undefined || near(spans[0], read)
}

const near = (a: DateSpan, b: DateSpan): boolean => year(a.begin) === year(b.begin) && year(a.end) === year(b.end)
const year = (date: string | undefined): string | undefined => date?.slice(0, date.startsWith('-') ? 5 : 4)

const spansIn = (element: XmlElement): XmlElement[] => [
  ...childrenNamed(element, 'datesingle', 'daterange'),
  ...childrenNamed(element, 'dateset').flatMap(set => childrenNamed(set, 'datesingle', 'daterange')),
]

/** A date given in its parts, and in words as well when a `unitdate` says the same. EAD3 `unitdatestructured`. */
function readStructured(element: XmlElement, words: XmlElement | undefined, reading: FieldReading): UnitDate {
  const parts = spansIn(element)
  const spans = parts.map(part => ({ ...spanOf(part), text: wordsOf(part, reading) }))
  const localType = [...childrenNamed(element, 'dateset'), ...parts]
    .map(part => attributeOf(part, 'localtype'))
    .find(Boolean)
  for (const part of parts) tellAttributes(part, reading)
  for (const each of [element, ...childrenNamed(element, 'dateset'), ...parts])
    for (const other of strangersIn(each)) reading.lost(other, 'a structured date has no such part')
  for (const each of [
    element,
    ...childrenNamed(element, 'dateset'),
    ...parts.filter(part => part.name === 'daterange'),
  ])
    tellLooseWords(each, reading, 'a structured date holds its words in its parts')
  const marked = readStatement(element, reading, own)
  const base: UnitDate = words
    ? readUnitDate(words, reading)
    : {
        text: spans
          .map(({ text }) => text)
          .filter(Boolean)
          .join(', '),
      }
  const understood = { ...meaningOf(spans), ...(base.begin || base.end || base.members ? meaningIn(base) : {}) }
  const several = spans.length > 1 && (base.members?.length ?? 0) !== spans.length
  return {
    ...marked,
    ...kindOf(element, undefined),
    ...base,
    ...(several ? meaningOf(spans) : understood),
    ...(localType !== undefined && { localType }),
    ...joinedExtra(base.extra, marked.extra),
  }
}

/** What stands in a structured date or a part of one and is read as nothing: of a range all but its first two ends. */
function strangersIn(part: XmlElement): XmlElement[] {
  if (part.name === 'datesingle') return []
  if (part.name !== 'daterange') {
    const known = part.name === 'dateset' ? ['datesingle', 'daterange'] : ['datesingle', 'daterange', 'dateset']
    return elementsIn(part).filter(each => !isNamed(each, ...known))
  }
  const ends = ['fromdate', 'todate'].map(name => childrenNamed(part, name)[0])
  return elementsIn(part).filter(each => !ends.includes(each))
}

const meaningIn = ({ begin, end, edtf, certainty, members }: UnitDate): Partial<UnitDate> => ({
  ...(begin !== undefined && { begin }),
  ...(end !== undefined && { end }),
  ...(edtf !== undefined && { edtf }),
  ...(certainty && { certainty }),
  ...(members && { members }),
})

function meaningOf(spans: readonly DateSpan[]): Partial<UnitDate> {
  const [first, ...others] = spans
  if (!first) return {}
  if (others.length === 0) {
    const { text: _, ...span } = first
    return span
  }
  const begins = spans.flatMap(({ begin }) => (begin === undefined ? [] : [begin]))
  const ends = spans.flatMap(({ end }) => (end === undefined ? [] : [end]))
  const begin = begins.length === spans.length ? [...begins].sort()[0] : undefined
  const end = ends.length === spans.length ? [...ends].sort().at(-1) : undefined
  return { ...(begin !== undefined && { begin }), ...(end !== undefined && { end }), members: spans }
}

/** The words of one date or span. Of a range that has none, its days. */
function wordsOf(part: XmlElement, reading: Reading): string {
  if (part.name !== 'daterange') return plainWords(part, reading) || (attributeOf(part, 'standarddate') ?? '')
  const [from, to] = ['fromdate', 'todate'].map(name => {
    const bound = childrenNamed(part, name)[0]
    return bound ? plainWords(bound, reading) || (attributeOf(bound, 'standarddate') ?? '') : ''
  })
  return from === '' && to === '' ? '' : `${from}-${to}`
}

/** The machine form of one date or span. */
function spanOf(part: XmlElement): DateSpan {
  if (part.name !== 'daterange') {
    const limits = limitsOf(part)
    if (limits) return limits
    return machine(attributeOf(part, 'standarddate'), tidy(textOf(part)))
  }
  const from = childrenNamed(part, 'fromdate')[0]
  const to = childrenNamed(part, 'todate')[0]
  const begin = from && boundOf(from, 'begin')
  const end = to && boundOf(to, 'end')
  if (begin?.day === undefined && end?.day === undefined) return {}
  const limited = begin?.limited === true || end?.limited === true
  const open = begin?.day === undefined || end?.day === undefined
  const certainty: DateCertainty[] = limited ? ['limit'] : open ? ['open'] : []
  const { edtf } = limited || open ? {} : (inFigures(`${begin?.day}/${end?.day}`).span ?? {})
  return {
    ...(begin?.day !== undefined && { begin: begin.day }),
    ...(end?.day !== undefined && { end: end.day }),
    ...(edtf !== undefined && { edtf }),
    ...(certainty.length > 0 && { certainty }),
  }
}

function boundOf(
  bound: XmlElement,
  side: 'begin' | 'end',
): { readonly day?: string | undefined; readonly limited: boolean } {
  const limit = attributeOf(bound, side === 'begin' ? 'notbefore' : 'notafter')
  const standard = attributeOf(bound, 'standarddate')
  const day = machine(standard ?? limit, tidy(textOf(bound)))[side]
  return { day, limited: standard === undefined && limit !== undefined }
}

function limitsOf(part: XmlElement): DateSpan | undefined {
  const begin = machine(attributeOf(part, 'notbefore'), '').begin
  const end = machine(attributeOf(part, 'notafter'), '').end
  if (begin === undefined && end === undefined) return undefined
  if (attributeOf(part, 'standarddate') !== undefined) return undefined
  return {
    ...(begin !== undefined && { begin }),
    ...(end !== undefined && { end }),
    certainty: [begin !== undefined && end !== undefined ? 'alternative' : 'limit'],
  }
}

function machine(standard: string | undefined, text: string): DateSpan {
  const stated = standard === undefined ? undefined : inFigures(standard).span
  if (stated) return stated
  const { begin, end, edtf, certainty } = freely(text)
  return {
    ...(begin !== undefined && { begin }),
    ...(end !== undefined && { end }),
    ...(edtf !== undefined && { edtf }),
    ...(certainty && { certainty }),
  }
}

const read = new Set(['standarddate', 'notbefore', 'notafter', 'localtype'])

/** The attributes of parts of a structured date that the model does not hold. */
function tellAttributes(part: XmlElement, reading: FieldReading): void {
  for (const element of [part, ...elementsIn(part)])
    for (const { name, value } of element.attributes)
      if (!read.has(name) && value.trim() !== '')
        reading.lostAttribute(element, name, value, 'parts of a structured date hold their days alone')
}
