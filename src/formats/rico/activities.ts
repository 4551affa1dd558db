import { type Lost, leftovers, together } from '../../linked-data/lost.ts'
import type { MaintenanceEvent } from '../../model/control.ts'
import type { Note } from '../../model/note.ts'
import { noteText, tidy } from '../../model/prose-text.ts'
import { dateNode } from './dates.ts'
import { add, draft, finished, linkTo } from './node.ts'
import type { AtFindingAid, AtUnit, Codec } from './row.ts'
import { addLinks, noteWords, proseWords } from './words.ts'

/** Notes on what was done to the records, each as an activity of a kind that affected them. */
export const activity =
  (kind: string): Codec<readonly Note[], AtUnit> =>
  (all, at) => {
    for (const note of all) {
      if (noteText(note, { heading: true }).length === 0) continue
      const node = draft(at.part('activity'), 'Activity')
      add(node, 'rdfs:label', kind)
      add(node, 'generalDescription', noteWords(note, at.tag))
      add(node, 'hasActivityType', linkTo(at.scope.things.term('ActivityType', { text: kind })))
      addLinks(note, { node, scope: at.scope }, 'identifier')
      add(at.node, 'isOrWasAffectedBy', finished(node, at.scope.release))
    }
    return leftovers(all, proseWords)
  }

const eventWords: ReadonlySet<string> = new Set(['type', 'dateText', 'date', 'agent', 'text', 'content', 'language'])

/** What was done to the finding aid: when, by whom, and in the words of those who did it. */
export const events: Codec<readonly MaintenanceEvent[], AtFindingAid> = (all, at) => {
  const lost: Lost[] = []
  for (const event of all) {
    const node = draft(at.part('event'), 'Activity')
    add(node, 'rdfs:label', [event.type, tidy(event.dateText ?? event.date ?? '')].filter(Boolean).join(' '))
    add(node, 'hasActivityType', linkTo(at.scope.things.term('ActivityType', { text: event.type })))
    add(node, 'occurredAtDate', eventDate(event, at))
    const agent = tidy(event.agent ?? '')
    if (agent !== '') add(node, 'isOrWasPerformedBy', linkTo(at.scope.things.agent({ type: 'unknown', text: agent })))
    add(node, 'generalDescription', ...(event.descriptions ?? []).map(({ text }) => tidy(text)))
    add(at.node, 'isOrWasAffectedBy', finished(node, at.scope.release))
    lost.push(leftovers(event, eventWords))
  }
  return together(lost)
}

function eventDate({ dateText, date }: MaintenanceEvent, at: AtFindingAid) {
  const text = tidy(dateText ?? '')
  return dateNode({ ...(text !== '' && { text }), ...(date !== undefined && { normal: date }) }, at)
}
