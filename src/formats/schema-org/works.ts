import { webAddress } from '../../linked-data/address.ts'
import { leftovers } from '../../linked-data/lost.ts'
import { append } from '../../model/append.ts'
import type { Conditions, Note } from '../../model/note.ts'
import type { Block } from '../../model/prose.ts'
import { tidy } from '../../model/prose-text.ts'
import type { LinkStatement } from '../../model/unit.ts'
import { add, embedded, type Node, type Value } from './node.ts'
import type { AtUnit, Codec, Scope } from './row.ts'
import { type LinkInProse, linesOf, linkedProse, linksIn, noteLines, withoutHeadings } from './words.ts'

/** Licences and statements of rights: their address, with their words when those say more. */
export const licences: Codec<readonly LinkStatement[], AtUnit> = (all, { node, scope }) => {
  for (const { text, link } of all) add(node, 'license', licence({ name: text, href: link.href }, scope))
  return leftovers(all, licenceWords)
}

const licenceWords: ReadonlySet<string> = new Set(['text', 'content', 'href'])

/** What is said of a licence. */
export interface Licence {
  readonly name: string
  readonly href?: string | undefined
  readonly text?: string
  readonly alternateName?: string | undefined
}

/** A licence by its address alone, when no more is said, else as a work with its words. */
export function licence({ name, href, text, alternateName }: Licence, scope: Scope): Value | undefined {
  const address = webAddress(href ?? name)
  if (href && address === undefined) scope.refuse(href)
  const words = tidy(name)
  const said = {
    name: words === address ? '' : words,
    alternateName: tidy(alternateName ?? ''),
    identifier: address === undefined ? tidy(href ?? '') : '',
    text: text ?? '',
  }
  return Object.values(said).every(value => value === '')
    ? address
    : embedded('CreativeWork', { ...said, url: address })
}

/** Conditions of use: a work that holds their words, and a licence for each licence they link to. */
export const usage: Codec<readonly Conditions[], AtUnit> = (all, { node, scope }) => {
  for (const note of all) {
    const text = noteLines(note).join('\n\n')
    const { licences, others, refused } = sorted(linksIn(note), scope)
    const said = { text, url: others, identifier: refused }
    if (Object.values(said).some(value => value.length > 0)) add(node, 'usageInfo', embedded('CreativeWork', said))
    add(node, 'license', ...licences)
  }
  return withoutHeadings(all, linkedProse)
}

/** Where licences and rights statements have their addresses. */
const LICENCES = /^https?:\/\/(?:www\.)?(?:creativecommons\.org|rightsstatements\.org)\//i

function sorted(links: readonly LinkInProse[], scope: Scope) {
  const licences: string[] = []
  const others: string[] = []
  const refused: string[] = []
  for (const { href } of links) {
    const address = webAddress(href)
    if (address === undefined) {
      scope.refuse(href)
      refused.push(tidy(href))
    } else if (LICENCES.test(address)) licences.push(address)
    else others.push(address)
  }
  return { licences, others, refused }
}

/** Other finding aids and publications: each work cited, or each paragraph, as a work the unit is the subject of. */
export const subjectOf: Codec<readonly Note[], AtUnit> = (all, { node, scope }) => {
  const pending = [...all].reverse()
  for (let note = pending.pop(); note; note = pending.pop()) {
    const { heading, blocks, parts = [] } = note
    append(pending, [...parts].reverse())
    if (heading && !all.includes(note)) add(node, 'subjectOf', work({ type: 'heading', content: heading }, scope))
    for (const block of blocks.flatMap(pieces)) add(node, 'subjectOf', work(block, scope))
  }
  return withoutHeadings(all, linkedProse)
}

/** The items of a list are works by themselves, unless they hold more than one line. */
export function pieces(block: Block): readonly Block[] {
  if (block.type !== 'list') return [block]
  const items = block.items.map(({ content, blocks = [] }): readonly Block[] => [
    { type: 'citation', of: 'publication', content },
    ...blocks,
  ])
  return [...(block.heading ? [{ type: 'heading', content: block.heading } as const] : []), ...items.flat()]
}

function work(block: Block, scope: Scope): Node | undefined {
  const lines = linesOf([block])
  const links = linksIn(block)
  for (const { href } of links) if (webAddress(href) === undefined) scope.refuse(href)
  const url = links.map(({ href }) => webAddress(href)).filter(address => address !== undefined)
  const identifier = links.map(({ href }) => (webAddress(href) === undefined ? tidy(href) : undefined))
  const isShort = lines.length === 1 && block.type !== 'heading'
  if (lines.length === 0 && url.length === 0) return undefined
  return embedded('CreativeWork', {
    name: isShort ? lines[0] : undefined,
    text: isShort ? undefined : lines.join('\n\n'),
    url,
    identifier: identifier.filter(address => address !== undefined),
  })
}
