import type {
  DublinCoreChoices,
  DublinCoreProfile,
  Format,
  Granularity,
  Reader,
  SchemaOrgLayout,
  Supplied,
  TableOptions,
  TextProfile,
} from '../formats/format.ts'
import { type FormatName, formatNames, isFormatName, load } from '../formats/index.ts'
import type { IriOptions } from '../formats/iris.ts'
import type { Syntax } from '../formats/syntax.ts'
import type { FindingAid } from '../model/finding-aid.ts'
import { identifierPool } from '../model/identifier-pool.ts'
import { withIds } from '../model/ids.ts'
import type { TextSink, UnitSink } from '../model/sink.ts'
import { collect, walk } from '../model/tree.ts'
import type { Diagnostic, Report } from '../report/diagnostic.ts'
import type { Ledger } from '../report/ledger/ledger.ts'
import { redact } from '../report/redaction.ts'
import { breaksSource, isWrongOutput } from '../report/tally.ts'
import type { Identity } from '../rules/rule.ts'
import { identifying } from '../rules/run/identifying.ts'
import { watch } from '../rules/watch.ts'
import { type RuleOptions, rulesForConversion, rulesForValidation, schemaFirst } from './chosen-rules.ts'
import { type Detected, detect } from './detect.ts'
import { type Gathered, gather } from './gather.ts'
import { pipeline, type Readable, type Writable } from './pipeline.ts'
import { joined, type Opened, openSource, type Source } from './source.ts'

/** Common to everything that reads. */
export interface SourceOptions extends Supplied {
  /** The format of the source; told from its content when absent. */
  readonly from?: FormatName
  /** The encoding of the bytes, as the WHATWG Encoding standard names it; told from the bytes when absent. */
  readonly encoding?: string
  /** The profile to read plain text and web pages by, or its name; the one that fits best when absent. */
  readonly textProfile?: TextProfile | string
  /** The name of the source in diagnostics. */
  readonly file?: string
  /** Tables: the delimiter, the row of heads, the sheet, what the columns hold; told from the table when absent. */
  readonly table?: TableOptions
  /** Called for each diagnostic as it is found, besides being in the result. */
  readonly onDiagnostic?: Report
}

/** How to write. */
export interface OutputOptions extends IriOptions {
  /** Dublin Core: one record for the whole, or one for every unit, for the lowest, or for those with digital objects. */
  readonly per?: Granularity
  /** Dublin Core: whom the records are for (what they inherit, how dates, rights and relations are given); `general` when absent. */
  readonly dcProfile?: DublinCoreProfile
  /** Dublin Core: decisions of that profile that are taken otherwise, such as `{ inheritSubjects: true }`. */
  readonly dublinCore?: DublinCoreChoices
  /** schema.org: one document with everything, one for the page of each unit (here a list of documents), or the top alone. */
  readonly layout?: SchemaOrgLayout
  /** RiC-O, schema.org and DCMI terms as linked data: the syntax, JSON-LD when absent. */
  readonly syntax?: Syntax
  /** RiC-O: the release to write; 1.1 when absent. */
  readonly rico?: '1.1' | '1.0'
  /** The address under which the units are published; their URIs are made from it. */
  readonly baseUri?: string
  /** EAD 2002: write the flavour of the DTD instead of that of the XML Schema. */
  readonly dtd?: boolean
  /** Let material marked internal through. */
  readonly includeInternal?: boolean
}

export interface ConvertOptions extends SourceOptions, OutputOptions, RuleOptions {
  /** Records this conversion in the history of the finding aid, with this time: ISO 8601 in UTC, such as `2031-05-04T12:00:00Z`. */
  readonly stamp?: string
  /** The format or formats to write; EAD3 when absent. */
  readonly to?: FormatName | readonly FormatName[]
}

/** One text that a conversion made. */
export interface Output {
  readonly format: FormatName
  /** Which finding aid of the source, from 1. */
  readonly ordinal: number
  readonly text: string
  /** The bytes of the file, for formats whose files are not text (XLSX); `text` is the table in it then. */
  readonly bytes?: Uint8Array
}

export interface Conversion {
  /** The format that was read; absent when it was not recognised. */
  readonly from?: FormatName
  /** Complete outputs, in the order asked for. Empty when the source could not be read. */
  readonly outputs: readonly Output[]
  readonly diagnostics: readonly Diagnostic[]
  /** Where the words and elements of the source went; absent when the source could not be read. */
  readonly ledger?: Ledger
}

