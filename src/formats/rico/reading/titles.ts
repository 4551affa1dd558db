import type { Words } from '../../../linked-data/graph/thing.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { TextStatement } from '../../../model/statement.ts'
import { labelFor } from '../label.ts'
import type { Draft } from './at.ts'
import { type AtUnit, labelOf, some, statement, thingsOf, wordsOf } from './at.ts'

/** The title; a label where there is none, unless it is made of what else is said of the unit. */
export function title(at: AtUnit, said: Draft): TextStatement | undefined {
  const label = wordsOf(at.thing, 'rdfs:label')[0]
  const [first] = titlesOf(at)
  if (first) return statement(first, at.tag)
  const [ofThing] = wordsOf(at.analogue, 'title')
  if (ofThing) return statement(ofThing, at.tag)
  if (label === undefined || tidy(label.words) === labelFor(said, at.position)) return undefined
  return thingsOf(at.thing, 'hasOrHadTitle').some(node => labelOf(node) === label.words)
    ? undefined
    : statement(label, at.tag)
}

/** The titles in words; that which is the label too comes first. */
function titlesOf({ thing }: AtUnit): readonly Words[] {
  const titles = wordsOf(thing, 'title')
  const [label] = wordsOf(thing, 'rdfs:label')
  const first = titles.find(({ words }) => words === label?.words)
  return first ? [first, ...titles.filter(title => title !== first)] : titles
}

/** Titles besides, each with what sort of title it is. */
export function otherTitles(at: AtUnit): readonly TextStatement[] | undefined {
  const others = titlesOf(at).slice(1)
  const ofThing = wordsOf(at.analogue, 'title').slice(wordsOf(at.thing, 'title').length === 0 ? 1 : 0)
  const typed = thingsOf(at.thing, 'hasOrHadTitle').flatMap((node): TextStatement[] => {
    const label = labelOf(node)
    const [words = label === undefined ? undefined : { words: label }] = wordsOf(node, 'textualValue', 'rdfs:label')
    const kind = thingsOf(node, 'hasTitleType').map(labelOf)[0]
    return words ? [{ ...statement(words, at.tag), ...(kind !== undefined && { localType: kind }) }] : []
  })
  return some([...typed, ...[...others, ...ofThing].map(words => statement(words, at.tag))])
}
