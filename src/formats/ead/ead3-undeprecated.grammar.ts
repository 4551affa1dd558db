import type { Grammar } from '../../xml/grammar.ts'
import { ead3Grammar, ead3Namespace } from './ead3.grammar.ts'
import { undeprecatedElements } from './grammar/undeprecated.ts'

/** The namespace of the variant of EAD3 that keeps elements of EAD 2002. */
export const ead3UndeprecatedNamespace = 'http://ead3.archivists.org/schema/undeprecated/'

/** The name of an element of that variant. */
export type Ead3UndeprecatedElement = keyof typeof undeprecatedElements

const adviceOnElements = Object.fromEntries(
  Object.entries(ead3Grammar.adviceOnElements ?? {}).filter(([name]) => !Object.hasOwn(undeprecatedElements, name)),
)

/**
 * EAD3 1.1.1 with the elements of EAD 2002 that EAD3 left out (`ead3_undeprecated`, Society of American Archivists, 16
 * December 2019), in a namespace of its own.
 *
 * @example validate(schemaOf(ead3UndeprecatedGrammar), report)
 */
export const ead3UndeprecatedGrammar: Grammar<Ead3UndeprecatedElement> = {
  ...ead3Grammar,
  title: 'EAD3 (undeprecated)',
  namespaces: { '': ead3UndeprecatedNamespace },
  elements: undeprecatedElements,
  adviceOnElements,
  adviceOnNamespaces: {
    ...ead3Grammar.adviceOnNamespaces,
    [ead3Namespace]: 'This is the namespace of EAD3 itself, without the elements kept from EAD 2002.',
  },
}
