import { failedPath, fileFailure } from '../node/failure.ts'
import { jsonLine } from '../report/json-lines.ts'
import { visible } from '../report/text.ts'
import { type ExitCode, exitCode } from './exit.ts'
import type { ReportForm } from './findings.ts'
import { writeTo } from './terminal.ts'

/** Why the work on a file came to nothing, apart from what is in it. */
export interface Failure {
  readonly code: 'file/missing' | 'file/failure' | 'output/incomplete' | 'fonds/fault'
  /** A clause without its full stop. */
  readonly reason: string
}

/** Says it on standard error, in the form asked for. */
export async function sayFailure(file: string, { code, reason }: Failure, form: ReportForm): Promise<void> {
  const sentence = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`
  const line =
    form === 'text'
      ? `fonds: ${file === '' ? '""' : visible(file)}: ${visible(reason)}.\n`
      : jsonLine({
          code,
          concern: code === 'file/missing' || code === 'file/failure' ? 'input' : 'output',
          severity: 'error',
          message: sentence,
          place: { file },
        })
  await writeTo(process.stderr, line)
}

/**
 * Says what was thrown while a file was worked on, and gives the exit code for it. A fault of fonds itself concerns that
 * file alone: the others of the run are done all the same.
 */
export async function sayThrown(file: string, error: unknown, form: ReportForm): Promise<ExitCode> {
  const reason = fileFailure(error)
  if (reason !== undefined) {
    await sayFailure(failedPath(error) ?? file, { code: 'file/failure', reason }, form)
    return exitCode.files
  }
  await sayFailure(file, { code: 'fonds/fault', reason: faultOf(error) }, form)
  if (form === 'text') await writeTo(process.stderr, faultAdvice(error))
  return exitCode.fault
}

/** A fault of fonds itself, in a clause. */
export function faultOf(error: unknown): string {
  return `this is a fault of fonds itself: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
}

/** What to do about a fault of fonds, and where it happened if the user wants to know. */
export function faultAdvice(error: unknown): string {
  const debug = process.env.FONDS_DEBUG
  const stack = debug && error instanceof Error ? `${error.stack ?? ''}\n` : ''
  return `Please report it with the command you gave${debug ? '' : '; FONDS_DEBUG=1 shows where it happened'}.\n${stack}`
}
