import type { LanguageNote, MaterialLanguage, Script } from '../../../model/language.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { Description } from '../../../model/unit.ts'
import { isLanguageTag, languageCode, scriptCode } from '../../../values/language/codes.ts'
import { parseLanguages } from '../../../values/language/parse-languages.ts'
import { isElement, textOf, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import { readBlocks } from './prose/blocks.ts'
import { readInline } from './prose/inline.ts'
import type { FieldReading, Reading } from './reading.ts'
import {
  apart,
  asHidden,
  attributeOf,
  childrenNamed,
  elementsIn,
  hasWords,
  hidesSomething,
  isNamed,
  joinedExtra,
  plainWords,
  readStatement,
  under,
} from './statement.ts'
import { saidIn, spacedText } from './words.ts'

/**
 * The languages of the material, and what is said about them in prose. Codes win over words; a statement in words alone is
 * read for names of languages and kept as a note.
 *
 * Source: EAD `langmaterial`; EAD3 `languageset`, `descriptivenote`.
 */
export function readLangMaterial(element: XmlElement, reading: FieldReading): Description {
  const { extra, ...marked } = readStatement(element, reading)
  const stated = elementsIn(element).flatMap(child => languagesOf(under(marked.audience, child), reading))
  const notes = notesOf(element, reading)
  const sentence = sentenceOf(element, stated)
  const prose = sentence ? [sentence, ...notes] : notes
  const spoken = stated.length > 0 ? stated : inWords(element, reading)
  const languages = spoken.map((language, i) => ({
    ...(marked.audience && { audience: marked.audience }),
    ...(marked.language !== undefined && { language: marked.language }),
    ...(marked.script !== undefined && { script: marked.script }),
    ...(i === 0 && prose.length === 0 && marked),
    ...language,
    ...(i === 0 && prose.length === 0 && joinedExtra(language.extra, extra)),
  }))
  const languageNotes = prose.map(
    (note, i): LanguageNote => ({
      ...(marked.audience && { audience: marked.audience }),
      ...(i === 0 && marked),
      ...note,
      ...(i === 0 && joinedExtra(note.extra, extra)),
    }),
  )
  return {
    ...(languages.length > 0 && { languages }),
    ...(languageNotes.length > 0 && { languageNotes }),
  }

  /** The statement as a sentence, when it says more than the names of the languages. */
  function sentenceOf(whole: XmlElement, found: readonly MaterialLanguage[]): LanguageNote | undefined {
    const nodes = whole.children.filter(child => !isNamed(child, 'languageset', 'descriptivenote'))
    const outside = tidy(nodes.map(node => (isNamed(node, 'language', 'script') ? ' ' : textOf(node))).join(''))
    const text = tidy(spacedText(nodes))
    const named = found.map(
      language => `${language.text ?? ''} ${(language.scripts ?? []).map(each => each.text).join(' ')}`,
    )
    if (!hasWords(outside) && saidIn(text, named.join(' '))) return undefined
    const content = readInline(apart(nodes).map(plainly), reading)
    return { blocks: [{ type: 'paragraph', content }] }
  }
}

/** A language named in a sentence, as words of the sentence. */
const plainly = (node: XmlNode): XmlNode => {
  if (!isNamed(node, 'language', 'script')) return node
  return attributeOf(node, 'audience') === 'internal' || hidesSomething(node)
    ? { ...node, name: 'emph', attributes: node.attributes.filter(({ name }) => name === 'audience') }
    : textOf(node)
}

function inWords(element: XmlElement, reading: FieldReading): readonly MaterialLanguage[] {
  const text = tidy(textOf(element))
  if (text === '') return []
  const { languages, findings } = parseLanguages(text)
  reading.found(element, findings)
  return languages
}

function notesOf(element: XmlElement, reading: FieldReading): LanguageNote[] {
  return [
    ...childrenNamed(element, 'languageset').flatMap(set =>
      childrenNamed(set, 'descriptivenote').map(note => under(audience(set), note)),
    ),
    ...childrenNamed(element, 'descriptivenote'),
  ].map(note => ({ ...readStatement(note, reading), blocks: readBlocks(note.children, reading, note) }))
}

const audience = (element: XmlElement) => (attributeOf(element, 'audience') === 'internal' ? 'internal' : undefined)

function languagesOf(element: XmlElement, reading: FieldReading): MaterialLanguage[] {
  if (isNamed(element, 'language')) return readLanguage(asHidden(element), reading)
  if (isNamed(element, 'script')) return [{ scripts: [readScript(element, reading)] }]
  if (!isNamed(element, 'languageset')) return []
  for (const { name, value } of element.attributes)
    if (name !== 'audience' && value.trim() !== '')
      reading.lostAttribute(element, name, value, 'a language stands with its scripts without a set around them')
  const scripts = childrenNamed(element, 'script').map(each => readScript(under(audience(element), each), reading))
  const languages = childrenNamed(element, 'language').flatMap(each =>
    readLanguage(under(audience(element), each), reading),
  )
  if (languages.length === 0) return scripts.length > 0 ? [{ scripts }] : []
  return languages.map(language =>
    scripts.length > 0 ? { ...language, scripts: [...(language.scripts ?? []), ...scripts] } : language,
  )
}

/** Tells of a code of a language that is not as its list has it; the list is ISO 639-2b unless the finding aid names another. */
export function tellCode(element: XmlElement, list: string | undefined, reading: Reading): void {
  const given = attributeOf(element, 'langcode')
  const code = given === undefined ? undefined : languageCode(given)
  if (given === undefined || code === undefined) return
  if (code === given.toLowerCase() || list === undefined || list === 'iso639-2b')
    reading.respelt(element, 'language-code', given, code)
}

/** The code of a language that a `langcode` gives, as its list has it; absent when the value is no code of any list. */
export function codeIn(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  return languageCode(given) ?? (isLanguageTag(given) ? given.toLowerCase() : undefined)
}

function readLanguage(element: XmlElement, reading: FieldReading): MaterialLanguage[] {
  const given = attributeOf(element, 'langcode')
  const givenScript = attributeOf(element, 'scriptcode')
  const text = plainWords(element, reading)
  const code = codeIn(given)
  tellCode(element, reading.unit.languageList, reading)
  const isKept = given !== undefined && code === undefined
  const { script, ...marked } = readStatement(element, reading, isKept ? ['scriptcode'] : ['langcode', 'scriptcode'])
  const written = givenScript ?? script
  for (const child of element.children)
    if (isElement(child) && child.attributes.length > 0)
      reading.deviates(
        child,
        'ead/markup-in-language',
        'The name of a language holds words only; its mark-up was left out.',
      )
  if (given === undefined && text === '' && written === undefined) return []
  const scripts: Script[] = written === undefined ? [] : [{ code: scriptCode(written) ?? written }]
  const isScriptOnly = given === undefined && written !== undefined
  if (isScriptOnly)
    return [{ ...marked, scripts: [{ code: scriptCode(written) ?? written, ...(text !== '' && { text }) }] }]
  const parsed = code === undefined && text !== '' ? parseLanguages(text) : undefined
  const read = parsed?.languages.length === 1 ? parsed.languages[0]?.code : undefined
  if (parsed) reading.found(element, parsed.findings)
  return [
    {
      ...marked,
      ...((code ?? read) !== undefined && { code: code ?? read ?? '' }),
      ...(text !== '' && { text }),
      ...(scripts.length > 0 && { scripts }),
    },
  ]
}

function readScript(element: XmlElement, reading: FieldReading): Script {
  const given = attributeOf(element, 'scriptcode')
  const text = plainWords(element, reading)
  const code = given === undefined ? scriptCode(text) : (scriptCode(given) ?? given)
  return {
    ...readStatement(element, reading, ['scriptcode']),
    ...(code !== undefined && { code }),
    ...(text !== '' && { text }),
  }
}
