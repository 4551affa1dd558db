import { granularityOf } from './datestamp.ts'
import { isMetadataPrefix } from './metadata-format.ts'
import type { Selection } from './repository.ts'
import { isSetSpec } from './sets.ts'

/** The requests whose answers come in parts. */
export type ListVerb = 'ListIdentifiers' | 'ListRecords' | 'ListSets'

/** How far a harvester has come in a list. */
export interface Resumption {
  readonly verb: ListVerb
  /** Absent for ListSets. */
  readonly selection?: Selection
  /** How many entries it has. */
  readonly cursor: number
  /** Of the list as it was when it began. */
  readonly fingerprint: string
}

/**
 * A resumption token says all that is needed to go on, so that a provider keeps nothing of harvests under way and goes on
 * after a restart: what was asked for, how much of it was given, and the fingerprint of the list. No character of it needs
 * escaping in an address but the colons of times and sets, which need none in most.
 *
 * @example
 * tokenFor({ verb: 'ListRecords', selection: { metadataPrefix: 'oai_dc' }, cursor: 100, fingerprint: 'x7Q' })
 * // 'ListRecords,100,x7Q,oai_dc,,,'
 */
export function tokenFor({ verb, selection, cursor, fingerprint }: Resumption): string {
  const { metadataPrefix = '', from = '', until = '', set = '' } = selection ?? {}
  return [verb, cursor, fingerprint, metadataPrefix, from, until, set].join(',')
}

const listVerbs: readonly ListVerb[] = ['ListIdentifiers', 'ListRecords', 'ListSets']

/** Reads a token; `undefined` when it is none of ours. Whether its list is still the same is for the list to say. */
export function readToken(text: string): Resumption | undefined {
  const [word, cursor = '', fingerprint = '', metadataPrefix = '', from = '', until = '', set = '', ...more] =
    text.split(',')
  const verb = listVerbs.find(each => each === word)
  if (verb === undefined || more.length > 0 || !/^[1-9]\d{0,9}$/.test(cursor) || !/^[\w-]{1,64}$/.test(fingerprint))
    return undefined
  const resumption = { verb, cursor: Number(cursor), fingerprint }
  if (verb === 'ListSets') return [metadataPrefix, from, until, set].join('') === '' ? resumption : undefined
  if (!isMetadataPrefix(metadataPrefix)) return undefined
  if ([from, until].some(date => date !== '' && granularityOf(date) === undefined)) return undefined
  if (set !== '' && !isSetSpec(set)) return undefined
  return {
    ...resumption,
    selection: {
      metadataPrefix,
      ...(from !== '' && { from }),
      ...(until !== '' && { until }),
      ...(set !== '' && { set }),
    },
  }
}
