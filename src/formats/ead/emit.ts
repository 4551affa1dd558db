import type { IdentifierPool } from '../../model/identifier-pool.ts'
import { foreignName, type State } from '../../xml/automaton.ts'
import { anyUri, type Datatype } from '../../xml/datatypes.ts'
import { isElement, type XmlElement } from '../../xml/element.ts'
import type { AttributeRule, ElementRule } from '../../xml/schema.ts'
import type { XmlAttribute, XmlSink } from '../../xml/sink.ts'
import type { Dialect } from './dialect.ts'
import { fitted } from './fit.ts'
import { keptName } from './kept-name.ts'
import { type References, references } from './references.ts'

/** Attributes by name; one without a value is not written. */
export type Given = Readonly<Record<string, string | undefined>>

/**
 * What codecs write to. It knows the schema: it tells which elements may stand where one is, writes only attributes the
 * schema takes, in a form it takes, and keeps account of whatever could not be written.
 */
export interface Emit {
  start(name: string, attributes?: Given): void
  end(): void
  text(text: string): void
  /**
   * Mark-up is left out here, so that the words before and after it would run together. `apart` puts a blank between them;
   * `within` leaves a word whole that was only set in two ways, and tells its pieces as changed.
   */
  seam(kind: 'apart' | 'within'): void
  /** An element with what `content` writes into it. */
  element(name: string, attributes?: Given, content?: () => void): void
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

/** An element of the schema, and how many of it are open. */
interface Known {
  readonly name: string
  readonly isUnit: boolean
  readonly isMixed: boolean
  open: number
}

const none: readonly XmlAttribute[] = []

/** The deepest that elements may be nested inside one unit before the rest is written as plain words. */
const DEEPEST = 60

/** Makes tokens of what codecs write, for one document of one schema. */
export function emitter(
  { schema, spelling }: Pick<Dialect, 'schema' | 'spelling'>,
  next: XmlSink,
  { loses, saysOtherwise, supplies }: Pick<Emit, 'loses' | 'saysOtherwise' | 'supplies'>,
  identifiers?: IdentifierPool,
): Emit {
  const { grammar } = schema
  const namespace = grammar.namespaces[''] ?? ''
  const units = new Set<string>(grammar.units)
  const ids = references(identifiers)
  const known = new Map<string, Known>()
  const open: Known[] = []
  const states: (State | undefined)[] = []
  /** The words last written into the element that is open, and whether mark-up was left out after them. */
  let last = ''
  let seam: 'apart' | 'within' | undefined
  let nesting = 0
  let begun = 0
  let mixed = 0

  const knownAs = (name: string): Known => {
    const there = known.get(name)
    if (there) return there
    const isMixed = schema.named.get(name)?.content === 'mixed'
    const made: Known = { name, isUnit: units.has(name), isMixed, open: 0 }
    known.set(name, made)
    return made
  }

  const advance = (name: string) => {
    const around = states.length - 1
    if (around >= 0) states[around] = states[around]?.next.get(name)
  }

  const begin = (name: string, attributes: readonly XmlAttribute[]) => {
    last = ''
    seam = undefined
    const element = knownAs(name)
    advance(name)
    states.push(schema.named.get(name)?.start)
    open.push(element)
    begun++
    element.open++
    if (!element.isUnit) nesting++
    if (element.isMixed) mixed++
    next.start({ name, namespace, prefix: '', attributes })
  }

  const to: Emit = {
    start: (name, attributes) => begin(name, attributes ? accepted(name, attributes) : none),
    startAgain: (name, attributes) => begin(name, again(name, attributes)),
    foreign(element) {
      advance(foreignName)
      last = ''
      seam = undefined
      copyOf(element, next)
    },
    follow(names) {
      let state = states.at(-1)
      for (const name of names) state = state?.next.get(name)
      return state !== undefined
    },
    end() {
      last = ''
      seam = undefined
      states.pop()
      const element = open.pop()
      if (element) {
        element.open--
        if (!element.isUnit) nesting--
        if (element.isMixed) mixed--
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
    element(name, attributes, content) {
      to.start(name, attributes)
      content?.()
      to.end()
    },
    inside: () => open.at(-1)?.name ?? '',
    holds: name => childrenOf(schema.named.get(open.at(-1)?.name ?? '')).has(name),
    takes: (element, attribute) => ruleOf(element, spelt(element, attribute)) !== undefined,
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

  function spelt(element: string, attribute: string): string {
    return spelling?.nameOf(element, attribute) ?? attribute
  }

  function ruleOf(element: string, attribute: string): AttributeRule | undefined {
    const rule = schema.named.get(element)
    return attribute.includes(':')
      ? rule?.attributes.find(({ name }) => name === attribute)
      : rule?.plain.get(attribute)
  }

  function accepted(element: string, given: Given): XmlAttribute[] {
    const result: XmlAttribute[] = []
    const attributes = spelling?.adapt(element, given, loses) ?? given
    for (const asked in attributes) {
      const value = attributes[asked]
      if (value === undefined) continue
      const spelled = spelt(element, asked)
      const rule = ruleOf(element, spelled)
      const written = attributeValue(element, asked, rule, value)
      if (written === undefined) continue
      const colon = spelled.indexOf(':')
      const name = spelled.slice(colon + 1)
      const had = spelling && result.find(one => one.name === name && one.namespace === rule?.namespace)
      if (had) {
        if (had.value !== written) loses(`another value of its ${spelled}`, wordsIn(asked, value))
      } else
        result.push({
          name,
          namespace: rule?.namespace ?? '',
          prefix: spelled.slice(0, Math.max(colon, 0)),
          value: written,
        })
    }
    return result
  }

  function again(element: string, attributes: readonly XmlAttribute[]): XmlAttribute[] {
    const result: XmlAttribute[] = []
    for (const attribute of attributes) {
      if (attribute.namespace === xsiNamespace) continue
      const asked = keptName(attribute)
      const [name, value] =
        spelling === undefined || ruleOf(element, asked)
          ? [asked, attribute.value]
          : spelling.again(asked, attribute.value)
      put(element, name, value, result)
    }
    const links = result.some(one => one.prefix === 'xlink')
    const type = ruleOf(element, 'xlink:type')
    const [only] = type?.type.values ?? []
    if (only !== undefined && (links || !mayBePlain.has(element)) && !result.some(isLinkType))
      put(element, 'xlink:type', only, result)
    return result
  }

  function put(element: string, name: string, value: string, result: XmlAttribute[]): void {
    const rule = ruleOf(element, name)
    const written =
      rule?.type.kind === 'value' && rule.type.accepts(value) && !isDoubtful(value, rule.type)
        ? value
        : attributeValue(element, name, rule, value)
    if (written === undefined) return
    const colon = name.indexOf(':')
    result.push({
      name: name.slice(colon + 1),
      namespace: rule?.namespace ?? '',
      prefix: name.slice(0, Math.max(colon, 0)),
      value: written,
    })
  }

  function attributeValue(
    element: string,
    name: string,
    rule: AttributeRule | undefined,
    value: string,
  ): string | undefined {
    const type = rule?.type
    if (type === undefined) {
      if (value.trim() !== '')
        loses(`${wordsFor(name)}, which ${grammar.title} does not take on ${element}`, wordsIn(name, value))
      return undefined
    }
    if (type.kind === 'entity') {
      loses(`${wordsFor(name)}, for which a document type would be needed`)
      return undefined
    }
    if (type.kind !== 'value') return identifier(type.kind, name, value, ids, loses)
    const result = fitted(value, type)
    if (result === undefined) {
      if (value.trim() !== '') loses(`${wordsFor(name)}, which ${grammar.title} takes in another form only`, value)
    } else if (result !== value && name !== 'linkrole' && name !== 'arcrole') {
      loses(`the exact form of ${wordsFor(name).replace(/^its /, 'the ')}`)
    }
    return result
  }

  return to
}

const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

/** An address with characters in it that not every validator lets stand in one (libxml2 does not). */
const isDoubtful = (value: string, type: Datatype): boolean =>
  type.accepts === anyUri.accepts && /[[\]{}|\\^"<>`]/.test(value)

/** Elements of EAD 2002 that are links only when they say so. */
const mayBePlain: ReadonlySet<string> = new Set(['title', 'bibref', 'archref'])

const isLinkType = ({ name, prefix }: XmlAttribute): boolean => prefix === 'xlink' && name === 'type'

function copyOf({ name, namespace, attributes, children }: XmlElement, next: XmlSink): void {
  next.start({ name, namespace, prefix: '', attributes })
  for (const child of children) {
    if (isElement(child)) copyOf(child, next)
    else if (child !== '') next.text(child)
  }
  next.end()
}

function identifier(
  kind: 'id' | 'idref' | 'idrefs',
  name: string,
  value: string,
  ids: References,
  loses: Emit['loses'],
): string | undefined {
  if (value.trim() === '') return undefined
  if (kind === 'idrefs') return value.trim().split(/\s+/).map(ids.refer).join(' ')
  if (kind === 'idref') return ids.refer(value)
  const written = ids.define(value)
  if (written !== value) loses(`the exact form of ${wordsFor(name).replace(/^its /, 'the ')}`)
  return written
}

/** Attributes whose values are words that people read. */
const READ = new Set(['label', 'linktitle', 'althead', 'expan', 'abbr', 'normal', 'relator'])

const wordsIn = (name: string, value: string): string | undefined => (READ.has(name) ? value : undefined)

const attributeWords: Readonly<Record<string, string>> = {
  id: 'identifier',
  audience: 'audience',
  lang: 'language',
  script: 'script',
  label: 'label',
  localtype: 'local type',
  normal: 'normalized form',
  relator: 'role',
  rules: 'rules',
  source: 'source',
  identifier: 'authority identifier',
  href: 'link',
  linktitle: 'title of the link',
  linkrole: 'role of the link',
}

const wordsFor = (name: string): string => `its ${attributeWords[name] ?? `attribute ${name}`}`

const children = new WeakMap<ElementRule, ReadonlySet<string>>()
const nothing: ReadonlySet<string> = new Set()

/** The names of all elements that may stand in an element, wherever in its content. */
function childrenOf(rule: ElementRule | undefined): ReadonlySet<string> {
  if (rule === undefined) return nothing
  const known = children.get(rule)
  if (known) return known
  const names = new Set<string>()
  const states = new Set<State>([rule.start])
  for (const state of states) {
    for (const [name, after] of state.next) {
      names.add(name)
      states.add(after)
    }
  }
  children.set(rule, names)
  return names
}
