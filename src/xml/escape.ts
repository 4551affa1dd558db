/**
 * Counts what had to be replaced because XML 1.0 cannot hold it, by code point.
 */
export type Replacements = Map<number, number>

/** What is not a character of XML 1.0 (2.2), lone halves of surrogate pairs among them. */
const forbidden = '[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]'

/** A cheap look before the exact one: whatever may have to be written otherwise, halves of pairs included. */
const doubtfulInText = /[&<>\r]|[^\t\n -\uD7FF\uE000-\uFFFD]/
const doubtfulInAttribute = /[&<>"]|[^ -\uD7FF\uE000-\uFFFD]/

const unsafeInText = new RegExp(`[&<>\\r]|${forbidden}`, 'u')
const unsafeInAttribute = new RegExp(`[&<>"\\t\\n\\r]|${forbidden}`, 'u')
const eachInText = new RegExp(unsafeInText, 'gu')
const eachInAttribute = new RegExp(unsafeInAttribute, 'gu')
const eachForbidden = new RegExp(forbidden, 'gu')

const written: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

/**
 * Text as it may stand between tags. A carriage return becomes a reference, or reading would turn it into a line feed.
 *
 * @example escapeText('Smith & Sons', new Map()) // 'Smith &amp; Sons'
 */
export function escapeText(text: string, replaced: Replacements): string {
  return doubtfulInText.test(text) && unsafeInText.test(text)
    ? text.replace(eachInText, found => written[found] ?? replace(found, replaced))
    : text
}

/** Text as it may stand in an attribute in double quotes, where line ends and tabs become references too. */
export function escapeAttribute(text: string, replaced: Replacements): string {
  return doubtfulInAttribute.test(text) && unsafeInAttribute.test(text)
    ? text.replace(eachInAttribute, found => written[found] ?? replace(found, replaced))
    : text
}

/** Text where there are no references, such as a comment. */
export function withoutForbidden(text: string, replaced: Replacements): string {
  return text.replace(eachForbidden, found => replace(found, replaced))
}

function replace(character: string, replaced: Replacements): string {
  const code = character.charCodeAt(0)
  replaced.set(code, (replaced.get(code) ?? 0) + 1)
  return '\uFFFD'
}
