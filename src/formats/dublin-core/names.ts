import { authorityUri } from '../../linked-data/authority.ts'
import type { AccessPoint } from '../../model/access-point.ts'
import type { Name, Repository } from '../../model/name.ts'
import { tidy } from '../../model/prose-text.ts'
import type { DublinCoreElement } from './element.ts'
import type { Profile } from './profile.ts'
import type { Codec } from './row.ts'
import type { EncodingScheme } from './terms.ts'

/** Functions that make someone a creator of archival material, as MARC relator codes and terms. DACS 2.6. */
const CREATES = new Set([
  '',
  'accumulator',
  'art',
  'artist',
  'aut',
  'author',
  'cmp',
  'col',
  'collector',
  'com',
  'compiler',
  'composer',
  'corporate creator',
  'cre',
  'creator',
  'originator',
  'records creator',
])

const PUBLISHES = new Set(['pbl', 'publisher'])

const RELATOR_URI = /^https?:\/\/id\.loc\.gov\/vocabulary\/relators\//

const roleOf = (role = ''): string => tidy(role).toLowerCase().replace(RELATOR_URI, '').replace(/\.$/, '')

/** The element for someone who acts in a role: the one for creators unless the role says otherwise. */
function agentTerm(role: string | undefined): 'creator' | 'contributor' | 'publisher' {
  const act = roleOf(role)
  if (CREATES.has(act)) return 'creator'
  return PUBLISHES.has(act) ? 'publisher' : 'contributor'
}

/**
 * Creators as authorised names, one element for each: collectors and authors as creators, publishers as publishers, any
 * other role (photographer, editor, donor) as contributors.
 */
export const creators: Codec<readonly Name[], 'creator' | 'contributor' | 'publisher'> = {
  terms: ['creator', 'contributor', 'publisher'],
  write: names =>
    names.map(name => ({ term: agentTerm(name.role), text: tidy(name.text), resource: authorityUri(name) })),
}

/**
 * The holding institution, which Dublin Core has no element for: its publisher, as harvesters expect; a relation or a
 * contributor for those who take a publisher for that of the thing itself; or nothing.
 *
 * @example { term: 'relation', before: 'Held by: ', text: 'Example Library' }
 */
export const repositories: Codec<readonly Repository[], 'publisher' | 'relation' | 'contributor'> = {
  terms: ['publisher', 'relation', 'contributor'],
  write(names, { profile: { holder } }) {
    if (holder === 'none') return []
    return names.map(name =>
      holder === 'relation'
        ? { term: holder, before: 'Held by: ', text: tidy(name.text) }
        : { term: holder, text: tidy(name.text), resource: authorityUri(name) },
    )
  },
}

const SCHEMES: Readonly<Record<string, EncodingScheme>> = {
  ddc: 'DDC',
  lcc: 'LCC',
  lcsh: 'LCSH',
  mesh: 'MESH',
  tgn: 'TGN',
  udc: 'UDC',
}

const schemeOf = ({ source = '' }: AccessPoint): EncodingScheme | undefined => {
  const code = tidy(source).toLowerCase()
  return Object.hasOwn(SCHEMES, code) ? SCHEMES[code] : undefined
}

/** The roles in which a name among the access points is what the material is about. */
const IS_ABOUT = new Set(['', 'subject', 'about', 'dpc', 'depicted', 'sub'])

/**
 * Access points, one element for each term with its subdivisions: names and topics as subjects (a name that has a role in
 * the material as what its role makes it), places as coverage, genres as types, or as subjects where types are those of the
 * DCMI vocabulary alone.
 */
export function accessPoints<Place extends 'coverage' | 'spatial'>(
  place: Place,
): Codec<readonly AccessPoint[], 'creator' | 'contributor' | 'publisher' | 'subject' | 'type' | Place> {
  type Term = 'creator' | 'contributor' | 'publisher' | 'subject' | 'type' | Place
  const write = (point: AccessPoint, { genres }: Profile): readonly DublinCoreElement<Term>[] => {
    const text = tidy(point.text)
    const resource = authorityUri(point)
    switch (point.type) {
      case 'place': {
        const coordinates = tidy(point.coordinates?.text ?? '')
        return [
          { term: place, text, scheme: schemeOf(point), resource },
          { term: place, text: coordinates },
        ]
      }
      case 'genre':
        return [
          genres === 'type'
            ? { term: 'type', text, resource }
            : { term: 'subject', text, scheme: schemeOf(point), resource },
        ]
      case 'person':
      case 'family':
      case 'corporateBody':
      case 'unknown':
        if (!IS_ABOUT.has(roleOf(point.role))) return [{ term: agentTerm(point.role), text, resource }]
    }
    return [{ term: 'subject', text, scheme: schemeOf(point), resource }]
  }
  return {
    terms: ['subject', place, 'type', 'creator', 'contributor', 'publisher'],
    write: (points, { profile }) => points.flatMap(point => write(point, profile)),
  }
}
