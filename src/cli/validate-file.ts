import { validateInto } from '../convert/api.ts'
import { type FormatName, load } from '../formats/index.ts'
import { type Input, shownName } from '../node/inputs.ts'
import { openInput } from '../node/open-input.ts'
import type { Report } from '../report/diagnostic.ts'
import type { ProfileName } from '../rules/profile.ts'

/** What to validate, and how. Plain data. */
export interface ValidateTask {
  readonly input: Input
  readonly from?: FormatName
  readonly encoding?: string
  readonly release?: string
  readonly profiles?: readonly ProfileName[]
}

/** Validates one input; gives what it was checked against. Throws what the file system throws. */
export async function validateFile(task: ValidateTask, report: Report): Promise<string | undefined> {
  const { input, from, encoding, release, profiles } = task
  const { from: format, schema } = await validateInto(
    openInput(input.path),
    {
      file: shownName(input),
      ...(from && { from }),
      ...(encoding !== undefined && { encoding }),
      ...(release !== undefined && { release }),
      ...(profiles && { profiles }),
    },
    report,
  )
  return schema ?? (format && (await load[format]()).title)
}
