import { webAddress } from '../../linked-data/address.ts'
import { type Lost, leftovers, lostWords, together } from '../../linked-data/lost.ts'
import { append } from '../../model/append.ts'
import type { DigitalObject, Relation } from '../../model/digital-object.ts'
import type { Note } from '../../model/note.ts'
import { tidy } from '../../model/prose-text.ts'
import { add, embedded, type Node } from './node.ts'
import type { AtUnit, Codec, Scope } from './row.ts'
import type { ClassName } from './vocabulary.ts'
import { linesOf, linkedProse, linksIn, noteLines, proseWords, withoutHeadings } from './words.ts'

type MediaClass = 'AudioObject' | 'ImageObject' | 'MediaObject' | 'VideoObject'

const endings: readonly (readonly [MediaClass, RegExp])[] = [
  ['ImageObject', /^(?:jpe?g|png|gif|tiff?|webp|jp2|jpx|bmp|svg|heic|dng)$/],
  ['AudioObject', /^(?:mp3|wav|flac|ogg|oga|m4a|aac|aiff?|wma)$/],
  ['VideoObject', /^(?:mp4|m4v|mov|avi|webm|mkv|mpe?g|ogv|wmv)$/],
  ['MediaObject', /^(?:pdf|txt|csv|docx?|odt|xlsx?|rtf|epub|zip|warc|wacz|tar|gz|json)$/],
]

/** What kind of file an address leads to, by the ending of its path; none for the page of an object. */
function fileKind(address: string): MediaClass | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? ''
  const dot = path.lastIndexOf('.')
  if (dot <= path.lastIndexOf('/') || path.length - dot > 5) return undefined
  const ending = path.slice(dot + 1).toLowerCase()
  return endings.find(([, pattern]) => pattern.test(ending))?.[0]
}

/** Where a file is: its class, and its address, or the words of that when a program must not follow them. */
interface Location {
  readonly type: MediaClass
  readonly contentUrl?: string
  readonly url?: string
  readonly refused?: string
}

function location(href: string | undefined, { refuse }: Scope): Location {
  if (href === undefined || href === '') return { type: 'MediaObject' }
  const address = webAddress(href)
  if (address === undefined) {
    refuse(href)
    return { type: 'MediaObject', refused: tidy(href) }
  }
  const type = fileKind(address)
  return type === undefined ? { type: 'MediaObject', url: address } : { type, contentUrl: address }
}

const mediaWords: ReadonlySet<string> = new Set([...proseWords, 'href', 'title', 'identifier', 'label'])

/** Digital objects as media, the files of a set each by itself. */
export const digitalObjects: Codec<readonly DigitalObject[], AtUnit> = (all, { node, scope }) => {
  const pending = [...all].reverse()
  const losses: Lost[] = []
  for (let object = pending.pop(); object; object = pending.pop()) {
    const { members = [], ...own } = object
    append(pending, [...members].reverse())
    losses.push(leftovers(own, mediaWords))
    const medium = mediumOf(own, scope)
    if (medium) add(node, 'associatedMedia', medium)
  }
  return together(losses)
}

function mediumOf({ link, label, identifier, note = [] }: DigitalObject, scope: Scope): Node | undefined {
  const { type, refused, ...address } = location(link?.href, scope)
  const [name, alternateName] = [link?.title, label].map(word => tidy(word ?? '')).filter(word => word !== '')
  const codes = [refused, identifier && tidy(identifier)].filter(code => code !== undefined)
  const medium = { ...address, name, alternateName, identifier: codes, description: linesOf(note).join('\n\n') }
  return Object.values(medium).some(value => value !== undefined && value.length > 0)
    ? embedded(type, medium)
    : undefined
}

/** Copies that can be reached by a link, as media with the words of the note. */
export const copies: Codec<readonly Note[], AtUnit> = (all, { node, scope }) => {
  const losses: Lost[] = []
  for (const note of all) {
    const links = linksIn(note)
    const reachable = links.filter(({ href }) => webAddress(href) !== undefined)
    for (const { href } of links) if (webAddress(href) === undefined) scope.refuse(href)
    const [first, ...others] = reachable
    if (!first) {
      losses.push(lostWords(note))
      continue
    }
    const { type, refused: _, ...address } = location(first.href, scope)
    const description = noteLines(note).join('\n\n')
    add(node, 'associatedMedia', embedded(type, { ...address, name: first.words, description }))
    for (const { href, words } of others) {
      const { type: kind, refused: none, ...other } = location(href, scope)
      add(node, 'associatedMedia', embedded(kind, { ...other, name: words, identifier: none }))
    }
    losses.push(withoutHeadings([note], linkedProse))
  }
  return together(losses)
}

const relationWords: ReadonlySet<string> = new Set(['entry', 'href', 'type', 'text', 'content'])

const relationKinds: Readonly<Record<Relation['type'], ClassName>> = {
  cpfrelation: 'Thing',
  resourcerelation: 'CreativeWork',
  functionrelation: 'Thing',
  otherrelationtype: 'Thing',
}

/** Related agents, resources and functions as things the description mentions. */
export const relations: Codec<readonly Relation[], AtUnit> = (all, { node, scope }) => {
  for (const { type, link, entry = '', note = [] } of all) {
    const address = webAddress(link?.href)
    if (link?.href && address === undefined) scope.refuse(link.href)
    const said = {
      name: tidy(entry),
      url: address,
      identifier: address === undefined ? tidy(link?.href ?? '') : undefined,
      description: linesOf(note).join('\n\n'),
    }
    if (Object.values(said).some(Boolean)) add(node, 'mentions', embedded(relationKinds[type], said))
    if (type === 'resourcerelation') add(scope.page, 'relatedLink', address)
  }
  return leftovers(all, new Set([...relationWords, ...proseWords].filter(name => name !== 'date')))
}
