import type { Command } from 'commander'
import { atomicFile } from '../../node/atomic-file.ts'
import { answerBytes } from '../../node/oai/answer-bytes.ts'
import { metadataFormats } from '../../oai/metadata-format.ts'
import { MOST_STATIC_RECORDS, staticRepository } from '../../oai/static-repository.ts'
import { counted, visible } from '../../report/visible.ts'
import { type ExitCode, exitCode, worse } from '../exit.ts'
import { notEmpty, oneOf, timeOfConversion } from '../options.ts'
import { writeTo } from '../terminal.ts'
import { looker } from './look.ts'
import { addOaiOptions, type OaiOptions, oaiPlan } from './options.ts'

interface Given extends OaiOptions {
  readonly out: string
  readonly formats?: string
}

const others = metadataFormats.map(({ prefix }) => prefix).filter(prefix => prefix !== 'oai_dc')

/** Adds `fonds oai build`. */
export function buildCommand(oai: Command, done: (code: ExitCode) => void): Command {
  const command = oai
    .command('build')
    .summary('write a folder of finding aids as an OAI static repository')
    .description(
      'Writes the records of a folder of finding aids as an OAI static repository: one file that a gateway answers harvesters from. Its --base-url is the one that the gateway gives it.',
    )
    .requiredOption('-o, --out <file>', 'the file to write')
    .option(
      '--formats <prefixes>',
      `besides Dublin Core (oai_dc), which is always there: ${others.join(', ')}, separated by commas`,
    )
  return addOaiOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  fonds oai build holdings/ --out repo.xml --base-url https://gateway.example/oai/archive.example/repo.xml --admin-email archivist@archive.example --domain archive.example
  fonds oai build holdings/ --out repo.xml --formats oai_ead,ead3 --base-url https://gateway.example/oai/archive.example/repo.xml --admin-email archivist@archive.example --domain archive.example
  fonds oai build holdings/ --out repo.xml --per collection --state holdings.oai-state --base-url https://gateway.example/oai/archive.example/repo.xml --admin-email archivist@archive.example --domain archive.example --name "Example Archive"`,
    )
    .action(async (folder: string, given: Given) => done(await build(folder, given)))
}

async function build(folder: string, given: Given): Promise<ExitCode> {
  const prefixes = (given.formats ?? '').split(',').flatMap(word => {
    const name = word.trim()
    return name === '' ? [] : [oneOf('--formats', ['oai_dc' as const, ...others], name)]
  })
  notEmpty('--formats', given.formats)
  const plan = await oaiPlan(folder, given)
  const source = looker(plan)
  try {
    const { catalogue, code } = await source.look(timeOfConversion())
    const items = [...catalogue.items()].filter(({ deleted }) => !deleted)
    if (items.length === 0) {
      await writeTo(process.stderr, 'fonds: there are no records to write, so nothing was written.\n')
      return worse(code, exitCode.files)
    }
    const file = atomicFile(given.out)
    try {
      for await (const bytes of answerBytes(staticRepository(plan.identity, items, prefixes), catalogue, source.spool))
        file.writeBytes(bytes)
      file.end()
      file.commit()
    } finally {
      file.discard()
    }
    if (!plan.wishes.quiet) {
      const counts = others.flatMap(prefix => {
        const count = prefixes.includes(prefix) ? items.filter(({ formats }) => formats.includes(prefix)).length : 0
        return count === 0 ? [] : [`${count} of ${prefix}`]
      })
      const besides = counts.length === 0 ? '' : `, and ${counts.join(', ')}`
      await writeTo(process.stderr, `fonds: ${counted(items.length, 'record')}${besides} in ${visible(given.out)}.\n`)
      if (items.length > MOST_STATIC_RECORDS)
        await writeTo(
          process.stderr,
          `fonds: static repositories are meant for at most ${MOST_STATIC_RECORDS} records; "fonds oai serve" has no limit, and --per collection makes fewer.\n`,
        )
    }
    return code
  } finally {
    source.close()
  }
}
