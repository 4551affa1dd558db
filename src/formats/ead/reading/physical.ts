import { append } from '../../../model/append.ts'
import type { Dimensions, Extent, ExtentKind, PhysicalDescription } from '../../../model/extent.ts'
import type { Growing } from '../../../model/members.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { TextStatement } from '../../../model/statement.ts'
import type { Description } from '../../../model/unit.ts'
import { parseExtent } from '../../../values/extent/parse-extent.ts'
import { unitNamed } from '../../../values/extent/units.ts'
import { remembered } from '../../../values/remembered.ts'
import { elementWith, isElement, textOf, type XmlElement, type XmlNode } from '../../../xml/element.ts'
import type { FieldReading } from './reading.ts'
import { soleExtent } from './sole-extent.ts'
import {
  attributeOf,
  audienceOf,
  childrenNamed,
  elementsIn,
  isNamed,
  joinedExtra,
  plainWords,
  readStatement,
  readText,
  readWords,
  tellLooseWords,
  under,
} from './statement.ts'
import { saidIn, spacedText } from './words.ts'

/**
 * The statements of extent and medium: each `physdesc` in words, with the structured forms beside it that say the same.
 *
 * @param elements all `physdesc`, `physdescstructured` and `physdescset` of a unit in document order
 */
export function readPhysicalDescriptions(elements: readonly XmlElement[], reading: FieldReading): Description {
  const found: PhysicalDescription[] = []
  let waiting: XmlElement[] = []
  const alone = () => {
    for (const element of waiting) found.push(readStructuredAlone(element, reading))
    waiting = []
  }
  for (const element of elements) {
    if (element.name !== 'physdesc') {
      waiting.push(element)
      continue
    }
    if (waiting.length > 0 && !sayTheSame(waiting, element)) alone()
    found.push(readPhysdesc(element, waiting, reading))
    waiting = []
  }
  alone()
  return found.length > 0 ? { physicalDescriptions: found } : {}
}

function sayTheSame(structured: readonly XmlElement[], element: XmlElement): boolean {
  const units = elementsIn(element).map(each => attributeOf(each, 'unit') ?? '')
  const words = `${textOf(element)} ${units.join(' ')}`
  return structured.every(each => saysTheSame(each, element, words))
}

function saysTheSame(structured: XmlElement, words: XmlElement, text: string): boolean {
  const label = attributeOf(structured, 'label')
  if (audienceOf(structured) !== audienceOf(words)) return false
  if (label !== undefined && label !== attributeOf(words, 'label')) return false
  return singles(structured).every(each => saidIn(spacedText(childrenNamed(each, 'quantity', 'unittype')), text))
}

const singles = (element: XmlElement): XmlElement[] =>
  element.name === 'physdescset'
    ? childrenNamed(element, 'physdescstructured').map(each => under(audienceOf(element), each))
    : [element]

/** What was structured and has no words beside it: the words are put together from it. */
function readStructuredAlone(element: XmlElement, reading: FieldReading): PhysicalDescription {
  const { extents, facets, dimensions } = structuredParts([element], reading)
  const text = [...extents, ...facets, ...dimensions].map(each => each.text).join(', ')
  const { extra, ...marked } =
    element.name === 'physdescset' ? readStatement(element, reading, own) : { extra: undefined }
  const coverage = element.name === 'physdescset' ? coverageOf(element) : undefined
  const [first, ...others] = extents
  if (element.name !== 'physdescset' && first && others.length === 0) {
    const { audience, language, script, label, ...extent } = first
    return {
      text,
      ...(audience && { audience }),
      ...(language !== undefined && { language }),
      ...(script !== undefined && { script }),
      ...(label !== undefined && { label }),
      extents: [extent],
      ...withParts(facets, dimensions),
    }
  }
  return {
    ...marked,
    ...(extra && { extra }),
    text,
    ...(coverage && { coverage }),
    extents,
    ...withParts(facets, dimensions),
  }
}

const own = ['parallel', 'coverage', 'type']

