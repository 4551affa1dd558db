import type { Thing } from '../../../linked-data/graph/thing.ts'
import { pointers } from '../../../linked-data/reading/prose.ts'
import type {
  Agency,
  Control,
  Convention,
  Encodings,
  FindingAidTitle,
  OtherRecordId,
  PublicationStatement,
} from '../../../model/control.ts'
import type { ControlField } from '../../../model/fields.ts'
import { events } from './activities.ts'
import { type At, addressesOf, labelOf, some, statement, textOf, textsOf, thingsOf, valuesOf, wordsOf } from './at.ts'
import { dateIn } from './dates.ts'
import { identifierOf, isMade } from './identifiers.ts'
import { besidesScripts, descriptionLanguages } from './languages.ts'
import { blocksOf, noteOf } from './notes.ts'
import { holderOf, namesOf } from './things.ts'
import type { FieldReader } from './unit-fields.ts'

/** The node of a finding aid. */
export interface AtFindingAid extends At {
  /** The language of its words, ISO 639-2b. */
  readonly language: string | undefined
}

type ControlReaders = {
  readonly [Field in ControlField]-?: FieldReader<Control[Field], AtFindingAid, ControlField, object>
}

const asNote = { readAs: 'notes' } as const

/** How each field of the description control area is read from the node of the finding aid. */
export const controlReaders: ControlReaders = {
  recordId: ({ thing }) => textOf(thing, 'identifier'),
  recordUrl: ({ thing }) => forms(thing).find(isFile)?.href,
  otherRecordIds,
  agency,
  titles,
  authors: at =>
    some([
      ...thingsOf(at.thing, 'hasCreator', 'hasAuthor').flatMap(each => namesOf(each, at).map(({ text }) => ({ text }))),
      ...textsOf(at.thing, 'creator', 'author').map(text => ({ text })),
    ]),
  sponsors: at => some(labelled(at, 'Sponsor').map(text => ({ text }))),
  status: at => labelled(at, 'Maintenance status').find(isStatus),
  publicationStatus: at => labelled(at, 'Publication status').find(isPublicationStatus),
  localStatus: at => labelled(at, 'Status')[0],
  detailLevel: at => labelled(at, 'Level of detail')[0],
  languages: descriptionLanguages,
  localControls: asNote,
  edition: asNote,
  publication,
  series: asNote,
  notes,
  localTypes: asNote,
  conventions: ({ thing }) => some(rulesOf(thing, isConvention).map(conventionOf)),
  rights: ({ thing }) => some([...rulesOf(thing, isRights).map(conventionOf), ...conditions(thing)]),
  events,
  sources: ({ thing, tag }) =>
    some(
      wordsOf(thing, 'recordResourceSourceOfInformation').map(said => ({
        entries: said.words.split(/\n{2,}/).map(words => statement({ ...said, words }, tag)),
      })),
    ),
  encodings,
  language: ({ language }) => language,
  script: { nowhere: 'the language tags of literals are without script' },
  audience: { nowhere: 'what is internal is not written' },
  extra: { nowhere: 'it belongs to the format of the source' },
}

const LABELLED = /^(Sponsor|Maintenance status|Publication status|Status|Level of detail): (\S.*)$/s

/** What is noted under a word that says what it is. */
const labelled = ({ thing }: At, label: string): readonly string[] =>
  textsOf(thing, 'note', 'generalDescription').flatMap(note => {
    const [, before, words] = LABELLED.exec(note) ?? []
    return before === label && words !== undefined ? [words] : []
  })

const statuses: ReadonlySet<string> = new Set<NonNullable<Control['status']>>([
  'cancelled',
  'deleted',
  'deletedmerged',
  'deletedreplaced',
  'deletedsplit',
  'derived',
  'new',
  'revised',
])
const isStatus = (word: string): word is NonNullable<Control['status']> => statuses.has(word)
const isPublicationStatus = (word: string): word is NonNullable<Control['publicationStatus']> =>
  word === 'approved' || word === 'inprocess' || word === 'published'

/** Whether a note is one of those that are fields of their own. */
function isField(note: string): boolean {
  const [, label, words = ''] = LABELLED.exec(note) ?? []
  if (label === 'Maintenance status') return isStatus(words)
  return label === 'Publication status' ? isPublicationStatus(words) : label !== undefined
}

function notes(at: AtFindingAid): Control['notes'] {
  const said = besidesScripts(wordsOf(at.thing, 'note', 'generalDescription', 'scopeAndContent', 'history'))
  const addresses = addressesOf(at.thing)
  return some([
    ...said.filter(({ words }) => words.trim() !== '' && !isField(words)).map(words => noteOf(words, at.tag)),
    ...(addresses.length > 0 ? [{ blocks: pointers(addresses) }] : []),
  ])
}

