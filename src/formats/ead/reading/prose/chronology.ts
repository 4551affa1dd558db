import { append } from '../../../../model/append.ts'
import type { Chronology, ChronologyItem, Inline, ListItem, Mention } from '../../../../model/prose.ts'
import { isElement, type XmlElement, type XmlNode } from '../../../../xml/element.ts'
import { type ItemDate, readItemDate } from './dates.ts'
import { readWords, trimmedIn } from './inline.ts'
import { itemOf, readItem } from './item.ts'
import { readColumnHeads } from './list.ts'
import { allInherited, inherited, type Marks, marked, readLoose, readMarks } from './marks.ts'
import { inside, isBlank, type Scope } from './scope.ts'

/** Dates with what happened on them. What stands between its items is an item of its own, without a date. */
export function readChronology(element: XmlElement, scope: Scope): Chronology {
  const { reading } = scope
  const within = inside(element, scope)
  const items: ChronologyItem[] = []
  let heading: readonly Inline[] | undefined
  let columns: readonly (readonly Inline[])[] | undefined
  for (const child of element.children) {
    if (!isElement(child)) {
      if (!isBlank(child)) items.push(stray(child, element, within))
    } else if (child.name === 'chronitem') items.push(readChronologyItem(child, within))
    else if (child.name === 'head' && !heading && items.length === 0)
      heading = marked(trimmedIn(child, within), readLoose(child, reading))
    else if (child.name === 'listhead' && !columns) columns = readColumnHeads(child, within)
    else items.push(stray(child, child, within))
  }
  return {
    type: 'chronology',
    ...readMarks(element),
    ...(heading && { heading }),
    ...(columns && { columns }),
    items,
  }
}

function stray(node: XmlNode, at: XmlElement, scope: Scope): ChronologyItem {
  const message = 'Something other than a dated item stands in a chronology; it was read as an event without a date.'
  scope.reading.deviates(at, 'ead/out-of-place', message)
  return { date: [], events: [{ events: [itemOf([node], scope)] }] }
}

interface Group {
  readonly places: Mention[]
  readonly events: ListItem[]
}

const dateNames: ReadonlySet<string> = new Set(['date', 'unitdate', 'datesingle', 'daterange', 'dateset'])

/** A date with its events, in one group or several, each with its places. */
function readChronologyItem(element: XmlElement, scope: Scope): ChronologyItem {
  const within = inside(element, scope)
  const groups: Group[] = []
  const found: ItemDate[] = []
  gatherEvents(element, within, groups, child => {
    if (child.namespace !== '' || !dateNames.has(child.name)) return false
    found.push(dateOf(child, within))
    return true
  })
  const [first, ...others] = found
  const dated: ItemDate =
    first === undefined || others.length === 0
      ? (first ?? { date: [] })
      : { date: found.flatMap(({ date }, i) => (i === 0 ? date : ['; ', ...date])) }
  if (others.length > 0 && found.some(({ from }) => from !== undefined))
    scope.reading.deviates(
      element,
      'ead/out-of-place',
      'An item of a chronology has several dates; their words were kept.',
    )
  return { ...readMarks(element), ...dated, events: groups }
}

const dateOf = (element: XmlElement, scope: Scope): ItemDate =>
  element.name === 'dateset'
    ? { date: readWords(element.children.filter(isElement), inside(element, scope)) }
    : readItemDate(element, scope)

/** Sorts what an item or a group holds into groups; `take` takes what is no event. */
function gatherEvents(
  element: XmlElement,
  scope: Scope,
  groups: Group[],
  take: (child: XmlElement) => boolean = () => false,
): void {
  let current: Group | undefined
  const group = (): Group => {
    if (!current) {
      current = { places: [], events: [] }
      groups.push(current)
    }
    return current
  }
  for (const child of element.children) {
    if (!isElement(child)) {
      if (isBlank(child)) continue
      scope.reading.deviates(element, 'ead/out-of-place', 'Words stand outside an event; they were read as one.')
      group().events.push(itemOf([child], scope))
      continue
    }
    if (take(child)) continue
    const { name } = child
    if (name === 'eventgrp' || name === 'chronitemset') {
      current = undefined
      append(groups, readGroup(child, scope))
    } else if (name === 'event') group().events.push(readItem(child, scope))
    else if (name === 'geogname') {
      if (current && current.events.length > 0) current = undefined
      append(group().places, readWords([child], scope).filter(isMention))
    } else {
      scope.reading.deviates(child, 'ead/out-of-place', `${name} stands outside an event; it was read as one.`)
      group().events.push(itemOf([child], scope))
    }
  }
}

const isMention = (piece: Inline): piece is Mention => typeof piece !== 'string' && piece.type === 'mention'

function readGroup(element: XmlElement, scope: Scope): Group[] {
  const marks = readLoose(element, scope.reading)
  const inner: Group[] = []
  gatherEvents(element, inside(element, scope), inner)
  return held(inner.length > 0 ? inner : [{ places: [], events: [] }], marks, element, scope)
}

/** Events and places in what holds for the group. */
function held(groups: readonly Group[], marks: Marks, element: XmlElement, scope: Scope): Group[] {
  if (Object.keys(marks).length === 0) return [...groups]
  const { id, ...others } = marks
  const inner = groups.flatMap(group => group.events)
  const events = allInherited(inner, id === undefined ? others : marks, element, scope.reading)
  let next = 0
  return groups.map(group => ({
    places: group.places.map(place => inherited(place, others)),
    events: group.events.map(event => events[next++] ?? event),
  }))
}
