import { append } from '../../../model/append.ts'
import { countWords } from '../../../model/prose-text.ts'
import type { UnitSink } from '../../../model/sink.ts'
import { amended } from '../../../model/tree.ts'
import type { Unit } from '../../../model/unit.ts'
import type { Place, Report } from '../../../report/diagnostic.ts'
import type { ElementPlace, XmlElement } from '../../../xml/element.ts'
import { isList } from '../list-of-components.ts'
import { wordsOf } from '../words.ts'
import { asOneUnit, isSameUnit, unsaid } from './same-unit.ts'
import { attributeOf } from './statement.ts'

/** A component of an overview, held until the in-depth list tells whether it is there as well. */
interface Held {
  unit: Unit
  readonly place: ElementPlace | undefined
  readonly parts: Held[]
}

/** One open unit of the in-depth list, or the list itself. */
interface Level {
  /** The components of the overview that are expected in it, in order. */
  readonly expected: readonly Held[]
  next: number
  /** What was said of the unit, when a component of the overview was read into it. */
  said?: Unit
}

/** The units of a finding aid, with the components of an overview read into those of the in-depth list. */
export interface Overview extends UnitSink {
  /** A list of components of the top unit begins. Returns whether it is the in-depth list of an overview. */
  beginsList(list: XmlElement, at: Place): boolean
  endsList(): void
  /** Where the component stands that is sent now, when it is not the innermost open one. */
  place(): ElementPlace | undefined
}

/** How much of an overview is held; a longer one is no overview, and is sent as it comes. */
const limits = { units: 2_000, words: 200_000 }

/**
 * Reads an analytic overview (`dsc` of the type `analyticover`) and the in-depth list that follows it in the top unit
 * (`in-depth` or `combined`) as one list, where they describe the same units.
 *
 * Only the overview is held. As the components of the in-depth list come, each is compared with those of the overview that
 * have the same parent and have not been passed yet, in order; the first that is the same unit (`isSameUnit`) is read into
 * it, and so on within it. Those that were passed, or are left when their parent or the list ends, are kept as units of
 * their own in that place. So nothing of either list is lost, whatever the other has.
 *
 * Lists are left as they are when the source is written in its own version of EAD again, when the overview has more than
 * 2,000 units or 200,000 words, and when they are of other types or stand elsewhere.
 *
 * Reports `ead/lists-merged`, with the number of words that both lists say and that are said once now, and
 * `ead/several-lists` when something of the overview is not in the in-depth list.
 *
 * Source: EAD `dsc`.
 *
 * @param merges whether lists are to be read as one, asked when the first begins
 * @param unitPlace where the innermost open unit stands
 */
