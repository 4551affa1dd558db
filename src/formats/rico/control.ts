import { type Lost, leftovers, nothingLost, together } from '../../linked-data/lost.ts'
import type {
  Agency,
  Convention,
  DescriptionSource,
  Encodings,
  FindingAidTitle,
  LocalControl,
  OtherRecordId,
  PublicationStatement,
} from '../../model/control.ts'
import type { Block } from '../../model/prose.ts'
import { blocksText, plainText, tidy } from '../../model/prose-text.ts'
import type { Statement, TextStatement } from '../../model/statement.ts'
import { dateNode } from './dates.ts'
import { addAddress, identifierNode } from './identifiers.ts'
import { add, draft, finished, inLanguage, linkTo } from './node.ts'
import type { AtFindingAid, Codec } from './row.ts'
import { has } from './terms.ts'
import { addLinks, asText, noteIn, proseWords, statementWords, tagOf } from './words.ts'

/** The identifier of the finding aid. */
export const recordId: Codec<string, AtFindingAid> = (value, { node }) => {
  add(node, 'identifier', tidy(value))
  return nothingLost
}

/** Where the file of the finding aid is: an instantiation of it, without a title of its own. */
export const recordUrl: Codec<string, AtFindingAid> = (value, at) => {
  if (tidy(value) !== '') addForm('file of the finding aid', value, at)
  return nothingLost
}

/** Other identifiers; and other forms of the finding aid, each as an instantiation with its title and address. */
export const otherRecordIds: Codec<readonly OtherRecordId[], AtFindingAid> = (all, at) => {
  for (const { kind, text, href, localType, label } of all) {
    const sort = tidy(localType ?? label ?? '')
    if (kind === 'identifier') {
      const said = { text, kind: sort || kind, uri: href }
      add(at.node, 'hasOrHadIdentifier', identifierNode(said, at))
    } else if (tidy(text) !== '' || href) addForm(tidy(text) || (href ?? ''), href ?? text, at, { title: text, sort })
  }
  return leftovers(all, new Set([...statementWords, 'kind', 'href', 'localType', 'label']))
}

/** A form in which the finding aid can be had. */
function addForm(
  label: string,
  address: string,
  at: AtFindingAid,
  { title = '', sort = '' }: { readonly title?: string; readonly sort?: string } = {},
): void {
  const form = draft(at.part('instantiation'), 'Instantiation')
  add(form, 'rdfs:label', label)
  add(form, 'title', tidy(title))
  add(form, 'type', sort)
  addAddress(address, { node: form, scope: at.scope })
  add(at.node, 'hasOrHadDigitalInstantiation', finished(form, at.scope.release))
}

/** The agency that keeps the finding aid, as who holds it. */
export const agency: Codec<Agency, AtFindingAid> = (said, at) => {
  const { node, scope } = at
  const { name, code, otherCodes = [], note = [], ...besides } = said
  if (tidy(name ?? '') === '' && tidy(code ?? '') === '') {
    for (const { text } of otherCodes)
      add(node, 'hasOrHadIdentifier', identifierNode({ text, kind: 'agency code' }, at))
    add(node, noteIn(scope), asText(blocksText(note)))
    addLinks(note, at)
    return together([leftovers(besides, new Set()), leftovers(otherCodes, statementWords)])
  }
  const agent = scope.things.agency({ ...(name !== undefined && { name }), ...(code !== undefined && { code }) })
  add(node, 'hasOrHadHolder', linkTo(agent))
  add(agent, 'identifier', ...otherCodes.map(({ text }) => tidy(text)))
  add(agent, noteIn(scope), asText(blocksText(note)))
  addLinks(note, { node: agent, scope })
  return together([leftovers(besides, new Set()), leftovers(otherCodes, statementWords)])
}

