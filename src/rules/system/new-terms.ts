import type { Say } from '../rule.ts'

/** The words of a finding aid that a system would add to a list of its own. */
export interface NewTerms {
  see(term: string | undefined): void
  /** Says which, in one finding, if there are any. */
  tell(say: Say): void
}

/** More than so many are not told one by one. */
const MOST = 50

/**
 * Gathers the words that a list of ArchivesSpace does not hold, whatever their capitals and blanks.
 *
 * @example newTerms(['box'], 'type', 'types', 'of containers')
 */
export function newTerms(known: readonly string[], one: string, many: string, of: string): NewTerms {
  const list = new Set(known)
  const found = new Map<string, string>()
  return {
    see(term = '') {
      const key = term.trim().toLowerCase().replace(/\s+/g, '_')
      if (key !== '' && !list.has(key) && !found.has(key) && found.size < MOST) found.set(key, term.trim())
    },
    tell(say) {
      const n = found.size
      if (n > 0)
        say({
          message: `${n} ${n === 1 ? one : many} ${of} ${n === 1 ? 'becomes a new term' : 'become new terms'} in ArchivesSpace: ${[
            ...found.keys(),
          ]
            .sort()
            .map(key => found.get(key))
            .join(', ')}.`,
        })
    },
  }
}