/** A form in which a finding aid can be had. */
interface Form {
  readonly node: Thing
  readonly href: string | undefined
  readonly title: string | undefined
}

const forms = (thing: Thing): readonly Form[] =>
  thingsOf(thing, 'hasOrHadDigitalInstantiation', 'hasOrHadInstantiation').map(node => {
    labelOf(node)
    return { node, href: addressesOf(node)[0] ?? textOf(node, 'identifier'), title: textOf(node, 'title') }
  })

const isFile = ({ node, title }: Form): boolean => title === undefined && labelOf(node) === 'file of the finding aid'

function otherRecordIds({ thing }: AtFindingAid): readonly OtherRecordId[] | undefined {
  const identifiers = typedIdentifiers(thing).flatMap(({ kind, said }): OtherRecordId[] => {
    if (kind === 'number' || kind === 'agency code') return []
    const { text, uri = said.identifier } = said
    const sort = kind === undefined || kind === 'identifier' ? {} : { localType: kind }
    return [{ kind: 'identifier', text, ...sort, ...(uri !== undefined && { href: uri }) }]
  })
  const more = textsOf(thing, 'identifier')
    .slice(1)
    .map(text => ({ kind: 'identifier', text }) as const)
  const represented = forms(thing)
    .filter(form => !isFile(form))
    .flatMap(({ node, href, title }): OtherRecordId[] => {
      const sort = textOf(node, 'type')
      if (title === undefined && href === undefined) return []
      const text = title ?? ''
      return [
        {
          kind: 'representation',
          text,
          ...(href !== undefined && href !== text && { href }),
          ...(sort !== undefined && { localType: sort }),
        },
      ]
    })
  const isSaid = isMade(thing) || forms(thing).some(({ href }) => href === thing.id)
  const own = isSaid || thing.id === undefined ? [] : [{ kind: 'representation', text: thing.id } as const]
  return some([...own, ...identifiers, ...represented, ...more])
}

const typedIdentifiers = (thing: Thing) => thingsOf(thing, 'hasOrHadIdentifier').map(identifierOf)

function agency(at: AtFindingAid): Agency | undefined {
  const loose = typedIdentifiers(at.thing).flatMap(({ kind, said }) => (kind === 'agency code' ? [said.text] : []))
  const [holder, ...others] = thingsOf(at.thing, 'hasOrHadHolder')
  if (others.length > 0) at.scope.unread.property('hasOrHadHolder', others, at.thing)
  const { name, isils, codes } = holder ? holderOf(holder) : { name: undefined, isils: [], codes: [] }
  const isil = isils.at(-1)
  const words = wordsOf(holder, 'note', 'generalDescription').flatMap(blocksOf)
  const note = [...words, ...pointers(addressesOf(holder))]
  const otherCodes = [...codes, ...loose].map(text => ({ text }))
  if (!holder && otherCodes.length === 0) return undefined
  return {
    ...(name !== undefined && name !== '' && { name }),
    ...(isil !== undefined && { code: isil }),
    ...(otherCodes.length > 0 && { otherCodes }),
    ...(note.length > 0 && { note }),
  }
}

function titles(at: AtFindingAid): readonly FindingAidTitle[] | undefined {
  const proper = wordsOf(at.thing, 'title').map(words => ({ kind: 'proper', ...statement(words, at.tag) }) as const)
  const typed = thingsOf(at.thing, 'hasOrHadTitle').flatMap((node): FindingAidTitle[] => {
    const label = labelOf(node)
    const [words = label === undefined ? undefined : { words: label }] = wordsOf(node, 'textualValue', 'rdfs:label')
    const kind = thingsOf(node, 'hasTitleType').map(labelOf)[0]
    if (!words) return []
    return [{ kind: kind === 'proper' || kind === 'filing' ? kind : 'subtitle', ...statement(words, at.tag) }]
  })
  const label = labelOf(at.thing)
  if (proper.length > 0 || label === undefined || label === 'Finding aid') return some([...proper, ...typed])
  return [{ kind: 'proper', text: label }, ...typed]
}