/** Titles of the finding aid: the proper one as title, the others as titles of their kinds. */
export const titles: Codec<readonly FindingAidTitle[], AtFindingAid> = (all, at) => {
  let first = true
  for (const { kind, ...statement } of all) {
    const words = inLanguage(tidy(statement.text), tagOf(statement, at.tag))
    if (words === '') continue
    if (kind === 'proper' && first) {
      first = false
      add(at.node, 'title', words)
      continue
    }
    const node = draft(at.part('title'), 'Title')
    add(node, 'rdfs:label', words)
    add(node, 'textualValue', words)
    if (has(at.scope.release, 'hasTitleType'))
      add(node, 'hasTitleType', linkTo(at.scope.things.term('TitleType', { text: kind })))
    add(at.node, 'hasOrHadTitle', finished(node, at.scope.release))
  }
  return leftovers(all, new Set([...statementWords, 'kind']))
}

/** Authors of the finding aid as agents. */
export const authors: Codec<readonly TextStatement[], AtFindingAid> = (all, { node, scope }) => {
  for (const { text } of all)
    if (tidy(text) !== '') add(node, 'hasCreator', linkTo(scope.things.agent({ type: 'unknown', text })))
  return leftovers(all, statementWords)
}

/** Statements of which RiC-O has nothing of their own, under a word that says what they are. */
export const under =
  (label: string): Codec<readonly TextStatement[], AtFindingAid> =>
  (all, { node, scope, tag }) => {
    for (const statement of all) {
      const text = tidy(statement.text)
      if (text !== '') add(node, noteIn(scope), inLanguage(`${label}: ${text}`, tagOf(statement, tag)))
    }
    return leftovers(all, statementWords)
  }

/** Prose of which RiC-O has nothing of its own. */
export const prose: Codec<readonly Block[], AtFindingAid> = (blocks, at) => {
  add(at.node, noteIn(at.scope), inLanguage(asText(blocksText(blocks)), at.tag))
  addLinks(blocks, at)
  return leftovers(blocks, proseWords)
}

/** Notes on the finding aid. */
export const findingAidNotes: Codec<readonly (Statement & { readonly blocks: readonly Block[] })[], AtFindingAid> = (
  all,
  at,
) =>
  together(
    all.map(({ blocks, ...besides }) => together([prose(blocks, at), leftovers(besides, new Set(['language']))])),
  )

/** Who published the finding aid and when, where they are, and the rest in words. */
export const publication: Codec<readonly PublicationStatement[], AtFindingAid> = (all, at) => {
  const lost: Lost[] = []
  for (const said of all) {
    switch (said.type) {
      case 'publisher':
        if (tidy(said.text) !== '') add(at.node, 'hasPublisher', linkTo(at.scope.things.agency({ name: said.text })))
        lost.push(leftovers(said, new Set([...statementWords, 'type'])))
        break
      case 'date': {
        const { text, normal } = said
        add(at.node, 'hasPublicationDate', dateNode({ text, ...(normal !== undefined && { normal }) }, at))
        lost.push(leftovers(said, new Set([...statementWords, 'type', 'normal'])))
        break
      }
      case 'number':
        add(at.node, 'hasOrHadIdentifier', identifierNode({ text: said.text, kind: 'number' }, at))
        lost.push(leftovers(said, new Set([...statementWords, 'type'])))
        break
      case 'address':
        add(
          at.node,
          noteIn(at.scope),
          inLanguage(
            said.lines
              .map(line => tidy(plainText(line)))
              .filter(Boolean)
              .join(', '),
            at.tag,
          ),
        )
        addLinks(said.lines, at)
        lost.push(leftovers(said, new Set([...proseWords, 'type'])))
        break
      case 'prose':
        lost.push(prose(said.blocks, at), leftovers({ ...said, blocks: [] }, new Set(['type', 'language'])))
    }
  }
  return together(lost)
}

const ruleWords: ReadonlySet<string> = new Set([...proseWords, 'abbreviation', 'citation'])

