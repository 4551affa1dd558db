import type { Thing } from '../../../linked-data/graph/thing.ts'
import { append } from '../../../model/append.ts'
import type { Reading } from './at.ts'
import type { NotRead } from './not-read.ts'
import { isNamed } from './record-id.ts'
import { thingOf, valuesOf } from './values.ts'

/** A finding aid in a document: its page, if it has one, and the unit that is the whole. */
export interface Found {
  readonly page: Thing | undefined
  readonly top: Thing
}

/** The parts of a unit, in order. */
export type Children = (whole: Thing) => readonly Thing[]

/** What must be known of all units before the first is read. */
export function survey(all: readonly Found[], children: Children, unread: NotRead): Reading {
  const holders = new Set<Thing>()
  const historians = new Map<Thing, Thing>()
  const historiansOfMany = new Map<Thing, Thing>()
  const seen = new Set<Thing>()
  const pending = all.map(({ top }) => top).reverse()
  for (let unit = pending.pop(); unit; unit = pending.pop()) {
    if (seen.has(unit)) continue
    seen.add(unit)
    for (const holder of thingsOf(unit, 'holdingArchive')) holders.add(holder)
    const makers = [...new Set([...thingsOf(unit, 'creator'), ...thingsOf(unit, 'author')])]
    const chosen = makers.length === 1 ? historians : historiansOfMany
    for (const maker of makers) if (!chosen.has(maker)) chosen.set(maker, unit)
    append(pending, children(unit).toReversed())
  }
  for (const [maker, unit] of historiansOfMany) if (!historians.has(maker)) historians.set(maker, unit)
  const publishers = new Set(all.flatMap(({ page }) => (page ? thingsOf(page, 'publisher') : [])))
  const unnamed = new Set(all.flatMap(({ page, top }) => (page && !isNamed(page) ? [top] : [])))
  return { unread, read: new Map(), told: new Set(), holders, publishers, historians, unnamed }
}

const thingsOf = (node: Thing, property: string): readonly Thing[] =>
  valuesOf(node, property).flatMap(value => thingOf(value) ?? [])
