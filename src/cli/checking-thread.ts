import { threadId } from 'node:worker_threads'
import { leaveTheEndToAnother } from '../node/temporary.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import type { FromThread } from './threads.ts'
import { type Checked, checked, type ValidateTask } from './validate-file.ts'

leaveTheEndToAnother(threadId)

/** One validation of a batch, in a thread of its own. */
export default async function checkInThread(task: ValidateTask): Promise<FromThread<Checked>> {
  const findings: Diagnostic[] = []
  const result = await checked(task, diagnostic => findings.push(diagnostic))
  return {
    result,
    findings: JSON.stringify(findings),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  }
}
