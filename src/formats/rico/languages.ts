import { codesLost, type Lost, leftovers, nothingLost, restatedWords, together } from '../../linked-data/lost.ts'
import type { DescriptionLanguage } from '../../model/control.ts'
import type { MaterialLanguage } from '../../model/language.ts'
import { blocksText, tidy } from '../../model/prose-text.ts'
import { languageCode, languageName } from '../../values/language/codes.ts'
import { underLabel } from './labelled.ts'
import { add, type Draft, inLanguage, linkTo, type Value } from './node.ts'
import type { AtFindingAid, AtUnit, Codec, Scope } from './row.ts'
import { addLinks, asText, noteIn, noteOn, proseWords } from './words.ts'

/** The script of a language; of one among several, with what that is called. */
const scriptNote = (script: string, spoken: Value | undefined): string =>
  underLabel(typeof spoken === 'string' ? `Script of ${spoken}` : 'Script', script)

const ISO_639_2 = 'http://id.loc.gov/vocabulary/iso639-2/'

/** A language as a node: by its code where it has one, else by its name. */
function languageNode(code: string | undefined, text: string | undefined, { things }: Scope): Draft | undefined {
  const known = code === undefined ? undefined : languageCode(code)
  const name = tidy(text ?? '')
  if (known === undefined || known === 'und') {
    const label = name || tidy(code ?? '')
    return label === '' ? undefined : things.term('Language', { text: label })
  }
  const node = things.known('Language', ISO_639_2 + known, languageName(known) ?? known)
  if (!node.values.has('name')) add(node, 'name', name)
  return node
}

/** What a language is called is said once: where it is called otherwise later, its sense is there in other words. */
const calledOtherwise = (node: Draft | undefined, text = ''): Lost =>
  node?.values.get('name')?.includes(tidy(text)) || tidy(text) === '' ? nothingLost : restatedWords(text)

/**
 * Languages of the material. Of a set one language is that of all its members, several are those of some; of what is
 * neither set nor record RiC-O lets none be said.
 */
export const languages: Codec<readonly MaterialLanguage[], AtUnit> = (all, { node, scope }) => {
  const lost: Lost[] = []
  const isNote = node.type === 'RecordResource'
  const nodes = isNote ? [] : all.map(({ code, text }) => languageNode(code, text, scope))
  const distinct = new Set(nodes.filter(said => said !== undefined)).size
  const property =
    node.type === 'Record'
      ? 'hasOrHadLanguage'
      : distinct === 1
        ? 'hasOrHadAllMembersWithLanguage'
        : 'hasOrHadSomeMembersWithLanguage'
  for (const [i, { code, text, scripts = [], ...besides }] of all.entries()) {
    const said = nodes[i]
    const scriptNames = scripts.map(script => tidy(script.text ?? script.code ?? '')).filter(Boolean)
    if (said) add(node, property, linkTo(said))
    const name = tidy(text ?? '') || (languageName(code ?? '') ?? tidy(code ?? ''))
    if (isNote) add(node, noteIn(scope), noteOn(name, scope))
    const spoken = all.length > 1 ? said?.values.get('rdfs:label')?.[0] : undefined
    add(node, noteIn(scope), scriptNote(scriptNames.join(', '), spoken))
    if (!isNote) lost.push(calledOtherwise(said, text))
    lost.push(leftovers(besides, new Set()), leftovers(scripts, new Set(['text', 'code'])))
    if (scripts.some(script => script.text !== undefined && script.code !== undefined)) lost.push(codesLost)
  }
  return together(lost)
}

/** Languages the finding aid is written in. */
export const descriptionLanguages: Codec<readonly DescriptionLanguage[], AtFindingAid> = (
  all,
  { node, scope, tag },
) => {
  const lost: Lost[] = []
  for (const { code, text, scriptCode, scriptText, note = [], ...besides } of all) {
    const said = languageNode(code, text, scope)
    if (said) add(node, 'hasOrHadLanguage', linkTo(said))
    const script = tidy(scriptText ?? scriptCode ?? '')
    add(node, noteIn(scope), scriptNote(script, all.length > 1 ? said?.values.get('rdfs:label')?.[0] : undefined))
    lost.push(leftovers(besides, new Set()), calledOtherwise(said, text), leftovers(note, proseWords))
    lost.push(scriptText !== undefined && scriptCode !== undefined ? codesLost : nothingLost)
  }
  for (const { note = [] } of all) {
    add(node, noteIn(scope), inLanguage(asText(blocksText(note)), tag))
    addLinks(note, { node, scope })
  }
  return together(lost)
}
