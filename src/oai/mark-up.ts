import { escapeAttribute, escapeText, type Replacements } from '../xml/escape.ts'

/** A start tag's attributes, by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** What had to be replaced is of no interest: it was reported where it was written first, or a harvester sent it. */
const replaced = (): Replacements => new Map()

/** A start tag. */
export const startTag = (name: string, attributes: Attributes = {}): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escapeAttribute(value, replaced())}"`))
    .join('')}>`

/** An element that holds words. */
export const element = (name: string, words: string, attributes: Attributes = {}): string =>
  `${startTag(name, attributes)}${escapeText(words, replaced())}</${name}>`

/** An element that holds elements, each given as text, on lines of their own. */
export const wrapped = (name: string, inside: readonly string[], attributes: Attributes = {}): string =>
  `${startTag(name, attributes)}\n${inside.map(each => `${each}\n`).join('')}</${name}>`
