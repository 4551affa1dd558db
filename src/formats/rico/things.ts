import { fingerprint } from '../../linked-data/address.ts'
import { authorityFile, authorityUri } from '../../linked-data/authority.ts'
import { mergedIdentity } from '../../linked-data/identity.ts'
import type { Naming } from '../../linked-data/naming.ts'
import type { Authority, NameType } from '../../model/name.ts'
import { tidy } from '../../model/prose-text.ts'
import { add, type Draft, draft, finished, linkTo, type Node } from './node.ts'
import { parts } from './parts.ts'
import type { ClassName, Release } from './terms.ts'

/** A name or term, as far as it tells one thing from another. */
export interface Named extends Authority {
  readonly text: string
  readonly normal?: string | undefined
  readonly role?: string
  /** Tells things apart that are of one class and name, such as the street a house is in and the place letters are about. */
  readonly sort?: string
}

/** The agents, places, concepts, types and rules of a document: each is one node, however often it is named. */
export interface Things {
  agent(name: Named & { readonly type: NameType }): Draft
  /** An archive or agency, by its code, its URI or its name. */
  agency(said: { readonly name?: string; readonly code?: string; readonly uri?: string | undefined }): Draft
  place(name: Named): Draft
  /** A term of whatever class. */
  term(type: ClassName, name: Named): Draft
  /** Says in what vocabulary or authority file a name is, and by what rules it was formed. */
  authority(of: Draft, said: Pick<Authority, 'source' | 'rules'>): void
  /** Something with a known URI. */
  known(type: ClassName, uri: string, label: string): Draft
  nodes(release: Release): Iterable<Node>
}

/** The class of each kind of name. */
const agentClasses: Readonly<Record<NameType, ClassName>> = {
  person: 'Person',
  family: 'Family',
  corporateBody: 'CorporateBody',
  unknown: 'Agent',
}

/** Nothing named yet. */
export function noThings(naming: Naming): Things {
  const byKey = new Map<string, Draft>()
  const byCode = new Map<string, Draft>()
  /** Things that go by a code until a name is known. */
  const unnamed = new Set<Draft>()

  function thing(type: ClassName, key: string, registered: string | undefined, mint: () => string): Draft {
    const known = byKey.get(key)
    if (known) return known
    let id = registered
    if (id === undefined || !naming.claim(id)) {
      id = naming.free(mint())
    }
    const made = draft(id, type)
    if (registered !== undefined && id !== registered) add(made, 'identifier', registered)
    byKey.set(key, made)
    return made
  }

  function named(type: ClassName, kind: string, given: Named): Draft {
    const name = tidy(given.text) === '' ? { ...given, text: given.normal ?? '' } : given
    const registered = authorityUri(name)
    const isMerged = naming.mergeAgents && (kind === 'agent' || kind === 'place')
    const { said, words } = isMerged
      ? mergedIdentity(type, { ...name, ...(name.sort !== undefined && { source: name.sort }) })
      : {
          said: `${type}|${tidy(name.text)}|${name.sort ?? name.source ?? ''}|${name.identifier ?? ''}`,
          words: name.text,
        }
    const found = thing(type, registered === undefined ? said : `${registered}|${classKind(type)}`, registered, () =>
      naming.minted(kind, words, said),
    )
    const text = tidy(name.text)
    label(found, text, registered ?? tidy(name.identifier ?? ''))
    add(found, 'name', text)
    if (name.normal !== undefined && tidy(name.normal) !== text) add(found, 'name', tidy(name.normal))
    if (name.identifier !== undefined && registered === undefined) add(found, 'identifier', tidy(name.identifier))
    if (type !== 'Rule' && type !== 'RuleType') authority(found, name)
    return found
  }

  function label(thing: Draft, name: string, code: string): void {
    if (thing.values.has('rdfs:label')) return
    if (name === '') unnamed.add(thing)
    add(thing, 'rdfs:label', name || code)
  }

  function authority(of: Draft, { source, rules }: Pick<Authority, 'source' | 'rules'>): void {
    for (const [kind, code = ''] of [
      ['vocabulary', source],
      ['rules for names', rules],
    ] as const) {
      if (tidy(code) === '') continue
      const rule = named('Rule', 'rule', { text: code, sort: kind })
      add(rule, 'hasOrHadRuleType', linkTo(named('RuleType', 'rule-type', { text: kind })))
      const file = kind === 'vocabulary' ? authorityFile(code) : undefined
      if (file !== undefined) add(rule, 'rdfs:seeAlso', { '@id': file })
      add(of, 'isOrWasRegulatedBy', linkTo(rule))
    }
  }

  function isilNode(code: string, { id, values }: Draft): Node {
    const part = parts(id)
    for (const _ of values.get('hasOrHadIdentifier') ?? []) part('identifier')
    const node = draft(part('identifier'), 'Identifier')
    add(node, 'rdfs:label', code)
    add(node, 'textualValue', code)
    add(node, 'hasIdentifierType', linkTo(named('IdentifierType', 'identifier-type', { text: 'ISIL' })))
    return finished(node, '1.0')
  }

  return {
    authority,
    agent: name => named(agentClasses[name.type], 'agent', name),
    place: name => named('Place', 'place', name),
    term: (type, name) => named(type, kindOf(type), name),
    known(type, uri, label) {
      const found = thing(type, `${uri}|${type}`, uri, () => naming.minted(kindOf(type), label, uri))
      add(found, 'rdfs:label', label)
      return found
    },
    agency(said) {
      const name = tidy(said.name ?? '')
      const code = tidy(said.code ?? '') || undefined
      const known = (code !== undefined ? byCode.get(code) : undefined) ?? byKey.get(`agency|${name}`)
      const found =
        known ??
        thing('CorporateBody', said.uri ?? (code === undefined ? `agency|${name}` : `isil|${code}`), said.uri, () =>
          code === undefined ? naming.minted('repository', name, name) : naming.agency(code),
        )
      if (name !== '' && !byKey.has(`agency|${name}`)) byKey.set(`agency|${name}`, found)
      label(found, name, code ?? fingerprint(found.id))
      add(found, 'name', name)
      if (code !== undefined && !byCode.has(code)) {
        byCode.set(code, found)
        add(found, 'identifier', code)
        add(found, 'hasOrHadIdentifier', isilNode(code, found))
      }
      return found
    },
    *nodes(release) {
      for (const { values } of unnamed) {
        const [name] = values.get('name') ?? []
        if (name !== undefined) values.set('rdfs:label', [name])
      }
      for (const found of new Set(byKey.values())) yield finished(found, release)
    },
  }
}

/** The word for a class in a minted id: `activity-type`. */
const kindOf = (type: ClassName): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

/** One authority record may be named as an agent of several kinds; it is one node all the same. */
const classKind = (type: ClassName): string =>
  type === 'Person' || type === 'Family' || type === 'CorporateBody' || type === 'Agent' ? 'agent' : type
