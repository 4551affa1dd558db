import type { Command } from 'commander'
import { convert } from '../convert/api.ts'
import { load } from '../formats/index.ts'
import { inSyntax } from '../formats/syntax.ts'
import { openInput } from '../node/open-input.ts'
import { outputNames } from '../node/output-names.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { failed, isOwnFault, tally } from '../report/tally.ts'
import { attempt, thrownOf } from './attempt.ts'
import type { Destination } from './convert-file.ts'
import type { How } from './convert-run.ts'
import { type ExitCode, exitCode, UsageError, worse } from './exit.ts'
import { failureDiagnostic } from './failure.ts'
import { linesOf } from './lines.ts'
import { writeTo } from './terminal.ts'
import { idOf, type WorkerTask, workerTask } from './worker-task.ts'

/** What became of a task. Form: `schemas/worker-answer.schema.json`. */
interface Answer {
  readonly ok: boolean
  readonly exitCode: ExitCode
  readonly written?: readonly string[]
  readonly outputs?: readonly { readonly format: string; readonly ordinal: number; readonly text: string }[]
  readonly error?: string
  readonly findings: readonly Diagnostic[]
}

/** Adds `fonds worker`. */
export function workerCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('worker')
    .summary('convert what tasks on standard input ask for, one a line')
    .description(
      'Reads tasks from standard input, one JSON object a line, and answers each with one on standard output, in the same order. One process does any number of them.',
    )
    .addHelpText(
      'after',
      `
A task:    {"id": 7, "input": "ms1.xml", "output": "out/ms1.xml", "from": "ead2002", "to": "ead3", "options": {"agency": "Example Library"}}
An answer: {"id": 7, "ok": true, "exitCode": 0, "written": ["out/ms1.xml"], "findings": []}

With "text" instead of "input" the finding aid is in the task; without "output" the outputs are in the answer. With several
formats, "to": ["ead3", "oai-dc"], "output" is a folder. See schemas/worker-task.schema.json and worker-answer.schema.json.

Examples:
  fonds worker < tasks.jsonl > answers.jsonl
  parallel --pipe -N 500 fonds worker < tasks.jsonl > answers.jsonl`,
    )
    .action(async () => done(await work()))
}

async function work(): Promise<ExitCode> {
  let gone = false
  process.stdout.once('error', () => {
    gone = true
  })
  for await (const line of linesOf(process.stdin)) {
    if (gone) return exitCode.files
    if (line !== undefined && line.trim() === '') continue
    const value = parsed(line)
    const answer = { id: idOf(value), ...(await answered(value)) }
    await writeTo(process.stdout, `${JSON.stringify(answer)}\n`)
  }
  return exitCode.fine
}

function parsed(line: string | undefined): unknown {
  try {
    return line === undefined ? undefined : JSON.parse(line)
  } catch {
    return undefined
  }
}

async function answered(value: unknown): Promise<Answer> {
  if (value === undefined)
    return { ok: false, exitCode: exitCode.usage, error: 'The line is not JSON, or too long.', findings: [] }
  try {
    const task = await workerTask(value)
    return task.output === undefined ? await intoAnswer(task) : await intoFiles(task, task.output)
  } catch (error) {
    if (error instanceof UsageError) return { ok: false, exitCode: exitCode.usage, error: error.message, findings: [] }
    throw error
  }
}

/** Into files, without holding any. */
async function intoFiles({ source, how, failOn }: WorkerTask, output: string): Promise<Answer> {
  const findings: Diagnostic[] = []
  const counting = tally(diagnostic => findings.push(diagnostic))
  const path = 'path' in source ? source.path : '<task>'
  const input = { path, name: 'path' in source ? nameOf(path) : 'text', ...('text' in source && { text: source.text }) }
  const destination = await destinationOf(how, input.name, output)
  const { outcome, thrown } = await attempt({ ...how, input, destination }, counting.report, () => Promise.resolve())
  const found = counting.result()
  if (thrown) {
    const code = thrown.kind === 'fault' ? exitCode.fault : exitCode.files
    const failure = { code: thrown.kind === 'fault' ? 'fonds/fault' : 'file/failure', reason: thrown.reason } as const
    const at = thrown.kind === 'file' ? (thrown.path ?? path) : path
    return { ok: false, exitCode: code, findings: [...findings, failureDiagnostic(at, failure)] }
  }
  let code: ExitCode = failed(found, failOn) ? exitCode.findings : exitCode.fine
  if (!outcome?.complete) code = worse(code, found.ownFault ? exitCode.fault : exitCode.findings)
  return { ok: code === exitCode.fine, exitCode: code, written: outcome?.written ?? [], findings }
}

/** Into the answer itself. */
async function intoAnswer({ source, how, failOn }: WorkerTask): Promise<Answer> {
  const { supplied, to, explainDetection: _, ...options } = how
  const counting = tally(() => {})
  try {
    const { outputs, diagnostics } = await convert('path' in source ? openInput(source.path) : source.text, {
      ...supplied,
      ...options,
      to,
      ...('path' in source && { file: source.path }),
      onDiagnostic: counting.report,
    })
    let code: ExitCode = failed(counting.result(), failOn) ? exitCode.findings : exitCode.fine
    if (diagnostics.some(isOwnFault)) code = exitCode.fault
    else if (outputs.length === 0) code = worse(code, exitCode.findings)
    return { ok: code === exitCode.fine, exitCode: code, outputs, findings: diagnostics }
  } catch (error) {
    const thrown = thrownOf(error)
    if (thrown.kind === 'fault') throw error
    const at = thrown.path ?? ('path' in source ? source.path : '')
    return {
      ok: false,
      exitCode: exitCode.files,
      findings: [failureDiagnostic(at, { code: 'file/failure', reason: thrown.reason })],
    }
  }
}

/** The name of the file in a path, which may be of another system. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** One format goes to the file that is named; several go into the folder. */
async function destinationOf({ to, syntax }: How, input: string, output: string): Promise<Destination> {
  if (to.length === 1) return { kind: 'file', path: output }
  const extensions = await Promise.all(to.map(async name => inSyntax(await load[name](), syntax).extensions[0]))
  return {
    kind: 'folder',
    folder: output,
    names: outputNames(
      extensions.map(extension => ({ input: nameOf(input), extension })),
      extensions,
    ),
  }
}
