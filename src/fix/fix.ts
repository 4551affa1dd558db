import { decoder } from '../convert/decode.ts'
import type { FormatName } from '../formats/index.ts'
import type { Diagnostic, Report } from '../report/diagnostic.ts'
import { elementsIn, type WrittenDocument } from './elements.ts'
import { editedBytes, encodedAs, isWritable } from './encoded.ts'
import { linesOf } from './lines.ts'
import { apart, type Edit, edited, editsOf, type Mending, type RepairName, repairNames } from './mending.ts'
import { spellCodes } from './repairs/codes.ts'
import { dateForms } from './repairs/dates.ts'
import { removeEmpty } from './repairs/empty.ts'
import { nameIds } from './repairs/ids.ts'
import { spellListed } from './repairs/listed.ts'
import { offered } from './repairs/offered.ts'
import { isNoWorse, type Survey, survey } from './survey.ts'

export interface FixOptions {
  /** The name of the source in diagnostics. */
  readonly file?: string
  readonly from?: FormatName
  readonly encoding?: string
  /** The repairs to make; all when absent. */
  readonly only?: readonly RepairName[]
}

/** What mending a source came to. */
export interface Fixed {
  /** The source as text, without a byte order mark. */
  readonly before: string
  /** What was changed in it, in order. */
  readonly edits: readonly Edit[]
  readonly mendings: readonly Mending[]
  /** The mended source: the same bytes but for the changes. */
  readonly bytes: Uint8Array
  readonly document: WrittenDocument
}

/** Larger sources are refused: a source is held in memory to be changed in place. */
export const MAX_FIXED = 268_435_456

/** So many times at most a result is checked while repairs that would do harm are sought out. */
const MOST_CHECKS = 48

/**
 * Makes the repairs that are safe, in the text of an EAD document itself: nothing but the values and the empty elements
 * concerned is changed, to the byte. The result has been read again: it is well-formed, has the same words, and no finding
 * that the source has not; repairs that would break this are left out. Mending what is mended changes nothing.
 *
 * Codes: `fix/not-ead`, `fix/encoding`, `fix/too-large` (errors), `fix/left` (information), and what is wrong with a source
 * that cannot be read.
 *
 * @returns `undefined` when the source cannot be mended at all
 */
export async function fix(bytes: Uint8Array, options: FixOptions, report: Report): Promise<Fixed | undefined> {
  const { file } = options
  const say = (found: Pick<Diagnostic, 'code' | 'message' | 'hint' | 'severity'>): undefined => {
    report({ ...found, concern: 'input', ...(file !== undefined && { place: { file } }) })
  }
  if (bytes.length > MAX_FIXED)
    return say({ code: 'fix/too-large', severity: 'error', message: `The file is larger than ${MAX_FIXED} bytes.` })
  const before = decoded(bytes, options, report)
  if (before === undefined) return undefined
  const found = await survey(before, file, options.from)
  if (found.broken.length > 0) {
    for (const each of found.broken) report(each)
    return undefined
  }
  if (found.format !== 'ead3' && found.format !== 'ead2002')
    return say({
      code: 'fix/not-ead',
      severity: 'error',
      message: 'Only EAD can be mended.',
      hint: 'If it is EAD, name the release with --from.',
    })
  const encoded = encodedAs(bytes, options.encoding)
  if (!encoded)
    return say({
      code: 'fix/encoding',
      severity: 'error',
      message: 'In the encoding of this file no byte can be changed without touching others.',
      hint: 'Save it as UTF-8 first.',
    })
  const document = elementsIn(before)
  const wanted = apart(planned(before, document, found.format, found.offers, options)).filter(({ edits }) =>
    edits.every(({ text }) => isWritable(encoded.encoding, text)),
  )
  const mendings = await harmless(before, wanted, found, file)
  if (mendings.length < wanted.length)
    say({
      code: 'fix/left',
      severity: 'info',
      message: `${wanted.length - mendings.length} of the repairs would change what the document says or add a finding, and were left out.`,
    })
  const edits = editsOf(mendings)
  const result = editedBytes(bytes, before, encoded, edits)
  if (!result || decoded(result, options, () => {}) !== edited(before, edits))
    throw new Error('a change in place reached further than it should')
  return { before, edits, mendings, bytes: result, document }
}

function decoded(bytes: Uint8Array, { file, encoding }: FixOptions, report: Report): string | undefined {
  const decode = decoder(report, { ...(file !== undefined && { file }), ...(encoding !== undefined && { encoding }) })
  const text = decode.write(bytes) + decode.end()
  return decode.broken() ? undefined : text
}

/** Every repair there is something for, the surest first. */
function planned(
  text: string,
  document: WrittenDocument,
  form: 'ead3' | 'ead2002',
  offers: readonly Diagnostic[],
  { only = repairNames }: FixOptions,
): Mending[] {
  return [
    ...spellCodes(document),
    ...dateForms(document, text),
    ...nameIds(document),
    ...offered(offers, document, linesOf(text).offsetOf),
    ...spellListed(document, form),
    ...removeEmpty(document, text, form),
  ].filter(({ repair }) => only.includes(repair))
}

/** As many of these repairs as do no harm together, found by halving. */
async function harmless(
  text: string,
  wanted: readonly Mending[],
  before: Survey,
  file: string | undefined,
): Promise<Mending[]> {
  let kept: readonly Mending[] = []
  let checks = 0
  async function take(some: readonly Mending[]): Promise<void> {
    if (some.length === 0 || checks >= MOST_CHECKS) return
    checks++
    const tried = [...kept, ...some]
    if (isNoWorse(before, await survey(edited(text, editsOf(tried)), file, before.format))) {
      kept = tried
      return
    }
    if (some.length === 1) return
    const half = Math.ceil(some.length / 2)
    await take(some.slice(0, half))
    await take(some.slice(half))
  }
  await take(wanted)
  return [...kept]
}
