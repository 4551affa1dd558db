import { webAddress } from '../../linked-data/address.ts'
import { append } from '../../model/append.ts'
import type { Note } from '../../model/note.ts'
import type { Block } from '../../model/prose.ts'
import { plainText, tidy } from '../../model/prose-text.ts'
import { iso } from './dates.ts'
import { add, embedded } from './node.ts'
import type { AtUnit, Codec, Scope } from './row.ts'
import { linesOf, linkedProse, linksIn, noteLines, withoutHeadings } from './words.ts'
import { pieces } from './works.ts'

/** A work while blocks about it are still added. */
interface Work {
  name?: string
  readonly blocks: Block[]
}

/**
 * Related and separated material as works the unit mentions: each work cited, and each item of a list, with the prose that
 * follows it; prose before the first is a work of its own. Links are links of the page besides.
 *
 * @example
 * // Telegram 88, 3 May 1902 · "The loss of the pilot boat." becomes
 * // { "@type": "CreativeWork", "name": "Telegram 88, 3 May 1902", "dateCreated": "1902-05-03", "description": "The loss …" }
 */
export const related: Codec<readonly Note[], AtUnit> = (all, { node, scope }) => {
  const pending = [...all].reverse()
  for (let note = pending.pop(); note; note = pending.pop()) {
    const { heading, blocks, parts = [] } = note
    append(pending, [...parts].reverse())
    const own = heading && !all.includes(note) ? tidy(plainText(heading)) : ''
    for (const work of worksIn(blocks, own)) say(work, node, scope)
  }
  return withoutHeadings(all, linkedProse)
}

function worksIn(blocks: readonly Block[], heading: string): readonly Work[] {
  const works: Work[] = heading === '' ? [] : [{ name: heading, blocks: [] }]
  let cited = heading !== ''
  for (const block of blocks.flatMap(pieces)) {
    const last = works.at(-1)
    if (block.type === 'citation') {
      works.push({ blocks: [block] })
      cited = true
    } else if (last && cited) last.blocks.push(block)
    else works.push({ blocks: [block] })
  }
  return works
}

function say({ name, blocks }: Work, node: AtUnit['node'], scope: Scope): void {
  const [first, ...rest] = blocks
  const named = name === undefined && first !== undefined && linesOf([first]).length === 1
  const urls: string[] = []
  const refused: string[] = []
  for (const { href } of linksIn(blocks)) {
    const address = webAddress(href)
    if (address === undefined) {
      scope.refuse(href)
      refused.push(tidy(href))
    } else urls.push(address)
  }
  const said = {
    name: named ? linesOf([first])[0] : name,
    description: linesOf(named ? rest : blocks).join('\n\n'),
    dateCreated: named ? dateIn(first) : undefined,
    url: urls,
    identifier: refused,
  }
  if (Object.values(said).every(value => value === undefined || value.length === 0)) return
  add(node, 'mentions', embedded('CreativeWork', said))
  add(scope.page, 'relatedLink', ...urls)
}

/** The machine form of the only date a citation names. */
function dateIn(block: Block): string | undefined {
  if (block.type !== 'citation') return undefined
  const dates = block.content.flatMap(piece =>
    typeof piece === 'object' && piece.type === 'date' && piece.normal !== undefined ? [piece.normal] : [],
  )
  const [only, ...others] = dates
  return others.length === 0 ? iso(only) : undefined
}

/** The originals of what is described, as works it is based on. */
export const originals: Codec<readonly Note[], AtUnit> = (all, { node, scope }) => {
  for (const note of all) {
    const links = linksIn(note)
    for (const { href } of links) if (webAddress(href) === undefined) scope.refuse(href)
    const said = {
      description: noteLines(note).join('\n\n'),
      url: links.map(({ href }) => webAddress(href)).filter(address => address !== undefined),
      identifier: links.flatMap(({ href }) => (webAddress(href) === undefined ? [tidy(href)] : [])),
    }
    if (Object.values(said).some(value => value.length > 0)) add(node, 'isBasedOn', embedded('CreativeWork', said))
  }
  return withoutHeadings(all, linkedProse)
}
