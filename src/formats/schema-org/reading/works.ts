import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import { linkIn, paragraphs, pointers } from '../../../linked-data/reading/prose.ts'
import type { Relation } from '../../../model/digital-object.ts'
import type { Note } from '../../../model/note.ts'
import type { Block, Inline } from '../../../model/prose.ts'
import { isAddress, nameOf, note } from './prose.ts'
import { addressOf, registeredId, text, texts, thingOf, valuesOf, wordsOf } from './values.ts'

/** The addresses of a work, and what stands in their place when a program should not follow them. */
const addressesOf = (work: Thing | undefined): readonly string[] =>
  [...valuesOf(work, 'url').map(addressOf), registeredId(work), ...texts(work, 'identifier')].filter(
    href => href !== undefined,
  )

/** Words that lead to the first of some addresses, and bare pointers to the others. */
function linked(words: string, [first, ...others]: readonly string[]): readonly Inline[] {
  if (first === undefined) return [words]
  return [linkIn(first, words), ...others.map((href): Inline => ({ type: 'reference', link: { href }, content: [] }))]
}

/** What is known by words or an address alone. */
function bare(value: Value): Note | undefined {
  const words = wordsOf(value) ?? (thingOf(value) ? undefined : addressOf(value))
  if (words === undefined) return undefined
  return isAddress(words) ? { blocks: [{ type: 'paragraph', content: [linkIn(words)] }] } : note(words)
}

/** Words about something, or a work with its words, as the paragraphs of a note, and bare pointers to where the work is. */
export function proseIn(value: Value): Note {
  const work = thingOf(value)
  const said = ['name', 'text', 'description'].flatMap(property => texts(work, property))
  return bare(value) ?? { blocks: [...said.flatMap(paragraphs), ...pointers(addressesOf(work))] }
}

/** A work about the unit: its name, which leads to it, or its text as a quotation, one line of which is a heading. */
export function publicationIn(value: Value): Note {
  const work = thingOf(value)
  const addresses = addressesOf(work)
  const [name, ...more] = texts(work, 'name')
  const own = name === undefined ? [] : [paragraph(linked(name, addresses))]
  const quoted = texts(work, 'text').flatMap((words, i) => textOf(words, i === 0 && own.length === 0 ? addresses : []))
  const further = [...more, ...texts(work, 'description')].flatMap(paragraphs)
  const blocks = [...own, ...quoted, ...further]
  return bare(value) ?? { blocks: [...blocks, ...(own.length + quoted.length > 0 ? [] : pointers(addresses))] }
}

const paragraph = (content: readonly Inline[]): Block => ({ type: 'paragraph', content })

function textOf(words: string, addresses: readonly string[]): readonly Block[] {
  const [first, ...others] = paragraphs(words)
  if (!first) return []
  if (others.length === 0) return [{ type: 'heading', content: linked(words, addresses) }]
  return [{ type: 'quotation', blocks: [first, ...others, ...pointers(addresses)] }]
}

/** A work the unit mentions: cited by its name, with its date, and what is said of it after that. */
export function mentionIn(value: Value): Note {
  const work = thingOf(value)
  const addresses = addressesOf(work)
  const name = nameOf(work, undefined)
  const said = [...texts(work, 'name').slice(1), ...texts(work, 'text'), ...texts(work, 'description')]
  const prose = said.flatMap(paragraphs)
  const inWords = bare(value)
  if (inWords) return inWords
  if (name === undefined) {
    const blocks = [...prose, ...pointers(addresses)]
    return { blocks: prose.length > 1 ? [{ type: 'quotation', blocks }] : blocks }
  }
  const date = text(work, 'dateCreated')
  const dated: readonly Inline[] = date === undefined ? [] : [{ type: 'date', content: [], normal: date }]
  return {
    blocks: [{ type: 'citation', of: 'publication', content: [...linked(name, addresses), ...dated] }, ...prose],
  }
}

/** Whether what a unit mentions is a work that could be cited; with the first that is not, relations begin. */
export function isWork(value: Value): boolean {
  const node = thingOf(value)
  if (!node || node.classes.size === 0) return true
  if (['Thing', 'Person', 'Organization', 'Place', 'Event'].some(type => node.classes.has(type))) return false
  return text(node, 'name') !== undefined || texts(node, 'description').flatMap(paragraphs).length !== 1
}

/** A person, body, function or other thing that a unit mentions, as a relation. */
export function relationIn(value: Value): Relation {
  const node = thingOf(value)
  const entry = nameOf(node, value)
  const [href, ...others] = addressesOf(node)
  const prose = [...texts(node, 'description').flatMap(paragraphs), ...pointers(others)]
  return {
    ...kindOf(node),
    ...(entry !== undefined && { entry }),
    ...(href !== undefined && { link: { href } }),
    ...(prose.length > 0 && { note: prose }),
  }
}

function kindOf(node: Thing | undefined): Pick<Relation, 'type'> {
  const is = (type: string): boolean => node?.classes.has(type) === true
  if (is('Person') || is('Organization')) return { type: 'cpfrelation' }
  return { type: ['Thing', 'Place', 'Event'].some(is) ? 'otherrelationtype' : 'resourcerelation' }
}
