import type { Name } from '../model/name.ts'
import { tidy } from '../model/prose-text.ts'

/** What identifies an agent or place in every finding aid. */
export interface Identity {
  /** What tells it from others. */
  readonly said: string
  /** The words its IRI begins with: those that stay when the name is written in another way. */
  readonly words: string
}

/** Roles that say no more than that somebody made or holds the records, or is spoken of in them. */
const GENERIC = /^(?:|creator|cre|created by|origination|source|subject)$/

/**
 * What identifies an agent or place without a registered URI in every finding aid: its source and identifier, or else its
 * exact name with its kind and, without an identifier, its role.
 *
 * @param kind of what sort it is: `Person`, `place`
 */
export function mergedIdentity(kind: string, name: Partial<Name>): Identity {
  const { text = '', source = '', identifier = '', role = '' } = name
  if (source !== '' && identifier !== '')
    return { said: `${kind}|${source}|${tidy(identifier)}`, words: `${source} ${identifier}` }
  const done = tidy(role)
    .toLowerCase()
    .replace(/^.*[/#]/, '')
  const part = identifier !== '' || GENERIC.test(done) ? '' : done
  return { said: [kind, tidy(text), source, identifier, part].join('|'), words: text }
}
