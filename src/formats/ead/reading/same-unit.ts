import type { Extra, Statement } from '../../../model/statement.ts'
import type { Description, Unit } from '../../../model/unit.ts'
import { isList } from '../list-of-components.ts'

/**
 * Whether a component of an overview and one of an in-depth list describe the same unit: they have the same level, audience
 * and title, and the same reference code unless one of them has none; without titles, the same reference code. Nothing that
 * can be said once only may be said otherwise in the other, such as an attribute that is kept as it stood.
 *
 * Source: EAD `dsc`, `analyticover` and `in-depth`; `did/unittitle`, `did/unitid`.
 *
 * @example isSameUnit({ level: 'series', title: { text: 'Letters' } }, { level: 'series', title: { text: 'Letters' } }) // true
 */
export function isSameUnit(summary: Unit, full: Unit): boolean {
  if (summary.title?.text !== full.title?.text) return false
  if (!full.title && !(summary.referenceCode && full.referenceCode)) return false
  if (isIdLost(summary, full) && (!full.title || full.title.id !== undefined || summary.title?.id !== undefined))
    return false
  return (
    marks.every(mark => summary[mark] === full[mark]) &&
    agree(summary.title, full.title) &&
    agree(summary.referenceCode, full.referenceCode) &&
    extrasAgree(summary.extra, full.extra)
  )
}

const marks = ['level', 'otherLevel', 'audience', 'language', 'script'] as const

/** Whether two units have an identifier each, of which one unit can have one only. */
const isIdLost = (summary: Unit, full: Unit): boolean => summary.id !== undefined && full.id !== undefined

/** Whether two statements say the same, or one of them nothing. */
const agree = (first: Statement | undefined, second: Statement | undefined): boolean =>
  !first ||
  !second ||
  (words(first) === words(second) &&
    extrasAgree(first.extra, second.extra) &&
    (first.id === undefined || second.id === undefined))

const words = ({ id: _, extra: __, ...said }: Statement): string => JSON.stringify(said)

const extrasAgree = ({ attributes: first = {} }: Extra = {}, { attributes: second = {} }: Extra = {}): boolean =>
  Object.entries(first).every(([name, value]) => second[name] === undefined || second[name] === value)

/**
 * Two components that are the same unit as one: all that the in-depth list says, and what the overview says besides. What
 * both say in the very same words is said once. Where both have an identifier, that of the overview becomes that of the
 * title, so that links to either lead to the unit.
 *
 * @example asOneUnit({ title: { text: 'Letters' }, dates: [{ text: '1900' }] }, { title: { text: 'Letters' } })
 */
export function asOneUnit(summary: Unit, full: Unit): Unit {
  const { id, extra: kept, ...said } = summary
  const own = asOne(summary.title, full.title)
  const title = own && isIdLost(summary, full) && id !== undefined ? { ...own, id } : own
  const code = asOne(summary.referenceCode, full.referenceCode)
  const extra = extrasAsOne(kept, full.extra)
  return {
    ...full,
    ...besides(said, full),
    ...(id !== undefined && full.id === undefined && { id }),
    ...(title && { title }),
    ...(code && { referenceCode: code }),
    ...(extra && { extra }),
  }
}

/** The lists of statements of a unit, with what the other says besides behind its own. */
function besides(summary: Description, full: Description): Description {
  const own = new Map<string, unknown>(Object.entries(full))
  const found = Object.entries(summary).flatMap(([field, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return []
    const had = own.get(field)
    return [[field, Array.isArray(had) ? [...had, ...without(value, had)] : value]]
  })
  return Object.fromEntries(found)
}

/**
 * What is said of a unit later on, without the statements that were made of it before in the very same words.
 *
 * @example unsaid({ notes: [a, b] }, { notes: [a] }) // { notes: [b] }
 */
export function unsaid(more: Description, before: Unit): Description {
  const had = new Map<string, unknown>(Object.entries(before))
  const left = Object.entries(more).flatMap(([field, value]: [string, unknown]) => {
    const own = had.get(field)
    if (!Array.isArray(value) || !Array.isArray(own)) return [[field, value]]
    const rest = without(value, own)
    return rest.length > 0 ? [[field, rest]] : []
  })
  return Object.fromEntries(left)
}

function without(statements: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const there = new Set(others.map(one => JSON.stringify(one)))
  return statements.filter(one => !there.has(JSON.stringify(one)))
}

function asOne<S extends Statement>(summary: S | undefined, full: S | undefined): S | undefined {
  if (!summary || !full) return full ?? summary
  const extra = extrasAsOne(summary.extra, full.extra)
  return { ...summary, ...full, ...(extra && { extra }) }
}

/** What is kept as extra of two units that are one; the list they stand in is that of the second. */
function extrasAsOne(summary: Extra = {}, full: Extra = {}): Extra | undefined {
  const elements = [...(full.elements ?? []), ...(summary.elements ?? []).filter(one => !isList(one))]
  const attributes = { ...summary.attributes, ...full.attributes }
  const extra = {
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(elements.length > 0 && { elements }),
  }
  return Object.keys(extra).length > 0 ? extra : undefined
}
