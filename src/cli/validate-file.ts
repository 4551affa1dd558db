import { validateInto } from '../convert/api.ts'
import { type SurelyValid, surelyValid } from '../convert/surely-valid.ts'
import type { TableOptions, TextProfile } from '../formats/format.ts'
import { type FormatName, load } from '../formats/index.ts'
import { breath } from '../node/breath.ts'
import { type Input, shownName } from '../node/inputs.ts'
import { openInput } from '../node/open-input.ts'
import { regularFile } from '../node/regular-file.ts'
import type { Report } from '../report/diagnostic.ts'
import { breaksSource } from '../report/tally.ts'
import type { ProfileName } from '../rules/profile.ts'
import type { Identity } from '../rules/rule.ts'
import { type Thrown, thrownOf } from './attempt.ts'
import { checkWithSchemas, keeping, schemaNamed } from './own-schemas.ts'

/** What to validate, and how. Plain data, so that it can cross to another thread. */
export interface ValidateTask {
  readonly input: Input
  readonly from?: FormatName
  readonly encoding?: string
  readonly textProfile?: TextProfile
  readonly table?: TableOptions
  readonly release?: string
  readonly profiles?: readonly ProfileName[]
  /** The names of schemas of the user's, to be checked against besides. */
  readonly schemas?: readonly string[]
}

/** What became of a validation. Plain data. */
export interface Checked {
  /** The format that was found. */
  readonly from?: FormatName
  /** What tells its finding aids apart from those of other files. */
  readonly identities?: readonly Identity[]
  /** What it was checked against, such as `EAD3 (undeprecated)`. */
  readonly as?: string
  readonly thrown?: Thrown
}

/** Validates one input. Never throws. */
export async function checked(task: ValidateTask, report: Report): Promise<Checked> {
  try {
    return await validateFile(task, report)
  } catch (error) {
    return { thrown: thrownOf(error) }
  }
}

/** Validates one input. Throws what the file system throws. */
async function validateFile(task: ValidateTask, report: Report): Promise<Checked> {
  const { input, from, encoding, textProfile, release, profiles, schemas = [], table } = task
  const sure = await sureOf(task)
  if (sure) {
    for (const diagnostic of sure.diagnostics) report(diagnostic)
    return { identities: [], from: sure.from, as: sure.schema }
  }
  const kept: Uint8Array[] = []
  const identities: Identity[] = []
  let broken = false
  const source = openInput(input.path)
  const { from: format, schema } = await validateInto(
    schemas.length > 0 ? keeping(source, kept) : source,
    {
      file: shownName(input),
      ...(from && { from }),
      ...(encoding !== undefined && { encoding }),
      ...(textProfile && { textProfile }),
      ...(table && { table }),
      ...(release !== undefined && { release }),
      ...(profiles && { profiles }),
    },
    diagnostic => {
      broken ||= breaksSource(diagnostic)
      report(diagnostic)
    },
    identity => identities.push(identity),
  )
  if (schemas.length > 0 && !broken) {
    const options = { file: shownName(input), ...(encoding !== undefined && { encoding }) }
    await checkWithSchemas(await Promise.all(schemas.map(schemaNamed)), kept, options, report)
  }
  const as = schema ?? (format && (await load[format]()).title)
  return { identities, ...(format && { from: format }), ...(as !== undefined && { as }) }
}

/** Files from this size on are looked at by their bytes first; a smaller one takes longer to get ready for. */
const WORTH_A_LOOK = 2 ** 19

/** What a file comes to that is plainly valid, when the schema alone is asked: it need not be read as text then. */
async function sureOf(task: ValidateTask): Promise<SurelyValid | undefined> {
  const { input, from, encoding, textProfile, release, profiles, schemas = [], table } = task
  if (profiles?.length !== 0 || schemas.length > 0 || encoding !== undefined || textProfile || table) return undefined
  const file = regularFile(input.path, WORTH_A_LOOK)
  if (!file) return undefined
  try {
    const options = {
      file: shownName(input),
      ...(from && { from }),
      ...(release !== undefined && { release }),
    }
    return await surelyValid(file.read, options, undefined, breath)
  } finally {
    file.close()
  }
}
