import { codesLost, type Lost, leftovers, nothingLost, together } from '../../linked-data/lost.ts'
import type { UnitDate } from '../../model/date.ts'
import { tidy } from '../../model/prose-text.ts'
import { add, draft, finished, inLanguage, linkTo, type Node } from './node.ts'
import type { AtFindingAid, AtUnit, Codec } from './row.ts'
import { has, type PropertyName } from './terms.ts'
import { tagOf } from './words.ts'

const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** Events other than creation that RiC-O has dates for. */
const events: Readonly<Record<string, PropertyName>> = {
  accumulation: 'hasAccumulationDate',
  'record-keeping': 'hasAccumulationDate',
  record_keeping: 'hasAccumulationDate',
  publication: 'hasPublicationDate',
  published: 'hasPublicationDate',
  issued: 'hasPublicationDate',
  broadcast: 'hasPublicationDate',
  modification: 'hasModificationDate',
  modified: 'hasModificationDate',
}

const isCreation = (event: string): boolean => event === '' || /^(?:creat(?:ed|ion)|inclusive|single)$/.test(event)

const dateWords: ReadonlySet<string> = new Set([
  'text',
  'content',
  'type',
  'event',
  'begin',
  'end',
  'edtf',
  'normal',
  'language',
  'certainty',
  'statedCertainty',
])

/**
 * The dates of a unit as nodes: the words, the machine form in EDTF where it is certain what they mean, and how sure it is.
 * What was made at those dates are the members of a set, or a record itself; bulk dates are those of most members.
 */
export const dates: Codec<readonly UnitDate[], AtUnit> = (all, at) => {
  const lost: Lost[] = []
  for (const date of all) {
    const { property, says } = propertyOf(date, at)
    const made = dateNode(date, at, says ? '' : tidy(date.event ?? ''))
    if (made) add(at.node, property, made)
    lost.push(
      leftovers(date, dateWords),
      date.type === 'bulk' && at.node.type !== 'RecordSet' ? codesLost : nothingLost,
    )
  }
  return together(lost)
}

function propertyOf(
  date: UnitDate,
  { node, scope }: AtUnit,
): { readonly property: PropertyName; readonly says: boolean } {
  const event = tidy(date.event ?? '').toLowerCase()
  if (isCreation(event)) {
    if (node.type !== 'RecordSet') return { property: 'hasCreationDate', says: true }
    const property = date.type === 'bulk' ? 'hasOrHadMostMembersWithCreationDate' : 'hasOrHadAllMembersWithCreationDate'
    return { property, says: true }
  }
  const property = Object.hasOwn(events, event) ? events[event] : undefined
  return property !== undefined && has(scope.release, property)
    ? { property, says: event !== 'broadcast' }
    : { property: 'isAssociatedWithDate', says: false }
}

/** A span that EDTF was not asked for: its ends, or its one date. */
const spanOf = ({ begin, end }: Partial<UnitDate>): string | undefined =>
  begin === undefined || end === undefined || begin === end ? (begin ?? end) : `${begin}/${end}`

/** A date with its words and machine form. @param kind what happened then, where the property does not say it */
export function dateNode(date: Partial<UnitDate>, at: AtUnit | AtFindingAid, kind = ''): Node | undefined {
  const text = tidy(date.text ?? '')
  const value = [date.edtf, date.normal, spanOf(date)].find(form => tidy(form ?? '') !== '')
  if (text === '' && value === undefined) return undefined
  const node = draft(at.part('date'), 'Date')
  add(node, 'rdfs:label', text || value)
  add(node, 'expressedDate', inLanguage(text, tagOf(date, at.tag)))
  if (value !== undefined)
    add(node, 'normalizedDateValue', value === date.edtf ? { '@value': value, '@type': EDTF } : value)
  add(node, 'dateQualifier', ...(date.certainty ?? []), tidy(date.statedCertainty ?? ''))
  if (date.undated === 'all') add(node, 'dateQualifier', 'undated')
  if (kind !== '') add(node, 'hasDateType', linkTo(at.scope.things.term('DateType', { text: kind })))
  return finished(node, at.scope.release)
}
