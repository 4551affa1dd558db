import type { LevelWords } from './grammar.ts'
import type { ElementRule, Schema } from './schema.ts'
import type { XmlStart } from './sink.ts'

/** One open element, as far as messages say where it is. */
export interface Step {
  /** Undefined inside what the schema does not know. */
  readonly rule: ElementRule | undefined
  /** Its number among the units of its parent; 0 when it is not a unit. */
  readonly number: number
  /** What its level is called; empty when it is not a unit. */
  readonly level: string
}

/**
 * The path of open elements in the words of archivists: the units by level and number, then what is below the last of them.
 * The unit that holds all others is named when it alone is open.
 *
 * @example pathInWords(steps, schema) // 'Series 2 › File 14 › conditions governing access'
 */
export function pathInWords(steps: readonly Step[]): string {
  const last = steps.findLastIndex(({ number }) => number > 0)
  const words: string[] = []
  for (const [at, { rule, number, level }] of steps.entries()) {
    if (rule === undefined) continue
    if (number > 0) words.push(`${level} ${number}`)
    else if (at > last) words.push(level !== '' ? level : rule.words)
  }
  return words.filter(word => word !== '').join(' › ')
}

/**
 * What the level of a unit is called; empty for the unit that holds all others when it does not say. A level of one's own is not repeated from what is internal.
 *
 * @example levelInWords(schema, start, false) // 'Series'
 */
export function levelInWords({ grammar }: Schema, { name, attributes }: XmlStart, internal: boolean): string {
  const { levels } = grammar
  if (levels === undefined) return ''
  const given = (attributeName: string) =>
    attributes.find(attribute => attribute.name === attributeName && attribute.namespace === '')?.value.trim() ?? ''
  const level = given(levels.attribute)
  if (level === '' && name === grammar.topUnit) return ''
  const own = internal ? '' : given(levels.other)
  return own !== '' && !isClosed(levels, level) ? capital(own.slice(0, longest)) : (levels.words[level] ?? levels.none)
}

/** Levels with a word of their own need no other. */
const isClosed = ({ words, none }: LevelWords, level: string): boolean =>
  Object.hasOwn(words, level) && words[level] !== none

const longest = 40

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
