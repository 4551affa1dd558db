import type { MaintenanceEvent } from '../../../model/control.ts'
import { blank, startOf } from '../codec/statement.ts'
import type { Emit } from '../emit.ts'
import { normalDate } from '../grammar2002/normal-date.ts'
import { proseWords, saidAside } from '../words.ts'
import { interleaved, type Piece } from './interleaved.ts'

/** How the finding aid came to be, in a sentence with its date. EAD 2002 `creation`. */
export function writeCreation(event: MaintenanceEvent, to: Emit): void {
  const text = descriptionsOf(event, to).join('; ')
  startOf('creation', markedOf(event), to)
  losesAgent(event, to)
  interleaved(text, [...datePiece(event, to), ...agentPiece(event, to)], to, ', ')
  to.end()
}

/**
 * What happened to the finding aid afterwards: the date, and an item for each description; who did it stands in parentheses
 * after the last. EAD 2002 `change`.
 */
export function writeChange(event: MaintenanceEvent, to: Emit): void {
  const { type, agent = '' } = event
  startOf('change', markedOf(event), to)
  if (type !== 'revised') to.loses(`that an event is of the sort ${type}`)
  losesAgent(event, to)
  const [date] = datePiece(event, to)
  if (date) date.write()
  else to.element('date')
  const items = descriptionsOf(event, to)
  const last = items.at(-1) ?? ''
  const signed = blank(agent) || last.includes(agent) ? last : last === '' ? agent : `${last} (${agent})`
  for (const item of [...items.slice(0, -1), signed]) to.element('item', {}, item)
  to.end()
}

function markedOf({ type: _, dateText, date, agentType, agent, descriptions, ...marked }: MaintenanceEvent) {
  return marked
}

function losesAgent({ agentType }: MaintenanceEvent, to: Emit): void {
  if (agentType !== undefined && agentType !== 'unknown') to.loses('whether a person or a machine did it')
}

function descriptionsOf({ descriptions = [] }: MaintenanceEvent, to: Emit): string[] {
  return descriptions.map(({ text, content, ...marked }) => {
    const named = Object.entries(marked).filter(([name, value]) => name !== 'audience' && value !== undefined)
    if (named.length > 0) to.loses('what is said of it besides its words', Object.fromEntries(named))
    if (!content?.some(piece => typeof piece !== 'string')) return text
    to.loses('the mark-up of its words', saidAside(content))
    return proseWords({ content })
  })
}

function agentPiece({ agent = '' }: MaintenanceEvent, to: Emit): Piece[] {
  return blank(agent) ? [] : [{ words: agent, write: () => to.text(agent) }]
}

function datePiece({ dateText, date }: MaintenanceEvent, to: Emit): Piece[] {
  const words = blank(dateText) ? (date ?? '') : (dateText ?? '')
  if (words === '') return []
  return [{ words, write: () => to.element('date', { normal: dayOf(date, to) }, words) }]
}

/** The day of a date that may have a time of day, which EAD 2002 does not take. */
function dayOf(date: string | undefined, to: Emit): string | undefined {
  if (date === undefined || normalDate.accepts(date)) return date
  const day = date.replace(/T.*$/s, '')
  to.loses(normalDate.accepts(day) ? 'the time of day' : 'the machine form of a date')
  return normalDate.accepts(day) ? day : undefined
}
