import type { Control, PublicationStatement } from '../../../model/control.ts'
import type { Block, Inline } from '../../../model/prose.ts'
import type { Emit } from '../emit.ts'
import { writeAddress, writeBlocks } from './blocks.ts'
import { type Codec, each } from './codec.ts'
import { writeInline } from './inline.ts'
import { startOf, writeText } from './statement.ts'

/**
 * The edition of the finding aid. A paragraph of plain words is an `edition`, anything richer a `p`. EAD3 `editionstmt`.
 */
export const edition: Codec<readonly Block[]> = {
  write(blocks, to) {
    if (blocks.length === 0) return
    to.start('editionstmt')
    const rest: Block[] = []
    for (const block of blocks) {
      if (rest.length === 0 && block.type === 'paragraph' && block.content.every(isPlain)) {
        startOf('edition', block, to)
        writeInline(block.content, to)
        to.end()
      } else rest.push(block)
    }
    if (rest.length > 0) writeBlocks(rest, to)
    to.end()
  },
}

const isPlain = (piece: Inline): boolean =>
  typeof piece === 'string' || !['date', 'number', 'mention', 'footnote', 'quote'].includes(piece.type)

/** The series of finding aids it belongs to. EAD3 `seriesstmt`. */
export const seriesStatement: Codec<readonly Block[]> = {
  write(blocks, to) {
    if (blocks.length === 0) return
    to.start('seriesstmt')
    writeBlocks(blocks, to)
    to.end()
  },
}

/** Who published the finding aid, when and where. EAD3 `publicationstmt`. */
export const publication: Codec<readonly PublicationStatement[]> = {
  write(statements, to) {
    if (statements.length === 0) return
    to.start('publicationstmt')
    for (const statement of statements) writeStatement(statement, to)
    to.end()
  },
}

function writeStatement(statement: PublicationStatement, to: Emit): void {
  switch (statement.type) {
    case 'publisher':
      writeText('publisher', statement, to)
      return
    case 'number':
      writeText('num', statement, to)
      return
    case 'date':
      writeText('date', statement, to, { normal: statement.normal })
      return
    case 'address':
      writeAddress(statement, to)
      return
    case 'prose':
      if (statement.label !== undefined) to.loses('its label', statement.label)
      if (statement.localType !== undefined) to.loses('its local type')
      if (statement.blocks.length !== 1) to.loses('which paragraphs of a publication statement belong together')
      writeBlocks(marked(statement), to)
  }
}

/** The paragraphs of a statement, the first with the identifier, all with the audience and language of the whole. */
function marked(statement: Extract<PublicationStatement, { readonly type: 'prose' }>): Block[] {
  const { id, audience, language, script, extra, blocks } = statement
  return blocks.map((block, i) => ({
    ...(i === 0 && id !== undefined && { id }),
    ...(language !== undefined && { language }),
    ...(script !== undefined && { script }),
    ...(i === 0 && extra && { extra }),
    ...(audience && { audience }),
    ...block,
    ...(audience === 'internal' && { audience }),
  }))
}

/** Notes on the finding aid. EAD3 `controlnote`. */
export const findingAidNotes: Codec<NonNullable<Control['notes']>> = {
  write(notes, to) {
    if (notes.length === 0) return
    to.start('notestmt')
    each<(typeof notes)[number]>({
      write(note) {
        const { blocks, label, ...rest } = note
        const name = to.holds('controlnote') ? 'controlnote' : 'note'
        const asWords = label !== undefined && !to.takes(name, 'label')
        startOf(name, asWords ? rest : note, to)
        if (asWords) to.element('p', {}, label)
        writeBlocks(blocks, to, asWords ? 'something' : 'nothing')
        to.end()
      },
    }).write(notes, to, {})
    to.end()
  },
}
