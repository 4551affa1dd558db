/** The exit codes of every command. They do not change within a major version. */
export const exitCode = {
  /** Nothing at or above the threshold was found. */
  fine: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Something could not be read or written. */
  files: 3,
  /** A fault of fonds itself. */
  fault: 70,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** The worse of two outcomes, for the exit code of a run over several files. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  const order: readonly ExitCode[] = [exitCode.fine, exitCode.findings, exitCode.files, exitCode.usage, exitCode.fault]
  return order.indexOf(a) >= order.indexOf(b) ? a : b
}

/** The user's call is wrong. The message says how, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** @param more what else is wrong, a sentence each */
  constructor(
    message: string,
    readonly more: readonly string[] = [],
  ) {
    super(message)
  }
}
