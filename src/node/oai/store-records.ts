import { identify, readable, writable } from '../../convert/api.ts'
import { pipeline, type Readable } from '../../convert/pipeline.ts'
import { openSource } from '../../convert/source.ts'
import type { DublinCoreChoices } from '../../formats/dublin-core/choices.ts'
import type { Granularity } from '../../formats/dublin-core/granularity.ts'
import type { DublinCoreProfile } from '../../formats/dublin-core/profile.ts'
import type { Supplied, TableOptions, TextProfile } from '../../formats/format.ts'
import type { FormatName } from '../../formats/index.ts'
import type { Level, Unit } from '../../model/unit.ts'
import { embedded } from '../../oai/embedded.ts'
import { gatherFacts } from '../../oai/gathering.ts'
import { isUnitPrefix, type MetadataPrefix, metadataFormats, type UnitPrefix } from '../../oai/metadata-format.ts'
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
  readonly dublinCore?: DublinCoreChoices
}

/** An id as it is minted for a unit that has neither an id nor a code. */
const FROM_WORDS = /^u-[a-z0-9]{12}(?:-\d+)?$/

/** A finding aid as its records arrive. */
interface Arriving {
  readonly ids: (string | null)[]
  readonly levels: (Level | null)[]
  readonly units: { readonly [Prefix in UnitPrefix]: { at: number[]; lengths: number[]; digests: string[] } }
  readonly whole: (RecordPlace & { readonly prefix: MetadataPrefix })[]
  readonly known: Set<string>
  twice: number
  fromWords: number
}

const arriving = (): Arriving => ({
  ids: [],
  levels: [],
  units: { oai_dc: { at: [], lengths: [], digests: [] }, oai_dcterms: { at: [], lengths: [], digests: [] } },
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
  { from: named, encoding, textProfile, table, supplied, baseUri, per, dcProfile, dublinCore }: RecordOptions,
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
  let takes = false
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
          return format && file && !isUnitPrefix(format.prefix)
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
          ...(dublinCore && { dublinCore }),
          eachRecord: (unit, name) => unitRecord(unit, name, gathering.atTop()),
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

  /** The place of a record of a unit. That of Dublin Core comes first, and decides for the others whether there are any. */
  function unitRecord(unit: Unit, name: string, isTop: boolean) {
    const format = metadataFormats.find(each => each.format === name)
    const file = format && files.get(format.prefix)
    if (!format || !file || !isUnitPrefix(format.prefix)) return nowhere
    const aid = now
    const records = aid.units[format.prefix]
    if (format.prefix === 'oai_dc') takes = counts(aid, unit, isTop)
    if (!takes) return nowhere
    return embedded(
      format,
      file.record(({ at, length, digest }) => {
        records.at.push(at)
        records.lengths.push(length)
        records.digests.push(digest)
      }),
    )
  }
}

/** Counts a unit in, unless another of the finding aid has its id. */
function counts(aid: Arriving, unit: Unit, isTop: boolean): boolean {
  const id = isTop ? null : (unit.id ?? '')
  if (id !== null) {
    if (aid.known.has(id)) {
      aid.twice++
      return false
    }
    aid.known.add(id)
    if (unit.referenceCode === undefined && FROM_WORDS.test(id)) aid.fromWords++
  }
  aid.ids.push(id)
  aid.levels.push(unit.level ?? null)
  return true
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
