import { placing } from '../../../linked-data/graph/places.ts'
import { type Graph, isThing, type Spot, type Thing, type Value } from '../../../linked-data/graph/thing.ts'
import { append } from '../../../model/append.ts'
import { countModelWords } from '../../../model/words.ts'
import type { Report } from '../../../report/diagnostic.ts'
import { idOf, thingOf, valuesOf } from './values.ts'

/** What was not read, gathered for each property. */
export interface NotRead {
  property(property: string, values: readonly Value[], thing: Thing): void
  twice(thing: Thing): void
  /** Things that no unit and no page led to. */
  others(reached: ReadonlySet<Thing>): void
  tell(text: string, report: Report, file: string | undefined): void
}

/** Nothing passed over yet. */
export function notRead(graph: Graph): NotRead {
  const found = new Map<string, { words: number; count: number; readonly spot: Spot }>()
  const twice = new Set<Thing>()
  /** Things without an id of their own whose words were counted where they stand. */
  const counted = new Set<Thing>()
  /** Things to which a property led that was not read. */
  const passed = new Set<Thing>()

  const add = (name: string, words: number, spot: Spot): void => {
    const before = found.get(name)
    if (before) {
      before.words += words
      before.count++
    } else found.set(name, { words, count: 1, spot })
  }

  function wordsIn(values: readonly Value[]): number {
    let words = 0
    const pending = [...values]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (!isThing(next)) words += countModelWords(next.words)
      else if (idOf(next) === undefined && !counted.has(next)) {
        counted.add(next)
        for (const { values: inner } of next.said.values()) append(pending, inner)
      }
    }
    return words
  }

  return {
    property(property, values, thing) {
      for (const value of values) if (isThing(value)) passed.add(value)
      add(property, wordsIn(values), graph.spotOf(thing, property))
    },
    twice: thing => twice.add(thing),
    others(reached) {
      const read = new Set(reached)
      for (const { said } of read)
        for (const { values } of said.values())
          for (const value of values) if (isThing(value) && !passed.has(value)) read.add(value)
      for (const thing of graph.things)
        if (!read.has(thing) && !counted.has(thing) && !isPageOf(thing, reached))
          add(
            [...thing.classes][0] ?? 'Thing',
            wordsIn([...thing.said.values()].flatMap(({ values }) => values)),
            graph.spotOf(thing),
          )
    },
    tell(text, report, file) {
      const again = Array.from(twice, thing => ({ id: thing.id ?? '', spot: graph.spotOf(thing) }))
      const placed = placing(
        text,
        [...found.values(), ...again].map(({ spot }) => spot),
        file,
      )
      for (const [name, { words, count, spot }] of found)
        report({
          code: 'schema-org/not-read',
          concern: 'loss',
          severity: words > 0 ? 'warning' : 'info',
          message: `${name}, which comes ${count === 1 ? 'once' : `${count} times`}, has no place in a finding aid and was not read.`,
          place: placed(spot),
          value: name,
          words,
        })
      for (const { id, spot } of again) report({ ...partTwice, place: placed(spot), value: id.slice(0, 200) })
    },
  }
}

/** The page of a unit that was read says nothing but where the unit is shown. */
function isPageOf(page: Thing, reached: ReadonlySet<Thing>): boolean {
  const unit = thingOf(valuesOf(page, 'mainEntity')[0])
  return unit !== undefined && reached.has(unit) && [...page.classes].some(type => type.endsWith('Page'))
}

const partTwice = {
  code: 'schema-org/part-twice',
  concern: 'input',
  severity: 'warning',
  message: 'This is a part of two wholes, or of itself; it was read where it came first.',
  hint: 'Let every part be in one whole.',
} as const
