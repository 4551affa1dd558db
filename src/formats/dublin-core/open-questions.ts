import type { UnitDate } from '../../model/date.ts'
import { amended } from '../../model/tree.ts'
import type { Unit } from '../../model/unit.ts'
import type { Report } from '../../report/diagnostic.ts'
import { BULK, type RecordElement, rightsField, sayOf } from './from-elements.ts'
import { isOfGroups } from './types.ts'

/** What a record leaves open, and reading decides by what is likely. */
type Question = 'abstract' | 'collection' | 'place' | 'use'

/** Counts what was decided, and says it once: a guess should be known to be one. */
export interface Guesses {
  add(question: Question): void
  report(report: Report): void
}

/** Where a record stands, and whether its elements are the fifteen, which tell less apart than the DCMI terms. */
export interface Standing {
  readonly isPart: boolean
  readonly isOfFifteen: boolean
}

/**
 * What the elements of a record say together, with what they leave open decided:
 *
 * - Of two descriptions among the fifteen elements, in one language, the first is the abstract when it is the shorter; the
 *   longer is scope and content, and so are all when there are more, in whatever order they come.
 * - The DCMI type `Collection` is said by a level of groups. Where no level is said, it is the level of a record that is part of no
 *   other, by its place or its own words; of a part it is a type and nothing more.
 * - Figures and words of the same span are one date.
 *
 * Other DCMI types say what a thing is like, not whether it is described alone, so that no level is taken from them.
 *
 * Source: DCMI Type Vocabulary, Collection; DCMI Metadata Terms, abstract, description.
 */
export function unitOfElements(
  given: readonly RecordElement[],
  { isPart, isOfFifteen }: Standing,
  guesses: Guesses,
  known: Unit = {},
): Unit {
  const elements = isOfFifteen ? withAbstract(given, guesses) : given
  let unit = known
  const collections = elements.filter(isCollection)
  for (const element of elements) {
    if (isCollection(element)) continue
    if (isOfFifteen) weigh(element, guesses)
    unit = amended(unit, sayOf(element, unit))
  }
  if (collections.length > 0) unit = asCollection(unit, collections, isPart || given.some(saysWhole), guesses)
  return unit.dates === undefined ? unit : { ...unit, dates: withoutFigures(unit.dates) }
}

const isCollection = ({ term, text }: RecordElement): boolean =>
  term === 'type' && /^(?:https?:\/\/purl\.org\/dc\/dcmitype\/)?Collection$/.test(text)

const saysWhole = ({ term, text }: RecordElement): boolean =>
  term === 'isPartOf' || (term === 'relation' && /^is part of\b/i.test(text))

function asCollection(unit: Unit, types: readonly RecordElement[], isPart: boolean, guesses: Guesses): Unit {
  if (isOfGroups(unit.level)) return unit
  if (unit.level === undefined && !isPart) {
    guesses.add('collection')
    return { ...unit, level: 'collection' }
  }
  return types.reduce((all, type) => amended(all, sayOf(type, all)), unit)
}

function withAbstract(elements: readonly RecordElement[], guesses: Guesses): readonly RecordElement[] {
  const descriptions = elements.filter(({ term, text }) => term === 'description' && !text.startsWith(BULK))
  const [first, second, more] = descriptions
  if (!first || !second || more || first.language !== second.language || first.text.length >= second.text.length)
    return elements
  guesses.add('abstract')
  return elements.map(element => (element === first ? { ...element, term: 'abstract' } : element))
}

/** Counts an element of the fifteen that may mean more than one thing. */
function weigh({ term, text }: RecordElement, guesses: Guesses): void {
  if (term === 'coverage') guesses.add('place')
  if (term === 'rights' && rightsField(text) === undefined) guesses.add('use')
}

/** Dates without those in figures whose span another has in words. */
function withoutFigures(dates: readonly UnitDate[]): readonly UnitDate[] {
  const spanOf = ({ begin, end, event, type }: UnitDate): string => [begin, end, event, type].join(' ')
  const inWords = new Set(dates.filter(({ begin, text }) => begin !== undefined && !isFigures(text)).map(spanOf))
  return dates.filter(date => !isFigures(date.text) || !inWords.has(spanOf(date)))
}

/** The machine form of a date or of a span. */
const isFigures = (text: string): boolean => /^-?\d{4,9}(?:-\d\d){0,2}(?:\/-?\d{4,9}(?:-\d\d){0,2})?$/.test(text)

const inWords: { readonly [About in Question]: (count: number) => string } = {
  abstract: count => `the first of two descriptions for the abstract in ${records(count)}`,
  collection: count => `the type Collection for the level in ${records(count)}`,
  place: count => `coverage for a place ${times(count)}`,
  use: count => `rights for conditions of use ${times(count)}`,
}

const records = (count: number): string => (count === 1 ? 'one record' : `${count} records`)
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/** Counts the guesses in a document. */
export function countGuesses(): Guesses {
  const counts: Record<Question, number> = { abstract: 0, collection: 0, place: 0, use: 0 }
  return {
    add(question) {
      counts[question]++
    },
    report(report) {
      const questions = (['abstract', 'collection', 'place', 'use'] as const).filter(question => counts[question] > 0)
      if (questions.length === 0) return
      report({
        code: 'dublin-core/taken-for',
        concern: 'input',
        severity: 'info',
        message: `Dublin Core leaves open what this is, and it was taken for what is likely: ${questions
          .map(question => inWords[question](counts[question]))
          .join('; ')}.`,
        hint: 'Records of DCMI terms tell abstracts, places and conditions apart.',
      })
    },
  }
}
