import { type Lost, leftovers } from '../../linked-data/lost.ts'
import { tidy } from '../../model/prose-text.ts'
import type { TextStatement } from '../../model/statement.ts'
import { add, draft, finished, inLanguage, linkTo } from './node.ts'
import type { AtFindingAid, AtUnit, Codec } from './row.ts'
import { has } from './terms.ts'
import { statementWords, tagOf } from './words.ts'

/** The title, which is the label too. */
export const title: Codec<TextStatement, AtUnit> = (statement, { node, tag }) => {
  add(node, 'title', inLanguage(tidy(statement.text), tagOf(statement, tag)))
  return leftovers(statement, statementWords)
}

const otherTitleWords: ReadonlySet<string> = new Set([...statementWords, 'localType', 'label'])

/** Parallel, variant and formal titles, each with what sort of title it is where the release can say so. */
export const otherTitles: Codec<readonly TextStatement[], AtUnit | AtFindingAid> = (all, at) => {
  const lost: Lost[] = []
  for (const statement of all) {
    const text = tidy(statement.text)
    if (text === '') continue
    const words = inLanguage(text, tagOf(statement, at.tag))
    const node = draft(at.part('title'), 'Title')
    add(node, 'rdfs:label', words)
    add(node, 'textualValue', words)
    const kind = tidy(statement.localType ?? statement.label ?? '')
    if (kind !== '' && has(at.scope.release, 'hasTitleType'))
      add(node, 'hasTitleType', linkTo(at.scope.things.term('TitleType', { text: kind })))
    add(at.node, 'hasOrHadTitle', finished(node, at.scope.release))
    lost.push(leftovers(statement, otherTitleWords))
  }
  return lost.length === 0 ? leftovers([], otherTitleWords) : leftovers(all, otherTitleWords)
}
