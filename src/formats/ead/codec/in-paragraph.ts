import { append } from '../../../model/append.ts'
import type { Block, BlockQuotation, Inline } from '../../../model/prose.ts'
import type { Audience } from '../../../model/statement.ts'
import type { Marked } from '../attribute-list.ts'
import type { Emit } from '../emit.ts'
import { proseWords, saidAside } from '../words.ts'
import { elementOf, writeAddress, writeQuotation } from './blocks.ts'
import { writeChronology, writeChronologyAsList } from './chronology.ts'
import { writeInline } from './inline.ts'
import { writeDefinitions, writeList } from './list.ts'
import { startOf } from './statement.ts'
import { writeTable, writeTableAsList } from './table.ts'

interface Where {
  /** Whether words stand before the blocks in the same paragraph. */
  readonly after?: 'words'
  /** The block whose identifier, audience and language the paragraph itself carries. */
  readonly carried?: Block
}

interface Waiting {
  readonly block: Block
  readonly quoted?: Marked
}

/**
 * Writes blocks into a paragraph, list item or event, which take words and lists but no other block: paragraphs are parted
 * by line breaks, a quotation is a quotation among words, a table or a chronology a list. All words stay, in order.
 */
export function writeInParagraph(blocks: readonly Block[], to: Emit, { after, carried }: Where = {}): void {
  let words = after === 'words'
  const pending: Waiting[] = [...blocks].reverse().map(block => ({ block }))
  const marksOf = (block: Block): Marked => (block === carried ? {} : block)
  const say = (content: readonly Inline[], name: 'quote' | 'emph' | undefined, marked: Marked) => {
    if (words) {
      if (to.holds('lb')) to.element('lb')
      else to.text(' ')
    }
    words = true
    writeMarked(content, name, marked, to)
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { block, quoted } = next
    if (nothingIn(block)) continue
    const here = blockHere(block, to)
    if (here) {
      writeBlockHere(here, to)
      words = false
      continue
    }
    if (to.deep() || (isListed(block) && !to.holds('list'))) {
      to.loses(to.deep() ? 'mark-up nested too deep' : 'that words are a list or a table', saidAside(block))
      say([proseWords(block)], undefined, marksOf(block))
      continue
    }
    switch (block.type) {
      case 'paragraph':
      case 'citation':
        say(block.content, quoted ? 'quote' : undefined, quoted ? within(quoted, marksOf(block)) : marksOf(block))
        break
      case 'heading':
        to.loses('that words are a heading')
        say(block.content, 'emph', quoted ? within(quoted, marksOf(block)) : marksOf(block))
        break
      case 'address':
        for (const line of block.lines) say(line, undefined, quoted ? within(quoted, marksOf(block)) : marksOf(block))
        break
      case 'quotation':
        append(pending, quotedBlocks(block, quoted ? within(quoted, marksOf(block)) : marksOf(block)))
        break
      default:
        writeListed(block, to)
        words = false
    }
  }
}

/** Blocks in reverse, to be taken from the end. Only the first piece has the quotation's identifier. */
function quotedBlocks({ blocks }: BlockQuotation, marked: Marked): Waiting[] {
  const { id: _, ...rest } = marked
  return blocks.map((block, i) => ({ block, quoted: i === 0 ? marked : rest })).reverse()
}

/** What holds for something inside something else: what is inside of the internal stays internal. */
function within(outer: Marked, inner: Marked): Marked {
  const audience: Audience | undefined = outer.audience === 'internal' ? 'internal' : (inner.audience ?? outer.audience)
  return {
    id: inner.id ?? outer.id,
    audience,
    language: inner.language ?? outer.language,
    script: inner.script ?? outer.script,
    extra: inner.extra,
  }
}

function writeMarked(content: readonly Inline[], name: 'quote' | 'emph' | undefined, marked: Marked, to: Emit): void {
  const { id, audience, language, script, extra } = marked
  const plain = id === undefined && audience === undefined && language === undefined && script === undefined && !extra
  const element = name === 'quote' && !to.holds('quote') ? 'emph' : (name ?? (plain ? undefined : 'emph'))
  if (element === undefined || !to.holds(element)) {
    if (audience === 'internal') to.loses('that words are internal')
    writeInline(content, to)
    return
  }
  const render = name === 'quote' && element === 'emph' ? 'doublequote' : undefined
  startOf(element, { id, audience, language, script, extra }, to, { render })
  writeInline(content, to)
  to.end()
}

type Here = Extract<Block, { readonly type: 'chronology' | 'table' | 'quotation' | 'address' | 'citation' }>

/** A block that EAD3 takes between paragraphs only, where it may stand among words, as in EAD 2002. */
function blockHere(block: Block, to: Emit): Here | undefined {
  switch (block.type) {
    case 'chronology':
    case 'table':
    case 'quotation':
    case 'address':
    case 'citation':
      return !to.deep() && to.holds(elementOf(block)) ? block : undefined
    default:
      return undefined
  }
}

function writeBlockHere(block: Here, to: Emit): void {
  if (block.type === 'chronology') writeChronology(block, to)
  else if (block.type === 'table') writeTable(block, to)
  else if (block.type === 'quotation') writeQuotation(block, to)
  else if (block.type === 'address') writeAddress(block, to)
  else {
    startOf(elementOf(block), block, to)
    writeInline(block.content, to)
    to.end()
  }
}

type Listed = Extract<Block, { readonly type: 'list' | 'definitions' | 'chronology' | 'table' }>

const isListed = (block: Block): block is Listed =>
  block.type === 'list' || block.type === 'definitions' || block.type === 'chronology' || block.type === 'table'

function writeListed(block: Listed, to: Emit): void {
  if (block.type === 'list') writeList(block, to)
  else if (block.type === 'definitions') writeDefinitions(block, to)
  else if (block.type === 'chronology') writeChronologyAsList(block, to)
  else writeTableAsList(block, to)
}

/** Whether a block says nothing and nothing can point at it, so that it need not be written. */
export function nothingIn(block: Block): boolean {
  if (block.id !== undefined || block.extra !== undefined) return false
  switch (block.type) {
    case 'list':
    case 'definitions':
    case 'chronology':
      return block.items.length === 0 && noWords(block.heading) && (!('columns' in block) || noColumns(block.columns))
    case 'table':
      return block.rows.length === 0 && (block.head?.length ?? 0) === 0 && noWords(block.heading)
    case 'quotation':
      return block.blocks.length === 0
    case 'address':
      return block.lines.length === 0
    default:
      return false
  }
}

const noWords = (content: readonly Inline[] | undefined): boolean => content === undefined || content.length === 0
const noColumns = (columns: readonly (readonly Inline[])[] | undefined): boolean => (columns?.length ?? 0) === 0
