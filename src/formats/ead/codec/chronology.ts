import type { Chronology, ChronologyItem, Inline, ListItem, Mention } from '../../../model/prose.ts'
import type { Emit } from '../emit.ts'
import { isIsoDate } from '../iso-date.ts'
import { writeHead } from './blocks.ts'
import { writeInline } from './inline.ts'
import { writeColumnHeads, writeItem } from './list.ts'
import { startOf } from './statement.ts'

/** Dates and what happened then. EAD3 `chronlist`. */
export function writeChronology(chronology: Chronology, to: Emit): void {
  startOf('chronlist', chronology, to)
  writeHead(chronology.heading, to)
  writeColumnHeads(chronology.columns, to)
  for (const item of chronology.items) writeChronologyItem(item, to)
  if (chronology.items.length === 0) writeChronologyItem({ date: [], events: [] }, to)
  to.end()
}

function writeChronologyItem(item: ChronologyItem, to: Emit): void {
  startOf('chronitem', item, to)
  writeItemDate(item, to)
  const [only] = item.events
  if (only === undefined) to.element('event')
  else if (to.holds('eventgrp')) writeEventGroup(item.events, to)
  else if (item.events.length === 1 && only.events.length <= 1 && (only.places?.length ?? 0) <= 1) writeEvents(only, to)
  else
    for (const group of item.events) {
      to.start('chronitemset')
      writeEvents(group, to)
      to.end()
    }
  to.end()
}

type EventGroup = ChronologyItem['events'][number]

/** Places, then events; something that is no place stands before the words of the first event. */
function writeEvents({ places = [], events }: EventGroup, to: Emit): void {
  const others = places.filter(place => place.of !== 'place')
  for (const place of places) if (place.of === 'place') writeInline([place], to)
  const [first = { content: [] }, ...rest] = events
  const lead: Inline[] = others.flatMap((other: Mention) => [other, ': '])
  writeItem('event', lead.length > 0 ? { ...first, content: [...lead, ...first.content] } : first, to)
  for (const event of rest) writeItem('event', event, to)
}

/** Events of one date where places stand among their words. EAD 2002 `event`, `eventgrp`. */
function writeEventGroup(groups: readonly EventGroup[], to: Emit): void {
  const [only, ...others] = eventsWithPlaces(groups)
  if (only === undefined) to.element('event')
  else if (others.length === 0) writeItem('event', only, to)
  else {
    if (groups.some(({ places = [], events }) => places.length > 0 && events.length > 1))
      to.loses('where all but the first of some events took place')
    to.start('eventgrp')
    for (const event of [only, ...others]) writeItem('event', event, to)
    to.end()
  }
}

/** One date, or two when the source bounds it; the words stand in the first. */
function writeItemDate({ date, from, to: until }: ChronologyItem, to: Emit): void {
  const begin = usable(from, to)
  const end = usable(until, to)
  if (to.holds('date')) {
    const normal = begin === undefined || end === undefined || begin === end ? (begin ?? end) : `${begin}/${end}`
    if (begin !== end && (begin === undefined || end === undefined)) to.loses('that a date is open on one side')
    to.element('date', { normal }, () => writeInline(date, to))
    return
  }
  if (begin === end) {
    to.element('datesingle', { standarddate: begin }, () => writeInline(date, to))
    return
  }
  to.start('daterange')
  if (begin !== undefined) to.element('fromdate', { standarddate: begin }, () => writeInline(date, to))
  if (end !== undefined)
    to.element('todate', { standarddate: end }, () => {
      if (begin === undefined) writeInline(date, to)
    })
  to.end()
}

function usable(date: string | undefined, to: Emit): string | undefined {
  if (date === undefined || isIsoDate(date)) return date
  to.loses('the machine form of a date, which is not one of ISO 8601')
  return undefined
}

/** A chronology where only a list may stand: the dates are terms, the events their explanations. */
export function writeChronologyAsList(chronology: Chronology, to: Emit): void {
  to.loses('that a list is a chronology, and the machine form of its dates')
  to.start('list', { listtype: 'deflist' }, chronology)
  writeHead(chronology.heading, to)
  writeColumnHeads(chronology.columns, to)
  const items = chronology.items.length > 0 ? chronology.items : [{ date: [], events: [] }]
  for (const item of items) {
    startOf('defitem', item, to)
    to.element('label', {}, () => writeInline(item.date, to))
    writeItem('item', eventsAsItem(item), to)
    to.end()
  }
  to.end()
}

/** One event with its places as it stands; several as a list of their own. */
function eventsAsItem({ events: groups }: ChronologyItem): ListItem {
  const events = eventsWithPlaces(groups)
  const [only] = events
  if (only === undefined) return { content: [] }
  return events.length === 1 ? only : { content: [], blocks: [{ type: 'list', items: events }] }
}

/** All events, the first of each group with the places of the group before its words. */
function eventsWithPlaces(groups: readonly EventGroup[]): ListItem[] {
  return groups.flatMap(({ places = [], events }) => {
    const [first = { content: [] }, ...rest] = events
    const lead: Inline[] = places.flatMap((place, i) => (i === 0 ? [place] : ['; ', place]))
    if (lead.length === 0) return events
    return [{ ...first, content: first.content.length > 0 ? [...lead, ': ', ...first.content] : lead }, ...rest]
  })
}