export function overview(
  to: UnitSink,
  report: Report,
  merges: () => boolean,
  unitPlace: () => ElementPlace | undefined,
): Overview {
  let state: 'none' | 'holding' | 'held' | 'comparing' = 'none'
  let held: Held[] = []
  const open: Held[] = []
  const levels: Level[] = []
  const size = { units: 0, words: 0 }
  const found = { merged: 0, repeated: 0 }
  let sent: ElementPlace | undefined
  let topIsOpen = false
  let listAt: Place = {}

  const begun = ({ unit, place }: Held) => {
    sent = place
    to.open(unit)
  }

  /** Sends components of the overview as units of their own; the last ones stay open when the overview still goes on. */
  function send(parts: readonly Held[], stayOpen: readonly Held[] = []): void {
    const pending: (Held | 'close')[] = [...parts].reverse()
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === 'close') {
        to.close()
        continue
      }
      begun(next)
      if (!stayOpen.includes(next)) pending.push('close')
      append(pending, [...next.parts].reverse())
    }
    sent = undefined
  }

  /** The overview is sent as it is. */
  function giveUp(): void {
    state = 'none'
    const all = held
    held = []
    send(all, open.splice(0))
  }

  function compared(unit: Unit): Unit {
    const level = levels.at(-1)
    const at = level ? level.expected.findIndex((one, i) => i >= level.next && isSameUnit(one.unit, unit)) : -1
    const same = level?.expected[at]
    if (!level || !same) {
      levels.push({ expected: [], next: 0 })
      return unit
    }
    send(level.expected.slice(level.next, at).map(withoutList))
    level.next = at + 1
    const one = asOneUnit(same.unit, levels.length === 1 ? combined(unit) : unit)
    found.merged++
    found.repeated += wordCount(same.unit) + wordCount(unit) - wordCount(one)
    levels.push({ expected: same.parts, next: 0, said: one })
    return one
  }

  function tell(): void {
    const { merged, repeated } = found
    if (merged > 0)
      report({
        code: 'ead/lists-merged',
        concern: 'loss',
        severity: 'info',
        message: `${counted(merged, 'unit')} of the analytic overview ${merged === 1 ? 'is' : 'are'} in the in-depth list as well, and ${merged === 1 ? 'was' : 'were'} read as one with ${merged === 1 ? 'it' : 'them'}; what both say is said once.`,
        place: listAt,
        words: repeated,
      })
    if (merged < size.units)
      report({
        code: 'ead/several-lists',
        concern: 'rule',
        severity: 'warning',
        message: `${counted(size.units - merged, 'unit')} of the analytic overview ${size.units - merged === 1 ? 'is' : 'are'} not in the in-depth list by the same level, title and reference code, and ${size.units - merged === 1 ? 'was' : 'were'} kept.`,
        place: listAt,
        hint: 'If they are there by another name, give them the same, or leave the overview out, or the same units are there twice.',
      })
  }

  return {
    begin: control => to.begin(control),
    open(unit) {
      if (!topIsOpen) {
        topIsOpen = true
        to.open(unit)
        return
      }
      if (state === 'holding') {
        const one: Held = { unit, place: unitPlace(), parts: [] }
        ;(open.at(-1)?.parts ?? held).push(one)
        open.push(one)
        size.units++
        grow(unit)
        return
      }
      if (state === 'held') giveUp()
      to.open(state === 'comparing' ? compared(unit) : unit)
    },
    amend(more) {
      const last = open.at(-1)
      const said = levels.length > 1 ? levels.at(-1)?.said : undefined
      if (last) {
        last.unit = amended(last.unit, more)
        grow(more)
      } else if (said) {
        const rest = unsaid(more, said)
        found.repeated += wordCount(more) - wordCount(rest)
        if (Object.keys(rest).length > 0) to.amend(rest)
      } else to.amend(more)
    },
    close() {
      if (open.pop()) return
      if (state === 'held') giveUp()
      const level = levels.length > 1 ? levels.pop() : undefined
      if (level) send(level.expected.slice(level.next))
      to.close()
    },
    end() {
      topIsOpen = false
      to.end()
    },
    beginsList(list, at) {
      const type = attributeOf(list, 'dsctype') ?? attributeOf(list, 'type')
      if (state === 'none' && type === 'analyticover' && merges()) {
        state = 'holding'
        Object.assign(size, { units: 0, words: 0 })
        return false
      }
      if (state === 'held' && (type === 'in-depth' || type === 'combined')) {
        state = 'comparing'
        Object.assign(found, { merged: 0, repeated: 0 })
        listAt = at
        levels.push({ expected: held, next: 0 })
        held = []
        return true
      }
      if (state === 'held') giveUp()
      return false
    },
    endsList() {
      if (state === 'holding') state = held.length > 0 ? 'held' : 'none'
      const level = state === 'comparing' ? levels.pop() : undefined
      if (!level) return
      const left = level.expected.slice(level.next)
      send(found.merged > 0 ? left.map(withoutList) : left)
      tell()
      state = 'none'
    },
    place: () => sent,
  }

  function grow(more: Unit): void {
    size.words += wordCount(more)
    if (size.units > limits.units || size.words > limits.words) giveUp()
  }
}

/** A component of an overview on its own, without the start tag of the list. */
function withoutList(one: Held): Held {
  const { extra, ...unit } = one.unit
  if (!extra?.elements?.some(isList)) return one
  const elements = extra.elements.filter(element => !isList(element))
  const { attributes } = extra
  const rest = { ...(attributes && { attributes }), ...(elements.length > 0 && { elements }) }
  return { ...one, unit: { ...unit, ...(Object.keys(rest).length > 0 && { extra: rest }) } }
}

/** The first unit of an in-depth list, of which the start tag says that an overview is in it now. */
function combined(unit: Unit): Unit {
  const { extra } = unit
  if (!extra?.elements) return unit
  const elements = extra.elements.map(element => {
    const { attributes = {} } = element
    if (!isList(element)) return element
    const type = attributes.dsctype === undefined ? 'type' : 'dsctype'
    return attributes[type] === 'in-depth' ? { ...element, attributes: { ...attributes, [type]: 'combined' } } : element
  })
  return { ...unit, extra: { ...extra, elements } }
}

const wordCount = ({ level: _, ...said }: Unit): number =>
  wordsOf(said).reduce((sum, words) => sum + countWords(words), 0)

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
