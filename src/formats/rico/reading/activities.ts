import type { Thing } from '../../../linked-data/graph/thing.ts'
import type { MaintenanceEvent } from '../../../model/control.ts'
import type { Note } from '../../../model/note.ts'
import { type At, labelOf, some, textOf, textsOf, thingsOf } from './at.ts'
import { dateIn } from './dates.ts'
import { described } from './notes.ts'

const KINDS = ['acquisition', 'appraisal', 'processing'] as const

const kindOf = (activity: Thing): string | undefined => thingsOf(activity, 'hasActivityType').map(labelOf)[0]

const AFFECTED = ['isOrWasAffectedBy', 'resultsOrResultedFrom'] as const

/** What was done to the records, of one kind. */
export const activity =
  (kind: (typeof KINDS)[number]) =>
  (at: At): readonly Note[] | undefined =>
    some(
      thingsOf(at.thing, ...AFFECTED)
        .filter(each => kindOf(each) === kind)
        .map(each => told(each, at, kind)),
    )

/** What was done to the records of other kinds, under the name of the kind. */
export const otherActivities = (at: At): readonly Note[] =>
  thingsOf(at.thing, ...AFFECTED)
    .filter(each => !KINDS.some(kind => kind === kindOf(each)))
    .map(each => told(each, at))

function told(activity: Thing, at: At, kind?: string): Note {
  const label = labelOf(activity)
  const note = described(activity, at)
  const dates = thingsOf(activity, 'occurredAtDate', 'isAssociatedWithDate').flatMap(
    each => dateIn(each, at).date?.text ?? [],
  )
  const agents = thingsOf(activity, 'isOrWasPerformedBy').flatMap(each => labelOf(each) ?? [])
  const besides = [...dates, ...agents].join(', ')
  return {
    ...(label !== undefined && label !== kind && { heading: [label] }),
    ...note,
    blocks: besides === '' ? note.blocks : [{ type: 'paragraph', content: [besides] }, ...note.blocks],
  }
}

const eventTypes: ReadonlySet<string> = new Set<MaintenanceEvent['type']>([
  'cancelled',
  'created',
  'deleted',
  'derived',
  'revised',
  'unknown',
  'updated',
])
const isEventType = (word: string | undefined): word is MaintenanceEvent['type'] =>
  word !== undefined && eventTypes.has(word)

/** What was done to the finding aid. */
export const events = (at: At): readonly MaintenanceEvent[] | undefined =>
  some(thingsOf(at.thing, ...AFFECTED).map(each => eventOf(each, at)))

function eventOf(activity: Thing, at: At): MaintenanceEvent {
  const kind = kindOf(activity)
  const label = labelOf(activity)
  const date = thingsOf(activity, 'occurredAtDate').map(each => dateIn(each, at).date)[0]
  const agent = thingsOf(activity, 'isOrWasPerformedBy').map(labelOf)[0]
  const texts = textsOf(activity, 'generalDescription')
  const descriptions = (isEventType(kind) ? texts : [kind ?? label ?? '', ...texts]).filter(text => text !== '')
  const literal = textOf(activity, 'date')
  const dateText = date?.text || literal
  return {
    type: isEventType(kind) ? kind : 'unknown',
    ...(dateText !== undefined && dateText !== '' && { dateText }),
    ...(date?.normal !== undefined && { date: date.normal }),
    ...(agent !== undefined && { agent }),
    ...(descriptions.length > 0 && { descriptions: descriptions.map(text => ({ text })) }),
  }
}
