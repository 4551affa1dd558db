import type { Inline } from '../../../../model/prose.ts'
import { isElement, type XmlElement } from '../../../../xml/element.ts'
import { isIsoDate } from '../../iso-date.ts'
import { gather } from './flow.ts'
import { readWords, trimmedIn, wordsIn } from './inline.ts'
import { readMarks, readTyped, valueGiven } from './marks.ts'
import { inside, isBlank, type Scope } from './scope.ts'

/** A date among words, in any of EAD's elements for one. */
export function readDate(element: XmlElement, scope: Scope): Inline[] {
  const machine = valueGiven(element, 'normal') === undefined ? 'standarddate' : 'normal'
  const normal = valueGiven(element, machine)
  const calendar = valueGiven(element, 'calendar')
  const era = valueGiven(element, 'era')
  const certainty = valueGiven(element, 'certainty')
  return [
    {
      type: 'date',
      ...readTyped(element, [machine, 'calendar', 'era', 'certainty']),
      content: wordsIn(element, scope),
      ...(normal !== undefined && { normal }),
      ...(calendar !== undefined && { calendar }),
      ...(era !== undefined && { era }),
      ...(certainty !== undefined && { certainty }),
    },
  ]
}

/** The two ends of a range as two dates, with a hyphen between, in a date when something is said of both. */
export function readDateRange(element: XmlElement, scope: Scope): readonly Inline[] {
  return joinedEnds(element, scope, child => readWords([child], inside(element, scope)))
}

function joinedEnds(
  element: XmlElement,
  scope: Scope,
  read: (child: XmlElement) => readonly Inline[],
): readonly Inline[] {
  const marks = readTyped(element)
  const to = gather()
  let afterEnd = false
  for (const child of element.children) {
    const isEnd = isElement(child)
    if (!isEnd && isBlank(child)) continue
    const words = isEnd ? read(child) : readWords([child], inside(element, scope))
    if (words.length === 0) continue
    if (isEnd && afterEnd) to.text('-')
    else to.open('comma')
    for (const piece of words) {
      if (typeof piece === 'string') to.text(piece)
      else to.piece(piece)
    }
    afterEnd = isEnd
  }
  return Object.keys(marks).length > 0 ? [{ type: 'date', ...marks, content: to.content() }] : to.content()
}

/** When something happened: the words, and the bounds when the source gives them in ISO form. */
export interface ItemDate {
  readonly date: readonly Inline[]
  readonly from?: string
  readonly to?: string
}

/**
 * The date of an item of a chronology. What the source says of the date beyond its words and bounds is kept on a date within
 * the words.
 */
export function readItemDate(element: XmlElement, scope: Scope): ItemDate {
  if (element.name === 'daterange') return readItemRange(element, scope)
  const machine = valueGiven(element, 'normal') === undefined ? 'standarddate' : 'normal'
  const stated = valueGiven(element, machine)
  const bounds = stated === undefined || isInternal(element) ? undefined : isoBounds(stated)
  const { content, whole } = wordsOfDate(element, scope, bounds ? machine : undefined)
  if (!whole || bounds === undefined) return { date: content }
  return { date: content, ...bounds }
}

/** Whether a date is not to be published; then its bounds stay with its words, to be held back with them. */
const isInternal = (element: XmlElement): boolean => readMarks(element).audience === 'internal'

/** The words of a date, alone when all that is said of it has been read, else as a date among words. */
function wordsOfDate(
  element: XmlElement,
  scope: Scope,
  read: string | undefined,
): { readonly content: readonly Inline[]; readonly whole: boolean } {
  const others = element.attributes.filter(({ name, value }) => value.trim() !== '' && name !== read)
  if (others.length === 0) return { content: trimmedIn(element, scope), whole: true }
  return { content: readWords([element], scope), whole: read !== undefined }
}

/** A range: its words, and the bounds of its two ends. */
function readItemRange(element: XmlElement, scope: Scope): ItemDate {
  let from: string | undefined
  let to: string | undefined
  const date = joinedEnds(element, scope, child => {
    const stated = isInternal(element) || isInternal(child) ? undefined : valueGiven(child, 'standarddate')
    const isFrom = child.name === 'fromdate' && from === undefined
    const isTo = child.name === 'todate' && to === undefined
    const bound = stated === undefined || !(isFrom || isTo) ? undefined : isoDate(stated)
    if (isFrom) from = bound
    else if (isTo) to = bound
    const isOther = child.name !== 'fromdate' && child.name !== 'todate'
    return isOther ? readWords([child], scope) : wordsOfDate(child, scope, bound && 'standarddate').content
  })
  return { date, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/** One date or two with a stroke between, as bounds; nothing when they are not all ISO dates. */
function isoBounds(stated: string): { readonly from: string; readonly to: string } | undefined {
  const [first = '', second, ...others] = stated.split('/')
  const from = isoDate(first)
  const to = second === undefined ? from : isoDate(second)
  if (from === undefined || to === undefined || others.length > 0) return undefined
  return { from, to }
}

/** A date in the extended form of ISO 8601; its compact form, which EAD 2002 allows too, is set apart by hyphens. */
function isoDate(stated: string): string | undefined {
  const date = stated.trim()
  if (isIsoDate(date)) return date
  const [, year, month, day] = /^(-?\d{4})(\d\d)(\d\d)?$/.exec(date) ?? []
  if (year === undefined || month === undefined) return undefined
  const extended = day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`
  return isIsoDate(extended) ? extended : undefined
}