const withParts = (facets: readonly TextStatement[], dimensions: readonly Dimensions[]) => ({
  ...(facets.length > 0 && { facets }),
  ...(dimensions.length > 0 && { dimensions }),
})

function coverageOf(element: XmlElement): 'whole' | 'part' | undefined {
  const value = attributeOf(element, 'coverage')?.toLowerCase()
  return value === 'whole' || value === 'part' ? value : undefined
}

/** The quantities of structured statements, with all facets and dimensions in them. */
function structuredParts(elements: readonly XmlElement[], reading: FieldReading) {
  const extents: Extent[] = []
  const facets: TextStatement[] = []
  const dimensions: Dimensions[] = []
  for (const element of elements) {
    if (element.name === 'physdescset') {
      tellLooseWords(element, reading, 'a set of structured extents holds those alone')
      for (const child of elementsIn(element))
        if (!isNamed(child, 'physdescstructured')) reading.lost(child, 'a set of structured extents holds those alone')
    }
    const parallel = attributeOf(element, 'parallel')
    for (const [i, each] of singles(element).entries()) {
      const relation = i === 0 || parallel === undefined ? undefined : parallel === 'false' ? 'additional' : 'parallel'
      extents.push({ ...readExtent(each, reading), ...(relation && { relation }) })
      for (const child of elementsIn(each)) {
        if (isNamed(child, 'physfacet')) facets.push(readText(child, reading))
        else if (isNamed(child, 'dimensions')) dimensions.push(readDimensions(child, reading))
        else if (isNamed(child, 'descriptivenote'))
          facets.push({ text: tidy(spacedText(child.children)), localType: 'descriptivenote' })
        else if (!isNamed(child, 'quantity', 'unittype')) reading.lost(child, 'a structured extent has no such part')
      }
      tellLooseWords(each, reading, 'a structured extent holds its words in its parts')
    }
  }
  return { extents, facets, dimensions }
}

function readDimensions(element: XmlElement, reading: FieldReading): Dimensions {
  const unit = attributeOf(element, 'unit')
  const dimensions: Growing<Dimensions> = readText(element, reading, ['unit'])
  if (unit !== undefined) dimensions.unit = unit
  return dimensions
}

const kinds: Readonly<Record<string, ExtentKind>> = {
  spaceoccupied: 'space',
  carrier: 'carrier',
  materialtype: 'material',
  digital: 'digital',
  duration: 'duration',
}

/** One quantity of one unit. EAD3 `physdescstructured`. */
function readExtent(element: XmlElement, reading: FieldReading): Extent {
  const [quantityElement, ...quantities] = childrenNamed(element, 'quantity')
  const [unitElement, ...units] = childrenNamed(element, 'unittype')
  for (const each of [...quantities, ...units]) reading.lost(each, 'a structured extent has one quantity of one unit')
  const number = quantityElement ? plainWords(quantityElement, reading) : ''
  const unitText = unitElement ? plainWords(unitElement, reading) : ''
  for (const part of [quantityElement, unitElement])
    for (const { name, value } of part?.attributes ?? [])
      if (part && name !== 'approximate' && value.trim() !== '')
        reading.lostAttribute(part, name, value, 'parts of a structured extent hold their words alone')
  const text = tidy(`${number} ${unitText}`)
  const understood = parsed(text).extents[0]
  const quantity = /^\d+(?:\.\d+)?$/.test(number) ? Number(number) : understood?.quantity
  const type = attributeOf(element, 'physdescstructuredtype')
  const other = attributeOf(element, 'otherphysdescstructuredtype')
  const kind = kinds[type ?? ''] ?? kinds[other ?? ''] ?? understood?.kind
  const { extra, ...marked } = readStatement(element, reading, [
    'coverage',
    'physdescstructuredtype',
    'otherphysdescstructuredtype',
  ])
  const coverage = coverageOf(element)
  const approximate = quantityElement !== undefined && attributeOf(quantityElement, 'approximate') === 'true'
  return {
    ...marked,
    text,
    ...(quantity !== undefined && { quantity }),
    ...(unitText !== '' && { unit: understood?.unit ?? unitText, unitText }),
    ...(kind && { kind }),
    ...((approximate || understood?.approximate) && { approximate: true }),
    ...(coverage && { coverage }),
    ...joinedExtra(
      extra,
      other !== undefined && !kind ? { attributes: { otherphysdescstructuredtype: other } } : undefined,
    ),
  }
}

