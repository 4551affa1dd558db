import type { Control, FindingAidTitle, OtherRecordId, PublicationStatement } from '../../../model/control.ts'
import { besideControl } from '../../../model/front-matter.ts'
import type { Block } from '../../../model/prose.ts'
import { tidy } from '../../../model/prose-text.ts'
import { elementWith, isElement, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import type { ControlReader } from './control.ts'
import { readBlocks } from './prose/blocks.ts'
import { readInline } from './prose/inline.ts'
import type { FieldReading } from './reading.ts'
import {
  apart,
  attributeOf,
  audienceOf,
  elementsIn,
  hasWords,
  isNamed,
  plainWords,
  readStatement,
  readText,
  readWords,
  under,
} from './statement.ts'
import { tellMarks } from './told.ts'

const eadidAttributes = ['countrycode', 'mainagencycode', 'url', 'identifier', 'publicid', 'urn', 'instanceurl']

/** The identifier of the finding aid, with the codes it comes with. EAD 2002 `eadid`, EAD3 `recordid`. */
const recordId: ControlReader = (element, reading) => {
  tellMarks(element, reading, eadidAttributes)
  const text = plainWords(element, reading)
  const [country, code, url, identifier, publicid, urn, instance] = eadidAttributes.map(name =>
    attributeOf(element, name),
  )
  const others: OtherRecordId[] = []
  for (const [localType, value] of Object.entries({ identifier, publicid, urn }))
    if (value !== undefined) others.push({ kind: 'identifier', text: value, localType })
  const isFile = url !== undefined && /\.xml(?:$|[?#])/i.test(url)
  if (url !== undefined && !isFile) others.push({ kind: 'representation', text: '', href: url })
  const recordUrl = instance ?? (isFile ? url : undefined)
  const hidden = audienceOf(element) === 'internal'
  if (hidden) reading.lost(element, 'the identifier of a finding aid cannot be internal')
  const countryCode = country?.replace(/\s+/g, '').toUpperCase()
  if (country !== undefined && countryCode !== undefined) reading.respelt(element, 'country-code', country, countryCode)
  const agency = {
    ...(countryCode !== undefined && { countryCode }),
    ...(code !== undefined && { code }),
  }
  return {
    ...(text !== '' && !hidden && { recordId: text }),
    ...(recordUrl !== undefined && !hidden && { recordUrl }),
    ...(others.length > 0 && {
      otherRecordIds: hidden ? others.map(each => ({ ...each, audience: 'internal' as const })) : others,
    }),
    ...(Object.keys(agency).length > 0 && { agency }),
  }
}

const otherRecordId: ControlReader = (element, reading) => ({
  otherRecordIds: [{ kind: 'identifier', ...readText(element, reading) }],
})

const representation: ControlReader = (element, reading) => {
  const href = attributeOf(element, 'href')
  return {
    otherRecordIds: [
      { kind: 'representation', ...readText(element, reading, ['href']), ...(href !== undefined && { href }) },
    ],
  }
}

const title =
  (kind: 'proper' | 'subtitle'): ControlReader =>
  (element, reading) => {
    const statement = readText(elementWith(element, { children: apart(element.children) }), reading)
    const { localType, ...rest } = statement
    const read: FindingAidTitle =
      kind === 'proper' && localType === 'filing' ? { ...rest, kind: 'filing' } : { ...statement, kind }
    return { titles: [read] }
  }

const statements =
  (field: 'authors' | 'sponsors'): ControlReader =>
  (element, reading) => {
    const statement = readText(element, reading)
    return statement.text === '' ? {} : { [field]: [statement] }
  }

/** Elements of words that stand where paragraphs are meant. */
const asParagraph = (node: XmlNode): XmlNode =>
  isNamed(node, 'edition', 'titleproper', 'subtitle', 'author', 'sponsor', 'publisher', 'date', 'num', 'bibseries')
    ? { ...node, name: 'p' }
    : node

const blocksIn = (element: XmlElement, reading: FieldReading): readonly Block[] => {
  const inner = element.children.map(child => (isElement(child) ? under(audienceOf(element), child) : child))
  return readBlocks(inner.map(asParagraph), reading)
}

const blocks =
  (field: 'edition' | 'series'): ControlReader =>
  (element, reading) => {
    tellMarks(element, reading)
    const read = blocksIn(element, reading)
    return read.length > 0 ? { [field]: read } : {}
  }

/** Who published the finding aid, when and where. EAD `publicationstmt`. */
const publication: ControlReader = (element, reading) => {
  tellMarks(element, reading)
  const read: PublicationStatement[] = []
  for (const child of element.children) {
    if (isElement(child)) read.push(readPublication(under(audienceOf(element), child), reading))
    else if (hasWords(child)) read.push({ type: 'prose', blocks: [{ type: 'paragraph', content: [tidy(child)] }] })
  }
  return read.length > 0 ? { publication: read } : {}
}

function readPublication(element: XmlElement, reading: FieldReading): PublicationStatement {
  if (isNamed(element, 'publisher')) return { type: 'publisher', ...readText(element, reading) }
  if (isNamed(element, 'num')) return { type: 'number', ...readText(element, reading) }
  if (isNamed(element, 'date')) {
    const normal = attributeOf(element, 'normal')
    const statement = readText(element, reading, ['normal'])
    return { type: 'date', ...statement, ...(normal !== undefined && { normal }) }
  }
  if (isNamed(element, 'address')) return readAddress(element, reading)
  const { audience } = readStatement(element, reading)
  return { type: 'prose', ...(audience && { audience }), blocks: readBlocks([asParagraph(element)], reading) }
}

function readAddress(element: XmlElement, reading: FieldReading): PublicationStatement {
  const lines = element.children
    .filter(child => isElement(child) || hasWords(child))
    .map(child => {
      if (!isElement(child)) return [tidy(child)]
      tellMarks(child, reading)
      const words = readWords(child, reading)
      const content = words.content ?? [words.text]
      return audienceOf(child) === 'internal'
        ? [{ type: 'emphasis' as const, audience: 'internal' as const, content }]
        : content
    })
  return { type: 'address', ...readStatement(element, reading), lines }
}

/** A note on the finding aid. EAD 2002 `notestmt/note`, EAD3 `controlnote`. */
const note: ControlReader = (element, reading) => {
  const read = { ...readStatement(element, reading), blocks: readBlocks(element.children, reading) }
  return read.blocks.length > 0 ? { notes: [read] } : {}
}

/** The elements that describe the finding aid as a publication. */
export const fileReaders: Readonly<Record<string, ControlReader>> = {
  eadid: recordId,
  recordid: recordId,
  otherrecordid: otherRecordId,
  representation,
  titleproper: title('proper'),
  subtitle: title('subtitle'),
  author: statements('authors'),
  sponsor: statements('sponsors'),
  editionstmt: blocks('edition'),
  seriesstmt: blocks('series'),
  publicationstmt: publication,
  note,
  controlnote: note,
}

/**
 * The title page and the preface of a printed finding aid, as notes on the finding aid: what they say is often said in the
 * control section as well, but not always. EAD 2002 `frontmatter`.
 *
 * @param besideInternal whether the control section is internal, which front matter is no part of
 */
export function readFrontMatter(element: XmlElement, reading: FieldReading, besideInternal = false): Control {
  const notes = elementsIn(element).map(part => {
    const inner = under(audienceOf(element), part)
    const { extra: _, ...marks } = readStatement(inner, reading)
    tellMarks(inner, reading, ['id', 'type', 'localtype', 'label', 'lang', 'script'])
    const children = inner.children.map(child => (isElement(child) ? asParagraph(child) : child))
    return { ...marks, localType: part.name, blocks: readBlocks(children, reading) }
  })
  const loose = element.children.filter(child => !isElement(child) && hasWords(child))
  if (loose.length > 0)
    notes.push({ localType: 'frontmatter', blocks: [{ type: 'paragraph', content: readInline(loose, reading) }] })
  const said = notes.filter(each => each.blocks.length > 0)
  const marked = besideInternal ? said.map(note => besideControl({ audience: 'external', ...note })) : said
  return marked.length > 0 ? { notes: marked } : {}
}
