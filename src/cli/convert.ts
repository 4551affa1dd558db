import { join } from 'node:path'
import type { Command } from 'commander'
import { writable } from '../convert/api.ts'
import type { Writable } from '../convert/pipeline.ts'
import { type FormatName, load } from '../formats/index.ts'
import { findInputs, type Input, inputAt } from '../node/inputs.ts'
import { outputNames } from '../node/output-names.ts'
import { failed, type Tally } from '../report/tally.ts'
import { visible } from '../report/text.ts'
import { convertFile, type Destination } from './convert-file.ts'
import { type ExitCode, exitCode, UsageError, worse } from './exit.ts'
import { sayFailure, sayThrown } from './failure.ts'
import { findings, summary } from './findings.ts'
import {
  baseUriOption,
  encodingOption,
  failOns,
  formatOption,
  formatsOption,
  notEmpty,
  oneOf,
  reportForms,
  type SuppliedOptions,
  suppliedOption,
} from './options.ts'
import { paintFor, progress, writeTo } from './terminal.ts'

interface Given extends SuppliedOptions {
  readonly from?: string
  readonly encoding?: string
  readonly to: string
  readonly output?: string
  readonly out?: string
  readonly per?: string
  readonly baseUri?: string
  readonly dtd?: boolean
  readonly failOn: string
  readonly includeInternal?: boolean
  readonly report: string
  readonly quiet?: boolean
  readonly explain?: boolean
}

/** Adds `fonds convert`. */
export function convertCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('convert')
    .summary('read finding aids and write them in other formats')
    .description('Reads finding aids and writes them in other formats. What could not be carried over is reported.')
    .argument('<input...>', 'files, folders, patterns in quotes, or - for standard input')
    .option('-f, --from <format>', 'the format of the input; told from its content when absent')
    .option('--encoding <name>', 'the encoding of the input, such as windows-1252; told from its bytes when absent')
    .option('-t, --to <formats>', 'the formats to write, separated by commas', 'ead3')
    .option('-o, --output <file>', 'write to this file (one input, one format)')
    .option('--out <folder>', 'write into this folder, one file for each input and format')
    .option('--per <records>', 'Dublin Core: one record for the "collection", or one for each "unit"')
    .option('--dtd', 'EAD 2002: the flavour of the DTD instead of the XML Schema')
    .option('--base-uri <uri>', 'the address under which the units are published')
    .option('--title <title>', 'title of the whole, when the source states none')
    .option('--agency <name>', 'name of the agency that keeps the finding aid')
    .option('--agency-code <isil>', 'its ISIL')
    .option('--country <code>', 'its country, ISO 3166-1, such as US')
    .option('--record-id <id>', 'identifier of the finding aid')
    .option('--level <level>', 'level of the whole, such as fonds or collection')
    .option('--description-language <code>', 'language of the description, ISO 639-2b, such as eng')
    .option('--include-internal', 'write material that is marked internal')
    .option('--fail-on <what>', 'exit with 1 on: error, loss (any error or loss of words), warning', 'error')
    .option('--report <form>', 'findings on standard error as text or json (one object a line)', 'text')
    .option('--explain', 'say why a text was taken for a format')
    .option('-q, --quiet', 'report errors only')
    .addHelpText(
      'after',
      `
Examples:
  fonds convert finding-aid.txt > finding-aid.xml
  fonds convert finding-aid.txt --to ead3,oai-dc,schema-org --out published
  fonds convert holdings/ --out ead3 --agency "Example Library" --fail-on loss
  cat finding-aid.txt | fonds convert - --to json -o finding-aid.json`,
    )
    .action(async (asked: string[], given: Given) => done(await convert(asked, given)))
}

async function convert(asked: readonly string[], given: Given): Promise<ExitCode> {
  const to = await writables(formatsOption(given.to))
  const from = given.from === undefined ? undefined : formatOption(given.from)
  if (from && !(await load[from]()).read)
    throw new UsageError(`${from} cannot be read. "fonds formats" lists what can.`)
  const encoding = encodingOption(given.encoding)
  const failOn = oneOf('--fail-on', failOns, given.failOn)
  const form = oneOf('--report', reportForms, given.report)
  const per = given.per === undefined ? undefined : oneOf('--per', ['collection', 'unit'], given.per)
  const baseUri = given.baseUri === undefined ? undefined : baseUriOption(given.baseUri)
  const supplied = suppliedOption(given)
  notEmpty('--output', given.output)
  notEmpty('--out', given.out)
  if (given.output !== undefined && given.out !== undefined) throw new UsageError('Use either --output or --out.')

  const { inputs, missing } = await findInputs(asked)
  const destinations = destinationsFor(inputs, to, given)
  const quiet = given.quiet ?? false
  const paint = paintFor(process.stderr)
  let code: ExitCode = exitCode.fine
  for (const { asked: name, reason } of missing) {
    await sayFailure(name, { code: 'file/missing', reason }, form)
    code = exitCode.files
  }
  const tallies: Tally[] = []
  const written: string[] = []
  const line = progress(process.stderr, quiet)
  for (const [i, input] of inputs.entries()) {
    const destination = destinations[i]
    if (!destination) continue
    line.at(i + 1, inputs.length, input.name)
    const found = findings(input.path === '-' ? '<stdin>' : input.path, form, quiet, paint)
    try {
      const outcome = await convertFile(
        {
          input,
          ...(from && { from }),
          ...(encoding !== undefined && { encoding }),
          to,
          destination,
          supplied,
          dtd: given.dtd ?? false,
          ...(per && { per }),
          ...(baseUri !== undefined && { baseUri }),
          includeInternal: given.includeInternal ?? false,
          explainDetection: given.explain ?? false,
        },
        found.report,
        () => !found.tally().wrongOutput && !found.tally().brokenSource,
        async () => {
          if (form === 'json') await found.print()
        },
      )
      written.push(...outcome.written)
      line.clear()
      await found.print()
      if (!outcome.complete) {
        code = worse(code, found.tally().wrongOutput ? exitCode.fault : exitCode.findings)
        if (outcome.shown)
          await sayFailure(
            input.path,
            { code: 'output/incomplete', reason: 'what stands on standard output is not complete' },
            form,
          )
      }
    } catch (error) {
      line.clear()
      await found.print()
      code = worse(code, await sayThrown(input.path, error, form))
    }
    const tally = found.tally()
    tallies.push(tally)
    if (failed(tally, failOn)) code = worse(code, exitCode.findings)
  }
  if (form === 'text' && !quiet && inputs.length > 0) {
    const where =
      written.length > 0
        ? ` ${written.length === 1 ? `Wrote ${visible(written[0] ?? '')}.` : `Wrote ${written.length} files.`}`
        : ''
    await writeTo(process.stderr, `${paint.strong(`${summary(inputs.length, tallies)}${where}`)}\n`)
  }
  return code
}

async function writables(names: readonly FormatName[]): Promise<Writable[]> {
  return Promise.all(
    names.map(name =>
      writable(name).catch(() => {
        throw new UsageError(`${name} cannot be written. "fonds formats" lists what can.`)
      }),
    ),
  )
}

function destinationsFor(inputs: readonly Input[], to: readonly Writable[], given: Given): Destination[] {
  const isInput = inputAt(inputs)
  if (given.out !== undefined) {
    const folder = given.out
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
  if (given.output === undefined || given.output === '-') return inputs.map(() => ({ kind: 'stdout' }))
  const path = given.output
  if (isInput(path)) throw new UsageError(`"${path}" is the input; choose another file with --output.`)
  return inputs.map(() => ({ kind: 'file', path }))
}
