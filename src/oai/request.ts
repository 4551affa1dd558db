import { granularityOf, since, upTo } from './datestamp.ts'
import type { Fault } from './fault.ts'
import { isUri } from './identifier.ts'
import { isMetadataPrefix, type MetadataPrefix } from './metadata-format.ts'
import type { Selection } from './repository.ts'
import { isSetSpec } from './sets.ts'
import { readToken } from './token.ts'

/** The arguments of a request in their order, as they stand in an address or a form. An argument may wrongly stand twice. */
export type RequestArguments = Iterable<readonly [name: string, value: string]>

/** How far a list has been given, and of what it was the list; absent at its beginning. */
export interface Continued {
  readonly cursor: number
  readonly fingerprint: string
}

/** A request that can be answered. */
export type OaiRequest =
  | { readonly verb: 'Identify' }
  | { readonly verb: 'ListMetadataFormats'; readonly identifier?: string }
  | { readonly verb: 'ListSets'; readonly continued?: Continued }
  | { readonly verb: 'GetRecord'; readonly identifier: string; readonly metadataPrefix: MetadataPrefix }
  | {
      readonly verb: 'ListIdentifiers' | 'ListRecords'
      readonly selection: Selection
      readonly continued?: Continued
    }

/** What became of the arguments. */
export interface ReadRequest {
  /** Absent when there are faults. */
  readonly request?: OaiRequest
  readonly faults: readonly Fault[]
  /** The arguments to be repeated in the answer: none when the verb or an argument is wrong. OAI-PMH 2.0, 3.2. */
  readonly shown: readonly (readonly [string, string])[]
}

type Verb = OaiRequest['verb']
type Name = 'from' | 'identifier' | 'metadataPrefix' | 'resumptionToken' | 'set' | 'until'
type Given = Readonly<Partial<Record<Name, string>>>

const listArguments = { metadataPrefix: 'required', from: 'optional', until: 'optional', set: 'optional' } as const

/** What each verb takes. OAI-PMH 2.0, section 4. A resumption token stands alone. */
const verbs: Readonly<Record<Verb, Readonly<Partial<Record<Name, 'exclusive' | 'optional' | 'required'>>>>> = {
  Identify: {},
  ListMetadataFormats: { identifier: 'optional' },
  ListSets: { resumptionToken: 'exclusive' },
  GetRecord: { identifier: 'required', metadataPrefix: 'required' },
  ListIdentifiers: { ...listArguments, resumptionToken: 'exclusive' },
  ListRecords: { ...listArguments, resumptionToken: 'exclusive' },
}

/** No more faults of one request are told. */
const MOST_FAULTS = 20

const isVerb = (word: string): word is Verb => Object.hasOwn(verbs, word)

const bad = (message: string): Fault => ({ code: 'badArgument', message })
const badVerb = (message: string): ReadRequest => ({ faults: [{ code: 'badVerb', message }], shown: [] })

/** Reads the arguments of a request, and says everything that is wrong with them. */
export function readRequest(pairs: RequestArguments): ReadRequest {
  const all = [...pairs]
  const [verb, ...others] = all.flatMap(([name, value]) => (name === 'verb' ? [value] : []))
  if (verb === undefined) return badVerb('There is no verb.')
  if (others.length > 0) return badVerb('The verb is given more than once.')
  if (!isVerb(verb)) return badVerb(`There is no such verb; the verbs are ${Object.keys(verbs).join(', ')}.`)
  const { given, faults } = argumentsOf(verb, all)
  if (faults.length > 0) return { faults: faults.slice(0, MOST_FAULTS), shown: [] }
  const shown = all
  const request = requestOf(verb, given)
  return 'code' in request ? { faults: [request], shown } : { request, faults: [], shown }
}

function argumentsOf(
  verb: Verb,
  pairs: RequestArguments,
): { readonly given: Given; readonly faults: readonly Fault[] } {
  const takes = verbs[verb]
  const isTaken = (name: string): name is Name => Object.hasOwn(takes, name)
  const given: Partial<Record<Name, string>> = {}
  const faults: Fault[] = []
  for (const [name, value] of pairs) {
    if (name === 'verb') continue
    if (!isTaken(name)) faults.push(bad(`${verb} has no argument of that name: ${name.slice(0, 80)}.`))
    else if (given[name] !== undefined) faults.push(bad(`${name} is given more than once.`))
    else {
      given[name] = value
      const wrong = wrongIn(name, value)
      if (wrong !== undefined) faults.push(bad(wrong))
    }
  }
  if (given.resumptionToken !== undefined) {
    if (Object.keys(given).length > 1) faults.push(bad('resumptionToken stands alone, without other arguments.'))
  } else
    for (const [name, how] of Object.entries(takes))
      if (how === 'required' && !Object.hasOwn(given, name)) faults.push(bad(`${verb} needs ${name}.`))
  const { from, until } = given
  if (faults.length === 0 && from !== undefined && until !== undefined) {
    if (from.length !== until.length) faults.push(bad('from and until are not to the same granularity.'))
    else if (since(from) > upTo(until)) faults.push(bad('from is later than until.'))
  }
  return { given, faults }
}

function wrongIn(name: Name, value: string): string | undefined {
  switch (name) {
    case 'from':
    case 'until':
      return granularityOf(value) === undefined
        ? `${name} takes a day, YYYY-MM-DD, or a time in UTC, YYYY-MM-DDThh:mm:ssZ.`
        : undefined
    case 'identifier':
      return isUri(value) ? undefined : 'identifier takes a URI.'
    case 'set':
      return isSetSpec(value) ? undefined : 'set takes the setSpec of a set, as ListSets gives it.'
    case 'metadataPrefix':
      return /^[A-Za-z0-9\-_.!~*'()]+$/.test(value)
        ? undefined
        : 'metadataPrefix takes the prefix of a format, as ListMetadataFormats gives it.'
    case 'resumptionToken':
      return undefined
  }
}

function requestOf(verb: Verb, given: Given): OaiRequest | Fault {
  const { identifier = '', metadataPrefix = '', resumptionToken } = given
  if (verb === 'Identify') return { verb }
  if (verb === 'ListMetadataFormats') return { verb, ...(given.identifier !== undefined && { identifier }) }
  if (resumptionToken !== undefined) {
    const { selection, ...continued } = readToken(resumptionToken) ?? { verb: undefined }
    if (verb === 'ListSets' && continued.verb === verb) return { verb, continued }
    if ((verb === 'ListIdentifiers' || verb === 'ListRecords') && continued.verb === verb && selection)
      return { verb, selection, continued }
    return { code: 'badResumptionToken', message: 'This is no resumption token of such a list here.' }
  }
  if (verb === 'ListSets') return { verb }
  if (!isMetadataPrefix(metadataPrefix))
    return {
      code: 'cannotDisseminateFormat',
      message: 'Records are not given in this format; see ListMetadataFormats.',
    }
  if (verb === 'GetRecord') return { verb, identifier, metadataPrefix }
  const { from, until, set } = given
  return {
    verb,
    selection: {
      metadataPrefix,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      ...(set !== undefined && { set }),
    },
  }
}
