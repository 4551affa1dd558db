import type { Control } from '../model/control.ts'
import { digest } from '../model/digest.ts'
import { identifierSet } from '../model/identifier-pool.ts'
import { slug } from '../model/ids.ts'
import { tidy } from '../model/prose-text.ts'
import type { Unit } from '../model/unit.ts'
import type { Report } from '../report/diagnostic.ts'
import { escaped, fingerprint, uri, webAddress } from './address.ts'
import { expanded, type IriOptions } from './iri-template.ts'

/** Gives everything in a document its id, and no two things the same one. */
export interface Naming {
  /** The page that is the finding aid. */
  readonly page: string
  /** A unit. Without an `id` of its own, only its place among its siblings, and theirs, can name it. */
  unit(unit: Unit, ordinals: () => readonly number[], breadcrumb: () => string): UnitName
  /** An agency with an ISIL. */
  agency(isil: string): string
  /** A name, place or agency without a registered URI, from what is said about it. */
  minted(kind: string, text: string, said: string): string
  /** Whether agents and places are the same ones in every finding aid. */
  readonly mergeAgents: boolean
  /** The id of an agent or place by the URI that was made for it in all finding aids, if that is such a one. */
  ofAll(uri: string): string | undefined
  /** Whether a URI is free to stand for something new; takes it if so. */
  claim(id: string): boolean
  /** A URI that is free, which is taken: the one that is wanted, or else the first with a number behind it. */
  free(wanted: string): string
}

/** The id of a unit, and what else names it: where it stands on the page, when its id is a persistent URI. */
export interface UnitName {
  readonly id: string
  readonly also?: { readonly property: 'sameAs' | 'url'; readonly id: string }
}

/**
 * The ids of one document. Under a base address they are relative to it: `{finding aid}` for the page,
 * `{finding aid}#{id}` for units; without one they are `urn:x-findingaid:{agency}:{finding aid}:{id}`. A unit with a
 * persistent URI has that as its id.
 *
 * The patterns of the user take the place of these for units, and for agents and places without a registered URI.
 *
 * Reports `<format>/iri-pattern` when that for units could give units of two finding aids the same IRI, `<format>/no-record-id` when neither the finding aid nor its top unit has a code, so that the ids could be those
 * of another finding aid, and `<format>/repeated-id` when two units claim one id.
 */
