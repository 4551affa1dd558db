import type { Command } from 'commander'
import { granularities } from '../formats/dublin-core/granularity.ts'
import type { IriOptions } from '../formats/iris.ts'
import { layouts } from '../formats/schema-org/layout.ts'
import { inSyntax, syntaxes, syntaxOf } from '../formats/syntax.ts'
import { archiveKind } from '../node/archive/kind.ts'
import { addBatchOptions, type BatchOptions, batchWishes } from './batch-options.ts'
import { convertRun, type How } from './convert-run.ts'
import { addDublinCoreOptions, type DublinCoreGiven, dublinCoreOptions } from './dublin-core-options.ts'
import { type ExitCode, UsageError } from './exit.ts'
import { addInputOptions, type InputGiven, inputOptions } from './input-options.ts'
import { addIriOptions, iriOptions } from './iri-options.ts'
import {
  baseUriOption,
  formatsOption,
  notEmpty,
  oneOf,
  profileHelp,
  profilesOrNone,
  repeated,
  type SuppliedOptions,
  suppliedOption,
  timeOfConversion,
  writables,
} from './options.ts'
import { outputArchive } from './output-archive.ts'
import { addReportOptions, type ReportOptions, reportWishes } from './report-options.ts'
import { addConfigOptions, type ConfigOptions, settingsFor } from './settings.ts'
import { addTableOptions } from './table-options.ts'

interface Given
  extends SuppliedOptions,
    InputGiven,
    ReportOptions,
    ConfigOptions,
    BatchOptions,
    IriOptions,
    DublinCoreGiven {
  readonly to?: string
  readonly output?: string
  readonly out?: string
  readonly per?: string
  readonly layout?: string
  readonly syntax?: string
  readonly rico?: string
  readonly baseUri?: string
  readonly dtd?: boolean
  readonly stamp?: boolean
  readonly includeInternal?: boolean
  readonly explain?: boolean
  readonly profile?: readonly string[]
}

/** Adds `fonds convert`. */
export function convertCommand(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command('convert')
    .summary('read finding aids and write them in other formats')
    .description('Reads finding aids and writes them in other formats. What could not be carried over is reported.')
    .argument('<input...>', 'files, folders, patterns in quotes, or - for standard input')
  addInputOptions(command)
    .option('-t, --to <formats>', 'the formats to write, separated by commas (default: ead3)')
    .option('-o, --output <file>', 'write to this file (one input, one format)')
    .option('--out <folder>', 'write into this folder, or archive (.zip, .tar.gz), one file for each input and format')
    .option(
      '--per <records>',
      'Dublin Core: one record for the "collection", for each "unit", "leaf" (the lowest units) or "digital" (those with digital objects, and above)',
    )
    .option('--dtd', 'EAD 2002: the flavour of the DTD instead of the XML Schema')
    .option('--layout <layout>', 'schema.org: one-graph, per-unit (a document for each page) or top-only')
    .option('--syntax <name>', `linked data: ${syntaxes.join(', ')}; told from the ending of --output when absent`)
    .option('--rico <release>', 'RiC-O: the release to write, 1.1 (the default) or 1.0')
    .option('--base-uri <uri>', 'the address under which the units are published')
    .option('--title <title>', 'title of the whole, when the source states none')
    .option('--agency <name>', 'name of the agency that keeps the finding aid')
    .option('--agency-code <isil>', 'its ISIL')
    .option('--country <code>', 'its country, ISO 3166-1, such as US')
    .option('--record-id <id>', 'identifier of the finding aid')
    .option('--level <level>', 'level of the whole, such as fonds or collection')
    .option('--description-language <code>', 'language of the description, ISO 639-2b, such as eng')
    .option('--stamp', 'record this conversion in the history of the finding aid (SOURCE_DATE_EPOCH gives its time)')
    .option('--include-internal', 'write material that is marked internal')
    .option('--profile <names>', `${profileHelp}; or none (minimum when absent)`, repeated)
    .option('--explain', 'say why a text was taken for a format')
  addIriOptions(addDublinCoreOptions(addTableOptions(command)))
  addBatchOptions(command)
  addConfigOptions(addReportOptions(command, 'standard error'))
    .addHelpText(
      'after',
      `
Examples:
  fonds convert finding-aid.txt > finding-aid.xml
  fonds convert finding-aid.txt --to ead3,oai-dc,schema-org --out published
  fonds convert holdings/ --out ead3 --agency "Example Library" --fail-on loss
  fonds convert holdings/ --to ead3,oai-dc --out published --jobs 8 --resume
  fonds convert export.tar.gz --out published.zip
  fonds convert list.xlsx --sheet Inventory --columns our-columns.json --to ead3,csv --out published
  cat finding-aid.txt | fonds convert - --to json -o finding-aid.json`,
    )
    .action(async (asked: string[], given: Given) => done(await convert(asked, given)))
}

async function convert(asked: readonly string[], given: Given): Promise<ExitCode> {
  const settings = await settingsFor(asked, given)
  const { configuration } = settings
  const wanted = { ...configuration.convert, ...given }
  const names = formatsOption(given.to ?? configuration.convert?.to?.join(',') ?? 'ead3')
  const input = await inputOptions(given, configuration.encoding)
  const wishes = reportWishes(given, configuration)
  const profiles = profilesOrNone(given.profile ?? configuration.profiles)
  const per = wanted.per === undefined ? undefined : oneOf('--per', granularities, wanted.per)
  const layout = wanted.layout === undefined ? undefined : oneOf('--layout', layouts, wanted.layout)
  const syntax = wanted.syntax === undefined ? syntaxOf(given.output ?? '') : oneOf('--syntax', syntaxes, wanted.syntax)
  const rico = given.rico === undefined ? undefined : oneOf('--rico', ['1.1', '1.0'], given.rico)
  const baseUri = wanted.baseUri === undefined ? undefined : baseUriOption(wanted.baseUri)
  if (layout === 'per-unit' && syntax !== undefined && syntax !== 'jsonld')
    throw new UsageError(`--layout per-unit is for JSON-LD, not for ${syntax}.`)
  const to = (await writables(names)).map(format => inSyntax(format, syntax))
  const supplied = suppliedOption({ ...configuration.supplied, ...given })
  notEmpty('--output', given.output)
  notEmpty('--out', given.out)
  if (given.out === '-')
    throw new UsageError(
      '--out takes a folder or an archive. For standard output leave it out, or use --output -; a folder of that name is ./-.',
    )
  if (given.output !== undefined && given.out !== undefined) throw new UsageError('Use either --output or --out.')

  const how: How = {
    ...input,
    to: names,
    supplied,
    dtd: wanted.dtd ?? false,
    ...(per && { per }),
    ...dublinCoreOptions(given, configuration.convert),
    ...(layout && { layout }),
    ...(syntax && { syntax }),
    ...(rico && { rico }),
    ...(baseUri !== undefined && { baseUri }),
    ...iriOptions(wanted, baseUri),
    includeInternal: given.includeInternal ?? false,
    ...(given.stamp && { stamp: timeOfConversion() }),
    ...(profiles && { profiles }),
    explainDetection: given.explain ?? false,
  }
  const packed = given.out !== undefined && archiveKind(given.out) !== undefined
  const batch = batchWishes(given, given.out, packed)
  const archive = packed ? outputArchive(given.out) : undefined
  const plan = { asked, how, to, batch, wishes, settings, baseline: given, places: given, ...(archive && { archive }) }
  const code = await convertRun(plan)
  return batch.watch ? (await import('./watch.ts')).watchRun(plan, code) : code
}
