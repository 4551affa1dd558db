import type {
  Control,
  Convention,
  DescriptionLanguage,
  DescriptionSource,
  Encodings,
  LocalControl,
} from '../../../model/control.ts'
import type { Block } from '../../../model/prose.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { TextStatement } from '../../../model/statement.ts'
import { scriptCode } from '../../../values/language/codes.ts'
import { parseLanguages } from '../../../values/language/parse-languages.ts'
import { isElement, textOf, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import type { ControlReader } from './control.ts'
import { codeIn } from './languages.ts'
import { readLink } from './links.ts'
import { readBlocks } from './prose/blocks.ts'
import { readInline } from './prose/inline.ts'
import { readDescriptiveNote } from './prose/note.ts'
import type { FieldReading } from './reading.ts'
import {
  apart,
  asExtra,
  asHidden,
  attributeOf,
  childrenNamed,
  elementsIn,
  hasWords,
  isNamed,
  joinedExtra,
  plainWords,
  readStatement,
  readText,
  tellLooseWords,
} from './statement.ts'
import { tellMarks } from './told.ts'
import { saidIn, spacedText } from './words.ts'

function noteIn(element: XmlElement, reading: FieldReading): readonly Block[] {
  return childrenNamed(element, 'descriptivenote').flatMap(note => readDescriptiveNote(note, reading))
}

/** The code of a language as given, else that of the only language its words name. */
function codeOf(given: string | undefined, text: string): string | undefined {
  const code = codeIn(given)
  if (code !== undefined) return code
  const { languages } = parseLanguages(text)
  return languages.length === 1 ? languages[0]?.code : undefined
}

/** The attributes that are read of a language or script: a code that is none is told as not kept. */
const readOf = (part: XmlElement): readonly string[] =>
  codeIn(attributeOf(part, 'langcode')) === undefined ? ['scriptcode'] : ['langcode', 'scriptcode']

/** A language the finding aid is written in. EAD3 `languagedeclaration`. */
const languageDeclaration: ControlReader = (given, reading) => {
  const element = asHidden(given)
  const [language] = childrenNamed(element, 'language')
  const [script] = childrenNamed(element, 'script')
  for (const part of [language, script]) if (part) tellMarks(part, reading, [...readOf(part), 'script'])
  const scriptGiven =
    (script && attributeOf(script, 'scriptcode')) ??
    (language && (attributeOf(language, 'scriptcode') ?? attributeOf(language, 'script')))
  const text = language ? plainWords(language, reading) : ''
  const code = codeOf(language && attributeOf(language, 'langcode'), text)
  const scriptText = script ? plainWords(script, reading) : ''
  const strays = element.children.filter(
    child =>
      (isElement(child) ? child !== language && child !== script : hasWords(child)) &&
      !isNamed(child, 'descriptivenote'),
  )
  const note = [...noteIn(element, reading), ...readBlocks(strays, reading, element)]
  const read: DescriptionLanguage = {
    ...readStatement(element, reading),
    ...(code !== undefined && { code }),
    ...(text !== '' && { text }),
    ...(scriptGiven !== undefined && { scriptCode: scriptCode(scriptGiven) ?? scriptGiven }),
    ...(scriptText !== '' && { scriptText }),
    ...(note.length > 0 && { note }),
  }
  return Object.keys(read).length > 0 ? { languages: [read] } : {}
}

/** The languages the finding aid is written in, in a sentence. EAD 2002 `langusage`. */
const langUsage: ControlReader = (given, reading) => {
  const element = asHidden(given)
  const named = childrenNamed(element, 'language')
  const whole = tidy(spacedText(element.children))
  const marks = readStatement(element, reading)
  const read = named.map((language): DescriptionLanguage => {
    tellMarks(language, reading, readOf(language))
    const script = attributeOf(language, 'scriptcode')
    const text = plainWords(language, reading)
    const code = codeOf(attributeOf(language, 'langcode'), text)
    return {
      ...(marks.audience && { audience: marks.audience }),
      ...(code !== undefined && { code }),
      ...(text !== '' && { text }),
      ...(script !== undefined && { scriptCode: scriptCode(script) ?? script }),
    }
  })
  const names = named.map(textOf).join(' ')
  const content =
    saidIn(whole, names) && read.length > 0 ? [] : readInline(apart(element.children).map(plainly), reading)
  const note: Block[] = content.length > 0 && hasWords(whole) ? [{ type: 'paragraph', content }] : []
  if (read.length === 0 && note.length > 0) {
    const { languages, findings } = parseLanguages(whole)
    reading.found(element, findings)
    for (const { code } of languages)
      if (code !== undefined) read.push({ ...(marks.audience && { audience: marks.audience }), code })
    if (read.length === 0) read.push({})
  }
  const [first, ...others] = read
  if (!first) return {}
  return { languages: [{ ...marks, ...first, ...(note.length > 0 && { note }) }, ...others] }
}

const plainly = (node: XmlNode): XmlNode => (isNamed(node, 'language') ? textOf(node) : node)

const encodingFields: Readonly<Record<string, keyof Encodings>> = {
  countryencoding: 'country',
  dateencoding: 'date',
  langencoding: 'language',
  repositoryencoding: 'repository',
  scriptencoding: 'script',
}

function readDeclaration(given: XmlElement, reading: FieldReading): Convention {
  const element = asHidden(given)
  const [citation, ...more] = childrenNamed(element, 'citation')
  const [abbr, ...abbrs] = childrenNamed(element, 'abbr')
  for (const part of [citation, abbr]) if (part) tellMarks(part, reading, ['href'])
  const abbreviation = abbr ? plainWords(abbr, reading) : ''
  const href = citation && readLink(citation)?.href
  const strays = [
    ...more,
    ...abbrs,
    ...elementsIn(element).filter(each => !isNamed(each, 'citation', 'abbr', 'descriptivenote')),
  ]
  const note: Block[] = [
    ...noteIn(element, reading),
    ...strays.map((stray): Block => ({ type: 'paragraph', content: [plainWords(stray, reading)] })),
  ]
  const loose = tidy(
    element.children
      .filter(child => !isElement(child))
      .map(textOf)
      .join(' '),
  )
  return {
    ...readStatement(element, reading),
    ...(abbreviation !== '' && { abbreviation }),
    citation: tidy(`${citation ? plainWords(citation, reading) : ''} ${loose}`),
    ...(href !== undefined && { href }),
    ...(note.length > 0 && { note }),
  }
}

const declaration =
  (field: 'conventions' | 'rights' | 'localTypes'): ControlReader =>
  (element, reading) => {
    const read = readDeclaration(element, reading)
    const encoding = encodingFields[read.localType ?? '']
    if (field === 'conventions' && encoding) return { encodings: { [encoding]: read.citation } }
    return { [field]: [read] }
  }

/** Short names of standards, by what they are called in full. */
const standards: readonly (readonly [RegExp, string])[] = [
  [/describing archives|\bdacs\b/i, 'dacs'],
  [/isad\s?\(?g\)?/i, 'isadg'],
  [/rules for archival description/i, 'rad'],
  [/anglo-american cataloguing|\baacr2?\b/i, 'aacr2'],
  [/archives,? personal papers|\bappm\b/i, 'appm'],
  [/resource description and access/i, 'rda'],
]

/** The rules the description follows, in words. EAD 2002 `descrules`. */
const descRules: ControlReader = (given, reading) => {
  const element = asHidden(given)
  const citation = tidy(spacedText(element.children))
  if (citation === '') return {}
  const abbreviation = standards.find(([pattern]) => pattern.test(citation))?.[1]
  const link = elementsIn(element)
    .map(readLink)
    .find(each => each?.href !== undefined)
  const read: Convention = {
    ...readStatement(element, reading),
    ...(abbreviation !== undefined && { abbreviation }),
    citation,
    ...(link?.href !== undefined && { href: link.href }),
  }
  return { conventions: [read] }
}

/** A value of the institution's own. EAD3 `localcontrol`. */
const localControl: ControlReader = (given, reading): Control => {
  const element = asHidden(given)
  const [term] = childrenNamed(element, 'term')
  const dates = elementsIn(element).filter(each => isNamed(each, 'datesingle', 'daterange', 'dateset'))
  const identifier = term && attributeOf(term, 'identifier')
  const words = term ? plainWords(term, reading) : ''
  const date = tidy(dates.map(each => spacedText(each.children)).join(' '))
  tellLooseWords(element, reading, 'a local value holds its words in its parts')
  for (const part of dates) tellMarks(part, reading, ['standarddate'])
  if (term) tellMarks(term, reading, ['identifier'])
  const read: LocalControl = {
    ...readStatement(element, reading),
    ...((words !== '' || identifier !== undefined) && { term: words }),
    ...(identifier !== undefined && { identifier }),
    ...(date !== '' && { date }),
  }
  const isPlain = Object.keys(read).every(key => key === 'term' || key === 'localType')
  if (isPlain && words !== '' && read.localType === 'findaidstatus') return { localStatus: words }
  if (isPlain && words !== '' && read.localType === 'detailLevel') return { detailLevel: words }
  const others = elementsIn(element).filter(each => !dates.includes(each) && each !== term)
  return {
    localControls: [
      {
        ...read,
        ...joinedExtra(
          read.extra,
          others.length > 0 ? { elements: others.map(each => asExtra(each, reading)) } : undefined,
        ),
      },
    ],
  }
}

/** A source consulted for the description. EAD3 `source`. */
const source: ControlReader = (element, reading): Control => {
  const { extra, ...marks } = readStatement(element, reading, ['href'])
  const href = attributeOf(element, 'href')
  const entries: TextStatement[] = childrenNamed(element, 'sourceentry').map(entry => readText(entry, reading))
  const note = noteIn(element, reading)
  const others = elementsIn(element).filter(each => !isNamed(each, 'sourceentry', 'descriptivenote'))
  const loose = tidy(
    element.children
      .filter(child => !isElement(child))
      .map(textOf)
      .join(' '),
  )
  const read: DescriptionSource = {
    ...marks,
    entries: loose === '' ? entries : [...entries, { text: loose }],
    ...(href !== undefined && { href }),
    ...(note.length > 0 && { note }),
    ...joinedExtra(extra, others.length > 0 ? { elements: others.map(each => asExtra(each, reading)) } : undefined),
  }
  return { sources: [read] }
}

/** The elements that declare languages, rules, rights, sources and local values. */
export const declarationReaders: Readonly<Record<string, ControlReader>> = {
  languagedeclaration: languageDeclaration,
  langusage: langUsage,
  conventiondeclaration: declaration('conventions'),
  rightsdeclaration: declaration('rights'),
  localtypedeclaration: declaration('localTypes'),
  descrules: descRules,
  localcontrol: localControl,
  source,
}