export function namesFor(
  control: Control,
  top: Unit,
  base: string | undefined,
  report: Report,
  format: string,
  { iriUnit, iriAgent, iriPlace, mergeAgents = false }: IriOptions = {},
): Naming {
  const claimed = identifierSet()
  const recordId = firstOf(control.recordId, top.referenceCode?.text)
  if (recordId === '') report({ ...noRecordId, code: `${format}/no-record-id` })
  const agencyCode = firstOf(control.agency?.code, top.referenceCode?.repositoryCode, slug(control.agency?.name ?? ''))
  const record = recordId === '' ? '-' : escaped(recordId)
  const urn = `urn:x-findingaid:${agencyCode === '' ? '-' : escaped(agencyCode)}`
  if (iriUnit !== undefined && !/\{\+?record\}/.test(iriUnit))
    report({ ...ofAnyFindingAid, code: `${format}/iri-pattern` })
  const home = base === undefined ? `${urn}:${record}` : record

  const claim = (id: string): boolean => {
    const whole = base !== undefined && !id.includes(':') ? base + id : id
    return claimed.add(whole)
  }
  /** The last number behind each URI that was given out, so that none is looked for from the beginning each time. */
  const numbers = new Map<string, number>()
  const free = (wanted: string): string => {
    let n = numbers.get(wanted) ?? 1
    if (n === 1 && claim(wanted)) return wanted
    let id = `${wanted}-${++n}`
    while (!claim(id)) id = `${wanted}-${++n}`
    numbers.set(wanted, n)
    return id
  }
  const within = (id: string): string => `${home}${base === undefined ? ':' : '#'}${id}`

  /** A pattern filled in, relative to the base where it is below it and cannot be taken for anything else. */
  const patterned = (template: string, values: Readonly<Record<string, string | undefined>>): string => {
    const whole = expanded(template, { base, agency: agencyCode, record: recordId, ...values })
    const rest = base !== undefined && whole.startsWith(base) ? whole.slice(base.length) : ''
    return /^[\w%~][\w%~.-]*(?:\/[\w%~-][\w%~.-]*)*$/.test(rest) ? rest : whole
  }

  const published = (control.otherRecordIds ?? [])
    .filter(other => other.kind === 'representation')
    .map(other => webAddress(other.href ?? other.text))
    .find(address => address !== undefined)
  const page = published ?? (base === undefined ? webAddress(control.recordUrl) : undefined) ?? home
  claim(page)

  return {
    page,
    mergeAgents,
    claim,
    free,
    unit(unit, ordinals, breadcrumb) {
      const persistent = persistentUris(unit).find(claim)
      const given = tidy(unit.id ?? '')
      const own = given === '' ? ordinals().join('/') : given
      const code = unit.referenceCode?.text
      const first =
        iriUnit === undefined ? within(given === '' ? own : escaped(own)) : patterned(iriUnit, { id: own, code })
      const id = free(first)
      if (id !== first)
        report({
          ...repeatedId,
          code: `${format}/repeated-id`,
          unit: breadcrumb(),
          ...(unit.id !== undefined && { value: unit.id.slice(0, 100) }),
        })
      if (persistent === undefined) return { id }
      return { id: persistent, also: { property: base === undefined ? 'sameAs' : 'url', id } }
    },
    ofAll(given) {
      if (/^urn:x-(?:agent|place):/.test(given)) return given
      const id = base !== undefined && given.startsWith(base) ? given.slice(base.length) : ''
      return /^(?:agent|place)\/[^/#:]+$/.test(id) ? id : undefined
    },
    agency: isil => (base === undefined ? `urn:x-findingaid:${escaped(isil)}` : `repository/${escaped(isil)}`),
    minted(kind, text, said) {
      const template = kind === 'agent' ? iriAgent : kind === 'place' ? iriPlace : undefined
      if (template !== undefined) return patterned(template, { name: slug(text), hash: digest(said) })
      const isMerged = mergeAgents && (kind === 'agent' || kind === 'place' || kind === 'repository')
      const hash = isMerged ? digest(said) : fingerprint(said)
      const short = [escaped(slug(text)), hash].filter(part => part !== '').join('-')
      if (isMerged) return base === undefined ? `urn:x-${kind}:${short}` : `${kind}/${short}`
      if (kind === 'repository' && base !== undefined) return `repository/${short}`
      return within(`${kind}-${short}`)
    },
  }
}

/** The first of some words that are not blank, or none. */
const firstOf = (...words: readonly (string | undefined)[]): string =>
  words.map(word => tidy(word ?? '')).find(word => word !== '') ?? ''

/** The URIs that stand for a unit, those that are said to persist first. */
function persistentUris(unit: Unit): readonly string[] {
  return [...(unit.persistentUris ?? []).map(({ link, text }) => link.href ?? text), unit.referenceCode?.uri]
    .map(uri)
    .filter(address => address !== undefined)
}

const noRecordId = {
  concern: 'input',
  severity: 'warning',
  message:
    'Neither the finding aid nor its top unit has a code, so the ids in the output may be those of another finding aid too.',
  hint: 'Give the identifier of the finding aid.',
} as const

const ofAnyFindingAid = {
  concern: 'input',
  severity: 'info',
  message: 'The pattern for the IRIs of units does not say of which finding aid they are.',
  hint: 'Put {record} in it, unless identifiers of units are never the same in two finding aids.',
} as const

const repeatedId = {
  concern: 'input',
  severity: 'warning',
  message: 'The identifier of this unit already stands for something else; a number was added to it.',
  hint: 'Give every unit an identifier of its own.',
} as const
