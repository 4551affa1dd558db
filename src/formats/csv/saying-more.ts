import type { Description, Unit } from '../../model/unit.ts'

/**
 * What a row says of a unit that an earlier row describes: only what is new. When it is written in another language, as the
 * translations of AtoM are, each of its statements says so.
 *
 * @param earlier the unit as the earlier row describes it, as far as that is known
 */
export function sayingMore(unit: Unit, earlier: Unit = {}): Description {
  const { id: _id, level: _level, otherLevel: _other, audience: _audience, language, script: _script, ...rest } = unit
  const known: Readonly<Record<string, unknown>> = { ...earlier }
  const told = language !== undefined && language !== earlier.language ? language : undefined
  const more: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(rest)) {
    const had = known[field]
    if (Array.isArray(value)) {
      const before = new Set(Array.isArray(had) ? had.map(one => JSON.stringify(one)) : [])
      const fresh = value.filter(one => !before.has(JSON.stringify(one)))
      if (fresh.length > 0) more[field] = fresh.map(one => inLanguage(one, told))
    } else if (JSON.stringify(had) !== JSON.stringify(value)) more[field] = inLanguage(value, told)
  }
  return more
}

const inLanguage = (statement: unknown, language: string | undefined): unknown =>
  language !== undefined && typeof statement === 'object' && statement !== null ? { language, ...statement } : statement
