import { append } from '../../../model/append.ts'
import type { Address, Block, BlockQuotation, Heading, Inline } from '../../../model/prose.ts'
import type { Marked } from '../attribute-list.ts'
import type { Emit } from '../emit.ts'
import { proseWords, saidAside } from '../words.ts'
import { writeChronology } from './chronology.ts'
import { nothingIn, writeInParagraph } from './in-paragraph.ts'
import { writeInline } from './inline.ts'
import { writeDefinitions, writeList } from './list.ts'
import { startOf } from './statement.ts'
import { writeTable } from './table.ts'

/**
 * Writes prose into the innermost open element, which takes blocks; at least one paragraph, because all such elements want
 * one. A block that may not stand there goes into a paragraph, in its place.
 *
 * A heading between blocks begins a note of the same kind within the note, up to the next heading, where that may be;
 * elsewhere it is a paragraph of emphasised words.
 */
export function writeBlocks(blocks: readonly Block[], to: Emit, before: 'nothing' | 'something' = 'nothing'): void {
  const container = to.inside()
  const sections = to.holds('head') && to.holds(container) && container !== 'index'
  const pending = [...blocks].reverse()
  let missing = before === 'nothing'
  let inSection = false
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    if (nothingIn(block)) continue
    if (block.type === 'quotation' && container === 'blockquote' && !isMarked(block)) {
      to.loses('that a quotation stands within a quotation')
      append(pending, [...block.blocks].reverse())
    } else if (block.type === 'heading' && sections && !to.deep()) {
      if (missing && inSection) to.element('p')
      if (inSection) to.end()
      to.start(container)
      writeHead(block, to)
      inSection = true
      missing = true
    } else {
      writeBlock(block, to)
      missing = false
    }
  }
  if (missing) to.element('p')
  if (inSection) to.end()
}

const isMarked = ({ id, audience, language, script }: Block): boolean =>
  id !== undefined || audience !== undefined || language !== undefined || script !== undefined

/** A heading, if there is one. */
export function writeHead(heading: Heading | readonly Inline[] | undefined, to: Emit): void {
  if (heading === undefined) return
  if ('type' in heading) {
    startOf('head', heading, to)
    writeInline(heading.content, to)
  } else {
    if (heading.length === 0) return
    to.start('head')
    writeInline(heading, to)
  }
  to.end()
}

function writeBlock(block: Block, to: Emit): void {
  if (to.deep()) {
    to.loses('mark-up nested too deep', saidAside(block))
    to.element('p', {}, proseWords(block))
    return
  }
  if (!to.holds(elementOf(block)) || (block.type === 'address' && to.inside() === 'publicationstmt')) {
    startOf('p', block, to)
    writeInParagraph([block], to, { carried: block })
    to.end()
    return
  }
  switch (block.type) {
    case 'list':
      writeList(block, to)
      break
    case 'definitions':
      writeDefinitions(block, to)
      break
    case 'chronology':
      writeChronology(block, to)
      break
    case 'table':
      writeTable(block, to)
      break
    case 'quotation':
      writeQuotation(block, to)
      break
    case 'address':
      writeAddress(block, to)
      break
    case 'paragraph':
    case 'citation':
      startOf(elementOf(block), block, to)
      writeInline(block.content, to)
      to.end()
  }
}

/** The element a block is where it may stand; none for what EAD3 has no block for. */
export function elementOf(block: Block): string {
  if (block.type === 'citation') return block.of === 'publication' ? 'bibref' : 'archref'
  return blockElements[block.type]
}

const blockElements = {
  paragraph: 'p',
  heading: '',
  list: 'list',
  definitions: 'list',
  chronology: 'chronlist',
  table: 'table',
  quotation: 'blockquote',
  address: 'address',
} as const satisfies Record<Exclude<Block['type'], 'citation'>, string>

/** Lines of an address, at least one. EAD `address`. */
export function writeAddress(block: Marked & Pick<Address, 'lines'>, to: Emit): void {
  startOf('address', block, to)
  for (const line of block.lines.length > 0 ? block.lines : [[]])
    to.element('addressline', {}, () => writeInline(line, to))
  to.end()
}

/** A quotation that stands by itself. EAD `blockquote`. */
export function writeQuotation(block: BlockQuotation, to: Emit): void {
  startOf('blockquote', block, to)
  writeBlocks(block.blocks, to)
  to.end()
}
