import validTask from '../../generated/worker-task.js'
import type { DublinCoreChoices, DublinCoreProfile, Granularity, SchemaOrgLayout } from '../formats/format.ts'
import type { FormatName } from '../formats/index.ts'
import type { IriOptions } from '../formats/iris.ts'
import type { Syntax } from '../formats/syntax.ts'
import type { FailOn } from '../report/tally.ts'
import type { How } from './convert-run.ts'
import { UsageError } from './exit.ts'
import { iriOptions } from './iri-options.ts'
import { baseUriOption, encodingOption, formatOption, formatsOption, suppliedOption, writables } from './options.ts'

/** A line of the standard input of a worker, as it stands. Form: `schemas/worker-task.schema.json`. */
interface TaskLine {
  readonly id?: string | number | null
  readonly input?: string
  readonly text?: string
  readonly output?: string
  readonly from?: string
  readonly to?: string | readonly string[]
  readonly options?: IriOptions & {
    readonly encoding?: string
    readonly title?: string
    readonly agency?: string
    readonly agencyCode?: string
    readonly country?: string
    readonly recordId?: string
    readonly level?: string
    readonly descriptionLanguage?: string
    readonly per?: Granularity
    readonly dcProfile?: DublinCoreProfile
    readonly dublinCore?: DublinCoreChoices
    readonly layout?: SchemaOrgLayout
    readonly baseUri?: string
    readonly syntax?: Syntax
    readonly dtd?: boolean
    readonly includeInternal?: boolean
    readonly failOn?: FailOn
  }
}

/** It, understood. */
export interface WorkerTask {
  readonly source: { readonly path: string } | { readonly text: string }
  readonly output?: string
  readonly how: How
  readonly failOn: FailOn
}

const isTask = (value: unknown): value is TaskLine => validTask(value)

/** The id that a line gives, so that even a task that is not understood can be answered by name. */
export function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

/** Understands a line. Throws a `UsageError` that says what is wrong with it. */
export async function workerTask(value: unknown): Promise<WorkerTask> {
  if (!isTask(value)) throw new UsageError(faultOfTask())
  const { input, text, output, from, to = 'ead3', options = {} } = value
  const {
    per,
    dcProfile,
    dublinCore,
    layout,
    syntax,
    baseUri,
    iriUnit,
    iriAgent,
    iriPlace,
    mergeAgents,
    dtd,
    includeInternal,
    encoding,
    failOn = 'error',
    ...supplied
  } = options
  if (layout === 'per-unit' && syntax !== undefined && syntax !== 'jsonld')
    throw new UsageError(`The layout per-unit is for JSON-LD, not for ${syntax}.`)
  const names: readonly FormatName[] = formatsOption(typeof to === 'string' ? to : to.join(','))
  await writables(names)
  return {
    source: input === undefined ? { text: text ?? '' } : { path: input },
    ...(output !== undefined && { output }),
    how: {
      ...(from !== undefined && { from: formatOption(from) }),
      ...(encoding !== undefined && { encoding: encodingOption(encoding) ?? encoding }),
      to: names,
      supplied: suppliedOption(supplied),
      dtd: dtd ?? false,
      ...(per && { per }),
      ...(dcProfile && { dcProfile }),
      ...(dublinCore && { dublinCore }),
      ...(layout && { layout }),
      ...(syntax && { syntax }),
      ...(baseUri !== undefined && { baseUri: baseUriOption(baseUri) }),
      ...iriOptions(
        {
          ...(iriUnit !== undefined && { iriUnit }),
          ...(iriAgent !== undefined && { iriAgent }),
          ...(iriPlace !== undefined && { iriPlace }),
          ...(mergeAgents !== undefined && { mergeAgents }),
        },
        baseUri,
      ),
      includeInternal: includeInternal ?? false,
      explainDetection: false,
    },
    failOn,
  }
}

function faultOfTask(): string {
  const [fault] = validTask.errors ?? []
  const where = fault?.instancePath ? `at ${fault.instancePath}` : 'as a whole'
  if (fault?.keyword === 'oneOf' && fault.instancePath === '')
    return 'A task names either a file ("input") or holds the finding aid itself ("text").'
  if (fault?.keyword === 'additionalProperties')
    return `A task has no member "${String(fault.params.additionalProperty)}" ${where}. See schemas/worker-task.schema.json.`
  return `The task is not what schemas/worker-task.schema.json asks for, ${where}.`
}
