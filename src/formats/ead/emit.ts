import type { IdentifierPool } from '../../model/identifier-pool.ts'
import { isElement, type XmlElement } from '../../xml/element.ts'
import type { XmlAttribute, XmlSink } from '../../xml/sink.ts'
import type { CheckedSink } from '../../xml/validate.ts'
import type { Given, Marked } from './attribute-list.ts'
import { attributeWriter } from './attribute-writer.ts'
import type { Dialect } from './dialect.ts'
import { type ElementFacts, factsOf } from './element-facts.ts'
import { references } from './references.ts'

/**
 * What codecs write to. It knows the schema: it tells which elements may stand where one is, writes only attributes the
 * schema takes, in a form it takes, and keeps account of whatever could not be written.
 */
export interface Emit {
  /** Begins an element with attributes of its own, and with those that every statement may have. */
  start(name: string, own?: Given, marked?: Marked): void
  end(): void
  text(text: string): void
  /**
   * Mark-up is left out here, so that the words before and after it would run together. `apart` puts a blank between them;
   * `within` leaves a word whole that was only set in two ways, and tells its pieces as changed.
   */
  seam(kind: 'apart' | 'within'): void
  /** An element with words, or with what `content` writes into it. */
  element(name: string, own?: Given, content?: string | (() => void)): void
  /** A start tag with the attributes it had in a document of the same dialect. */
  startAgain(name: string, attributes: readonly XmlAttribute[]): void
  /** An element of another vocabulary, with all it holds, as it stood. */
  foreign(element: XmlElement): void
  /** Whether elements of these names may come next, one after the other. */
  follow(names: readonly string[]): boolean
  /** The innermost open element. */
  inside(): string
  /** Whether the innermost open element may hold this element at all. */
  holds(name: string): boolean
  /** Whether an element takes an attribute. */
  takes(element: string, attribute: string): boolean
  /** Whether an element of this name is open. */
  within(name: string): boolean
  /** Whether one is inside words, where white space would be read as such. */
  amidWords(): boolean
  /** Whether mark-up is nested so deep that the rest is to be written as plain words. */
  deep(): boolean
  /** How many elements have been begun. */
  count(): number
  /** How an identifier is written, for addresses within the document. */
  refer(id: string): string
  /** Notes that the output lacks something: completes "the output loses …". `value` is what is lost, for counting words. */
  loses(what: string, value?: unknown): void
  /** Notes that words are left out because the output says the same in another form, such as a code. */
  saysOtherwise(what: string, value: unknown): void
  /** Notes, once for each code, that the schema demands a value nobody stated; `code` gives `<format>/supply-<code>`. */
  supplies(code: string, message: string): void
  /** Identifiers pointed at that no element has. */
  unresolved(): Iterable<string>
  finish(): void
}

/** An element of the dialect, and how many of it are open. */
interface Known {
  readonly facts: ElementFacts
  open: number
}

/** The deepest that elements may be nested inside one unit before the rest is written as plain words. */
const DEEPEST = 60

/** Makes tokens of what codecs write, for one document of one schema. */
export function emitter(
  dialect: Pick<Dialect, 'schema' | 'spelling'>,
  next: CheckedSink,
  { loses, saysOtherwise, supplies }: Pick<Emit, 'loses' | 'saysOtherwise' | 'supplies'>,
  identifiers?: IdentifierPool,
): Emit {
  const factsAbout = factsOf(dialect)
  const ids = references(identifiers)
  const attributes = attributeWriter(dialect, ids, loses)
  const known = new Map<string, Known>()
  const open: Known[] = []
  /** The words last written into the element that is open, and whether mark-up was left out after them. */
  let last = ''
  let seam: 'apart' | 'within' | undefined
  let nesting = 0
  let begun = 0
  let mixed = 0

  const knownAs = (name: string): Known => {
    const there = known.get(name)
    if (there) return there
    const made: Known = { facts: factsAbout(name), open: 0 }
    known.set(name, made)
    return made
  }

  const begin = (element: Known, given: readonly XmlAttribute[]) => {
    const { name, isUnit, isMixed, bare } = element.facts
    last = ''
    seam = undefined
    open.push(element)
    begun++
    element.open++
    if (!isUnit) nesting++
    if (isMixed) mixed++
    next.start(given.length === 0 ? bare : { name, namespace: bare.namespace, prefix: '', attributes: given })
  }

  const innermost = (): ElementFacts | undefined => open[open.length - 1]?.facts

  const to: Emit = {
    start(name, own, marked) {
      const element = knownAs(name)
      begin(element, own || marked ? attributes.accepted(element.facts, own, marked) : element.facts.bare.attributes)
    },
    startAgain(name, given) {
      const element = knownAs(name)
      begin(element, attributes.again(element.facts, given))
    },
    foreign(element) {
      last = ''
      seam = undefined
      copyOf(element, next)
    },
    follow(names) {
      let state = next.state()
      for (const name of names) state = state?.next.get(name)
      return state !== undefined
    },
    end() {
      last = ''
      seam = undefined
      const element = open.pop()
      if (element) {
        const { isUnit, isMixed } = element.facts
        element.open--
        if (!isUnit) nesting--
        if (isMixed) mixed--
      }
      next.end()
    },
    text(text) {
      if (text === '') return
      if (seam !== undefined) closeSeam(text)
      last = text
      next.text(text)
    },
    seam(kind) {
      seam = kind
    },
    element(name, own, content) {
      to.start(name, own)
      if (typeof content === 'string') to.text(content)
      else content?.()
      to.end()
    },
    inside: () => innermost()?.name ?? '',
    holds: name => innermost()?.children().has(name) === true,
    takes: (element, attribute) => factsAbout(element).asked(attribute).rule !== undefined,
    within: name => (known.get(name)?.open ?? 0) > 0,
    amidWords: () => mixed > 0,
    deep: () => nesting > DEEPEST,
    count: () => begun,
    refer: id => ids.refer(id),
    loses,
    saysOtherwise,
    supplies,
    unresolved: () => ids.unresolved(),
    finish: () => next.finish(),
  }

  function closeSeam(text: string): void {
    const [before] = /[\p{L}\p{N}\p{M}]+$/u.exec(last) ?? []
    const [after] = /^[\p{L}\p{N}\p{M}]+/u.exec(text) ?? []
    if (before !== undefined && after !== undefined) {
      if (seam === 'apart') next.text(' ')
      else loses('that a part of a word is set apart', [before, after])
    }
    seam = undefined
  }

  return to
}

function copyOf({ name, namespace, attributes, children }: XmlElement, next: XmlSink): void {
  next.start({ name, namespace, prefix: '', attributes })
  for (const child of children) {
    if (isElement(child)) copyOf(child, next)
    else if (child !== '') next.text(child)
  }
  next.end()
}
