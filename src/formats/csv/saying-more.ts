import type { Description, Unit } from '../../model/unit.ts'
import type { Diagnostic } from '../../report/diagnostic.ts'
import type { Drawn } from './placed-row.ts'

/**
 * What a row says of a unit that an earlier row describes: only what is new. When it is written in another language, as the
 * translations of AtoM are, each of its statements says so; when it is internal, each of them is.
 *
 * @param earlier the unit as the earlier row describes it, as far as that is known
 */
export function sayingMore(unit: Unit, earlier: Unit = {}): Description {
  const { id: _id, level: _level, otherLevel: _other, audience, language, script: _script, ...rest } = unit
  const known: Readonly<Record<string, unknown>> = { ...earlier }
  const told = language !== undefined && language !== earlier.language ? language : undefined
  const marks = {
    ...(told !== undefined && { language: told }),
    ...(audience === 'internal' && { audience }),
  }
  const more: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(rest)) {
    const had = known[field]
    if (Array.isArray(value)) {
      const before = new Set(Array.isArray(had) ? had.map(one => JSON.stringify(one)) : [])
      const fresh = value.filter(one => !before.has(JSON.stringify(one)))
      if (fresh.length > 0) more[field] = fresh.map(one => marked(one, marks))
    } else if (JSON.stringify(had) !== JSON.stringify(value)) more[field] = marked(value, marks)
  }
  return more
}

const marked = (statement: unknown, marks: { readonly audience?: 'internal' }): unknown => {
  if (typeof statement !== 'object' || statement === null) return statement
  return { ...marks, ...statement, ...(marks.audience && { audience: marks.audience }) }
}

/** What is to be reported about a row that says more, without the values of one that is internal. */
export const aboutMore = ({ unit, about }: Drawn): readonly Diagnostic[] =>
  unit.audience === 'internal' ? about.map(({ value: _, ...diagnostic }) => diagnostic) : about
