import { identify, readable, writable } from '../../convert/api.ts'
import { pipeline, type Readable } from '../../convert/pipeline.ts'
import { openSource } from '../../convert/source.ts'
import type { Granularity } from '../../formats/dublin-core/granularity.ts'
import type { DublinCoreProfile } from '../../formats/dublin-core/profile.ts'
import type { Supplied, TableOptions, TextProfile } from '../../formats/format.ts'
import type { FormatName } from '../../formats/index.ts'
import type { Level, Unit } from '../../model/unit.ts'
import { embedded } from '../../oai/embedded.ts'
import { gatherFacts } from '../../oai/gathering.ts'
import { type MetadataPrefix, metadataFormats } from '../../oai/metadata-format.ts'
import type { Report } from '../../report/diagnostic.ts'
import { tally } from '../../report/tally.ts'
import { type Input, shownName } from '../inputs.ts'
import { openInput } from '../open-input.ts'
import { type RecordFile, type RecordPlace, recordFile } from './record-file.ts'
import type { Spool, StoredFile, StoredFindingAid } from './spool.ts'

/** How finding aids become records. */
export interface RecordOptions {
  readonly from?: FormatName
  readonly encoding?: string
  readonly textProfile?: TextProfile
  readonly table?: TableOptions
  readonly supplied?: Supplied
  /** The address under which the units are published. */
  readonly baseUri?: string
  /** Which units have records of Dublin Core. */
  readonly per: Granularity
  /** Whom the records of Dublin Core are for. */
  readonly dcProfile?: DublinCoreProfile
}

/** An id as it is minted for a unit that has neither an id nor a code. */
const FROM_WORDS = /^u-[a-z0-9]{12}(?:-\d+)?$/

/** A finding aid as its records arrive. */
interface Arriving {
  readonly ids: (string | null)[]
  readonly levels: (Level | null)[]
  readonly at: number[]
  readonly lengths: number[]
  readonly digests: string[]
  readonly whole: (RecordPlace & { readonly prefix: MetadataPrefix })[]
  readonly known: Set<string>
  twice: number
  fromWords: number
}

const arriving = (): Arriving => ({
  ids: [],
  levels: [],
  at: [],
  lengths: [],
  digests: [],
  whole: [],
  known: new Set(),
  twice: 0,
  fromWords: 0,
})

/**
 * Makes the records of one file, and puts them into the spool. `undefined` when the file could not be read to its end, or
 * what was made of it is not right; the diagnostics say why.
 *
 * Reports, besides what reading and writing report, `oai/unit-identifier-twice` (warning: a unit whose id another has gets no
 * record) and `oai/identifier-from-words` (info).
 */
export async function storeRecords(
  input: Input,
  { from: named, encoding, textProfile, table, supplied, baseUri, per, dcProfile }: RecordOptions,
  spool: Spool,
  key: string,
  report: Report,
): Promise<StoredFile | undefined> {
  const name = shownName(input)
  const counting = tally(report)
  const opened = await openSource(openInput(input.path), counting.report, name, encoding, table?.sheet)
  const reading = {
    file: name,
    ...(named && { from: named }),
    ...(textProfile && { textProfile }),
    ...(table && { table }),
  }
  const detected = await identify(opened, reading, counting.report)
  const from = detected && (await readable(detected.format, name, counting.report))
  if (!from) return undefined
  const to = await Promise.all(metadataFormats.map(({ format }) => writable(format)))
  const files = new Map<string, RecordFile>()
  const sizes: Record<string, number> = {}
  const findingAids: StoredFindingAid[] = []
  let now = arriving()
  const gathering = gatherFacts(facts => {
    const { known: _, twice, fromWords, ...records } = now
    now = arriving()
    findingAids.push({ ...facts, ...records })
    if (facts.standing === 'given') tellOfIdentifiers(twice, fromWords, counting.report)
  })
  const seen: Readable = { ...from, read: (units, told, options) => from.read(gathering.seen(units), told, options) }
  const nowhere = { write() {}, end() {} }
  try {
    for (const { prefix } of metadataFormats) files.set(prefix, recordFile(spool.path(key, prefix)))
    await opened.feed(
      pipeline({
        from: seen,
        to,
        output(written) {
          const format = metadataFormats.find(each => each.format === written.name)
          const file = format && files.get(format.prefix)
          const aid = now
          return format && file && !format.ofUnits
            ? embedded(
                format,
                file.record(place => aid.whole.push({ ...place, prefix: format.prefix })),
              )
            : nowhere
        },
        report: counting.report,
        also: gathering.beside,
        options: {
          file: name,
          ...(textProfile && { textProfile }),
          ...(table && { table }),
          ...(supplied && { supplied }),
          ...(baseUri !== undefined && { baseUri }),
          per,
          ...(dcProfile && { dcProfile }),
          eachRecord: unit => unitRecord(unit, gathering.atTop()),
        },
      }),
    )
  } finally {
    for (const [prefix, file] of files) sizes[prefix] = file.close()
  }
  const found = counting.result()
  if (found.brokenSource || found.wrongOutput) return undefined
  const stored: StoredFile = { findingAids, sizes, found }
  spool.keep(key, stored)
  return stored

  function unitRecord(unit: Unit, isTop: boolean) {
    const [format] = metadataFormats
    const file = format && files.get(format.prefix)
    const aid = now
    const id = isTop ? null : (unit.id ?? '')
    if (id !== null) {
      if (aid.known.has(id)) {
        aid.twice++
        return nowhere
      }
      aid.known.add(id)
      if (unit.referenceCode === undefined && FROM_WORDS.test(id)) aid.fromWords++
    }
    if (!format || !file) return nowhere
    return embedded(
      format,
      file.record(({ at, length, digest }) => {
        aid.ids.push(id)
        aid.levels.push(unit.level ?? null)
        aid.at.push(at)
        aid.lengths.push(length)
        aid.digests.push(digest)
      }),
    )
  }
}

function tellOfIdentifiers(twice: number, fromWords: number, report: Report): void {
  if (twice > 0)
    report({
      code: 'oai/unit-identifier-twice',
      concern: 'output',
      severity: 'warning',
      message: `${twice === 1 ? 'A unit has' : `${twice} units have`} an id that another unit of the finding aid has, and no record.`,
      hint: 'Give each unit an id of its own.',
    })
  if (fromWords > 0)
    report({
      code: 'oai/identifier-from-words',
      concern: 'output',
      severity: 'info',
      message: `${fromWords === 1 ? 'A unit has' : `${fromWords} units have`} neither id nor reference code: ${fromWords === 1 ? 'its identifier is' : 'their identifiers are'} made from level, title and dates.`,
      hint: 'Such an identifier changes when these do; give the units codes or ids.',
    })
}
