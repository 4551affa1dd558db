import type { Control } from '../../model/control.ts'
import { type ControlField, controlFields, type UnitField, unitFields } from '../../model/fields.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { ExtraElement } from '../../model/statement.ts'
import type { Description, Unit } from '../../model/unit.ts'
import { breadcrumb } from '../../report/breadcrumb.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { WriteOptions } from '../format.ts'
import { againWriter } from './again.ts'
import { checkedText } from './checked.ts'
import { asAttributes, asWritten, rootOf, withoutElement } from './control-form.ts'
import type { Dialect, Supply } from './dialect.ts'
import { type Emit, emitter } from './emit.ts'
import { isSaid, type Later, merged, writeLater } from './later.ts'
import { listAttributes, listsOf, sharedLists } from './list-of-components.ts'
import { losses } from './losses.ts'
import { unitWriter } from './write-unit.ts'
import type { WrittenForm } from './written-form.ts'
import { only, partsOf } from './written-parts.ts'

interface Open {
  readonly unit: Unit
  readonly internal: boolean
  /** The lists of components (`dsc`) that are open in it, by their start tags in the source, if those say something. */
  readonly lists: (ExtraElement | undefined)[]
  /** What the source has in a list of components beside them, as far as it has not been written. */
  lead: Description | undefined
  /** What came after the first part; written after the parts, which only the top unit can do. */
  later: Description | undefined
}

/**
 * Writes one finding aid in a dialect of EAD while its units arrive, and checks every token against the schema on the way.
 *
 * A unit is held until its first part or its end, so that what is said of it in between still finds its place. What is said
 * of the top unit after its parts follows `dsc`; what is said of another unit after its parts has no place in EAD there,
 * and follows `dsc` as a general note of the whole with a link to the unit (`<name>/carried-in-part`).
 *
 * A link within the finding aid may point forward, to something that never comes. The document ends with an empty paragraph
 * for every such identifier, because a link to nothing is not valid (`<name>/unresolved-reference`, a warning).
 *
 * What was read from the same version of EAD and has not been changed since is written as it was, in its place.
 *
 * Reports `<name>/not-carried`, `<name>/carried-in-part` (losses), `<name>/supply-…` (values the schema demands and nobody
 * stated), and `output/invalid` should the output not be valid, which is a fault of this program and never of the source.
 */
