import type { MaintenanceEvent } from '../../model/control.ts'
import type { Tools } from './description.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Row } from './profile.ts'

const ISO_DATE = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** Adds what was done to the finding aid on the date a paragraph states. Reports `text/date-not-understood`. */
export function addEvent(
  { text, at }: Paragraph,
  heading: string,
  row: Row & { readonly event: MaintenanceEvent['type'] },
  events: MaintenanceEvent[],
  { readDate, say }: Tools,
): void {
  const date = readDate(text, at)
  const iso = date?.begin !== undefined && date.begin === date.end && ISO_DATE.test(date.begin) ? date.begin : undefined
  if (iso === undefined)
    say(at, {
      code: 'text/date-not-understood',
      severity: 'warning',
      message: `"${row.labels[0]}" should be one date; the words were kept as they are.`,
      value: text,
      hint: 'Write the date as year, month and day: 2023-02-15.',
    })
  events.push({
    type: row.event,
    dateText: text,
    ...(iso !== undefined && { date: iso }),
    ...(heading !== '' && { descriptions: [{ text: heading }] }),
  })
}
