import type { Format, Read, Reader, ReadOptions, Write, WriteOptions } from '../formats/format.ts'
import { identifierPool } from '../model/identifier-pool.ts'
import { withIds } from '../model/ids.ts'
import type { TextSink, UnitSink } from '../model/sink.ts'
import type { Report } from '../report/diagnostic.ts'
import { keepLedger } from '../report/ledger/keep-ledger.ts'
import type { Ledger } from '../report/ledger/ledger.ts'
import { countingUnits } from '../report/ledger/units.ts'
import { redact } from '../report/redaction.ts'
import { breaksSource } from '../report/tally.ts'
import type { Rule } from '../rules/rule.ts'
import { watch } from '../rules/watch.ts'
import { checkedInput } from './checked-input.ts'
import { stampWith } from './stamp.ts'
import { supply } from './supply.ts'
import { tee } from './tee.ts'

/** A format that can be read. */
export type Readable = Format & { readonly read: Read }

/** A format that can be written. */
export type Writable = Format & { readonly write: Write }

/** One conversion: where from, where to, and what to look at on the way. */
export interface Pipeline {
  readonly from: Readable
  readonly to: readonly Writable[]
  /**
   * Gives the place for one output: called for each format when a finding aid begins, with the number of the finding aid in
   * the source, from 1. Its `end` is called when the output is complete, and never when the source broke off.
   */
  readonly output: (format: Writable, ordinal: number) => TextSink
  readonly report: Report
  readonly rules?: readonly Rule[]
  /** Let internal material through. Off unless the user asks in so many words. */
  readonly includeInternal?: boolean
  /** When the conversion is, if its history is to say so: ISO 8601 in UTC. */
  readonly stamp?: string
  readonly options?: ReadOptions & WriteOptions
  /** Another sink that sees what the writers see. */
  readonly also?: UnitSink
  /** Takes the ledger when the source has ended; not called for a source that broke off or was not understood. */
  readonly account?: (ledger: Ledger) => void
}

/**
 * Composes reader, ids, redaction, supplied values, rules and writers into one sink for the text of the source. Every
 * writer stands behind the redaction filter, and so do the rules, so that no report quotes internal material. What is
 * supplied comes after it, and so takes the place of what was held back.
 *
 * The source is checked against its schema in the same pass, where its reader can; see {@link checkedInput}.
 *
 * With `account`, the words of the source are counted against those of each output, and what is missing without having been
 * reported is reported when the source has ended: `<format>/said-less-often` and `<format>/unaccounted` (losses).
 */
export function pipeline({
  from,
  to,
  output,
  report,
  rules = [],
  includeInternal = false,
  stamp,
  options = {},
  also,
  account,
}: Pipeline): TextSink {
  const identifiers = identifierPool()
  const ledger = account && keepLedger()
  const told = ledger ? ledger.reading(report) : report
  let broken = false
  let ordinal = 0
  let writers: UnitSink | undefined
  const eachFindingAid: UnitSink = {
    begin(control) {
      ordinal++
      const writing = { ...options, identifiers }
      ledger?.findingAid()
      const sinks = to.map(format =>
        ledger
          ? format.write(output(format, ordinal), ledger.writing(format.name, report), {
              ...writing,
              words: ledger.output(format.name, from.accounts === true && format.accounts === true),
            })
          : format.write(output(format, ordinal), report, writing),
      )
      writers = tee(also ? [...sinks, also] : sinks)
      writers.begin(control)
    },
    open: unit => writers?.open(unit),
    amend: more => writers?.amend(more),
    close: () => writers?.close(),
    end: () => writers?.end(),
  }
  let input: Reader | undefined
  const watched = watch(rules, eachFindingAid, report, about => input?.place?.(about), identifiers)
  const stamped =
    stamp === undefined
      ? watched
      : stampWith(watched, { when: stamp, from: from.title, to: to.map(({ title }) => title) })
  const supplied = supply(stamped, options.supplied ?? {}, report)
  const redacted = redact(supplied, held => {
    told(held)
    watched.held(held)
  })
  const targets = to.map(({ name }) => name)
  const reading: Report = diagnostic => {
    broken ||= breaksSource(diagnostic)
    told(diagnostic)
  }
  const checked = from.checksAsItReads && checkedInput(reading, identifiers, options.file)
  const units = withIds(includeInternal ? supplied : redacted, identifiers)
  const counted = ledger && !from.accounts ? countingUnits(units, ledger.source.words) : units
  input = from.read(counted, reading, {
    ...options,
    targets,
    includeInternal,
    ...(ledger && { account: ledger.source }),
    ...(checked && { schema: checked.pass }),
  })
  const { write, end } = input
  return {
    write,
    end() {
      end()
      if (checked && ordinal > 0) checked.finish()
      if (account && ledger && !broken && ordinal > 0) account(ledger.close(from.name, report))
    },
  }
}
