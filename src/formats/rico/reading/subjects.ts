import { isThing, type Thing } from '../../../linked-data/graph/thing.ts'
import type { AccessPoint, AccessPointType } from '../../../model/access-point.ts'
import { type AtUnit, labelOf, some, thingsOf, valuesOf } from './at.ts'
import { inOrder } from './order.ts'
import { isOfKind } from './related.ts'
import { pointsOf } from './things.ts'

const SUBJECTS = [
  'hasOrHadSubject',
  'hasOrHadMainSubject',
  'hasOrHadSomeMembersWithSubject',
  'hasOrHadAllMembersWithSubject',
] as const

const FORMS = [
  'hasDocumentaryFormType',
  'hasOrHadSomeMembersWithDocumentaryFormType',
  'hasOrHadAllMembersWithDocumentaryFormType',
  'hasContentOfType',
  'hasOrHadSomeMembersWithContentType',
] as const

interface Point {
  readonly thing: Thing
  readonly type?: AccessPointType
}

/** Names, subjects, places, genres, functions and occupations. */
export function accessPoints(at: AtUnit): readonly AccessPoint[] | undefined {
  const { thing, scope } = at
  const genre = (node: Thing): Point => ({ thing: node, type: 'genre' })
  const lists: readonly (readonly Point[])[] = [
    ...SUBJECTS.map(property => thingsOf(thing, property).map(node => ({ thing: node }))),
    ...FORMS.map(property => thingsOf(thing, property).map(genre)),
    thingsOf(thing, 'isRelatedTo')
      .filter(({ classes }) => classes.has('DocumentaryFormType'))
      .map(genre),
    thingsOf(thing, 'documents').filter(isOfKind).flatMap(functionsOf),
  ]
  const inWords = SUBJECTS.flatMap(property => valuesOf(thing, property)).flatMap(value =>
    isThing(value) ? [] : [{ type: 'subject', text: value.words } as const],
  )
  const points = inOrder(lists, point => scope.position(point.thing)).flatMap(point =>
    pointsOf(point.thing, at, point.type),
  )
  return some(
    [...points, ...inWords].filter(({ text, identifier = '' }: AccessPoint) => text !== '' || identifier !== ''),
  )
}

/** The kinds of an activity, as functions. */
function functionsOf(activity: Thing): readonly Point[] {
  labelOf(activity)
  return thingsOf(activity, 'hasActivityType').map(thing => ({ thing, type: 'function' }))
}
