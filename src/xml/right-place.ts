import type { State } from './automaton.ts'
import { listed } from './finding.ts'
import { type ElementRule, expected, type Schema } from './schema.ts'

const mostHolders = 3
const mostWays = 6

/**
 * Where an element that may not stand in its parent belongs: inside what may come here, or else inside what may hold it
 * anywhere.
 *
 * @example aboutPlace(schema, did, state, 'extent') // { hint: '<extent> belongs in <physdesc>, which may stand here.' }
 */
export function aboutPlace(
  schema: Schema,
  parent: ElementRule,
  state: State,
  found: string,
): { readonly hint?: string } {
  if (found === parent.name)
    return { hint: `One <${found}> may not stand in another; end the first before the second.` }
  const units = expected(state).filter(name => schema.named.get(name)?.numbered)
  if (schema.named.get(found)?.numbered && units.length > 0) {
    return { hint: `Write ${either(units)}: that is what the units are called here.` }
  }
  const here = holdersOf(schema, found, expected(state))
  if (here.length > 0 && here.length <= mostHolders) {
    return { hint: `<${found}> belongs in ${either(here)}, which may stand here.` }
  }
  const anywhere = holdersOf(
    schema,
    found,
    [...schema.named.keys()].filter(name => name !== parent.name),
  )
  return anywhere.length === 0 || anywhere.length > mostHolders
    ? {}
    : { hint: `<${found}> belongs in ${either(anywhere)}.` }
}

/** Which of these elements may hold the one found; those that hold elements only before those that hold words too. */
function holdersOf(schema: Schema, found: string, among: readonly string[]): readonly string[] {
  const holders = among
    .map(name => schema.named.get(name))
    .filter(rule => rule !== undefined)
    .filter(rule => rule.name !== found && mayHold(rule, found))
  const tight = holders.filter(({ content }) => content === 'elements')
  return (tight.length > 0 ? tight : holders).map(({ name }) => name)
}

function mayHold({ start }: ElementRule, name: string): boolean {
  const seen = new Set([start])
  for (const { next } of seen) {
    if (next.has(name)) return true
    for (const state of next.values()) seen.add(state)
  }
  return false
}

const either = (names: readonly string[]): string =>
  names.length === 1
    ? listed(names)
    : `${names
        .slice(0, -1)
        .map(name => `<${name}>`)
        .join(', ')} or <${names.at(-1)}>`

/** The element that words should have been put into: a paragraph, or else the only one that may come here and holds words. */
export function wordsHolder(schema: Schema, state: State): ElementRule | undefined {
  const holders = expected(state)
    .map(name => schema.named.get(name))
    .filter(rule => rule?.content === 'mixed' || rule?.content === 'text')
  return holders.find(rule => rule?.name === 'p') ?? (holders.length === 1 ? holders[0] : undefined)
}

/** Where words that stand directly in an element belong. */
export function puttingWords(schema: Schema, parent: ElementRule, state: State): { readonly hint?: string } {
  const holder = wordsHolder(schema, state)
  if (holder) return { hint: `<${parent.name}> needs <${holder.name}> inside; put the words in it.` }
  const names = expected(state)
  if (names.length === 0) return { hint: 'Leave the words out, or put them where they belong.' }
  const inner = new Set(names.map(name => wordsHolder(schema, schema.named.get(name)?.start ?? state)?.name))
  const [only] = inner
  if (names.length > mostWays || inner.size > 1 || only === undefined) {
    return { hint: 'Put the words into one of these elements, or leave them out.' }
  }
  return { hint: `Put the words into ${either(names)}, with <${only}> inside it.` }
}
