import { append } from '../../model/append.ts'
import type { OtherRecordId } from '../../model/control.ts'
import type { DigitalObject, Relation } from '../../model/digital-object.ts'
import type { Note } from '../../model/note.ts'
import { tidy } from '../../model/prose-text.ts'
import type { RecordContext } from './context.ts'
import { address, type DublinCoreElement, isUri } from './element.ts'
import { blocksInOneLine, inOneLine, noteElement } from './prose.ts'
import type { Codec } from './row.ts'
import type { DctermsTerm } from './terms.ts'

/** The web addresses a note links to. */
function linksIn(note: Note): string[] {
  const found = new Set<string>()
  const pending: unknown[] = [note.parts, note.blocks, note.heading]
  while (pending.length > 0) {
    const next = pending.pop()
    if (Array.isArray(next)) for (let i = next.length - 1; i >= 0; i--) pending.push(next[i])
    else if (typeof next === 'object' && next !== null)
      for (const [member, inner] of Object.entries(next).reverse()) {
        if (member === 'href' && typeof inner === 'string' && /^https?:/i.test(inner)) found.add(tidy(inner))
        else if (member !== 'extra') pending.push(inner)
      }
  }
  return [...found].filter(isUri)
}

/** Notes on other resources: the words, and the address of each resource they link to where the element takes one. */
export function linkedNotes<Text extends DctermsTerm, Resource extends DctermsTerm>(
  text: Text,
  resource: Resource,
): Codec<readonly Note[], Text | Resource> {
  const write = (note: Note, context: RecordContext): DublinCoreElement<Text | Resource>[] => [
    noteElement(text, note, context),
    ...linksIn(note).map(uri => address(resource, uri)),
  ]
  return {
    terms: [...new Set<Text | Resource>([text, resource])],
    write: (given, context) => given.flatMap(inParts).flatMap(note => write(note, context)),
  }
}

/** A note on each resource by itself, when the notes within a note tell them apart. */
function inParts(note: Note): readonly Note[] {
  const { parts = [], ...own } = note
  if (parts.length === 0) return [note]
  const headed = parts.map(({ heading, ...part }) =>
    heading ? { ...part, blocks: [{ type: 'heading', content: heading } as const, ...part.blocks] } : part,
  )
  return [...(own.blocks.length > 0 ? [own] : []), ...headed]
}

/**
 * Where the originals of copies are: as source when the note links to them, so that one can go there, else as a relation.
 */
export function originals<Resource extends 'source' | 'isFormatOf'>(
  resource: Resource,
): Codec<readonly Note[], 'source' | 'relation' | Resource> {
  const write = (note: Note, context: RecordContext): DublinCoreElement<'source' | 'relation' | Resource>[] => {
    const links = linksIn(note)
    if (links.length === 0) return [noteElement('relation', note, context)]
    return [noteElement('source', note, context), ...links.map(uri => address(resource, uri))]
  }
  return {
    terms: [...new Set<'source' | 'relation' | Resource>(['source', 'relation', resource])],
    write: (given, context) => given.flatMap(note => write(note, context)),
  }
}

/** A type of the Internet, which finding aids give as the role of a link. RFC 6838. */
const MEDIA_TYPE =
  /^(?:application|audio|font|image|message|model|multipart|text|video)\/[A-Za-z0-9][\w!#$&^.+-]{0,126}$/

/** Digital objects by their addresses and media types, those of a set one by one; their titles and notes as relations. */
export function digitalObjects<Term extends 'identifier' | 'hasFormat'>(
  term: Term,
): Codec<readonly DigitalObject[], Term | 'format' | 'identifier' | 'relation'> {
  const write = ({
    link,
    identifier,
    label,
    note = [],
  }: DigitalObject): DublinCoreElement<Term | 'format' | 'identifier' | 'relation'>[] => {
    const href = tidy(link?.href ?? '')
    const role = tidy(link?.role ?? '')
    const words = inOneLine([tidy(link?.title ?? ''), tidy(label ?? ''), blocksInOneLine(note)])
    return [
      href === '' ? { term: 'identifier' as const, text: tidy(identifier ?? '') } : address(term, href),
      ...(MEDIA_TYPE.test(role) ? [{ term: 'format' as const, text: role, scheme: 'IMT' as const }] : []),
      { term: 'relation' as const, text: words },
    ]
  }
  return {
    terms: [...new Set<Term | 'format' | 'identifier' | 'relation'>([term, 'format', 'identifier', 'relation'])],
    write: objects => {
      const elements: DublinCoreElement<Term | 'format' | 'identifier' | 'relation'>[] = []
      const pending = [...objects].reverse()
      for (let next = pending.pop(); next; next = pending.pop()) {
        append(elements, write(next))
        append(pending, [...(next.members ?? [])].reverse())
      }
      return elements
    },
  }
}

/** Relations to other things: what is related in words, and its address. */
export const relations: Codec<readonly Relation[], 'relation'> = {
  terms: ['relation'],
  write: given =>
    given.flatMap(({ entry = '', link, note = [] }) => [
      { term: 'relation', text: inOneLine([tidy(entry) || tidy(link?.title ?? ''), blocksInOneLine(note)]) },
      address('relation', tidy(link?.href ?? '')),
    ]),
}

/** Where the finding aid itself can be had. */
export function findingAidAddress<Term extends 'relation' | 'isReferencedBy'>(term: Term): Codec<string, Term> {
  return { terms: [term], write: url => [findingAidAt(term, url)] }
}

/** Other places where the finding aid can be had; other numbers of it are no concern of the material. */
export function otherRepresentations<Term extends 'relation' | 'isReferencedBy'>(
  term: Term,
): Codec<readonly OtherRecordId[], Term> {
  return {
    terms: [term],
    write: ids =>
      ids.flatMap(({ kind, href }) => (kind === 'representation' && href ? [findingAidAt(term, href)] : [])),
  }
}

function findingAidAt<Term extends 'relation' | 'isReferencedBy'>(term: Term, url: string): DublinCoreElement<Term> {
  const text = tidy(url)
  return term === 'isReferencedBy'
    ? address(term, text)
    : { term, ...(text !== '' && { before: 'Finding aid: ' }), text }
}
