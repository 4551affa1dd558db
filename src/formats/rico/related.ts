import { type Lost, leftovers, nothingLost, together } from '../../linked-data/lost.ts'
import type { Relation } from '../../model/digital-object.ts'
import type { Note } from '../../model/note.ts'
import { blocksText, noteText, tidy } from '../../model/prose-text.ts'
import type { LinkStatement } from '../../model/unit.ts'
import { dateNode } from './dates.ts'
import { addAddress } from './identifiers.ts'
import { relationLabels, underLabel } from './labelled.ts'
import { add, type Draft, draft, finished, linkTo } from './node.ts'
import type { AtUnit, Codec } from './row.ts'
import type { ClassName, PropertyName } from './terms.ts'
import { addLinks, asText, noteIn, noteOn, notes, noteWords, proseWords } from './words.ts'

const FINDING_AID = 'https://www.ica.org/standards/RiC/vocabularies/documentaryFormTypes#FindingAid'

/** Notes on other resources, each as a resource that is related in this way and is described by the words of the note. */
export const resource =
  (
    property: PropertyName | ((node: Draft) => PropertyName),
    type: ClassName,
    label: string,
  ): Codec<readonly Note[], AtUnit> =>
  (all, at) => {
    for (const note of all) {
      if (noteText(note, { heading: true }).length === 0) continue
      const node = draft(at.part('resource'), type)
      add(node, 'rdfs:label', label)
      add(node, 'generalDescription', noteWords(note, at.tag))
      addLinks(note, { node, scope: at.scope }, 'identifier')
      if (property === 'isOrWasDescribedBy')
        add(
          node,
          'hasDocumentaryFormType',
          linkTo(at.scope.things.known('DocumentaryFormType', FINDING_AID, 'finding aid')),
        )
      add(at.node, typeof property === 'string' ? property : property(at.node), finished(node, at.scope.release))
    }
    return leftovers(all, proseWords)
  }

/** Where originals are is said of a record as its original, of a set as a genetic link. */
export const toOriginal = ({ type }: Draft): PropertyName =>
  type === 'Record' ? 'hasOriginal' : 'hasGeneticLinkToRecordResource'

/** Licences as rules that regulate the use of the unit, each with its address as what to look at besides. */
export const licences: Codec<readonly LinkStatement[], AtUnit> = (all, at) => {
  for (const { text, link } of all) {
    const words = tidy(text) || tidy(link.title ?? '')
    if (words === '' && !link.href) continue
    const rule = draft(at.part('licence'), 'Rule')
    add(rule, 'rdfs:label', words || link.href)
    add(rule, 'title', words)
    add(rule, 'hasOrHadRuleType', linkTo(at.scope.things.term('RuleType', { text: 'licence' })))
    addAddress(link.href, { node: rule, scope: at.scope })
    add(at.node, 'isOrWasRegulatedBy', finished(rule, at.scope.release))
  }
  return leftovers(all, new Set(['text', 'content', 'href', 'title', 'language']))
}

const relationWords: ReadonlySet<string> = new Set([
  ...proseWords,
  'type',
  'otherType',
  'entry',
  'date',
  'place',
  'title',
  'role',
  'arcrole',
  'label',
])

/** Relations to agents, resources and functions, each as the thing it leads to. */
export const relations: Codec<readonly Relation[], AtUnit> = (all, at) => {
  const lost: Lost[] = []
  for (const relation of all) {
    const { link, note = [], type } = relation
    const label = tidy(relation.entry ?? link?.title ?? relation.label ?? link?.href ?? '')
    if (label === '' && note.length === 0) continue
    const { property, of } = ends[type]
    const node = draft(at.part('relation'), of)
    add(node, 'rdfs:label', label || relation.otherType || type)
    add(node, 'name', tidy(relation.entry ?? ''))
    const besides = [link?.title, relation.label, relation.otherType, link?.role, relation.arcrole, relation.place]
    for (const [i, name] of relationLabels.entries()) {
      const words = tidy(besides[i] ?? '')
      if (words !== label) add(node, noteIn(at.scope), underLabel(name, words))
    }
    add(node, 'generalDescription', asText(blocksText(note)))
    addAddress(link?.href, { node, scope: at.scope })
    add(node, 'isAssociatedWithDate', dateNode({ ...(relation.date !== undefined && { text: relation.date }) }, at))
    addLinks(note, { node, scope: at.scope })
    add(at.node, property, finished(node, at.scope.release))
    lost.push(leftovers(relation, relationWords))
  }
  return lost.length === 0 ? nothingLost : together(lost)
}

const ends = {
  cpfrelation: { property: 'isRelatedTo', of: 'Agent' },
  resourcerelation: { property: 'isRecordResourceAssociatedWithRecordResource', of: 'RecordResource' },
  functionrelation: { property: 'documents', of: 'Activity' },
  otherrelationtype: { property: 'isRelatedTo', of: 'Thing' },
} as const satisfies Readonly<Record<Relation['type'], { readonly property: PropertyName; readonly of: ClassName }>>

/** Legal status: of a record, or of all members of a set; of anything else as a condition of access. */
export const legalStatus: Codec<readonly Note[], AtUnit> = (all, at) => {
  for (const note of all) {
    const text = asText(noteText(note, { heading: true }))
    if (text === '') continue
    const status = draft(at.part('legal-status'), 'LegalStatus')
    add(status, 'rdfs:label', noteWords(note, at.tag))
    add(status, 'name', noteWords(note, at.tag))
    addLinks(note, at)
    if (at.node.type === 'Record') add(at.node, 'hasOrHadLegalStatus', finished(status, at.scope.release))
    else if (at.node.type === 'RecordSet')
      add(at.node, 'hasOrHadAllMembersWithLegalStatus', finished(status, at.scope.release))
    else add(at.node, 'conditionsOfAccess', noteWords(note, at.tag))
  }
  return leftovers(all, proseWords)
}

/** Accruals of a set; of a single record nothing is to come, so what is said of it is a note. */
export const accruals: Codec<readonly Note[], AtUnit> = (all, at) => {
  for (const note of all) {
    const words = noteWords(note, at.tag)
    if (at.node.type === 'RecordSet') add(at.node, 'accruals', words)
    else add(at.node, noteIn(at.scope), noteOn(words, at.scope))
    addLinks(note, at)
  }
  return leftovers(all, proseWords)
}

/** Conditions that come with the thing in hand, such as its state or what equipment it needs: of an instantiation. */
export const ofTheThing =
  (property: 'conditionsOfAccess' | 'conditionsOfUse'): Codec<readonly Note[], AtUnit> =>
  (all, at) =>
    all.length === 0 ? nothingLost : notes(property)(all, { ...at, node: at.instantiations.analogue() })
