import { codesLost, type Lost, leftovers, nothingLost, together } from '../../linked-data/lost.ts'
import { append } from '../../model/append.ts'
import type { Container, PhysicalLocation } from '../../model/container.ts'
import type { DigitalObject } from '../../model/digital-object.ts'
import { blocksText, tidy } from '../../model/prose-text.ts'
import { addAddress, identifierNode } from './identifiers.ts'
import { isNamedKind } from './kinds.ts'
import { underLabel } from './labelled.ts'
import { add, type Draft, linkTo } from './node.ts'
import type { AtUnit, Codec } from './row.ts'
import { addLinks, asText, noteIn } from './words.ts'

const containerWords: ReadonlySet<string> = new Set([
  'text',
  'content',
  'type',
  'indicator',
  'barcode',
  'label',
  'instance',
  'language',
])

/**
 * Containers as identifiers of an instantiation, each with its kind, what is in it and its label; RiC-O has no class for
 * boxes. Of one without a number there is nothing to identify: its words are those of the instantiation.
 */
export const containers: Codec<readonly Container[], AtUnit> = (all, at) => {
  if (all.length === 0) return leftovers([], containerWords)
  const instantiation = at.instantiations.analogue()
  for (const container of all) {
    const kind = tidy(container.type ?? container.localType ?? '').toLowerCase()
    const text = [tidy(container.type ?? ''), tidy(container.text)].filter(Boolean).join(' ')
    const { barcode: machine, label: note, instance: sort } = container
    const said = { text, kind: kind === '' ? 'container' : `container, ${kind}`, machine, sort, note }
    const identifier = identifierNode(said, at)
    if (identifier) add(instantiation, 'hasOrHadIdentifier', identifier)
    else add(instantiation, 'type', tidy(note ?? ''), tidy(sort ?? ''))
  }
  return leftovers(all, containerWords)
}

/** Shelves and rooms as places of an instantiation. */
export const physicalLocations: Codec<readonly PhysicalLocation[], AtUnit> = (all, at) => {
  for (const { text } of all)
    if (tidy(text) !== '')
      add(at.instantiations.analogue(), 'hasOrHadLocation', linkTo(at.scope.things.place({ text, sort: 'location' })))
  return leftovers(all, new Set(['text', 'content', 'language']))
}

const objectWords: ReadonlySet<string> = new Set([
  'href',
  'title',
  'text',
  'content',
  'columns',
  'term',
  'date',
  'lines',
  'heading',
  'label',
  'identifier',
  'role',
  'otherKind',
  'localType',
  'language',
])

/** Each digital object as an instantiation, with its address and kind; those of a set as components of that of the set. */
export const digitalObjects: Codec<readonly DigitalObject[], AtUnit> = (all, at) => {
  const lost: Lost[] = []
  const pending = all.map(object => ({ object, set: undefined as Draft | undefined })).reverse()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { members = [], kind, ...own } = next.object
    const isKindLost = kind === 'otherdaotype' && tidy(own.otherKind ?? '') === ''
    lost.push(leftovers(own, objectWords), isKindLost ? codesLost : nothingLost)
    const node = at.instantiations.digital(next.set)
    sayObject(next.object, node, at)
    append(pending, members.map(object => ({ object, set: node })).reverse())
  }
  return together(lost)
}

function sayObject(object: DigitalObject, node: Draft, at: AtUnit): void {
  const { link, note = [], label, identifier, kind = '', otherKind, localType } = object
  const shown = tidy(link?.title ?? label ?? '')
  add(node, 'rdfs:label', shown)
  add(node, 'title', shown)
  if (link?.title !== undefined) add(node, noteIn(at.scope), tidy(label ?? ''))
  add(node, 'identifier', tidy(identifier ?? ''))
  add(node, 'type', isNamedKind(kind) ? kind : '', tidy(otherKind ?? ''))
  add(
    node,
    noteIn(at.scope),
    underLabel('Local type', tidy(localType ?? '')),
    underLabel('Role', tidy(link?.role ?? '')),
  )
  add(node, 'generalDescription', asText(blocksText(note)))
  addAddress(link?.href, { node, scope: at.scope })
  addLinks(note, { node, scope: at.scope })
}