/** The rules by which the finding aid was made. */
export const conventions: Codec<readonly Convention[], AtFindingAid> = (all, at) => {
  for (const { abbreviation = '', citation, href, note = [] } of all) {
    const words = blocksText(note)
    const label = tidy(citation) || tidy(abbreviation) || tidy(words.join(' ')) || tidy(href ?? '')
    if (label === '') continue
    const rule = at.scope.things.term('Rule', { text: label })
    add(rule, 'title', tidy(citation))
    add(rule, 'identifier', tidy(abbreviation))
    add(rule, 'generalDescription', asText(words))
    addAddress(href, { node: rule, scope: at.scope })
    addLinks(note, { node: rule, scope: at.scope })
    add(at.node, 'isOrWasRegulatedBy', linkTo(rule))
  }
  return leftovers(all, ruleWords)
}

/** The rights in the finding aid, each as a rule of that type. */
export const rights: Codec<readonly Convention[], AtFindingAid> = (all, at) => {
  for (const { abbreviation = '', citation, href, note = [] } of all) {
    const words = asText(blocksText(note))
    const label = tidy(citation) || tidy(abbreviation) || words || href
    if (!label) continue
    const rule = draft(at.part('rights'), 'Rule')
    add(rule, 'rdfs:label', label)
    add(rule, 'title', tidy(citation))
    add(rule, 'identifier', tidy(abbreviation))
    add(rule, 'generalDescription', words)
    add(rule, 'hasOrHadRuleType', linkTo(at.scope.things.term('RuleType', { text: 'rights' })))
    addAddress(href, { node: rule, scope: at.scope })
    addLinks(note, { node: rule, scope: at.scope })
    add(at.node, 'isOrWasRegulatedBy', finished(rule, at.scope.release))
  }
  return leftovers(all, ruleWords)
}

/** Kinds of the finding aid that the institution has names for. */
export const localTypes: Codec<readonly Convention[], AtFindingAid> = (all, at) => {
  for (const { abbreviation = '', citation, href, note = [] } of all) {
    const words = [tidy(abbreviation), tidy(citation), ...blocksText(note)].filter(Boolean)
    add(at.node, noteIn(at.scope), inLanguage(asText(words), at.tag))
    addLinks({ href, note }, at)
  }
  return leftovers(all, ruleWords)
}

/** The sources the description rests on. */
export const sources: Codec<readonly DescriptionSource[], AtFindingAid> = (all, at) => {
  const to = has(at.scope.release, 'recordResourceSourceOfInformation')
    ? 'recordResourceSourceOfInformation'
    : 'generalDescription'
  for (const { entries, href, note = [] } of all) {
    add(at.node, to, inLanguage(asText([...entries.map(({ text }) => text), ...blocksText(note)]), at.tag))
    addLinks({ href, note }, at)
  }
  return leftovers(all, proseWords)
}

/** A code or word under the name of what it says. */
export const labelled =
  (label: string): Codec<string, AtFindingAid> =>
  (value, { node, scope }) => {
    if (tidy(value) !== '') add(node, noteIn(scope), `${label}: ${tidy(value)}`)
    return nothingLost
  }

/** Values that the institution keeps about the finding aid. */
export const localControls: Codec<readonly LocalControl[], AtFindingAid> = (all, { node, scope, tag }) => {
  for (const { localType = '', term = '', date = '', identifier = '' } of all) {
    const words = [term, date, identifier].map(tidy).filter(Boolean).join(', ')
    add(node, noteIn(scope), inLanguage(tidy(localType) === '' ? words : `${tidy(localType)}: ${words}`, tag))
  }
  return leftovers(all, new Set(['term', 'date', 'identifier', 'localType', 'language']))
}

/** The standards of the codes in the finding aid, as rules. */
export const encodings: Codec<Encodings, AtFindingAid> = (said, { node, scope }) => {
  for (const name of new Set(Object.values(said)))
    if (typeof name === 'string' && tidy(name) !== '')
      add(node, 'isOrWasRegulatedBy', linkTo(scope.things.term('Rule', { text: name })))
  return nothingLost
}
