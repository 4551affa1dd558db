import type { Report } from '../diagnostic.ts'
import type { SourceAccount } from './account.ts'
import type { Counts, Ledger, OutputLedger } from './ledger.ts'
import { type LossLines, lossLines } from './loss-lines.ts'
import { type OutputWords, sourceWords } from './word-balance.ts'
import type { WordHashes } from './word-hashes.ts'

/** Keeps the account of one conversion while it runs. */
export interface LedgerKeeper {
  readonly source: SourceAccount
  /** Passes diagnostics of reading and redaction on, and counts them. */
  reading(next: Report): Report
  /** Passes diagnostics of the writer of one format on, and counts them. */
  writing(format: string, next: Report): Report
  /**
   * Takes the words of the output in one format; those of several finding aids are counted together.
   *
   * @param exact whether the losses of reader and writer count every word, codes included, so that what is missing beyond
   * them is worth a report
   */
  output(format: string, exact: boolean): WordHashes
  findingAid(): void
  /** Closes the account: reports what it finds missing, and gives the ledger. */
  close(from: string, report: Report): Ledger
}

interface Output {
  readonly words: OutputWords
  readonly losses: LossLines
  exact: boolean
}

export function keepLedger(): LedgerKeeper {
  const words = sourceWords()
  const seen = new Map<string, number>()
  const kept = new Map<string, number>()
  const lost = new Map<string, number>()
  const lostAttributes = new Map<string, number>()
  const layout = new Map<string, number>()
  const losses = lossLines()
  const outputs = new Map<string, Output>()
  let heldBack = 0
  let inComments = 0
  let findingAids = 0

  function outputOf(format: string): Output {
    const known = outputs.get(format)
    if (known) return known
    const output = { words: words.output(), losses: lossLines(), exact: false }
    outputs.set(format, output)
    return output
  }

  /** What was met in elements that are neither kept nor lost was read as what it means. */
  function mapped(): Counts {
    const rest = new Map<string, number>()
    for (const [name, times] of seen) {
      const others = times - (kept.get(name) ?? 0) - (lost.get(name) ?? 0)
      if (others > 0) rest.set(name, others)
    }
    return counts(rest)
  }

  return {
    source: {
      words,
      comments(count) {
        inComments += count
      },
      element: name => add(seen, name),
      kept: name => add(kept, name),
      lost: name => add(lost, name),
      lostAttribute: name => add(lostAttributes, name),
      layout: name => add(layout, name),
    },
    reading: next => diagnostic => {
      if (diagnostic.concern === 'loss') losses.add(diagnostic)
      else if (diagnostic.concern === 'redaction') heldBack += diagnostic.words ?? 0
      next(diagnostic)
    },
    writing: (format, next) => diagnostic => {
      if (diagnostic.concern === 'loss') outputOf(format).losses.add(diagnostic)
      next(diagnostic)
    },
    output(format, exact) {
      const output = outputOf(format)
      output.exact = exact
      return output.words
    },
    findingAid() {
      findingAids++
    },
    close(from, report) {
      words.boundary()
      const unread = losses.words() - inComments
      const told = [...outputs].map(([format, output]) => closed(format, output, unread, heldBack, report))
      return {
        from,
        findingAids,
        words: { in: words.count(), heldBack },
        ...(seen.size > 0 && {
          elements: { mapped: mapped(), kept: counts(kept), lost: counts(lost) },
          attributes: { lost: counts(lostAttributes), layout: counts(layout) },
        }),
        losses: losses.lines(),
        outputs: told,
      }
    },
  }
}

function closed(format: string, output: Output, unread: number, heldBack: number, report: Report): OutputLedger {
  output.words.boundary()
  const { written, added, gone, lessOften } = output.words.balance()
  const lost = unread + output.losses.words()
  const explained = lost + heldBack
  const unaccounted = Math.max(0, gone - explained)
  const repetition = Math.min(lessOften, Math.max(0, gone + lessOften - explained - unaccounted))
  if (repetition > 0 && output.exact)
    tell({
      code: `${format}/said-less-often`,
      concern: 'loss',
      severity: 'info',
      message: 'Words that the source repeats are repeated less often in the output; each of them is still there.',
      words: repetition,
    })
  if (unaccounted > 0 && output.exact)
    tell({
      code: `${format}/unaccounted`,
      concern: 'loss',
      severity: 'warning',
      message: 'Words of the source are not in the output, and no loss that is reported counts them.',
      words: unaccounted,
      hint: 'This is a fault of fonds. Please report it, with the file if it may be shown.',
    })
  return {
    format,
    words: { out: written, added, absent: gone + lessOften, lost, lessOften: repetition, unaccounted },
    losses: output.losses.lines(),
  }

  function tell(loss: Parameters<Report>[0]): void {
    output.losses.add(loss)
    report(loss)
  }
}

function add(to: Map<string, number>, name: string): void {
  to.set(name, (to.get(name) ?? 0) + 1)
}

/** By name, in the order of the alphabet, so that the same source gives the same ledger. */
const counts = (from: ReadonlyMap<string, number>): Counts =>
  Object.fromEntries([...from].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
