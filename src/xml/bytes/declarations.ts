import type { Meaning, Meanings } from './meanings.ts'

/** What declarations of namespaces below the root come to, as far as they are told apart. */
export interface ByteDeclarations {
  /**
   * Takes in that a tag declares a namespace, by an attribute such as `xmlns:xlink`. Gives the bit of its prefix, 0 when that
   * stands for the namespace on the root already; undefined when it stands for another anywhere, or is not to be declared.
   */
  declare(written: string, namespace: string): number | undefined
  /** What an attribute stands for; with the bit of its prefix, which must be declared where it stands then, else 0. */
  ofAttribute(written: string): { readonly meaning: Meaning; readonly bit: number } | undefined
}

/** So many prefixes are known by bits. */
const mostPrefixes = 30

/** Whether an attribute is a declaration of a namespace, and so none. */
export const declaresNamespace = (written: string): boolean => written === 'xmlns' || written.startsWith('xmlns:')

/**
 * Begins with what the root declares. A prefix that is declared further below must stand for one namespace in all of the
 * document, so that one bit says of a tag whether it may be used there.
 */
export function byteDeclarations(meanings: Meanings): ByteDeclarations {
  const onRoot = new Map<string, string | undefined>()
  const below = new Map<string, { readonly namespace: string; readonly bit: number }>()

  const rootNamespace = (written: string): string | undefined => {
    if (!onRoot.has(written)) {
      const name = written === 'xmlns' ? 'name' : `${written.slice('xmlns:'.length)}:name`
      onRoot.set(written, meanings.ofElement(name)?.namespace)
    }
    return onRoot.get(written)
  }
  return {
    declare(written, namespace) {
      const there = rootNamespace(written)
      if (there !== undefined) return there === namespace ? 0 : undefined
      const prefix = written.slice('xmlns:'.length)
      const known = below.get(prefix)
      if (known !== undefined) return known.namespace === namespace ? known.bit : undefined
      const meant = meanings.ofAttribute(`${prefix}:name`, ` ${written}="${namespace}"`)
      if (meant?.namespace !== namespace || below.size === mostPrefixes) return undefined
      const bit = 1 << below.size
      below.set(prefix, { namespace, bit })
      return bit
    },
    ofAttribute(written) {
      if (declaresNamespace(written)) return undefined
      const prefix = written.slice(0, Math.max(written.indexOf(':'), 0))
      const known = below.get(prefix)
      const declared = known === undefined ? '' : ` xmlns:${prefix}="${known.namespace}"`
      const meaning = meanings.ofAttribute(written, declared)
      return meaning && { meaning, bit: known?.bit ?? 0 }
    },
  }
}
