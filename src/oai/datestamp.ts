import type { Control, MaintenanceEvent } from '../model/control.ts'
import { dayBounds } from '../values/date/bounds.ts'
import { readIsoDate } from '../values/date/calendar.ts'
import { parseDate } from '../values/date/parse-date.ts'
import { parseNormal } from '../values/date/parse-normal.ts'

/** A time in UTC to the second, `2031-05-04T12:00:00Z`. Two of them are in the order of their texts. OAI-PMH 2.0, 3.3. */
export type Datestamp = string

/** What no record is older than, where nothing is known. */
export const earliest: Datestamp = '1970-01-01T00:00:00Z'

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/

/** A day, or a time in UTC to the second, as the arguments `from` and `until` may be; which of them it is. */
export function granularityOf(text: string): 'day' | 'second' | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return readIsoDate(text) === undefined ? undefined : 'day'
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && timeOf(text) !== undefined ? 'second' : undefined
}

/** The first moment that `from` allows. */
export const since = (text: string): Datestamp => (text.length === 10 ? `${text}T00:00:00Z` : text)

/** The last moment that `until` allows. */
export const upTo = (text: string): Datestamp => (text.length === 10 ? `${text}T23:59:59Z` : text)

/** A time with or without seconds and zone, in UTC; without a zone it is taken for UTC. */
function timeOf(text: string): Datestamp | undefined {
  const [, day = '', hour = '', minute = '', second = '00', zone = 'Z'] = DATE_TIME.exec(text) ?? []
  if (readIsoDate(day) === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return undefined
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  return datestampAt(Date.parse(`${day}T${hour}:${minute}:${second}Z`) - offset)
}

/** A time given in milliseconds since 1970. */
export const datestampAt = (milliseconds: number): Datestamp =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')

/**
 * When a finding aid was last changed, as it says itself: the latest date of its history, else that of its publication. A
 * date without a time is the end of its last day, so that no harvester that asks for what is new passes it over.
 *
 * Source: ISAD(G) 3.7.3; EAD3 `maintenancehistory`; EAD 2002 `revisiondesc`, `profiledesc/creation`, `publicationstmt`.
 *
 * @example
 * statedDatestamp({ events: [{ type: 'revised', date: '2031-05' }] }) // '2031-05-31T23:59:59Z'
 */
export function statedDatestamp({ events = [], publication = [], agency }: Control): Datestamp | undefined {
  const country = agency?.countryCode
  const stamps = (texts: readonly (string | undefined)[]): Datestamp[] =>
    texts.flatMap(text => (text === undefined ? [] : (datestampIn(text, country) ?? [])))
  const ofEvents = events.flatMap(({ date, dateText }: MaintenanceEvent) =>
    stamps([date])
      .concat(stamps([dateText]))
      .slice(0, 1),
  )
  const all =
    ofEvents.length > 0
      ? ofEvents
      : publication.flatMap(each => (each.type === 'date' ? stamps([each.normal, each.text]).slice(0, 1) : []))
  return all.sort().at(-1)
}

function datestampIn(text: string, country: string | undefined): Datestamp | undefined {
  const time = timeOf(text.trim())
  if (time !== undefined) return time
  const normal = parseNormal(text.trim()).span?.end
  const words = normal === undefined ? parseDate(text, country === undefined ? {} : { country }) : undefined
  const end = normal ?? (words?.status === 'dated' ? words.date.end : undefined)
  const day = end === undefined ? undefined : dayBounds({ end }).end
  return day !== undefined && /^\d{4}-/.test(day) ? upTo(day) : undefined
}
