import type { Thing } from '../../../linked-data/graph/thing.ts'
import { pointers } from '../../../linked-data/reading/prose.ts'
import type { Control, Convention, Encodings } from '../../../model/control.ts'
import { type AtFindingAid, addressesOf, labelOf, some, textOf, textsOf, thingsOf, wordsOf } from './at.ts'
import { isMade } from './identifiers.ts'
import { blocksOf } from './notes.ts'

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

/** The standards and rules that the description follows. */
export const conventions = ({ thing }: AtFindingAid): Control['conventions'] =>
  some(rulesOf(thing, isConvention).map(conventionOf))

/** The rights in the description. */
export const rights = ({ thing }: AtFindingAid): Control['rights'] =>
  some([...rulesOf(thing, isRights).map(conventionOf), ...conditions(thing)])

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
export function encodings({ thing }: AtFindingAid): Encodings | undefined {
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
