import { missingAtEnd, reachable, type State } from './automaton.ts'
import { advice, cut, type Finding, inOrder, listed } from './finding.ts'
import { aboutPlace, puttingWords } from './right-place.ts'
import type { ElementRule, Schema } from './schema.ts'
import { expected } from './schema.ts'
import type { XmlStart } from './sink.ts'
import { nearest } from './spelling.ts'

/**
 * Whether an element in another namespace, whose name the schema knows, was meant as the schema's own: it has no namespace,
 * or the document begins with it and its namespace is that of nothing known.
 */
export function isMistakenNamespace(schema: Schema, { name, namespace }: XmlStart, isFirst: boolean): boolean {
  const { adviceOnNamespaces = {}, root } = schema.grammar
  if (namespace === '') return true
  return isFirst && name === root.slice(root.indexOf(':') + 1) && !Object.hasOwn(adviceOnNamespaces, namespace)
}

/** The element has a name the schema knows, in a namespace that is not the schema's. */
export function wrongNamespace(schema: Schema, element: XmlStart): Finding {
  const own = Object.values(schema.grammar.namespaces)
    .filter(namespace => namespace !== '' && schema.elements.has(namespace))
    .join(' or ')
  const has = element.namespace === '' ? 'no namespace' : `the namespace ${cut(element.namespace)}`
  return {
    message: `<${cut(element.name)}> has ${has}; ${schema.grammar.title} ${own === '' ? 'has none' : `is in ${own}`}.`,
    unnamed: `An element here is not in the namespace of ${schema.grammar.title}.`,
    ...inNamespace(schema, element),
  }
}

function inNamespace(schema: Schema, { name, namespace, prefix }: XmlStart): { readonly hint?: string } {
  const { root, adviceOnNamespaces } = schema.grammar
  const known = advice(adviceOnNamespaces, namespace)
  if ('hint' in known) return known
  const declaration = `xmlns${prefix === '' ? '' : `:${prefix}`}="${schema.namespace}"`
  if (schema.namespace === '') return { hint: `Take the namespace out: ${schema.grammar.title} has none.` }
  return name === root || namespace !== ''
    ? { hint: `Write ${declaration} on <${name}>.` }
    : { hint: `Take xmlns="" out of <${name}>, or write ${declaration} in its place.` }
}

/** The schema has no element of this name. */
export function unknownElement(
  schema: Schema,
  element: XmlStart,
  parent: ElementRule | undefined,
  state: State | undefined,
): Finding {
  const written = element.prefix === '' ? element.name : `${element.prefix}:${element.name}`
  const { title, adviceOnElements } = schema.grammar
  const wordsOnly = parent?.content === 'text' || (parent?.content === 'mixed' && state?.next.size === 0)
  const wants = wordsOnly
    ? `; <${parent?.name}> holds words only`
    : state
      ? `; expected here: ${listed(expected(state))}`
      : ''
  const known = advice(adviceOnElements, element.name)
  const like =
    likeNamed(element.name, state ? expected(state) : []) ?? likeNamed(element.name, [...schema.named.keys()])
  return {
    message: `${title} has no element <${cut(written)}>${wants}.`,
    unnamed: `${title} has no element of the name that one has here${wants}.`,
    ...('hint' in known
      ? known
      : wordsOnly
        ? { hint: 'Leave its tags out and keep the words.' }
        : like === undefined
          ? {}
          : { hint: `Perhaps <${like}> is meant.` }),
  }
}

/** The element whose name, without its prefix, is nearest. */
function likeNamed(name: string, candidates: readonly string[]): string | undefined {
  const locals = candidates.map(candidate => candidate.slice(candidate.indexOf(':') + 1))
  const like = nearest(name, locals)
  return like === undefined ? undefined : candidates[locals.indexOf(like)]
}

/** The document begins with an element of the schema that cannot begin a document. */
export function wrongRoot(schema: Schema, element: ElementRule): Finding {
  const { title, root } = schema.grammar
  return {
    message: `The document begins with <${element.name}>; a document of ${title} begins with <${root}>.`,
  }
}

