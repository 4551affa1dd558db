import type { XmlStart } from './sink.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** What a start tag needs besides what it says itself. */
export interface NamespacedTag {
  readonly prefix: string
  /** The prefix of each attribute, in the order of the attributes. */
  readonly attributePrefixes: readonly string[]
  /** Namespaces to declare on this tag, by prefix. */
  readonly declared: ReadonlyMap<string, string>
}

/** Keeps account of which namespaces are declared, and finds what each tag must declare. */
export interface NamespaceScopes {
  /** `given` are declared on this tag in any case. */
  enter(element: XmlStart, given: Readonly<Record<string, string>>): NamespacedTag
  leave(): void
}

/** Begins outside the document, where only the prefix `xml` is declared. */
export function namespaceScopes(): NamespaceScopes {
  const scopes: ReadonlyMap<string, string>[] = [new Map([['xml', xmlNamespace]])]
  const none: ReadonlyMap<string, string> = new Map()
  /** The default namespace inside each open element. */
  const defaults: string[] = ['']
  const plain: NamespacedTag = { prefix: '', attributePrefixes: [], declared: none }

  const bound = (prefix: string) => scopes.findLast(scope => scope.has(prefix))?.get(prefix) ?? ''

  /** Whether a tag stands in the default namespace, and nothing in it has another. */
  const isPlain = ({ namespace, prefix, attributes }: XmlStart): boolean => {
    if (prefix !== '' || namespace !== defaults[defaults.length - 1]) return false
    for (const attribute of attributes) if (attribute.namespace !== '') return false
    return true
  }

  return {
    enter(element, given) {
      if (scopes.length > 1 && isPlain(element)) {
        scopes.push(none)
        defaults.push(element.namespace)
        return plain
      }
      let declared: Map<string, string> | undefined
      const declare = (prefix: string, namespace: string) => {
        declared ??= new Map()
        declared.set(prefix, namespace)
      }
      const inScope = (prefix: string) => declared?.get(prefix) ?? bound(prefix)
      const used = new Set(['xml', 'xmlns'])
      const free = (prefix: string) => !used.has(prefix) && declared?.has(prefix) !== true

      for (const [prefix, namespace] of Object.entries(given)) {
        const own = prefix === element.prefix && element.namespace !== namespace
        if (!own && prefix !== 'xml' && prefix !== 'xmlns' && bound(prefix) !== namespace) declare(prefix, namespace)
      }
      const prefixFor = (wanted: string, namespace: string): string => {
        const found = findPrefix(wanted, namespace)
        used.add(found)
        return found
      }
      const findPrefix = (wanted: string, namespace: string): string => {
        if (namespace === xmlNamespace) return 'xml'
        if (wanted !== '' && inScope(wanted) === namespace) return wanted
        if (wanted !== '' && free(wanted)) {
          declare(wanted, namespace)
          return wanted
        }
        let number = 1
        while (inScope(`ns${number}`) !== namespace && !(free(`ns${number}`) && inScope(`ns${number}`) === ''))
          number += 1
        const made = `ns${number}`
        if (inScope(made) !== namespace) declare(made, namespace)
        return made
      }

      let prefix = element.namespace === '' ? '' : element.prefix
      if (prefix !== '' || element.namespace === xmlNamespace) prefix = prefixFor(prefix, element.namespace)
      else if (inScope('') !== element.namespace) declare('', element.namespace)
      const attributePrefixes = element.attributes.map(attribute =>
        attribute.namespace === '' ? '' : prefixFor(attribute.prefix, attribute.namespace),
      )
      scopes.push(declared ?? none)
      defaults.push(inScope(''))
      return { prefix, attributePrefixes, declared: declared ?? none }
    },
    leave() {
      scopes.pop()
      defaults.pop()
    },
  }
}