export function writeEad(dialect: Dialect, out: TextSink, report: Report, options: WriteOptions = {}): UnitSink {
  const { schema, name: format } = dialect
  const crumbs = breadcrumb()
  const lost = losses(report, format, () => elsewhere ?? crumbs.words())
  const laysOut = (): boolean => options.indent !== false && !to.amidWords()
  const { identifiers } = options
  const documentType = options.dtd === true ? dialect.documentType : undefined
  const to: Emit = emitter(
    dialect,
    checkedText(schema, out, report, { laysOut, documentType, identifiers, words: options.words }),
    {
      loses: lost.add,
      saysOtherwise: lost.otherwise,
      supplies,
    },
    identifiers,
  )
  const open: Open[] = []
  const later: Later[] = []
  const supplied = new Set<string>()
  let pending: Unit | undefined
  let begun = false
  let topWritten = false
  /** Where the unit is that is written about, when it is not the innermost open one. */
  let elsewhere: string | undefined

  function supplies(code: string, message: string): void {
    if (supplied.has(code)) return
    supplied.add(code)
    supply({ code, message })
  }

  const supply: Supply = ({ code, message, option }) =>
    report({
      code: `${format}/supply-${code}`,
      concern: 'supplied',
      severity: option === undefined ? 'info' : 'warning',
      message,
      ...(option !== undefined && { hint: `Say it in the source, or supply it with ${option}.` }),
    })
  const controlField = (field: ControlField, write: () => void) => lost.of(controlFields[field].name, write)
  const unitField = (field: UnitField, write: () => void) => lost.of(unitFields[field].name, write)
  const again = againWriter(dialect, to, lost.of, report, crumbs.words)
  const writer = unitWriter(dialect, { to, again, supply, report, of: lost.of, where: crumbs.words })

  function begin(control: Control): void {
    begun = true
    const root = rootOf(control)
    lost.of('description', () => to.startAgain('ead', asAttributes(root)))
    const { notes, extra, ...own } = root ? { ...control, extra: withoutElement(control.extra, root) } : control
    const front = partsOf({ ...(notes && { notes }), ...(extra && { extra }) }, again.isUsable)
    const section: Control = { ...own, ...front.rest }
    const form = asWritten(section)
    if (form && again.isUsable(form)) again.write(form)
    else {
      again.tell(form ? [form] : [])
      dialect.writeControl(section, { to, supply, field: controlField })
    }
    for (const one of front.forms) again.write(one)
    again.tell(front.broken.filter(({ place }) => place === 'front'))
  }

  /** Writes the unit that was held, as far as its parts. */
  function write(hasParts: boolean): void {
    const own = open.at(-1)
    if (!pending || !own) return
    const unit = pending
    pending = undefined
    const around = open.at(-2)
    if (around) openList(unit, around, open.length === 2)
    else topWritten = true
    own.lead = writer.write(unit, around === undefined, hasParts)
  }

  /** Opens the list that a unit is to stand in: `dsc` in the top unit, and in others where the source has one. */
  function openList(unit: Unit, around: Open, isTop: boolean): void {
    const { lists } = around
    const own = listsOf(unit)
    const shared = own.length > 0 ? sharedLists(lists, own) : 0
    if (own.length > 0) closeLists(around, shared)
    if (lists.length > 0) writeLead(around)
    for (const list of own.slice(shared)) {
      if (to.follow(['dsc'])) {
        lost.of('list of components', () => to.start('dsc', listAttributes(list, to)))
        lists.push(list)
        writeLead(around)
      } else lost.of('list of components', () => to.loses('that components stand in a list of their own', list))
    }
    if (isTop && lists.length === 0) {
      to.start('dsc')
      lists.push(undefined)
    }
    writeLead(around)
  }

  function closeLists(unit: Open, upTo: number): void {
    if (unit.lists.length <= upTo) return
    while (unit.lists.length > upTo) {
      writeLead(unit)
      unit.lists.pop()
      to.end()
    }
    if (upTo === 0) writeBetween(unit)
  }

  function writeLead(around: Open): void {
    if (!around.lead) return
    const list = around.lists.at(-1)
    const here = (form: WrittenForm) => form.place === 'list' && standsIn(form, list) && again.isUsable(form)
    const { forms, rest } = partsOf(around.lead, here)
    if (forms.length === 0) return
    around.lead = isSaid(rest) ? rest : undefined
    around.later = joinedLater(around.later, writer.inOrder(forms))
  }

  /** What was to stand in a list that did not come. */
  function giveUpLead(unit: Open): void {
    unit.later = joinedLater(unit.later, unit.lead)
    unit.lead = undefined
  }

  /** Writes what came after a list of components and can be written as it was. */
  function writeBetween(around: Open): void {
    if (around.lead) {
      const moved = partsOf(around.lead, form => form.place === 'unit')
      around.later = joinedLater(around.later, only(around.lead, ...moved.forms))
      around.lead = isSaid(moved.rest) ? moved.rest : undefined
    }
    const { later: more } = around
    if (!more) return
    const { forms, rest } = partsOf(more, form => form.place === 'unit' && again.isUsable(form))
    around.later = joinedLater(isSaid(rest) ? rest : undefined, writer.inOrder(forms))
  }

  /** What follows the parts of the top unit. */
  function finishTop(top: Open): void {
    closeLists(top, 0)
    giveUpLead(top)
    writeBetween(top)
    if (top.later) {
      const { unit, internal } = top
      again.tell(partsOf(top.later, () => false).broken)
      const rest = writer.writeNotes(top.later)
      writeLater({ more: rest, unit, internal, where: crumbs.words() }, dialect.unit, to, unitField)
    }
    for (const one of later) {
      elsewhere = one.where
      writeLater(one, dialect.unit, to, unitField)
    }
    elsewhere = undefined
    const unresolved = [...to.unresolved()]
    if (unresolved.length > 0) writeUnresolved(unresolved)
    to.end()
  }

  function writeUnresolved(ids: readonly string[]): void {
    to.element('odd', { localtype: 'unresolved-reference' }, () => {
      for (const id of ids) {
        to.element('p', { id })
        report({
          code: `${format}/unresolved-reference`,
          concern: 'output',
          severity: 'warning',
          message:
            'A link points at something that is not in the finding aid; an empty paragraph stands for it at the end.',
          value: id,
          hint: 'Correct the identifier in the source, or remove the link.',
        })
      }
    })
  }

  return {
    begin,
    open(unit) {
      if (!begun) begin({})
      write(true)
      const internal = open.at(-1)?.internal === true || unit.audience === 'internal'
      open.push({ unit, internal, lists: [], lead: undefined, later: undefined })
      crumbs.open(unit)
      pending = unit
    },
    amend(more) {
      if (pending) {
        pending = merged(pending, more)
        return
      }
      const innermost = open.at(-1)
      if (!innermost) return
      const inLists = partsOf(more, form => form.place === 'list' && again.isUsable(form))
      innermost.later = joinedLater(innermost.later, isSaid(inLists.rest) ? inLists.rest : undefined)
      if (inLists.forms.length > 0) innermost.lead = joinedLater(innermost.lead, only(more, ...inLists.forms))
      writeLead(innermost)
    },
    close() {
      write(false)
      const unit = open.pop()
      if (!unit) return
      if (open.length === 0) finishTop(unit)
      else {
        closeLists(unit, 0)
        giveUpLead(unit)
        writeBetween(unit)
        if (unit.later) {
          again.tell(partsOf(unit.later, () => false).broken)
          later.push({ more: unit.later, unit: unit.unit, internal: unit.internal, where: crumbs.words() })
        }
        to.end()
      }
      crumbs.close()
    },
    end() {
      if (!begun) begin({})
      if (!topWritten) {
        writer.write({}, true, false)
        to.end()
      }
      to.end()
      to.finish()
    },
  }
}

function joinedLater(first: Description | undefined, second: Description | undefined): Description | undefined {
  return first && second ? merged(first, second) : (first ?? second)
}

/** Whether the source has something in this list. The first list of the top unit says nothing of itself. */
const standsIn = (form: WrittenForm, list: ExtraElement | undefined): boolean =>
  form.list === list || (form.list === undefined && list?.attributes === undefined)
