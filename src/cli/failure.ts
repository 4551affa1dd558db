import type { Diagnostic } from '../report/diagnostic.ts'

/** Why the work on a file came to nothing, apart from what is in it. */
export interface Failure {
  readonly code: 'file/missing' | 'file/failure' | 'output/incomplete' | 'fonds/fault'
  /** A clause without its full stop. */
  readonly reason: string
}

/** The failure as a finding about the file. */
export const failureDiagnostic = (file: string, { code, reason }: Failure): Diagnostic => ({
  code,
  concern: code === 'file/missing' || code === 'file/failure' ? 'input' : 'output',
  severity: 'error',
  message: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`,
  place: { file },
})

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
