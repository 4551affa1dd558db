import type { SyntaxFault } from './scan.ts'

/** A string or number that was read, with the offset after it; or why it is none. */
export type Scanned<Value> =
  | { readonly value: Value; readonly end: number; readonly fault?: undefined }
  | { readonly fault: SyntaxFault }

/** Reads the string that begins with the double quote at `at`. RFC 8259, section 7. */
export function scanString(text: string, at: number): Scanned<string> {
  let value = ''
  let from = at + 1
  for (let i = from; ; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) return { value: value + text.slice(from, i), end: i + 1 }
    if (code === BACKSLASH) {
      const escaped = scanEscape(text, i)
      if (escaped.fault) return escaped
      value += text.slice(from, i) + escaped.value
      from = escaped.end
      i = from - 1
    } else if (code < 0x20) return { fault: control(code, i) }
    else if (Number.isNaN(code)) return { fault: unended(text, at) }
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

const FOUR_HEX = /[0-9A-Fa-f]{4}/y

function scanEscape(text: string, at: number): Scanned<string> {
  const char = text[at + 1] ?? ''
  const plain = Object.hasOwn(escapes, char) ? escapes[char] : undefined
  if (plain !== undefined) return { value: plain, end: at + 2 }
  FOUR_HEX.lastIndex = at + 2
  if (char === 'u' && FOUR_HEX.test(text))
    return { value: String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16)), end: at + 6 }
  const message =
    char === 'u'
      ? 'Four hexadecimal digits must follow "\\u".'
      : 'After a backslash only ", \\, /, b, f, n, r, t or u can stand.'
  return {
    fault: { code: 'json/syntax', message, at, hint: 'Write a backslash that stands for itself as two backslashes.' },
  }
}

function control(code: number, at: number): SyntaxFault {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const written = code === 0x0a ? '\\n' : code === 0x09 ? '\\t' : code === 0x0d ? '\\r' : undefined
  return {
    code: 'json/syntax',
    message: `The control character ${name} cannot stand in a text as it is.`,
    at,
    hint: written === undefined ? 'Remove it.' : `Write it as ${written}, or close the text with a double quote.`,
  }
}

function unended(text: string, at: number): SyntaxFault {
  return {
    code: 'json/incomplete',
    message: 'The text in double quotes that begins here has no end.',
    at: Math.min(at, text.length),
    hint: 'Add the closing double quote, or get a complete copy of the file.',
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y

/** Reads the number that begins at `at`. RFC 8259, section 6. */
export function scanNumber(text: string, at: number): Scanned<number> {
  NUMBER.lastIndex = at
  const literal = NUMBER.exec(text)?.[0]
  if (literal === undefined) return { fault: notNumber('A digit must follow the minus sign.', at) }
  const end = at + literal.length
  const next = text[end] ?? ''
  if (/[0-9]/.test(next))
    return {
      fault: notNumber('A number cannot begin with 0.', at, 'Leave out the zeros, or write it as text: "007".'),
    }
  if (/[.eE+\-_A-Za-z]/.test(next)) return { fault: notNumber('This is not a number as JSON writes it.', at) }
  return { value: Number(literal), end }
}

function notNumber(message: string, at: number, hint = 'Write it like 12, -3, 0.5 or 1e6, or as text.'): SyntaxFault {
  return { code: 'json/syntax', message, at, hint }
}

/**
 * Whether the number that a program holds for this JSON number says something else than what is written: more digits than
 * fit, or too large or too small altogether.
 *
 * @example losesPrecision('12345678901234567890') // true
 */
export function losesPrecision(literal: string): boolean {
  if (literal.length < 16 && !/[eE]/.test(literal)) return false
  return digitsOf(literal) !== digitsOf(String(Number(literal)))
}

/** The significant digits and the power of ten of a number, the same for every way of writing it. */
function digitsOf(literal: string): string {
  const [mantissa = '', exponent = '0'] = literal.replace(/^-/, '').toLowerCase().split('e')
  if (!literal.startsWith('-') && !/^[0-9]/.test(literal)) return literal
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = (whole + fraction).replace(/^0+/, '')
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  if (end === 0) return '0'
  return `${digits.slice(0, end)}e${Number(exponent) - fraction.length + digits.length - end}`
}
