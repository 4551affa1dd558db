import { countModelWords } from '../../model/words.ts'
import type { Report } from '../../report/diagnostic.ts'
import { placing } from '../graph/places.ts'
import { type Graph, isThing, type Spot, type Thing, UNMAPPED, type Value } from '../graph/thing.ts'
import { remoteContext } from './remote-context.ts'

/** What of a document was not read, gathered for each property and class. */
export interface NotRead {
  /** Values of a property that found no place. */
  property(name: string, values: readonly Value[], thing: Thing): void
  /** A part that was met again. */
  twice(part: Thing): void
  /** Reports it, with everything in the graph of which nothing was made. */
  tell(graph: Graph, text: string, report: Report, file: string | undefined): void
}

interface Passed {
  readonly what: 'property' | 'class'
  words: number
  count: number
  readonly spot: Spot
}

/**
 * Nothing passed over yet.
 *
 * @param format the name before the codes: `rico/not-read`, `rico/part-twice`, `rico/remote-context`
 * @param isKnown whether a class is one that the reader knows
 */
export function notRead(format: string, isKnown: (name: string) => boolean): NotRead {
  const given: { readonly name: string; readonly values: readonly Value[]; readonly thing: Thing }[] = []
  const twice: Thing[] = []

  function passed(graph: Graph): ReadonlyMap<string, Passed> {
    const found = new Map<string, Passed>()
    const add = (what: Passed['what'], name: string, words: number, spot: () => Spot): void => {
      const before = found.get(`${what} ${name}`)
      if (before) {
        before.words += words
        before.count++
      } else found.set(`${what} ${name}`, { what, words, count: 1, spot: spot() })
    }
    const property = (name: string, values: readonly Value[], thing: Thing): void =>
      add('property', name, wordsIn(values), () => graph.spotOf(thing, name))
    for (const { name, values, thing } of given) property(name, values, thing)
    for (const thing of graph.things) {
      const at = (): Spot => graph.spotOf(thing)
      for (const name of thing.classes) if (!isKnown(name)) add('class', name, 0, at)
      const isUnread = thing.said.size > 0 && [...thing.said.values()].every(({ isRead }) => !isRead)
      const [known] = [...thing.classes].filter(isKnown)
      if (isUnread && known !== undefined)
        add('class', known, wordsIn([...thing.said.values()].flatMap(({ values }) => values)), at)
      else for (const [name, { values, isRead }] of thing.said) if (!isRead) property(name, values, thing)
    }
    return found
  }

  return {
    property(name, values, thing) {
      given.push({ name, values, thing })
    },
    twice(part) {
      twice.push(part)
    },
    tell(graph, text, report, file) {
      const found = passed(graph)
      const again = twice.map(thing => ({ thing, spot: graph.spotOf(thing) }))
      const remote = [...graph.remoteContexts].map(([address, spot]) => ({ address, spot }))
      const spots = [...found.values(), ...again, ...remote].map(({ spot }) => spot)
      const placed = placing(text, spots, file)
      for (const { address, spot } of remote) report({ ...remoteContext(format, address), place: placed(spot) })
      for (const [key, { what, words, count, spot }] of found) {
        const name = key.slice(what.length + 1)
        report({
          code: `${format}/not-read`,
          concern: 'loss',
          severity: words > 0 ? 'warning' : 'info',
          message: sentence(what, name, count),
          place: placed(spot),
          value: name.replace(UNMAPPED, '').slice(0, 200),
          words,
        })
      }
      for (const { thing, spot } of again)
        report({
          ...partTwice,
          code: `${format}/part-twice`,
          place: placed(spot),
          ...(thing.id !== undefined && { value: thing.id.slice(0, 200) }),
        })
    },
  }
}

const wordsIn = (values: readonly Value[]): number =>
  countModelWords(values.flatMap(value => (isThing(value) ? [] : [value.words])))

function sentence(what: Passed['what'], name: string, count: number): string {
  const times = count === 1 ? 'once' : `${count} times`
  if (name.startsWith(UNMAPPED))
    return `No context says what "${name.slice(UNMAPPED.length, UNMAPPED.length + 60)}" means, which comes ${times}; it was not read.`
  return what === 'property'
    ? `${name.slice(0, 200)}, which comes ${times}, has no place in a finding aid and was not read.`
    : `Things of the class ${name.slice(0, 200)}, which come ${times}, were not read as such.`
}

const partTwice = {
  concern: 'input',
  severity: 'warning',
  message: 'This is a part of two wholes, or of itself; it was read where it came first.',
  hint: 'Let every part be in one whole.',
} as const
