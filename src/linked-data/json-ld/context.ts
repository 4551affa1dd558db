import { isMembers } from './members.ts'

/** What a term of a document stands for. */
export interface Term {
  /** The IRI or keyword; `undefined` when the context says that the term is to be passed over. */
  readonly iri: string | undefined
  /** The datatype of its plain values, or `@id` or `@vocab` when those are links. */
  readonly type?: string
  /** The language of its plain words; `null` when they are in none. */
  readonly language?: string | null
  readonly containers: ReadonlySet<string>
  /** The property leads from the values to the thing. */
  readonly isReverse: boolean
}

/** What the terms of a part of a document mean. */
export interface Context {
  readonly base: string | undefined
  readonly vocab: string | undefined
  readonly language: string | undefined
  readonly terms: ReadonlyMap<string, Term>
}

/** Before any context: IRIs stand for themselves, and plain names for nothing. */
export const noContext: Context = { base: undefined, vocab: undefined, language: undefined, terms: new Map() }

/**
 * A context with what a part of the document says of its terms. Nothing is loaded: contexts that are given by their address
 * are told, and passed over unless they are known.
 *
 * Source: JSON-LD 1.1, 4.1 and 9.15; without scoped contexts, `@import` and `@propagate`.
 *
 * @param remote told the address of each context that would have to be loaded; gives it where it is known
 */
export function extended(outer: Context, given: unknown, remote: (address: string) => unknown): Context {
  let context = outer
  for (const part of Array.isArray(given) ? given : [given]) {
    if (part === null) context = noContext
    else if (typeof part === 'string') {
      const known = remote(part)
      if (isMembers(known)) context = withMembers(context, known, remote)
    } else if (isMembers(part)) context = withMembers(context, part, remote)
  }
  return context
}

type Members = Readonly<Record<string, unknown>>

function withMembers(outer: Context, given: Members, remote: (address: string) => unknown): Context {
  if (typeof given['@import'] === 'string') remote(given['@import'])
  const own = (keyword: string, before: string | undefined): string | undefined => {
    if (!Object.hasOwn(given, keyword)) return before
    const value = given[keyword]
    return typeof value === 'string' ? value : undefined
  }
  const base = own('@base', outer.base)
  const terms = new Map(outer.terms)
  const context = {
    base: base !== undefined && outer.base !== undefined ? resolved(base, outer.base) : base,
    vocab: undefined as string | undefined,
    language: own('@language', outer.language),
    terms,
  }
  const vocab = own('@vocab', outer.vocab)
  const pending = new Set(Object.keys(given).filter(name => !name.startsWith('@')))
  for (const name of pending) terms.delete(name)
  const iriOf = (name: string): string | undefined => {
    const before = name.slice(0, Math.max(0, name.indexOf(':')))
    for (const needed of [name, before]) if (pending.has(needed)) define(needed)
    return expanded(name, context)
  }
  function define(name: string): void {
    pending.delete(name)
    terms.set(name, termOf(name, given[name], iriOf))
  }
  context.vocab = vocab === undefined || vocab.includes(':') ? vocab : iriOf(vocab)
  for (const name of [...pending]) if (pending.has(name)) define(name)
  return context
}

const NO_CONTAINERS: ReadonlySet<string> = new Set()

function termOf(name: string, given: unknown, iriOf: (name: string) => string | undefined): Term {
  const plain = { containers: NO_CONTAINERS, isReverse: false }
  if (typeof given === 'string') return { iri: iriOf(given), ...plain }
  if (!isMembers(given)) return { iri: undefined, ...plain }
  const reverse = given['@reverse']
  const id = typeof reverse === 'string' ? reverse : Object.hasOwn(given, '@id') ? given['@id'] : name
  const { '@type': type, '@language': language, '@container': container } = given
  const containers = (Array.isArray(container) ? container : [container]).filter(each => typeof each === 'string')
  return {
    iri: typeof id === 'string' ? iriOf(id) : undefined,
    containers: containers.length > 0 ? new Set(containers) : NO_CONTAINERS,
    isReverse: typeof reverse === 'string',
    ...(typeof type === 'string' && { type: iriOf(type) ?? type }),
    ...((typeof language === 'string' || language === null) && { language }),
  }
}

/**
 * The IRI, or keyword, that a property, class or datatype is; `undefined` when nothing says what it means.
 *
 * @example expanded('rico:title', context) // 'https://www.ica.org/standards/RiC/ontology#title'
 */
export function expanded(name: string, { terms, vocab }: Context): string | undefined {
  if (name.startsWith('@')) return name
  const term = terms.get(name)
  if (term) return term.iri
  const colon = name.indexOf(':')
  if (colon > 0) {
    const rest = name.slice(colon + 1)
    const prefix = rest.startsWith('//') ? undefined : terms.get(name.slice(0, colon))?.iri
    return prefix === undefined ? name : prefix + rest
  }
  return vocab === undefined ? undefined : vocab + name
}

/**
 * The IRI that the id of a thing stands for: a compact one spelled out, a relative one resolved against the base.
 *
 * @example identified('ms1#u1', { ...noContext, base: 'https://example.org/fa/' }) // 'https://example.org/fa/ms1#u1'
 */
export function identified(id: string, context: Context): string {
  const colon = id.indexOf(':')
  if (colon > 0) return expanded(id, { ...context, vocab: undefined }) ?? id
  return context.base === undefined ? id : resolved(id, context.base)
}

function resolved(id: string, base: string): string {
  // The usual case, spelled as it is: steps below a folder.
  if (base.endsWith('/') && !/^[/?#]|^$|(?:^|\/)\.\.?(?:[/?#]|$)/.test(id)) return base + id
  return URL.canParse(id, base) ? new URL(id, base).href : id
}
