import type { AccessPoint, AccessPointType } from '../../model/access-point.ts'
import type { Name, NameType } from '../../model/name.ts'
import { hidden, type JsonRecord, type Records, recordOf, recordsOf, resolved, wordsOf } from './record.ts'

const TYPES: readonly (readonly [RegExp, NameType])[] = [
  [/people|person/, 'person'],
  [/famil/, 'family'],
  [/corporate/, 'corporateBody'],
]

const TERMS: Readonly<Record<string, AccessPointType>> = {
  topical: 'subject',
  geographic: 'place',
  genre_form: 'genre',
  function: 'function',
  occupation: 'occupation',
  uniform_title: 'title',
}

/** Agents and subjects that a record leads to: by name, or by address when the source does not hold them. */
export interface Named {
  readonly creators: readonly Name[]
  readonly accessPoints: readonly AccessPoint[]
  /** Addresses of what could not be named. */
  readonly unresolved: readonly string[]
}

/** The agents and subjects of a unit. An agent in the role of a subject is an access point. */
export function namesOf(record: JsonRecord, records: Records): Named {
  const creators: Name[] = []
  const accessPoints: AccessPoint[] = []
  const unresolved: string[] = []
  for (const link of recordsOf(record, 'linked_agents')) {
    const ref = wordsOf(link, 'ref') ?? ''
    const name = nameOf(resolved(link, records), ref)
    if (!name) {
      unresolved.push(ref)
      continue
    }
    const role = wordsOf(link, 'role')
    const relator = wordsOf(link, 'relator') ?? (role === 'source' ? 'source' : undefined)
    const as = { ...(relator !== undefined && { role: relator }), ...hidden(link) }
    const terms = recordsOf(link, 'terms')
    const subdivisions = terms.flatMap(term => wordsOf(term, 'term') ?? [])
    if (role === 'subject')
      accessPoints.push({ ...name, ...as, text: [name.text, ...subdivisions].join(' -- '), ...hidden(...terms) })
    else creators.push({ ...name, ...as })
  }
  for (const link of recordsOf(record, 'subjects')) {
    const subject = resolved(link, records)
    const point = subject && subjectOf(subject)
    if (point) accessPoints.push({ ...point, ...hidden(link) })
    else unresolved.push(wordsOf(link, 'ref') ?? '')
  }
  return { creators, accessPoints, unresolved }
}

function nameOf(agent: JsonRecord | undefined, ref: string): Name | undefined {
  if (!agent) return undefined
  const display = recordOf(agent, 'display_name') ?? recordsOf(agent, 'names')[0]
  const text =
    wordsOf(agent, 'title') ?? (display && (wordsOf(display, 'sort_name') ?? wordsOf(display, 'primary_name')))
  if (text === undefined) return undefined
  const kind = wordsOf(agent, 'agent_type') ?? wordsOf(agent, 'jsonmodel_type') ?? ref
  const source = display && wordsOf(display, 'source')
  const identifier = display && wordsOf(display, 'authority_id')
  const rules = display && wordsOf(display, 'rules')
  return {
    type: TYPES.find(([pattern]) => pattern.test(kind))?.[1] ?? 'unknown',
    text,
    ...(source !== undefined && { source }),
    ...(identifier !== undefined && { identifier }),
    ...(rules !== undefined && { rules }),
    ...hidden(agent, display),
  }
}

function subjectOf(subject: JsonRecord): AccessPoint | undefined {
  const terms = recordsOf(subject, 'terms')
  const words = terms.flatMap(term => wordsOf(term, 'term') ?? [])
  const text = wordsOf(subject, 'title') ?? (words.length > 0 ? words.join(' -- ') : undefined)
  if (text === undefined) return undefined
  const kind = terms[0] && wordsOf(terms[0], 'term_type')
  const source = wordsOf(subject, 'source')
  const identifier = wordsOf(subject, 'authority_id')
  return {
    type: (kind !== undefined && Object.hasOwn(TERMS, kind) ? TERMS[kind] : undefined) ?? 'subject',
    text,
    ...(words.length > 1 && text === words.join(' -- ') && { parts: words.map(word => ({ text: word })) }),
    ...(source !== undefined && { source }),
    ...(identifier !== undefined && { identifier }),
    ...hidden(subject, ...terms),
  }
}
