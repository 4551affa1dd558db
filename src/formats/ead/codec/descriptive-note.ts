import type { Block } from '../../../model/prose.ts'
import type { Marked } from '../attribute-list.ts'
import type { Emit } from '../emit.ts'
import { writeBlocks } from './blocks.ts'
import { startOf } from './statement.ts'

/** Prose that explains a value, in paragraphs; nothing when there is none. EAD3 `descriptivenote`. */
export function writeDescriptiveNote(blocks: readonly Block[] | undefined, to: Emit, marked: Marked = {}): void {
  if (blocks === undefined || blocks.length === 0) return
  startOf('descriptivenote', marked, to)
  writeBlocks(blocks, to)
  to.end()
}
