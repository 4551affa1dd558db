import type { Conditions } from '../../model/note.ts'
import type { RecordContext } from './context.ts'
import type { DublinCoreElement } from './element.ts'
import { noteElement } from './prose.ts'
import { rightsAddress, rightsUrisIn } from './rights-uri.ts'
import type { Codec } from './row.ts'

/** The addresses of licences and rights statements that a note links to or names. */
function addressesIn(note: Conditions): string[] {
  const found = new Set<string>()
  const pending: unknown[] = [note.parts, note.blocks, note.heading]
  while (pending.length > 0) {
    const next = pending.pop()
    if (typeof next === 'string') for (const uri of rightsUrisIn(next)) found.add(uri)
    else if (Array.isArray(next)) for (let i = next.length - 1; i >= 0; i--) pending.push(next[i])
    else if (typeof next === 'object' && next !== null)
      for (const [member, inner] of Object.entries(next).reverse()) if (member !== 'extra') pending.push(inner)
  }
  return [...found]
}

/**
 * Conditions of access or of use, one element for each statement, and the address of a licence named in it by itself.
 *
 * @param before words that keep access and use apart where both go to one element
 */
export function conditions<Term extends 'accessRights' | 'rights', License extends 'license' | 'rights'>(
  term: Term,
  license: License,
  before?: string,
): Codec<readonly Conditions[], Term | License> {
  const write = (note: Conditions, context: RecordContext): DublinCoreElement<Term | License>[] => [
    noteElement(term, note, context, before),
    ...addressesIn(note).map(uri => rightsAddress(license, uri, context.profile)),
  ]
  return {
    terms: [...new Set<Term | License>([term, license])],
    write: (given, context) => given.flatMap(note => write(note, context)),
  }
}
