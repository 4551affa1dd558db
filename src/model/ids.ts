import { append } from './append.ts'
import { digest } from './digest.ts'
import { type IdentifierPool, identifierPool, identifierSet } from './identifier-pool.ts'
import { tidy } from './prose-text.ts'
import type { UnitSink } from './sink.ts'
import type { Unit } from './unit.ts'

/**
 * Gives every unit that has no `id`, or a blank one, an id minted from what the source says, so that it is the same next time, and also when
 * units were added or removed elsewhere: from its reference code, or else from the unit it is part of and its level, title
 * and dates. A code that another unit had before is joined with the unit its bearer is part of; siblings that say the very
 * same are numbered among themselves. Ids the source gives are kept as they are, and an id never comes twice. What is
 * internal is not used.
 * `pool` is where identifiers are kept, when other steps keep theirs there as well.
 *
 * @example
 * // <c><did><unitid>MS 1/2</unitid> … becomes { id: 'u-ms-1-2' }; <c><did><unittitle>Letters …: 'u-' and twelve letters and
 * // digits
 */
export function withIds(next: UnitSink, pool: IdentifierPool = identifierPool()): UnitSink {
  let used = identifierSet(pool)
  /** The ids of the open units. */
  const open: string[] = []
  /** For the top, and then for the parts of each open unit: how many have been given an id, by the id the first was given. */
  const numbers: (Map<number, number> | undefined)[] = [undefined]

  function claim(id: string): string {
    if (used.add(id)) return id
    const counts = numbers[open.length] ?? new Map<number, number>()
    numbers[open.length] = counts
    const same = pool.number(id)
    let n = (counts.get(same) ?? 1) + 1
    while (!used.add(`${id}-${n}`)) n++
    counts.set(same, n)
    return `${id}-${n}`
  }
  function minted(unit: Unit): string {
    const within = open[open.length - 1]
    const code = codeOf(unit)
    if (code === '') return within === undefined ? 'u-top' : claim(`u-${digest(`${within}|${sayingOf(unit)}`)}`)
    const id = `u-${code}`
    return used.add(id) ? id : claim(`${id}-${digest(within ?? '')}`)
  }

  return {
    begin(control) {
      used = identifierSet(pool)
      open.length = 0
      numbers.length = 1
      numbers[0] = undefined
      next.begin(control)
    },
    open(unit) {
      const given = unit.id === undefined || !/\S/.test(unit.id) ? undefined : unit.id
      const id = given ?? minted(unit)
      used.add(id)
      open.push(id)
      numbers[open.length] = undefined
      if (given !== undefined) next.open(unit)
      else next.open(unit.id === undefined ? { id, ...unit } : { ...unit, id })
    },
    amend: more => next.amend(more),
    close() {
      open.pop()
      next.close()
    },
    end: () => next.end(),
  }
}

/** The reference code as a piece of an id, unless it is internal. */
function codeOf({ referenceCode }: Unit): string {
  return referenceCode && !holdsInternal(referenceCode) ? slug(referenceCode.text) : ''
}

/** What tells a unit without a code from others, as far as it is not internal. */
function sayingOf({ level, title, dates = [] }: Unit): string {
  const dated = dates.map(date => (holdsInternal(date) ? '' : tidy(date.text)))
  return [level ?? '', title && !holdsInternal(title) ? tidy(title.text) : '', ...dated].join('|')
}

/** Whether any part of a statement is internal: an id made of its words would say them. */
function holdsInternal(statement: object): boolean {
  const pending: unknown[] = [statement]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue
    if ('audience' in next && next.audience === 'internal') return true
    append(pending, Object.values(next))
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
