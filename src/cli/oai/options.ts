import type { Command } from 'commander'
import { granularities } from '../../formats/dublin-core/granularity.ts'
import { isRepositoryIdentifier } from '../../oai/identifier.ts'
import type { Identity } from '../../oai/repository.ts'
import { addDublinCoreOptions, type DublinCoreGiven, dublinCoreOptions } from '../dublin-core-options.ts'
import { UsageError } from '../exit.ts'
import { addInputOptions, type InputGiven, inputOptions } from '../input-options.ts'
import { baseUriOption, notEmpty, oneOf, repeated, type SuppliedOptions, suppliedOption } from '../options.ts'
import { addReportOptions, type ReportOptions, reportWishes } from '../report-options.ts'
import { addConfigOptions, type ConfigOptions, settingsFor } from '../settings.ts'
import { addTableOptions } from '../table-options.ts'
import { jobsOption } from '../threads.ts'
import type { LookPlan } from './look-plan.ts'

/** The options that both ways of giving records share, as commander gives them. */
export interface OaiOptions extends InputGiven, SuppliedOptions, ReportOptions, ConfigOptions, DublinCoreGiven {
  readonly baseUrl: string
  readonly adminEmail: readonly string[]
  readonly name?: string
  readonly domain?: string
  readonly per?: string
  readonly baseUri?: string
  readonly state?: string
  readonly spool?: string
  readonly jobs?: string
  /** The file of a static repository. */
  readonly out?: string
}

/** Adds them to a command. */
export function addOaiOptions(command: Command): Command {
  command
    .argument('<folder>', 'the folder of finding aids, in any format that fonds reads')
    .requiredOption('--base-url <url>', 'the address that harvesters are given')
    .requiredOption('--admin-email <address>', 'whom harvesters write to (may be repeated)', repeated)
    .option('--name <name>', 'the name of the repository (its domain when absent)')
    .option('--domain <domain>', 'the domain in its identifiers, oai:DOMAIN:… (that of --base-url when absent)')
    .option(
      '--per <records>',
      'Dublin Core: a record for each "unit" (the default), for the "collection" alone, "leaf" (the lowest units) or "digital" (those with digital objects, and above)',
    )
    .option('--base-uri <uri>', 'the address under which the units are published')
    .option('--state <file>', 'remember in this file since when each record is as it is, and what was deleted')
    .option(
      '--spool <folder>',
      'keep the records in this folder, which is for them alone, so that the next start is quick',
    )
    .option('-j, --jobs <number>', 'threads that make the records; auto (the default): one for each core but one')
  addTableOptions(addInputOptions(addDublinCoreOptions(command)))
    .option('--agency <name>', 'name of the agency that keeps the finding aids, where they do not name it')
    .option('--agency-code <isil>', 'its ISIL')
    .option('--country <code>', 'its country, ISO 3166-1, such as US')
    .option('--level <level>', 'level of the whole, such as fonds or collection, where it is not stated')
    .option('--description-language <code>', 'language of the descriptions, ISO 639-2b, such as eng')
  return addConfigOptions(addReportOptions(command, 'standard error'))
}

/** Checks them. */
export async function oaiPlan(folder: string, given: OaiOptions): Promise<LookPlan> {
  const settings = await settingsFor([folder], given)
  const { configuration } = settings
  const input = await inputOptions(given, configuration.encoding)
  const baseUri = given.baseUri ?? configuration.convert?.baseUri
  for (const option of ['name', 'state', 'spool', 'out'] as const) notEmpty(`--${option}`, given[option])
  const jobs = jobsOption(given.jobs)
  const wishes = reportWishes(given, configuration)
  return {
    folder,
    identity: identityOf(given),
    records: {
      ...input,
      ...(baseUri !== undefined && { baseUri: baseUriOption(baseUri) }),
      supplied: suppliedOption({ ...configuration.supplied, ...suppliedHere(given) }),
      per: given.per === undefined ? 'unit' : oneOf('--per', granularities, given.per),
      ...dublinCoreOptions(given, configuration.convert),
    },
    ...(given.state !== undefined && { state: given.state }),
    ...(given.spool !== undefined && { spool: given.spool }),
    settings,
    ...(jobs !== undefined && { jobs }),
    own: [given.out, given.state, given.spool, ...wishes.files.map(({ path }) => path)].filter(
      path => path !== undefined,
    ),
    wishes,
    baseline: given,
  }
}

/** What one call can supply for all finding aids of a folder: not what each has of its own, its title and its identifier. */
const suppliedHere = ({
  agency,
  agencyCode,
  country,
  level,
  descriptionLanguage,
}: SuppliedOptions): SuppliedOptions => ({
  ...(agency !== undefined && { agency }),
  ...(agencyCode !== undefined && { agencyCode }),
  ...(country !== undefined && { country }),
  ...(level !== undefined && { level }),
  ...(descriptionLanguage !== undefined && { descriptionLanguage }),
})

function identityOf({ baseUrl, adminEmail, name, domain, state }: OaiOptions): Identity {
  if (!/^https?:\/\/[^/?#]/i.test(baseUrl) || /[?#\s]/.test(baseUrl) || !URL.canParse(baseUrl))
    throw new UsageError(
      `--base-url takes an address that begins with https:// or http:// and has no space, ? or #, not "${baseUrl}".`,
    )
  for (const address of adminEmail)
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
      throw new UsageError(`--admin-email takes an address such as archivist@archive.example, not "${address}".`)
  const own = domain ?? new URL(baseUrl).hostname
  if (!isRepositoryIdentifier(own))
    throw new UsageError(
      `"${own}" cannot stand in identifiers. Name a domain that is yours with --domain, such as archive.example.`,
    )
  return {
    name: name ?? own,
    baseUrl,
    adminEmails: adminEmail,
    domain: own,
    deletedRecord: state === undefined ? 'transient' : 'persistent',
  }
}
