import type { TextSink } from '../../src/model/sink.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import type { ReportSink } from '../../src/report/sink.ts'
import { added, none, tally } from '../../src/report/tally.ts'

/** A finding, with what is not given filled in. */
export const finding = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'area/what',
  concern: 'schema',
  severity: 'warning',
  message: 'Something is odd.',
  ...more,
})

/** Prints a run of `validate` over these files with a printer, and gives what it printed. */
export function printed(
  make: (out: TextSink) => ReportSink,
  files: Readonly<Record<string, readonly Diagnostic[]>>,
  failure?: Diagnostic,
): string {
  let said = ''
  let ended = 0
  const sink = make({
    write(text) {
      said += text
    },
    end() {
      ended++
    },
  })
  let total = none
  for (const [file, found] of Object.entries(files)) {
    sink.open(file)
    const counting = tally(each => sink.finding({ ...each, place: { file, ...each.place } }))
    for (const each of found) counting.report(each)
    total = added(total, counting.result())
    sink.close({ file, tally: counting.result(), checkedAs: 'EAD3' })
  }
  if (failure) sink.failure(failure)
  sink.end({
    command: 'validate',
    files: Object.keys(files).length,
    tally: total,
    written: [],
    exitCode: failure ? 3 : total.errors > 0 ? 1 : 0,
    accepted: 0,
    unchanged: 0,
    next: [],
  })
  if (ended !== 1) throw new Error(`the output was ended ${ended} times`)
  return said
}

/** What tries to get out of every form: of a line, a command, a tag, a table, a string, a link, a screen. */
export const HOSTILE =
  'a\n::error file=x::b\r\n::set-output name=y::%0A::c,d:e ]]> </failure><x a="1"> & | `code` ![i](http://h/i.png) [l](1) @someone <!-- \u001b[31m \u0000 \u2028 \ud800 \ufffe *_~# $x$ --'

/** A finding with it in every part. */
export const hostile: Diagnostic = finding({
  severity: 'error',
  message: HOSTILE,
  unit: HOSTILE,
  value: `x${HOSTILE}`,
  hint: HOSTILE,
  place: { line: 3, column: 7 },
  related: [{ message: HOSTILE, place: { line: 1 } }, { message: HOSTILE }],
})

const missing: Diagnostic = {
  code: 'file/missing',
  concern: 'input',
  severity: 'error',
  message: 'There is no such file.',
  place: { file: 'gone.xml' },
}

/** Runs of many kinds, by name. */
export const runs: Readonly<Record<string, readonly [Readonly<Record<string, readonly Diagnostic[]>>, Diagnostic?]>> = {
  'nothing at all': [{}],
  'one file, nothing found': [{ 'ms1.xml': [] }],
  'only a file that is missing': [{}, missing],
  'findings of each severity, and one that is missing': [
    {
      'holdings/ms 1.xml': [
        finding({ severity: 'error', place: { line: 12, column: 3 }, value: 'box', hint: 'Use file.' }),
        finding({ severity: 'info', concern: 'redaction', code: 'redaction/unit', words: 3, unit: 'unit 1.2' }),
        finding({ code: 'dacs-title', concern: 'rule', unit: 'Series 1 › File 2 "Letters"', place: {} }),
        finding({ place: { pointer: '/unit/title' }, related: [{ message: 'Here.', place: { line: 9 } }] }),
      ],
      '/abs/été#1.xml': [],
    },
    missing,
  ],
  'many alike': [{ 'ms1.xml': Array.from({ length: 1332 }, (_, i) => finding({ place: { line: i + 1 } })) }],
  hostile: [
    { 'ms1.xml': [hostile], [HOSTILE]: [hostile] },
    { ...hostile, place: { file: HOSTILE } },
  ],
}
