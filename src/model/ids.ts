import { type IdentifierPool, identifierSet } from './identifier-pool.ts'
import { tidy } from './prose-text.ts'
import type { UnitSink } from './sink.ts'
import type { Unit } from './unit.ts'

/**
 * Gives every unit that has no `id` one minted from what the source says, so that it is the same next time: from its
 * reference code, else from its path of ordinal numbers. Ids the source gives are kept as they are, and an id never comes
 * twice. A code that is internal is not used.
 * `pool` is where identifiers are kept, when other steps keep theirs there as well.
 *
 * @example
 * // <c><did><unitid>MS 1/2</unitid></did></c> becomes { id: 'u-ms-1-2' }; the second unit without a code of the third: 'u-3-2'
 */
export function withIds(next: UnitSink, pool?: IdentifierPool): UnitSink {
  let used = identifierSet(pool)
  let children: number[] = [0]
  const path: number[] = []
  function claim(id: string): string {
    let unique = id
    for (let n = 2; used.has(unique); n++) unique = `${id}-${n}`
    used.add(unique)
    return unique
  }
  return {
    begin(control) {
      used = identifierSet(pool)
      children = [0]
      path.length = 0
      next.begin(control)
    },
    open(unit) {
      const last = children.length - 1
      const ordinal = (children[last] ?? 0) + 1
      children[last] = ordinal
      children.push(0)
      path.push(ordinal)
      if (unit.id !== undefined) {
        used.add(unit.id)
        next.open(unit)
      } else next.open({ id: claim(minted(unit, path)), ...unit })
    },
    amend: more => next.amend(more),
    close() {
      children.pop()
      path.pop()
      next.close()
    },
    end: () => next.end(),
  }
}

function minted(unit: Unit, path: readonly number[]): string {
  const { referenceCode } = unit
  const code = referenceCode && !holdsInternal(referenceCode) ? slug(referenceCode.text) : ''
  if (code !== '') return `u-${code}`
  return path.length === 1 ? 'u-top' : `u-${path.slice(1).join('-')}`
}

/** Whether any part of a statement is internal: an id made of its words would say them. */
function holdsInternal(statement: object): boolean {
  const pending: unknown[] = [statement]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if ('audience' in next && next.audience === 'internal') return true
    pending.push(...Object.values(next))
  }
  return false
}

/**
 * A text as a piece of an identifier: letters and digits of any script in lower case, everything else a hyphen, at most 60
 * characters.
 */
export function slug(text: string): string {
  return tidy(text)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
}
