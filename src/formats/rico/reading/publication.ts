import type { FindingAidTitle, PublicationStatement } from '../../../model/control.ts'
import { type AtFindingAid, labelOf, some, statement, textsOf, thingsOf, wordsOf } from './at.ts'
import { dateIn } from './dates.ts'
import { typedIdentifiers } from './finding-aid-identifiers.ts'
import { holderOf } from './things.ts'

/** What the finding aid is called. */
export function titles(at: AtFindingAid): readonly FindingAidTitle[] | undefined {
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

/** Who published the finding aid, when, and under which number. */
export function publication(at: AtFindingAid): readonly PublicationStatement[] | undefined {
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
