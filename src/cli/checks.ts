import { profilesForValidation } from '../convert/chosen-rules.ts'
import { shownName } from '../node/inputs.ts'
import type { Report } from '../report/diagnostic.ts'
import type { ProfileName } from '../rules/profile.ts'
import type { Identity } from '../rules/rule.ts'
import type { Account } from './account.ts'
import { sizeOf, standing } from './standing.ts'
import { inThreads, jobsFor } from './threads.ts'
import { type Checked, checked, type ValidateTask } from './validate-file.ts'

/**
 * Validates the files of a run and accounts for each, in the order of the tasks, whatever the number of threads. One bad file
 * does not stop the others.
 *
 * @param jobs threads that were asked for
 */
export async function runChecks(tasks: readonly ValidateTask[], jobs: number | undefined, run: Account): Promise<void> {
  const sizes = tasks.map(({ input }) => sizeOf(input))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const made = standing(tasks.length, total, run)
  const threads = jobsFor(
    jobs,
    tasks.map(({ input }) => input),
    total,
  )
  const tell = (number: number, errors: number): void =>
    made(tasks[number]?.input.name ?? '', sizes[number] ?? 0, errors)
  const elsewhere =
    threads > 1
      ? await inThreads<ValidateTask, Checked>({
          thread: 'checking',
          tasks,
          sizes,
          jobs: threads,
          lost: thrown => ({ thrown }),
          done: (number, { errors }) => tell(number, errors),
        })
      : undefined
  let sideBySide: Comparison | undefined
  try {
    for (const [number, task] of tasks.entries()) {
      const done = await elsewhere?.of(number)
      const name = shownName(task.input)
      const file = run.file(name)
      for (const finding of done?.findings ?? []) file.report(finding)
      const { as, thrown, from, identities = [] } = done?.result ?? (await checked(task, file.report))
      if (from && identities.length > 0) {
        sideBySide ??= await comparison()
        sideBySide(identities, profilesForValidation(from, task), file.report)
      }
      if (!done) tell(number, file.tally().errors)
      await file.done({ ...(as !== undefined && { checkedAs: as }) })
      if (thrown) await run.thrown(name, thrown)
    }
  } finally {
    await elsewhere?.end()
  }
}

/** Looks at the finding aids of the run side by side. */
type Comparison = (identities: readonly Identity[], profiles: readonly ProfileName[], report: Report) => void

async function comparison(): Promise<Comparison> {
  const { acrossRun, selectRules } = await import('../rules/index.ts')
  const run = acrossRun()
  return (identities, profiles, report) => {
    const rules = selectRules(profiles)
    for (const identity of identities) run.see(identity, rules, report)
  }
}
