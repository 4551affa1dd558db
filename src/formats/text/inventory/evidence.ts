import type { Evidence } from '../evidence.ts'
import { linesOf } from '../lines.ts'
import type { InventoryProfile } from '../profile.ts'
import { columnNames, itemsOf } from './items.ts'

const ENOUGH = 3
const CERTAIN = 8
/** Such a share of the lines, at least, has numbers of boxes and folders. */
const SHARE = 0.25

/** Counts the lines that have numbers of boxes and folders. */
export function listEvidence(text: string, profile: InventoryProfile): Evidence {
  const isColumns = columnNames(profile)
  const lines = [...linesOf(text.replaceAll('~', ' '))]
  const items = itemsOf(lines, profile)
  const numbers = new Set<string>()
  let sure = 0
  for (const { kind, locator } of items) {
    if (kind === 'plain' || !locator) continue
    if (kind === 'located' && locator.folder !== undefined) sure++
    if (kind === 'box' || locator.folder !== undefined) numbers.add(`${locator.box ?? ''}/${locator.folder ?? ''}`)
  }
  const counted = items.filter(({ kind }) => kind !== 'plain').length
  const hasColumns = lines.some(line => isColumns(line.text))
  const enough = numbers.size >= ENOUGH || (hasColumns && counted >= ENOUGH)
  return {
    known: [...numbers],
    fits: enough && counted >= lines.length * SHARE,
    certain: sure >= CERTAIN,
    words: `${counted} lines with numbers of boxes and folders, as a ${profile.title} has`,
  }
}
