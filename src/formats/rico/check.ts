import { checkTerms, type TermFault } from '../../linked-data/check-terms.ts'
import { isThing, type Said, type Thing, type Value } from '../../linked-data/graph/thing.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { CheckOptions } from '../format.ts'
import { shortName } from './reading/names.ts'
import { classes, isClass, kindsOf } from './vocabulary/classes.ts'
import { type PropertyFacts, properties } from './vocabulary/properties.ts'

const facts = {
  format: 'rico',
  called: 'RiC-O',
  vocabulary: { short: shortName },
  classes: new Set(classes.keys()),
  properties: new Set(properties.keys()),
  faultsOf,
} as const

/**
 * Reports whether the terms of a document are those of RiC-O, each where it belongs and with a value it takes; see
 * {@link checkTerms}.
 *
 * - `rico/unknown-class`, `rico/unknown-property`: neither release of RiC-O has the term, or no context says what it means.
 * - `rico/domain`: the property does not belong on a thing of that class.
 * - `rico/range`: the value is not of a kind that the property takes.
 *
 * Source: RiC-O 1.1 (2025-05-22), with what it took back of 1.0.2.
 *
 * @example check(report, { file: 'ms1.rico.jsonld' }).write(text)
 */
export const check = (report: Report, { file }: CheckOptions = {}): TextSink => checkTerms(facts, report, file)

function* faultsOf(thing: Thing, name: string, { values }: Said): Iterable<TermFault> {
  const property = properties.get(name)
  if (!property) return
  const own = [...thing.classes].filter(isClass)
  if (own.length > 0 && !isOneOf(own, property.domain))
    yield {
      about: 'domain',
      message: `RiC-O does not have "${name}" for a thing that is ${own.join(' and ')}.`,
      hint: `It belongs on: ${property.domain.join(', ')}.`,
    }
  const wrong = values.find(value => !takes(property, value))
  if (wrong !== undefined)
    yield {
      about: 'range',
      message: `The value of "${name}" is not of a kind RiC-O has for it.`,
      hint:
        property.leadsTo === 'words'
          ? `It takes words${numbers(property)}.`
          : `It leads to: ${property.range.join(', ')}.`,
      ...(!isThing(wrong) && { value: wrong.words.slice(0, 100) }),
    }
}

const numbers = ({ range }: PropertyFacts): string =>
  range.includes('int') ? ' that are a whole number' : range.includes('decimal') ? ' that are a number' : ''

function takes({ leadsTo, range }: PropertyFacts, value: Value): boolean {
  if (!isThing(value)) {
    if (leadsTo === 'things') return false
    if (range.includes('int')) return /^[-+]?\d{1,12}$/.test(value.words.trim())
    return !range.includes('decimal') || /^[-+]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})$/.test(value.words.trim())
  }
  if (leadsTo === 'words') return false
  const known = [...value.classes].filter(isClass)
  return known.length === 0 || isOneOf(known, range)
}

const isOneOf = (own: readonly string[], wanted: readonly string[]): boolean =>
  wanted.includes('Thing') || own.some(name => wanted.some(each => kindsOf(name).has(each)))
