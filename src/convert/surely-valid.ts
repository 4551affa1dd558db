import { type FormatName, load } from '../formats/index.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import { headOf } from '../xml/bytes/head.ts'
import type { SureCheck } from '../xml/bytes/sure-check.ts'
import { code } from '../xml/characters.ts'
import { identify, type ValidateOptions } from './api.ts'
import { decoder } from './decode.ts'
import { introduction } from './encoding/introduction.ts'
import { type HeldBytes, heldBytes, type ReadBytes } from './held-bytes.ts'

/** What a document that is plainly valid comes to. */
export interface SurelyValid {
  readonly from: FormatName
  /** What it was checked against. */
  readonly schema: string
  /** What is to be told of it all the same. */
  readonly diagnostics: readonly Diagnostic[]
}

/** How many bytes are looked at together. A token that is longer is left to others. */
const PIECE = 2 ** 18

/** So many pieces follow one another without a breath. */
const AT_A_STRETCH = 32

/**
 * Says that a source in UTF-8 is what the schema of its format asks for, if that is plain: `validate` without profiles says the
 * same then, in several times as long. Anything that is not wholly understood is in doubt.
 *
 * @param piece how many bytes are looked at together
 * @param breath waited for now and then, so that others have their turn
 * @returns undefined where there is any doubt; the source is to be validated then as if nothing had been read
 */
export async function surelyValid(
  read: ReadBytes,
  options: ValidateOptions,
  piece = PIECE,
  breath: () => Promise<void> = async () => {},
): Promise<SurelyValid | undefined> {
  const held = heldBytes(read, piece)
  const bytes = held.bytes.subarray(0, held.length())
  const introduced = introduction(bytes, held.areLast(), undefined)
  if (!introduced || !('encoding' in introduced)) return undefined
  if (introduced.encoding !== 'UTF-8' || introduced.contradicted !== undefined) return undefined
  const head = headOf(held.bytes, introduced.mark, bytes.length)
  if (!head) return undefined
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const textOf = (to: number): string => decoder(report).write(bytes.subarray(0, to))
  const opened = { beginning: textOf(bytes.length), broken: false, feed: async () => true }
  const detected = await identify(opened, options, report)
  if (!detected) return undefined
  const { file, release } = options
  let schema = ''
  const check = (await load[detected.format]()).checkSurely?.(textOf(head.end), report, {
    ...(file !== undefined && { file }),
    ...(release !== undefined && { release }),
    onSchema: title => {
      schema = title
    },
  })
  if (!check || diagnostics.some(found => found.code !== 'schema/schema-location')) return undefined
  return (await isRight(check, held, head.root, breath)) ? { from: detected.format, schema, diagnostics } : undefined
}

/** Whether everything from the root on is plainly valid. */
async function isRight(check: SureCheck, held: HeldBytes, root: number, breath: () => Promise<void>): Promise<boolean> {
  const { bytes } = held
  let at = root
  for (let pieces = 1; !held.areLast(); pieces++) {
    if (pieces % AT_A_STRETCH === 0) await breath()
    const end = bytes.lastIndexOf(code.less, held.length() - 1)
    if (at < end) at = check.look(bytes, at, end)
    if (at < 0 || !held.advance(at)) return false
    at = 0
  }
  return check.look(bytes, at, held.length()) === held.length() && check.complete()
}
