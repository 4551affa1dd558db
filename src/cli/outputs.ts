import { join } from 'node:path'
import type { Writable } from '../convert/pipeline.ts'
import { type Input, inputAt } from '../node/inputs.ts'
import { outputNames } from '../node/output-names.ts'
import type { Destination } from './convert-file.ts'
import { UsageError } from './exit.ts'
import type { ReportWishes } from './report-options.ts'

/** Where the user wants the outputs. */
export interface Places {
  readonly output?: string
  readonly out?: string
}

/** Refuses report files that would be written over an input. */
export function refuseInputs(inputs: readonly Input[], { files }: ReportWishes): void {
  const isInput = inputAt(inputs)
  for (const { path } of files)
    if (isInput(path)) throw new UsageError(`"${path}" is one of the inputs; choose another file for the report.`)
}

/** One destination for each input. Throws a `UsageError` when an output would be written over an input, or has no place. */
export function destinationsFor(inputs: readonly Input[], to: readonly Writable[], places: Places): Destination[] {
  const isInput = inputAt(inputs)
  if (places.out !== undefined) {
    const folder = places.out
    const names = outputNames(
      inputs.flatMap(input => to.map(format => ({ input: input.name, extension: format.extensions[0] }))),
      to.flatMap(format => format.extensions),
    )
    for (const name of names)
      if (isInput(join(folder, name)))
        throw new UsageError(`"${join(folder, name)}" is one of the inputs; choose another folder with --out.`)
    return inputs.map((_, i) => ({ kind: 'folder', folder, names: names.slice(i * to.length, (i + 1) * to.length) }))
  }
  if (inputs.length > 1)
    throw new UsageError(`There are ${inputs.length} inputs; name a folder for the outputs with --out.`)
  if (to.length > 1)
    throw new UsageError(`There are ${to.length} formats to write; name a folder for the outputs with --out.`)
  if (places.output === undefined || places.output === '-') return inputs.map(() => ({ kind: 'stdout' }))
  const path = places.output
  if (isInput(path)) throw new UsageError(`"${path}" is the input; choose another file with --output.`)
  return inputs.map(() => ({ kind: 'file', path }))
}
