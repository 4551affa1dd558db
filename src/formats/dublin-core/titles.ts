import { tidy } from '../../model/prose-text.ts'
import type { TextStatement } from '../../model/statement.ts'
import type { Unit } from '../../model/unit.ts'
import { levelNames } from '../../report/breadcrumb.ts'
import { languageOf, type RecordContext, unitOf } from './context.ts'
import type { DublinCoreElement } from './element.ts'
import { isGenericTitle } from './generic-title.ts'
import type { Codec } from './row.ts'

/**
 * The title of a unit, so that it can be understood alone. A title that could stand anywhere (Correspondence, 1920,
 * Folder 3) is followed by its dates, the titles above it as far as one that says something, and the title of the whole.
 *
 * @example Correspondence, circa 1910-1912 (Letters; Rivera family papers)
 */
export const title: Codec<TextStatement, 'title'> = {
  terms: ['title'],
  write: (given, context) => {
    const text = tidy(given.text)
    if (text === '') return standInTitle(context)
    const { path } = context
    const element = { term: 'title' as const, text, language: languageOf(given, context) }
    if (path.length === 1 || !isGenericTitle(text)) return [element]
    const date = datesInWords(unitOf(context))
    return [
      { ...element, after: (date === '' || text.includes(date) ? '' : `, ${date}`) + inBrackets(contextOf(path)) },
    ]
  },
}

/** What stands for a missing title: the dates, else level and number with the title above; else nothing. */
export function standInTitle(context: RecordContext): DublinCoreElement<'title'>[] {
  const { path, ordinals } = context
  const unit = unitOf(context)
  const above = contextOf(path)
  const dates = datesInWords(unit)
  if (dates !== '') return [{ term: 'title', text: '', before: dates, after: inBrackets(above) }]
  const [parent, ...rest] = above
  if (parent === undefined) return []
  return [
    {
      term: 'title',
      text: '',
      before: `${levelName(unit)} ${ordinals.at(-1) ?? 1}, ${parent}`,
      after: inBrackets(rest),
    },
  ]
}

/** How a unit is called from below or beside it: its title, else its dates, else nothing. */
export const ownName = (unit: Unit): string => tidy(unit.title?.text ?? '') || datesInWords(unit)

/** Titles above the last unit of a path: the nearest ones as far as one that says something, then that of the whole. */
function contextOf(path: readonly Unit[]): string[] {
  const names: string[] = []
  for (let i = path.length - 2; i >= 0; i--) {
    const name = ownName(path[i] ?? {})
    if (name === '') continue
    names.push(name)
    if (!isGenericTitle(name)) break
  }
  const whole = ownName(path[0] ?? {})
  if (path.length > 1 && whole !== '' && names.at(-1) !== whole) names.push(whole)
  return names
}

const inBrackets = (names: readonly string[]): string => (names.length === 0 ? '' : ` (${names.join('; ')})`)

const datesInWords = ({ dates = [] }: Unit): string =>
  dates
    .filter(({ type }) => type !== 'bulk')
    .map(({ text }) => tidy(text))
    .filter(text => text !== '')
    .join(', ')

function levelName({ level, otherLevel }: Unit): string {
  if (level === 'otherlevel' && otherLevel) return tidy(otherLevel)
  return level ? levelNames[level] : levelNames.otherlevel
}

/** Parallel, variant and formal titles, one element for each. */
export function otherTitles<Term extends 'title' | 'alternative'>(term: Term): Codec<readonly TextStatement[], Term> {
  return {
    terms: [term],
    write: (titles, context) =>
      titles.map(given => ({ term, text: tidy(given.text), language: languageOf(given, context) })),
  }
}