/** An element of the schema stands inside XML that is there because it is from elsewhere. */
export function insideForeign(schema: Schema, element: XmlStart): Finding {
  return {
    message: `<${cut(element.name)}> of ${schema.grammar.title} may not stand inside XML from another schema.`,
  }
}

/** The element may not come here. `holder` is what it should have been put into, if it stands among words. */
export function unexpectedElement(
  schema: Schema,
  parent: ElementRule,
  state: State,
  found: string,
  previous: string | undefined,
  holder: ElementRule | undefined,
): Finding {
  const names = expected(state)
  const after = previous === undefined ? '' : ` after <${previous}>`
  const wants =
    parent.content === 'empty' || (parent.content === 'text' && names.length === 0)
      ? `<${parent.name}> holds ${parent.content === 'empty' ? 'nothing' : 'words only'}`
      : names.length === 0
        ? 'nothing more may come'
        : `expected: ${listed(names)}`
  return {
    message: `<${found}> is not allowed in <${parent.name}>${after}; ${wants}.`,
    ...(holder ? puttingWords(schema, parent, state) : placing(schema, parent, state, previous, found)),
  }
}

function placing(
  schema: Schema,
  parent: ElementRule,
  state: State,
  previous: string | undefined,
  found: string,
): { readonly hint?: string } {
  if (!reachable(parent.start).has(found)) return aboutPlace(schema, parent, state, found)
  return previous === found
    ? { hint: `<${parent.name}> may have one <${found}> only.` }
    : { hint: `<${found}> may come earlier in <${parent.name}>; move it there.` }
}

/** The element comes too late: one that must follow it came first. */
export function outOfOrder(parent: ElementRule, found: string, before: string): Finding {
  return {
    message: `<${found}> comes too late in <${parent.name}>: it must come before <${before}>.`,
    hint: `Move <${found}> before <${before}>.`,
  }
}

/** Something that had to come before an element did not. */
export function missingBeforeElement(parent: ElementRule, missing: readonly string[], before: string): Finding {
  const [first = ''] = missing
  return {
    message: `<${parent.name}> lacks ${inOrder(missing)}, which must come before <${before}>.`,
    hint: `Put <${first}> before <${before}>.`,
  }
}

/** The element ended and is not complete. `previous` is what came last in it. */
export function missingFromEnd(
  schema: Schema,
  parent: ElementRule,
  state: State,
  previous: string | undefined,
): Finding {
  const path = missingAtEnd(state)
  const first = [...state.next].filter(([, next]) => missingAtEnd(next).length < path.length).map(([name]) => name)
  const [needed = ''] = path
  if (needed === previous) {
    return {
      message: `<${parent.name}> lacks another <${needed}>.`,
      hint: `Add another <${needed}>, or use one without <${parent.name}>.`,
    }
  }
  const known = advice(schema.grammar.adviceOnMissing, parent.name)
  return {
    message: `<${parent.name}> lacks ${first.length > 1 ? `one of ${listed(first)}` : inOrder(path)}.`,
    ...('hint' in known
      ? known
      : {
          hint:
            first.length === 1
              ? `<${parent.name}> needs <${needed}> inside.`
              : `Add one, or leave out <${parent.name}>.`,
        }),
  }
}

/** There are words where only elements, or nothing, may stand. */
export function textNotAllowed(schema: Schema, parent: ElementRule, state: State, text: string): Finding {
  if (parent.content === 'empty') {
    const what = text.trim() === '' ? 'white space' : 'words'
    return {
      message: `<${parent.name}> must be empty, but holds ${what}.`,
      value: text.trim(),
      hint: `Write <${parent.name}/>${what === 'words' ? ' and put the words after it' : ''}.`,
    }
  }
  return {
    message: `<${parent.name}> may not hold words directly, only elements: ${listed(expected(state))}.`,
    value: text.trim(),
    ...puttingWords(schema, parent, state),
  }
}