function publication(at: AtFindingAid): readonly PublicationStatement[] | undefined {
  const publishers = thingsOf(at.thing, 'hasPublisher').flatMap(node => {
    const { name, isils } = holderOf(node)
    const text = name || isils[0]
    return text === undefined ? [] : [{ type: 'publisher', text } as const]
  })
  const dates = thingsOf(at.thing, 'hasPublicationDate').flatMap(node => {
    const { date } = dateIn(node, at)
    const normal = date?.normal ?? date?.edtf
    return date ? [{ type: 'date', text: date.text, ...(normal !== undefined && { normal }) } as const] : []
  })
  const inWords = textsOf(at.thing, 'publicationDate').map(text => ({ type: 'date', text }) as const)
  const numbers = typedIdentifiers(at.thing)
    .filter(({ kind }) => kind === 'number')
    .map(({ said }) => ({ type: 'number', text: said.text }) as const)
  return some([...publishers, ...dates, ...inWords, ...numbers])
}

const ruleType = (rule: Thing): string | undefined => thingsOf(rule, 'hasOrHadRuleType').map(labelOf)[0]

const rulesOf = (thing: Thing, wanted: (rule: Thing) => boolean): readonly Thing[] =>
  thingsOf(thing, 'isOrWasRegulatedBy').filter(wanted)

const isRights = (rule: Thing): boolean => ruleType(rule) === 'rights'

/** A rule that only has a name is one of the lists that codes are taken from. */
const isNameAlone = ({ said }: Thing): boolean =>
  !['title', 'identifier', 'generalDescription', 'rdfs:seeAlso'].some(name => said.has(name))

const isEncoding = (rule: Thing): boolean =>
  !isRights(rule) && isMade(rule) && isNameAlone(rule) && rule.said.has('name')
const isConvention = (rule: Thing): boolean => !isRights(rule) && !isEncoding(rule)

function conventionOf(rule: Thing): Convention {
  const label = labelOf(rule)
  const [abbreviation, refused] = textsOf(rule, 'identifier')
  const words = wordsOf(rule, 'generalDescription', 'note').flatMap(blocksOf)
  const [href = refused, ...more] = addressesOf(rule)
  const title = textOf(rule, 'title')
  const note = [...words, ...pointers(more)]
  const isSaid = label === abbreviation || label === href || note.length > 0
  return {
    citation: title ?? (isSaid ? '' : (label ?? '')),
    ...(abbreviation !== undefined && { abbreviation }),
    ...(href !== undefined && { href }),
    ...(note.length > 0 && { note }),
  }
}

/** Conditions of use in words. */
const conditions = (thing: Thing): readonly Convention[] =>
  wordsOf(thing, 'conditionsOfUse').map(words => {
    const [citation = '', ...note] = words.words.split(/\n{2,}/)
    return { citation, ...(note.length > 0 && { note: blocksOf({ words: note.join('\n\n') }) }) }
  })

/** What lists are usually for. */
const usual = [
  ['language', /639/],
  ['script', /15924/],
  ['date', /8601/],
  ['country', /3166/],
  ['repository', /15511/],
] as const

/** The lists that codes are from, each for what it is usually for; others for what is left. */
function encodings({ thing }: AtFindingAid): Encodings | undefined {
  const free = new Set<keyof Encodings>(['related', 'repository', 'country', 'date', 'language', 'script'])
  const names = rulesOf(thing, isEncoding).flatMap(rule => labelOf(rule) ?? [])
  if (names.length === 0) return undefined
  const said: { -readonly [Name in keyof Encodings]: Encodings[Name] } = {}
  const known = names.map(name => usual.find(([, pattern]) => pattern.test(name))?.[0])
  for (const name of known) if (name !== undefined) free.delete(name)
  for (const [i, name] of names.entries()) {
    const wanted = known[i]
    const field = wanted !== undefined && said[wanted] === undefined ? wanted : [...free][0]
    if (field === undefined) continue
    free.delete(field)
    said[field] = name
  }
  return said
}

/** Everything that is said of a finding aid. */
export function controlIn(at: AtFindingAid): Control {
  const said: { -readonly [Field in keyof Control]?: Control[Field] } = {}
  for (const field of fields) set(controlReaders, field, at, said)
  for (const form of thingsOf(at.thing, 'hasDocumentaryFormType')) labelOf(form)
  valuesOf(at.thing, 'describesOrDescribed')
  labelOf(at.thing)
  return said
}

const fields = Object.keys(controlReaders).filter((field): field is ControlField =>
  Object.hasOwn(controlReaders, field),
)

type Readers<Field extends ControlField> = {
  readonly [F in Field]: FieldReader<Control[F], AtFindingAid, ControlField, object>
}

function set<Field extends ControlField>(
  readers: Readers<Field>,
  field: Field,
  at: AtFindingAid,
  said: { -readonly [F in keyof Control]?: Control[F] },
): void {
  const read = readers[field]
  if (typeof read !== 'function') return
  const value = read(at, said)
  if (value !== undefined) said[field] = value
}
