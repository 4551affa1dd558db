import { leaveTheEndToAnother } from '../node/temporary.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { type Attempt, attempt, type JournaledTask } from './attempt.ts'

leaveTheEndToAnother()

/** What one file came to, with the findings about it. */
export interface FromThread {
  readonly attempt: Attempt
  /** The findings, as the JSON of a list: they may wait long for their turn. */
  readonly findings: string
  readonly errors: number
}

/** One task of a batch, in a thread of its own. */
export default async function convertInThread(task: JournaledTask): Promise<FromThread> {
  const findings: Diagnostic[] = []
  const made = await attempt(
    task,
    diagnostic => findings.push(diagnostic),
    () => Promise.resolve(),
  )
  return {
    attempt: made,
    findings: JSON.stringify(findings),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  }
}
