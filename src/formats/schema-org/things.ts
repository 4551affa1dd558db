import { webAddress } from '../../linked-data/address.ts'
import { authorityFile, authorityUri } from '../../linked-data/authority.ts'
import { type Identity, mergedIdentity } from '../../linked-data/identity.ts'
import type { Naming } from '../../linked-data/naming.ts'
import type { Name } from '../../model/name.ts'
import { tidy } from '../../model/prose-text.ts'
import { type Capacity, knownBy } from './known-by.ts'
import { add, addOnce, type Draft, draft, embedded, finished, type Node, type Reference, type Value } from './node.ts'
import type { ClassName } from './vocabulary.ts'

/** The agents, places and repositories of a document: each is one node, however often it is named. */
export interface Things {
  /** A person, family or corporate body. */
  agent(name: Name): Draft
  /** What tells an agent from others. */
  identify(name: Name): string
  /** An archive, by its code, its URI or its name. */
  agency(said: AgencyCode & { readonly name?: string }, type: AgencyType): Draft
  /** Says the address of an archive. */
  address(archive: Draft, words: string, as: Capacity): void
  /** A place. */
  place(name: Omit<Name, 'type'>): Draft
  /** All of them, in the order in which they were first named. */
  nodes(): Iterable<Node>
  /** Those that were named since this was last asked. */
  named(): ReadonlySet<Draft>
  /** The one with an id. */
  known(id: string): Draft | undefined
}

/** What identifies an archive. */
export interface AgencyCode {
  readonly code?: string | undefined
  readonly uri?: string | undefined
}

type AgencyType = 'ArchiveOrganization' | 'Organization'

const RICO = 'https://www.ica.org/standards/RiC/ontology#'

/**
 * How each kind of name is said. schema.org has no class for families, and none for agents of whatever kind; both are
 * organizations there, and the Records in Contexts ontology says of which kind.
 */
const agentKinds: Readonly<Record<Name['type'], { readonly type: ClassName; readonly kind?: string }>> = {
  person: { type: 'Person' },
  corporateBody: { type: 'Organization' },
  family: { type: 'Organization', kind: `${RICO}Family` },
  unknown: { type: 'Organization', kind: `${RICO}Agent` },
}

/** Whether a name says who is meant: with words or a number. */
export const isSaid = ({ text, identifier = '' }: Omit<Name, 'type'>): boolean =>
  tidy(text) !== '' || tidy(identifier) !== ''

/** A link to a node. */
export const linkTo = ({ id = '' }: Draft): Reference => ({ '@id': id })

/** Adds a code to an archive or another body, unless it is there already; ISILs before others. */
export function addCode(to: Draft, propertyID: string | undefined, value: string): void {
  if (value === '') return
  const code = embedded('PropertyValue', { propertyID, value })
  const there = to.values.get('identifier') ?? []
  if (there.some(known => isCode(known) && known.propertyID === code.propertyID && known.value === value)) return
  const isIsil = (known: Value): boolean => isCode(known) && known.propertyID === 'ISIL'
  const all = [...there, code]
  to.values.set('identifier', [...all.filter(isIsil), ...all.filter(known => !isIsil(known))])
}

const isCode = (value: Value): value is Node => typeof value === 'object' && '@type' in value