/** A statement in words, in EAD 2002 with extents, facets and dimensions marked in it. EAD `physdesc`. */
export function readPhysdesc(
  element: XmlElement,
  structured: readonly XmlElement[],
  reading: FieldReading,
): PhysicalDescription {
  const sole = structured.length > 0 ? undefined : soleExtent(element)
  return sole ? readSole(element, sole, reading) : readPhysdescInFull(element, structured, reading)
}

function readSole(element: XmlElement, sole: XmlElement, reading: FieldReading): PhysicalDescription {
  const marked = readMarks(element, reading)
  const description: Growing<PhysicalDescription> = Object.assign(marked, { text: tidy(textOf(sole)) })
  const { extents } = understood([sole], description.text, false, element, reading)
  if (extents.length > 0) description.extents = extents
  const coverage = coverageOf(element) ?? (marked.extra?.attributes?.altrender === 'part' ? 'part' : undefined)
  if (coverage) description.coverage = coverage
  return description
}

/** What a statement says of itself; it has no authority. */
function readMarks(element: XmlElement, reading: FieldReading) {
  const marked = readStatement(element, reading, authority)
  for (const name of authority) {
    const value = attributeOf(element, name)
    if (value !== undefined) reading.lostAttribute(element, name, value, 'a physical description has no authority')
  }
  return marked
}

const authority = ['source', 'rules']

/** The same, whatever the statement is made of. */
export function readPhysdescInFull(
  element: XmlElement,
  structured: readonly XmlElement[],
  reading: FieldReading,
): PhysicalDescription {
  const marked = readMarks(element, reading)
  const parts = elementsIn(element).filter(child => isNamed(child, 'extent', 'physfacet', 'dimensions'))
  const words = readWords({ children: flowing(element.children) }, reading)
  const extentElements = parts.filter(({ name }) => name === 'extent')
  const given = structured.length > 0 ? structuredParts(structured, reading) : undefined
  const read = given ?? understood(extentElements, words.text, parts.length === 0, element, reading)
  const facets: TextStatement[] = []
  const dimensions: Dimensions[] = []
  for (const part of parts) if (part.name === 'physfacet') facets.push(readText(part, reading))
  for (const part of parts) if (part.name === 'dimensions') dimensions.push(readDimensions(part, reading))
  append(facets, read.facets)
  append(dimensions, read.dimensions)
  const sets = structured.filter(({ name }) => name === 'physdescset')
  const coverage =
    coverageOf(element) ??
    sets.map(coverageOf).find(Boolean) ??
    (marked.extra?.attributes?.altrender === 'part' ? 'part' : undefined)
  const ofSets = sets.map(set => readStatement(set, reading, own))
  const id = ofSets.find(each => each.id !== undefined)?.id
  return {
    ...(id !== undefined && { id }),
    ...marked,
    ...words,
    ...ofSets.reduce((extra, set) => joinedExtra(extra.extra, set.extra), joinedExtra(marked.extra, undefined)),
    ...(read.extents.length > 0 && { extents: read.extents }),
    ...withParts(facets, dimensions),
    ...(coverage && { coverage }),
  }
}