export interface Reading {
  readonly from?: FormatName
  readonly findingAids: readonly FindingAid[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface Writing {
  /** Absent when the output would not have been right; the diagnostics say why. */
  readonly text?: string
  /** The bytes of the file, for formats whose files are not text (XLSX). */
  readonly bytes?: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** How to validate. */
export interface ValidateOptions extends SourceOptions, RuleOptions {
  /** The release of EAD to check against, such as `ead2002-200804`; told from the document when absent. */
  readonly release?: string
}

export interface Validation {
  /** Whether nothing of severity `error` was found. */
  readonly valid: boolean
  readonly from?: FormatName
  /** What it was checked against, such as `EAD3 (undeprecated)`. */
  readonly schema?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** The diagnostics of one call, gathered and passed on. */
function notebook(onDiagnostic: Report | undefined) {
  const diagnostics: Diagnostic[] = []
  const report: Report = diagnostic => {
    diagnostics.push(diagnostic)
    onDiagnostic?.(diagnostic)
  }
  return { diagnostics, report }
}

/** Finds out what a source is; says what is known of one that no format knows, unless it broke off. The source is read then. */
export async function identify(opened: Opened, options: SourceOptions, report: Report): Promise<Detected | undefined> {
  if (options.from !== undefined) return { format: named(options.from), certainty: 'certain', because: 'you said so' }
  if (options.table?.columns) return { format: 'csv', certainty: 'certain', because: 'there is a column map for it' }
  const detected = await detect(opened.beginning)
  if ((!detected || detected.format === 'text') && options.textProfile !== undefined && !opened.broken)
    return { format: 'text', certainty: 'certain', because: 'you named a text profile' }
  if (!detected && !opened.broken) {
    const { tellUnknown } = await import('./unknown.ts')
    await tellUnknown(opened, options.file, report)
  }
  return detected
}

/** The bytes of an output whose file is not text. */
function packed(format: Format, text: string, report: Report): { readonly bytes?: Uint8Array } {
  if (!format.pack) return {}
  const pieces: Uint8Array[] = []
  const sink = format.pack({ write: piece => pieces.push(piece), end() {} }, report)
  sink.write(text)
  sink.end()
  return { bytes: joined(pieces) }
}

function named(name: string): FormatName {
  if (!isFormatName(name))
    throw new TypeError(`"${name}" is not a format of fonds; the formats are ${formatNames.join(', ')}`)
  return name
}

/** The format, if it can be read; else reports `input/not-readable`. */
export async function readable(
  name: FormatName,
  file: string | undefined,
  report: Report,
): Promise<Readable | undefined> {
  const format = await load[name]()
  if (isReadable(format)) return format
  report({
    code: 'input/not-readable',
    concern: 'input',
    severity: 'error',
    message: `This is in the format ${name} (${format.title}), which can be ${format.write ? 'written and ' : ''}validated, but not read.`,
    ...(file !== undefined && { place: { file } }),
    hint: '"fonds formats" lists what can be read.',
  })
  return undefined
}

const isReadable = (format: Format): format is Readable => format.read !== undefined

/** The format, which must be one that can be written. */
export async function writable(name: FormatName): Promise<Writable> {
  const format = await load[named(name)]()
  if (isWritable(format)) return format
  throw new TypeError(`${format.title} cannot be written`)
}

const isWritable = (format: Format): format is Writable => format.write !== undefined

/**
 * Reads a finding aid and writes it in other formats.
 *
 * Bad input never throws: what is wrong, what is lost and what was supplied is in `diagnostics`. Throws a `TypeError` only
 * when the call itself is wrong, such as a format that does not exist.
 *
 * @example
 * const { outputs, diagnostics } = await convert(text, { to: ['ead3', 'oai-dc'], agency: 'Example Library' })
 */
export async function convert(source: Source, options: ConvertOptions = {}): Promise<Conversion> {
  const { diagnostics, report } = notebook(options.onDiagnostic)
  const to = await Promise.all([options.to ?? 'ead3'].flat().map(writable))
  const opened = await openSource(source, report, options.file, options.encoding, options.table?.sheet)
  const detected = await identify(opened, options, report)
  const from = detected && (await readable(detected.format, options.file, report))
  if (!from) return { ...(detected && { from: detected.format }), outputs: [], diagnostics }
  let ledger: Ledger | undefined
  const gathered: { format: Writable; ordinal: number; sink: Gathered }[] = []
  await opened.feed(
    pipeline({
      from,
      to,
      output(format, ordinal) {
        const sink = gather()
        gathered.push({ format, ordinal, sink })
        return sink
      },
      report,
      rules: await rulesForConversion(from, options),
      account: closed => {
        ledger = closed
      },
      includeInternal: options.includeInternal ?? false,
      ...(options.stamp !== undefined && { stamp: options.stamp }),
      options: { ...options, supplied: options },
    }),
  )
  const outputs: Output[] = []
  if (!diagnostics.some(found => isWrongOutput(found) || breaksSource(found)))
    for (const { format, ordinal, sink } of gathered) {
      const text = sink.text()
      if (text !== undefined)
        outputs.push({ format: named(format.name), ordinal, text, ...packed(format, text, report) })
    }
  return { from: named(from.name), outputs, diagnostics, ...(ledger && { ledger }) }
}

/**
 * Reads finding aids into memory. Nothing is held back: internal material is in the result, marked as such; writing it
 * holds it back.
 *
 * @example const { findingAids } = await read(await readFile('finding-aid.txt'))
 */
export async function read(source: Source, options: SourceOptions = {}): Promise<Reading> {
  const { diagnostics, report } = notebook(options.onDiagnostic)
  const opened = await openSource(source, report, options.file, options.encoding, options.table?.sheet)
  const detected = await identify(opened, options, report)
  const from = detected && (await readable(detected.format, options.file, report))
  if (!from) return { ...(detected && { from: detected.format }), findingAids: [], diagnostics }
  const findingAids: FindingAid[] = []
  const units = collect(findingAid => findingAids.push(findingAid))
  await opened.feed(from.read(units, report, { ...options, supplied: options }))
  return { from: named(from.name), findingAids, diagnostics }
}

/**
 * Writes a finding aid in one format.
 *
 * @example const { text } = await write(findingAid, 'ead3')
 */
export async function write(findingAid: FindingAid, to: FormatName, options: OutputOptions = {}): Promise<Writing> {
  const { diagnostics, report } = notebook(undefined)
  const format = await writable(to)
  const output = gather()
  const writer = format.write(output, report, options)
  walk(findingAid, withIds(options.includeInternal ? writer : redact(writer, report)))
  const text = diagnostics.some(isWrongOutput) ? undefined : output.text()
  return { ...(text !== undefined && { text, ...packed(format, text, report) }), diagnostics }
}

const nowhere: UnitSink = { begin() {}, open() {}, amend() {}, close() {}, end() {} }

/**
 * Says whether a text is what its format's schema asks for, and, where the format can be read, what the rules of
 * description find in it. With `profiles: []` only the schema is checked, several times as fast.
 *
 * @example const { valid, diagnostics } = await validate(text, { from: 'ead3' })
 */
export async function validate(source: Source, options: ValidateOptions = {}): Promise<Validation> {
  const { diagnostics, report } = notebook(options.onDiagnostic)
  const checked = await validateInto(source, options, report)
  return { valid: !diagnostics.some(({ severity }) => severity === 'error'), ...checked, diagnostics }
}

/**
 * The same, keeping nothing: every finding is told as it is found.
 *
 * @param met called for each finding aid with what tells it apart from others
 */
export async function validateInto(
  source: Source,
  options: ValidateOptions,
  report: Report,
  met?: (identity: Identity) => void,
): Promise<Pick<Validation, 'from' | 'schema'>> {
  const opened = await openSource(source, report, options.file, options.encoding, options.table?.sheet)
  const detected = await identify(opened, options, report)
  if (!detected) return {}
  let schema: string | undefined
  const format = await load[detected.format]()
  const { check } = format
  const readUnits = check && options.profiles?.length === 0 ? undefined : format.read
  const rules = readUnits ? await rulesForValidation(format, options) : []
  const told = schemaFirst(report, rules)
  const sinks: TextSink[] = []
  const quiet: Report = check
    ? diagnostic => (diagnostic.concern === 'rule' || diagnostic.repair) && told.rules(diagnostic)
    : report
  const onSchema = (title: string) => {
    schema ??= title
  }
  if (check && !(readUnits && format.checksAsItReads)) sinks.push(check(told.schema, { ...options, onSchema }))
  if (readUnits) {
    const identifiers = identifierPool()
    const placeOf = (about?: object) => units.place?.(about)
    const watched = watch(rules, nowhere, quiet, placeOf, identifiers)
    const seen = met ? identifying(watched, options.file ?? '<stdin>', placeOf, met) : watched
    const { release } = options
    const units: Reader = readUnits(redact(seen, watched.held), quiet, {
      ...options,
      supplied: options,
      targets: [],
      ...(format.checksAsItReads && {
        schema: {
          report: told.schema,
          identifiers,
          onSchema,
          usage: options.profiles ?? [],
          ...(release !== undefined && { release }),
        },
      }),
    })
    sinks.push(units)
  }
  if (sinks.length === 0) await readable(detected.format, options.file, report)
  await opened.feed({
    write(text) {
      for (const sink of sinks) sink.write(text)
    },
    end() {
      for (const sink of sinks) sink.end()
    },
  })
  return { from: detected.format, ...(schema !== undefined && { schema }) }
}
