import { badNamespace, Fault, givenTwice, undeclaredPrefix } from './faults.ts'
import type { XmlAttribute, XmlStart } from './sink.ts'
import type { StartTag } from './start-tag.ts'
import { type Binding, interned } from './written-names.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'
const none: readonly XmlAttribute[] = []
/** From so many attributes on, a set finds those given twice sooner than comparing each with each. */
const fewAttributes = 16

/** Resolves the names of start tags by the namespaces that are declared where they stand (Namespaces in XML 1.0). */
export interface DeclaredNamespaces {
  /** Takes up the namespaces a tag declares, and gives it with its names resolved. `at` is where the tag begins. */
  enter(tag: StartTag, at: number): XmlStart
  /** The element that was entered last, of those still open, has ended. */
  leave(): void
}

/** Begins outside the document. */
export function declaredNamespaces(): DeclaredNamespaces {
  /** What bindings were before they were declared anew. */
  const before: { readonly binding: Binding; readonly namespace: string | undefined }[] = []
  /** For each open element, how long that list was before it. */
  const marks: number[] = []

  const declare = (tag: StartTag): number => {
    let declared = 0
    for (let i = 0; i < tag.count; i++) {
      const binding = tag.names[i]?.declares
      if (binding === undefined) continue
      const namespace = tag.values[i] ?? ''
      const trouble = wrongDeclaration(binding.prefix, namespace)
      if (trouble !== undefined) throw new Fault(tag.offsets[i] ?? 0, badNamespace(trouble))
      before.push({ binding, namespace: binding.namespace })
      binding.namespace = interned(namespace)
      declared += 1
    }
    return declared
  }

  return {
    enter(tag, at) {
      marks.push(before.length)
      if (tag.count > 1) refuseDoubles(tag)
      const declared = tag.count === 0 ? 0 : declare(tag)
      const { name } = tag
      const { namespace, prefix } = name.binding
      if (namespace === undefined) throw new Fault(at, undeclaredPrefix(prefix))
      if (tag.count === declared) {
        const { bare } = name
        if (bare !== undefined && bare.namespace === namespace) return bare
        name.bare = { name: name.local, namespace, prefix, attributes: none }
        return name.bare
      }
      return { name: name.local, namespace, prefix, attributes: resolved(tag) }
    },
    leave() {
      const mark = marks.pop() ?? 0
      while (before.length > mark) {
        const last = before.pop()
        if (last !== undefined) last.binding.namespace = last.namespace
      }
    },
  }
}

function resolved(tag: StartTag): readonly XmlAttribute[] {
  const attributes: XmlAttribute[] = []
  let prefixed = 0
  for (let i = 0; i < tag.count; i++) {
    const name = tag.names[i]
    if (name === undefined || name.declares !== undefined) continue
    const { prefix, namespace } = name.binding
    if (prefix === '') attributes.push({ name: name.local, namespace: '', prefix, value: tag.values[i] ?? '' })
    else {
      if (namespace === undefined) throw new Fault(tag.offsets[i] ?? 0, undeclaredPrefix(prefix))
      attributes.push({ name: name.local, namespace, prefix, value: tag.values[i] ?? '' })
      prefixed += 1
    }
  }
  if (prefixed > 1) refuseSameExpanded(tag, attributes)
  return attributes
}

/** Refuses a name that is written twice in one tag. */
function refuseDoubles(tag: StartTag): void {
  if (tag.count > fewAttributes) {
    const seen = new Set<string>()
    for (let i = 0; i < tag.count; i++) {
      const written = tag.names[i]?.written ?? ''
      if (seen.has(written)) throw new Fault(tag.offsets[i] ?? 0, givenTwice(written))
      seen.add(written)
    }
    return
  }
  for (let i = 1; i < tag.count; i++) {
    const name = tag.names[i]
    for (let j = 0; j < i; j++) {
      const other = tag.names[j]
      if (name === other || name?.written === other?.written) {
        throw new Fault(tag.offsets[i] ?? 0, givenTwice(name?.written ?? ''))
      }
    }
  }
}

/** Refuses attributes that two prefixes make the same. */
function refuseSameExpanded(tag: StartTag, attributes: readonly XmlAttribute[]): void {
  if (attributes.length <= fewAttributes) {
    const same = attributes.some(
      ({ name, namespace, prefix }, i) =>
        prefix !== '' && attributes.findIndex(other => other.name === name && other.namespace === namespace) !== i,
    )
    if (!same) return
  }
  const seen = new Set<string>()
  let at = 0
  for (const { name, namespace, prefix } of attributes) {
    while (tag.names[at]?.declares !== undefined) at += 1
    const offset = tag.offsets[at] ?? 0
    at += 1
    if (prefix === '') continue
    const expanded = `${name} ${namespace}`
    if (seen.has(expanded)) throw new Fault(offset, givenTwice(name))
    seen.add(expanded)
  }
}

/** Why a namespace may not be declared so (Namespaces in XML 1.0, 2.2 and 3), if it may not. */
function wrongDeclaration(prefix: string, namespace: string): string | undefined {
  if (prefix === 'xmlns') return 'the prefix xmlns may not be declared'
  if (prefix === 'xml')
    return namespace === xmlNamespace ? undefined : `the prefix xml always stands for ${xmlNamespace}`
  if (namespace === xmlNamespace || namespace === xmlnsNamespace) {
    return `${prefix === '' ? 'the default namespace' : `the prefix ${prefix}`} may not stand for ${namespace}`
  }
  return prefix !== '' && namespace === '' ? `the prefix ${prefix} may not stand for nothing` : undefined
}
