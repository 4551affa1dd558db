import type { Recognition } from '../formats/format.ts'
import { type FormatName, formatNames, load } from '../formats/index.ts'

/** How much of a text is looked at to tell its format, in characters. */
export const LOOKED_AT = 65_536

/** What a text was taken for, and why. */
export interface Detected extends Recognition {
  readonly format: FormatName
}

/** What is JSON and nothing else, and need not be loaded for what is not. */
const formsOfJson: ReadonlySet<FormatName> = new Set(['json', 'aspace-json'])

/**
 * Tells the format of a text from its beginning. A certain recognition wins over a likely one; among equals the first of
 * `formatNames`.
 *
 * @returns `undefined` when no format knows the text
 */
export async function detect(beginning: string): Promise<Detected | undefined> {
  const looked = beginning.slice(0, LOOKED_AT)
  const canBeJson = /^\uFEFF?\s*[[{]/.test(looked)
  const isXml = /^\uFEFF?<\?xml\s/.test(looked)
  let likely: Detected | undefined
  for (const format of formatNames) {
    if ((!canBeJson && formsOfJson.has(format)) || (isXml && format === 'text')) continue
    const recognition = (await load[format]()).recognise?.(looked)
    if (!recognition) continue
    const detected = { format, ...recognition }
    if (recognition.certainty === 'certain') return detected
    likely ??= detected
  }
  return likely
}
