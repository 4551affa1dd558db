import { append } from './append.ts'
import type { Control } from './control.ts'
import type { FindingAid } from './finding-aid.ts'
import type { Growing } from './members.ts'
import type { UnitSink } from './sink.ts'
import type { Extra } from './statement.ts'
import type { Description, Unit, UnitTree } from './unit.ts'

/**
 * A sink that builds whole finding aids in memory and hands each over when it is complete. Conversion never does this;
 * callers who want the tree may.
 *
 * @example
 * const found: FindingAid[] = []
 * read(text, collect(aid => found.push(aid)))
 */
export function collect(done: (findingAid: FindingAid) => void): UnitSink {
  interface Branch {
    unit: Unit
    readonly units: UnitTree[]
  }
  let control: Control = {}
  let top: UnitTree | undefined
  const open: Branch[] = []
  return {
    begin(given) {
      control = given
      top = undefined
    },
    open(unit) {
      open.push({ unit, units: [] })
    },
    amend(more) {
      const branch = open.at(-1)
      if (branch) branch.unit = amended(branch.unit, more)
    },
    close() {
      const branch = open.pop()
      if (!branch) return
      const tree: UnitTree = branch.units.length > 0 ? { ...branch.unit, units: branch.units } : branch.unit
      const parent = open.at(-1)
      if (parent) parent.units.push(tree)
      else top = tree
    },
    end() {
      done({ control, unit: top ?? {} })
    },
  }
}

/**
 * Sends a finding aid into a sink, parents before children. Depth costs no call stack.
 *
 * @example walk(findingAid, ead3.write(output, report))
 */
export function walk(findingAid: FindingAid, sink: UnitSink): void {
  sink.begin(findingAid.control)
  walkUnit(findingAid.unit, sink)
  sink.end()
}

/** Sends a unit and all it contains into a sink. */
export function walkUnit(unit: UnitTree, sink: UnitSink): void {
  const pending: (UnitTree | 'close')[] = [unit]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === 'close') {
      sink.close()
      continue
    }
    const { units = [], ...description } = next
    sink.open(description)
    pending.push('close')
    for (let i = units.length - 1; i >= 0; i--) {
      const child = units[i]
      if (child) pending.push(child)
    }
  }
}

/**
 * A unit with a later statement about it added. Lists grow; a second title is another title, a second reference code
 * another identifier; what is kept as extra is joined.
 */
export function amended(unit: Unit, more: Description): Unit {
  const result: Growing<Unit> = Object.assign({}, unit)
  amend(result, more, new Set())
  return result
}

/**
 * Adds a later statement to a unit that nobody else has been given yet: see {@link amended}.
 *
 * @param lists the lists that were made for this unit here, which grow in place; a unit may have any number of statements
 */
export function amend(unit: Growing<Unit>, more: Description, lists: Set<unknown>): void {
  const extra = unit.extra && more.extra && joined(unit.extra, more.extra)
  const twice = (unit.title && more.title) ?? (unit.referenceCode && more.referenceCode)
  addFields(unit, twice ? { ...more, ...reassigned(unit, more) } : more, lists)
  if (extra) addFields(unit, { extra }, lists)
}

function addFields<More extends Description>(unit: Record<string, unknown>, more: More, lists: Set<unknown>): void {
  for (const field in more) {
    const value: unknown = more[field]
    const had = unit[field]
    if (had === undefined || field === 'extra') unit[field] = value
    else if (Array.isArray(had) && Array.isArray(value)) {
      if (lists.has(had)) append(had, value)
      else {
        const list: unknown[] = [...had, ...value]
        lists.add(list)
        unit[field] = list
      }
    }
  }
}

/** Second values of fields that hold one, in the lists that hold the others. */
function reassigned(unit: Unit, more: Description): Description {
  return {
    ...(unit.title && more.title && { otherTitles: [more.title, ...(more.otherTitles ?? [])] }),
    ...(unit.referenceCode &&
      more.referenceCode && { otherIdentifiers: [more.referenceCode, ...(more.otherIdentifiers ?? [])] }),
  }
}

function joined(first: Extra, second: Extra): Extra {
  const elements = [...(first.elements ?? []), ...(second.elements ?? [])]
  const attributes = { ...second.attributes, ...first.attributes }
  return {
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(elements.length > 0 && { elements }),
  }
}
