import { threadId } from 'node:worker_threads'
import { leaveTheEndToAnother } from '../node/temporary.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { type Attempt, attempt, type JournaledTask } from './attempt.ts'
import type { FromThread } from './threads.ts'

leaveTheEndToAnother(threadId)

/** One conversion of a batch, in a thread of its own. */
export default async function convertInThread(task: JournaledTask): Promise<FromThread<Attempt>> {
  const findings: Diagnostic[] = []
  const result = await attempt(
    task,
    diagnostic => findings.push(diagnostic),
    () => Promise.resolve(),
  )
  return {
    result,
    findings: JSON.stringify(findings),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  }
}