function understood(
  elements: readonly XmlElement[],
  text: string,
  plain: boolean,
  at: XmlElement,
  reading: FieldReading,
): { extents: readonly Extent[]; facets: readonly TextStatement[]; dimensions: readonly Dimensions[] } {
  if (elements.length === 0) {
    if (!plain || text === '') return { extents: [], facets: [], dimensions: [] }
    const { extents, facets, dimensions, findings } = parsed(text)
    reading.found(at, findings)
    return extents.length > 0 ? { extents, facets, dimensions } : { extents: [], facets: [], dimensions: [] }
  }
  const extents: Extent[] = []
  for (const element of elements) {
    const words = extentWords(element)
    const after = extents.at(-1)?.kind
    const read = parsedAfter(words, after)
    if (words !== '') reading.found(element, read.findings)
    const marks = readStatement(element, reading, namesUnit(element, words) ? [] : ['unit'])
    const [first, ...others] = read.extents
    const relation = extents.length > 0 && /^\(/.test(words) ? ('parallel' as const) : undefined
    const own = relation ? Object.assign(marks, { relation }) : marks
    if (first) extents.push(Object.assign({}, first, own), ...others)
    else if (Object.keys(marks).length > 0) extents.push({ text: words, ...own })
  }
  return { extents, facets: [], dimensions: [] }
}

const parsed = remembered(text => parseExtent(text))
const parsedAfter = remembered((text, kind) => {
  const after = extentKinds.find(each => each === kind)
  return parseExtent(text, after === undefined ? {} : { after })
})
const extentKinds = Object.values(kinds)

const extentWords = (element: XmlElement): string => {
  const text = tidy(spacedText(element.children))
  const unit = attributeOf(element, 'unit')
  return unit === undefined || saidIn(unit, text) || namesUnit(element, text) ? text : `${text} ${unit}`
}

/** Whether the words of an extent name the unit that its attribute names in another form: `2,30 meter` of `meters`. */
function namesUnit(element: XmlElement, text: string): boolean {
  const given = attributeOf(element, 'unit')
  const unit = given === undefined || saidIn(given, text) ? undefined : unitNamed(given)?.unit
  return unit !== undefined && parsed(text).extents.some(extent => extent.unit === unit)
}

/**
 * The parts of a statement as one run of words, with something between parts that would run together. A part that is internal
 * alone stays apart with what is put between it and the others, so that it can be held back.
 */
function flowing(children: readonly XmlNode[]): XmlNode[] {
  if (!children.some(isElement)) return [...children]
  const result: XmlNode[] = []
  let said = ''
  let afterPart = false
  for (const child of children) {
    if (!isElement(child)) {
      if (afterPart && /[\p{L}\p{N}]$/u.test(said) && /^[\p{L}\p{N}]/u.test(child)) result.push(' ')
      result.push(child)
      said += child
      afterPart = false
      continue
    }
    const isPart = isNamed(child, 'extent', 'physfacet', 'dimensions', 'physdesc')
    const isTerm = isNamed(child, ...terms)
    const words = isPart && child.name === 'extent' ? extentWords(child) : textOf(child)
    const unit = isPart && child.name === 'extent' ? words.slice(tidy(spacedText(child.children)).length) : ''
    if ((isPart || isTerm) && audienceOf(child) === 'internal') {
      const inner = isPart ? [...flowing(child.children), unit] : [child]
      const children = (said.trim() === '' ? [...inner, ', '] : [', ', ...inner]).filter(node => node !== '')
      result.push(elementWith(child, { name: 'emph', children }))
      continue
    }
    if (isPart) {
      const before = said.trimEnd()
      if (before !== '' && words.trim() !== '' && !/[,;:.([{–—-]$/.test(before) && !/^\s*[(,;:.)]/.test(words)) {
        const last = result.at(-1)
        if (typeof last === 'string') result[result.length - 1] = last.trimEnd()
        result.push(', ')
      } else if (before === said && before !== '') result.push(' ')
      append(result, flowing(child.children))
      result.push(unit)
    } else {
      if (isTerm && afterPart && /[\p{L}\p{N}.)]$/u.test(said) && /^[\p{L}\p{N}]/u.test(words)) result.push(', ')
      result.push(child)
    }
    said += words
    afterPart = isPart || isTerm
  }
  return result.filter(node => node !== '')
}

/** Elements that stand beside the parts of a statement as terms of their own, and not within its words. */
const terms = ['genreform', 'subject', 'function', 'occupation', 'corpname', 'famname', 'geogname', 'name', 'persname']
