import { threadId } from 'node:worker_threads'
import { leaveTheEndToAnother } from '../node/temporary.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { makeRecords, type RecordsMade, type RecordTask } from './oai/make-records.ts'
import type { FromThread } from './threads.ts'

leaveTheEndToAnother(threadId)

/** The records of one file, in a thread of its own. */
export default async function makeRecordsInThread(task: RecordTask): Promise<FromThread<RecordsMade>> {
  const findings: Diagnostic[] = []
  const result = await makeRecords(task, diagnostic => findings.push(diagnostic))
  return {
    result,
    findings: JSON.stringify(findings),
    errors: findings.filter(({ severity }) => severity === 'error').length,
  }
}
