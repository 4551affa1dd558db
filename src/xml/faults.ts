import { limits } from './limits.ts'

/** What is wrong with a document, in an archivist's words. */
export interface FaultFinding {
  readonly code:
    | 'xml/not-well-formed'
    | 'xml/limit-depth'
    | 'xml/limit-attributes'
    | 'xml/limit-size'
    | 'xml/limit-entities'
  readonly message: string
  readonly hint?: string
}

/** Breaks off reading at an offset of the text being read; never leaves the tokenizer. */
export class Fault extends Error {
  constructor(
    readonly offset: number,
    readonly finding: FaultFinding,
  ) {
    super(finding.message)
  }
}

const wrong = (message: string, hint?: string): FaultFinding => ({
  code: 'xml/not-well-formed',
  message,
  ...(hint !== undefined && { hint }),
})

/** An element that is open, and the line it began on. */
interface OpenElement {
  readonly name: string
  readonly line: number
}

export const noElement = (): FaultFinding => wrong('The document has no element in it.')
export const secondElement = (): FaultFinding => wrong('There is a second element after the end of the first.')
export const endsNothing = (name: string): FaultFinding => wrong(`The end tag </${cut(name)}> ends nothing.`)
export const endWithoutName = (): FaultFinding => wrong('There is an end tag without a name.')
export const moreThanEnd = (): FaultFinding => wrong('An end tag may hold only the name of its element.')
export const ampersandAlone = (): FaultFinding => wrong('An ampersand stands alone.', 'Write it as &amp;.')
export const noCharacter = (): FaultFinding =>
  wrong('This numbered character reference stands for no character XML allows.')
export const lessInValue = (): FaultFinding =>
  wrong('A less-than sign stands in the value of an attribute.', 'Write it as &lt;.')
export const noValue = (): FaultFinding => wrong('An attribute has no value.', 'Write it as name="value".')
/** @param mark what stands where the quotation mark should */
export const noQuotes = (mark: string): FaultFinding =>
  wrong(
    'The value of an attribute is not in quotes.',
    /[\u2018-\u201f\u00ab\u00bb\u2032\u2033]/.test(mark)
      ? `Word processors write ${mark}, which XML does not take for a quotation mark. Write " at both ends.`
      : 'Write it as name="value".',
  )
export const givenTwice = (name: string): FaultFinding => wrong(`The attribute ${cut(name)} is given twice in one tag.`)
export const noQualifiedName = (name: string): FaultFinding => wrong(`${cut(name)} is not a name with one prefix.`)
export const strayCdataEnd = (): FaultFinding => wrong('"]]>" may not stand in text.', 'Write it as ]]&gt;.')
export const hyphensInComment = (): FaultFinding => wrong('A comment may not hold "--" before its end.')
export const strayDocumentType = (): FaultFinding =>
  wrong('A document type declaration may stand only once, before the first element.')
export const unknownDeclaration = (): FaultFinding =>
  wrong('"<!" begins neither a comment, nor a CDATA section, nor a document type.')
export const badInstruction = (): FaultFinding => wrong('A processing instruction has no proper name.')
export const badNamespace = (why: string): FaultFinding =>
  wrong(`A namespace is declared in a way that is not allowed: ${why}.`)
export const badDocumentType = (why: string): FaultFinding =>
  wrong(`The document type declaration is not well-formed: ${why}.`)
export const badDeclaration = (): FaultFinding =>
  wrong('The XML declaration is not well-formed.', 'It should read <?xml version="1.0" encoding="UTF-8"?>.')
export const notText = (entity: string): FaultFinding =>
  wrong(`The entity &${cut(entity)}; is not text and may not stand in text.`)

export const strayDeclaration = (): FaultFinding =>
  wrong(
    'An XML declaration stands where it may not.',
    'It must be the very first thing in the document, without even a space or an empty line before it.',
  )

export const outsideRoot = (): FaultFinding =>
  wrong(
    'There is text outside the document element.',
    'Only comments and white space may stand before the first element and after the last.',
  )

export const undeclaredPrefix = (prefix: string): FaultFinding =>
  wrong(
    `The prefix ${cut(prefix)} is used but not declared.`,
    `Declare it with xmlns:${cut(prefix)}="…" on this element or one around it.`,
  )

export const undeclaredEntity = (name: string): FaultFinding =>
  wrong(
    `The entity &${cut(name)}; is not declared in the document.`,
    'Write the character itself, or its number, for example &#233; for é; an ampersand is &amp;.',
  )

export const wrongEnd = (found: string, open: OpenElement): FaultFinding =>
  wrong(
    `The end tag </${cut(found)}> does not fit <${cut(open.name)}>, which began on line ${open.line} and is still open.`,
    `Put </${cut(open.name)}> before it, or correct its name.`,
  )

/** The document ends while an element, or a piece of markup, is open. */
export const breaksOff = (open: OpenElement | undefined): FaultFinding =>
  open === undefined
    ? wrong('The document ends in the middle of a tag, comment or other markup.')
    : wrong(
        `The document breaks off: <${cut(open.name)}>, which began on line ${open.line}, has no end.`,
        'The file may have been cut short; take a complete copy.',
      )

/** A character that the text has where a tag must go on or end. */
export const cannotGoOn = (character: string): FaultFinding =>
  wrong(`A tag cannot go on with ${shown(character)}.`, 'If a less-than sign is meant, write it as &lt;.')

export const strayInTag = (character: string): FaultFinding =>
  wrong(
    `${shown(character)} may not stand here inside a tag.`,
    'Inside a tag, write attributes as name="value" with a space before each, and end the tag with ">".',
  )

/** A character that XML does not allow anywhere. */
export const forbiddenCharacter = (character: string): FaultFinding =>
  /^\p{Surrogate}$/u.test(character)
    ? wrong(
        'There is half of a character here.',
        'The file was damaged when its encoding was changed; take an undamaged copy.',
      )
    : wrong(`The character ${shown(character)} is not allowed in XML.`, 'It cannot be seen in most editors; remove it.')

export const tooDeep = (): FaultFinding => ({
  code: 'xml/limit-depth',
  message: `Elements are nested more than ${limits.depth} deep.`,
})

export const tooManyAttributes = (): FaultFinding => ({
  code: 'xml/limit-attributes',
  message: `One element has more than ${limits.attributes} attributes.`,
})

export const tooManyDefaults = (): FaultFinding => ({
  code: 'xml/limit-attributes',
  message: `The attributes that the document type adds have more than ${limits.defaultText} characters.`,
})

export const tooLong = (message: string): FaultFinding => ({ code: 'xml/limit-size', message })

export const nameTooLong = (): FaultFinding => tooLong(`A name has more than ${limits.name} characters.`)
export const valueTooLong = (): FaultFinding =>
  tooLong(`The value of one attribute has more than ${limits.attributeValue} characters.`)
export const pieceTooLong = (): FaultFinding =>
  tooLong(`One piece of the document has more than ${limits.run} characters.`)

function shown(character: string): string {
  const point = character.codePointAt(0)
  if (point === undefined) return 'the end of the document'
  if (point > 0x20 && point < 0x7f) return `"${character}"`
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}

function cut(name: string): string {
  return name.length <= 80 ? name : `${name.slice(0, 79)}…`
}