/** No agent, place or repository named yet. Archives whose codes are known beforehand go by them from the first. */
export function noThings(naming: Naming, expected: ReadonlyMap<string, AgencyCode>): Things {
  const byKey = new Map<string, Draft>()
  const byCode = new Map<string, Draft>()
  const byId = new Map<string, Draft>()
  const say = knownBy()
  let recent = new Set<Draft>()

  /** The node for a key. Its id is the registered URI, unless that stands for a unit or page already. */
  function thing(key: string, registered: string | undefined, mint: () => string): Draft {
    const known = byKey.get(key)
    if (known) return known
    const ofAll = registered === undefined ? undefined : naming.ofAll(registered)
    let id = ofAll ?? registered
    if (id === undefined || !naming.claim(id)) {
      id = naming.free(mint())
    }
    const made = draft(id, [])
    if (registered !== undefined && (ofAll === undefined || id !== ofAll)) {
      add(made, 'sameAs', registered)
      if (id !== registered) add(made, 'identifier', registered)
    }
    byKey.set(key, made)
    byId.set(id, made)
    return made
  }

  function named(name: Omit<Name, 'type'>, type: ClassName, kind: 'agent' | 'place', difference: string): Draft {
    const registered = authorityUri(name)
    const { said, words } = identityOf(name, difference, naming)
    const key = registered ?? `${kind}|${said}`
    const found = thing(key, registered, () => naming.minted(kind, words, said))
    recent.add(found)
    if (type !== 'Organization' || !found.types.has('ArchiveOrganization')) found.types.add(type)
    addOnce(found, 'name', tidy(name.text))
    if (tidy(name.normal ?? '') !== tidy(name.text)) addOnce(found, 'alternateName', tidy(name.normal ?? ''))
    if (tidy(name.identifier ?? '') !== '' && registered === undefined && !found.values.has('identifier'))
      add(found, 'identifier', embedded('PropertyValue', { propertyID: name.source, value: name.identifier }))
    return found
  }

  return {
    agent(name) {
      const { type, kind } = agentKinds[name.type]
      const found = named(name, type, 'agent', name.type)
      addOnce(found, 'additionalType', kind)
      return found
    },
    identify: name => authorityUri(name) ?? identityOf(name, name.type, naming).said,
    place: name => named(name, 'Place', 'place', 'place'),
    agency(said, type) {
      const name = tidy(said.name ?? '')
      const before = expected.get(name)
      const uri = said.uri ?? before?.uri
      const code = tidy(said.code ?? '') || before?.code
      const known = (code !== undefined ? byCode.get(code) : undefined) ?? byKey.get(`agency|${name}`)
      const found =
        known ??
        thing(uri ?? (code === undefined ? `agency|${name}` : `isil|${code}`), uri, () =>
          code === undefined ? naming.minted('repository', name, name) : naming.agency(code),
        )
      recent.add(found)
      if (name !== '' && !byKey.has(`agency|${name}`)) byKey.set(`agency|${name}`, found)
      if (type === 'ArchiveOrganization') found.types.delete('Organization')
      if (type === 'ArchiveOrganization' || !found.types.has('ArchiveOrganization')) found.types.add(type)
      say(found, 'name', name, type === 'ArchiveOrganization' ? 'holder' : 'publisher')
      if (code !== undefined && !byCode.has(code)) {
        byCode.set(code, found)
        addCode(found, 'ISIL', code)
        const marc = /^US-([A-Za-z-]{1,12})$/.exec(code)?.[1]
        if (marc !== undefined)
          add(found, 'sameAs', `https://id.loc.gov/vocabulary/organizations/${marc.toLowerCase().replaceAll('-', '')}`)
      }
      return found
    },
    address: (archive, words, as) => say(archive, 'address', words, as),
    *nodes() {
      for (const found of new Set(byKey.values())) yield finished(found)
    },
    named() {
      const those = recent
      recent = new Set()
      return those
    },
    known: id => byId.get(id),
  }
}

/** What tells an agent or place from others in its document, as far as the document says it: a source, only of a number. */
function identityOf(name: Omit<Name, 'type'>, difference: string, { mergeAgents }: Naming): Identity {
  const { text, source = '', identifier = '' } = name
  if (mergeAgents) return mergedIdentity(difference, name)
  const [words, number] = [tidy(text), tidy(identifier)]
  return { said: `${difference}|${words}|${number === '' ? '' : source}|${number}`, words }
}

/**
 * A term of a controlled vocabulary, with its URI, number and vocabulary as far as they are known.
 *
 * @example term({ text: 'Printing industry', source: 'lcsh' })
 */
export function term({ text, source, identifier, normal }: Omit<Name, 'type'>): Node {
  const registered = authorityUri({ source, identifier })
  const set = source === undefined || source === '' ? undefined : (authorityFile(source) ?? webAddress(source))
  return embedded(
    'DefinedTerm',
    {
      name: tidy(text),
      alternateName: tidy(normal ?? '') === tidy(text) ? undefined : tidy(normal ?? ''),
      inDefinedTermSet: set ?? (source ? embedded('DefinedTermSet', { name: source }) : undefined),
      sameAs: registered,
      termCode: identifier === registered ? undefined : identifier,
    },
    registered,
  )
}
