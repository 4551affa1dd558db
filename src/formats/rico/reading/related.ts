import { isThing, type Thing, type Words } from '../../../linked-data/graph/thing.ts'
import { paragraphs } from '../../../linked-data/reading/prose.ts'
import type { Relation } from '../../../model/digital-object.ts'
import type { Note } from '../../../model/note.ts'
import type { LinkStatement } from '../../../model/unit.ts'
import { afterLabel, relationLabels } from '../labelled.ts'
import { type AtUnit, addressesOf, labelOf, numbered, some, textOf, thingsOf, valuesOf, wordsOf } from './at.ts'
import { dateIn } from './dates.ts'
import { isMade } from './identifiers.ts'
import { blocksOf, described, noteOf } from './notes.ts'
import { inOrder } from './order.ts'

/** Other resources as notes: what is said of each, or what it is called. */
const resources = (at: AtUnit, things: readonly Thing[], usual: string): readonly Note[] =>
  things.map(thing => {
    const note = described(thing, at)
    const label = labelOf(thing)
    const named = label === undefined || label === usual ? [] : blocksOf({ words: label })
    const address = isMade(thing) || thing.id === undefined ? [] : [thing.id]
    const link = { type: 'reference', link: { href: address[0] ?? '' }, content: [] } as const
    const blocks = [...named, ...note.blocks]
    return {
      ...note,
      blocks: address.length > 0 ? [...blocks, { type: 'paragraph', content: [link] } as const] : blocks,
    }
  })

/** The resources to which some properties lead, as notes. */
export const asResources =
  (usual: string, ...properties: readonly string[]) =>
  (at: AtUnit): readonly Note[] | undefined =>
    some(resources(at, thingsOf(at.thing, ...properties), usual))

/** Other finding aids, without the one that is read. */
export const otherFindingAids = (at: AtUnit): readonly Note[] | undefined => {
  const others = thingsOf(at.thing, 'isOrWasDescribedBy').filter(each => !at.scope.findingAids.has(each))
  for (const other of others) for (const form of thingsOf(other, 'hasDocumentaryFormType')) labelOf(form)
  return some(resources(at, others, 'other finding aid'))
}

const ASSOCIATED = 'isRecordResourceAssociatedWithRecordResource'

const associated = (label: string) => (at: AtUnit) =>
  some(
    resources(
      at,
      thingsOf(at.thing, ASSOCIATED).filter(each => labelOf(each) === label),
      label,
    ),
  )

export const relatedMaterial = associated('related material')
export const separatedMaterial = associated('separated material')

const isRelated = (thing: Thing): boolean => /^(?:related|separated) material$/.test(labelOf(thing) ?? '')

/** Whether what a unit documents is an activity of some kind: a function, not a relation. */
export const isOfKind = (activity: Thing): boolean => thingsOf(activity, 'hasActivityType').length > 0

const isForm = ({ classes }: Thing): boolean => classes.has('DocumentaryFormType')

/** Relations to agents, resources, functions and other things. */
export function relations(at: AtUnit): readonly Relation[] | undefined {
  const { thing } = at
  const all = inOrder(
    [
      thingsOf(thing, 'isRelatedTo').filter(each => !isForm(each)),
      thingsOf(thing, ASSOCIATED).filter(each => !isRelated(each)),
      thingsOf(thing, 'documents').filter(each => !isOfKind(each)),
    ],
    numbered,
  )
  return some(all.map(each => relationOf(each, at)))
}

function typeOf({ classes }: Thing): Relation['type'] {
  if (classes.has('Activity')) return 'functionrelation'
  if (['RecordResource', 'RecordSet', 'Record', 'RecordPart', 'Instantiation'].some(name => classes.has(name)))
    return 'resourcerelation'
  return ['Agent', 'Person', 'Family', 'CorporateBody', 'Group'].some(name => classes.has(name))
    ? 'cpfrelation'
    : 'otherrelationtype'
}

function relationOf(node: Thing, at: AtUnit): Relation {
  const type = typeOf(node)
  const label = labelOf(node)
  const entry = textOf(node, 'name')
  const [address, ...more] = addressesOf(node)
  const href = address ?? (isMade(node) ? textOf(node, 'identifier') : node.id)
  const date = thingsOf(node, 'isAssociatedWithDate').flatMap(each => dateIn(each, at).date?.text ?? [])[0]
  const noted = [...wordsOf(node, 'generalDescription'), ...wordsOf(node, 'note')]
  const said = relationLabels.map(name => noted.flatMap(({ words }) => afterLabel(words, name) ?? [])[0])
  const [linkTitle, ownLabel, otherType, role, arcrole, place] = said
  const isBesides = ({ words }: Words): boolean => !relationLabels.some(name => afterLabel(words, name) !== undefined)
  const isCalledOtherwise = label !== href && label !== type && label !== otherType
  const title = linkTitle ?? (entry === undefined && isCalledOtherwise ? label : undefined)
  const note = [...noted.filter(isBesides).flatMap(blocksOf), ...paragraphs(more.join('\n\n'))]
  return {
    type,
    ...((href ?? title ?? role) !== undefined && {
      link: {
        ...(href !== undefined && { href }),
        ...(title !== undefined && { title }),
        ...(role !== undefined && { role }),
      },
    }),
    ...(entry !== undefined && { entry }),
    ...(ownLabel !== undefined && { label: ownLabel }),
    ...(otherType !== undefined && { otherType }),
    ...(arcrole !== undefined && { arcrole }),
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(note.length > 0 && { note }),
  }
}

/** Licences: rules of that type, with their addresses. */
export const rightsUris = ({ thing }: AtUnit): readonly LinkStatement[] | undefined =>
  some(
    thingsOf(thing, 'isOrWasRegulatedBy')
      .filter(isLicence)
      .map((rule): LinkStatement => {
        const label = labelOf(rule)
        const [href = textOf(rule, 'identifier')] = addressesOf(rule)
        const text = textOf(rule, 'title') ?? (label === href ? '' : label)
        return { text: text ?? '', link: href === undefined ? {} : { href } }
      }),
  )

const isLicence = (rule: Thing): boolean => thingsOf(rule, 'hasOrHadRuleType').some(type => labelOf(type) === 'licence')

/** Rules that are no licences, as notes. */
export const otherRules = (at: AtUnit): readonly Note[] =>
  resources(
    at,
    thingsOf(at.thing, 'isOrWasRegulatedBy').filter(rule => !isLicence(rule)),
    '',
  )

/** Legal status in words. */
export const legalStatus = (at: AtUnit): readonly Note[] | undefined =>
  some(
    ['hasOrHadLegalStatus', 'hasOrHadAllMembersWithLegalStatus', 'hasOrHadSomeMembersWithLegalStatus'].flatMap(
      property =>
        valuesOf(at.thing, property).flatMap(value => {
          if (!isThing(value)) return [noteOf(value, at.tag)]
          const label = labelOf(value)
          const said: readonly Words[] = wordsOf(value, 'rdfs:label', 'name')
          const [first = label === undefined ? undefined : { words: label }] = said
          return first ? [noteOf(first, at.tag)] : []
        }),
    ),
  )
