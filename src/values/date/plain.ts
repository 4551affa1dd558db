/** A statement made easy to read: one kind of dash, of blank, of quote and of digit, and no square brackets. */
export interface PlainText {
  readonly text: string
  /** For each character of `text`, its place in the statement as written. */
  readonly at: (index: number) => number
  /** For each character of `text`, whether it stood inside square or curly brackets. */
  readonly supplied: (index: number) => boolean
}

const substitutes: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\uff0d': '-',
  '\u301c': '-',
  '\uff5e': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\uff0c': ',',
  '\u3001': ',',
  '\uff1b': ';',
  '\uff08': '(',
  '\uff09': ')',
  '\uff0e': '.',
  '\uff1f': '?',
  '\uff0f': '/',
  '\uff3b': '[',
  '\uff3d': ']',
}

function substitute(char: string): string {
  const known = substitutes[char]
  if (known !== undefined) return known
  if (char >= '\uff10' && char <= '\uff19') return String.fromCharCode(char.charCodeAt(0) - 0xff10 + 48)
  return /\s/.test(char) ? ' ' : char
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** Whether a bracket at `at` stands inside one year (`198[0]`, `[19]45`), so that the digits belong together. */
function insideYear(chars: readonly string[], at: number): boolean {
  let from = at
  let to = at
  let digits = 0
  while (at - from <= 4 && (isDigit(chars[from - 1]) || isBracket(chars[from - 1]))) from -= 1
  while (to - at <= 4 && (isDigit(chars[to + 1]) || isBracket(chars[to + 1]))) to += 1
  for (let i = from; i <= to; i += 1) if (isDigit(chars[i])) digits += 1
  return digits === 4 && isDigit(chars[at - 1]) && isDigit(chars[at + 1])
}

function isBracket(char: string | undefined): boolean {
  return char === '[' || char === ']' || char === '{' || char === '}'
}

/** Printable ASCII without brackets: most dates, with nothing to take away. */
const plainAlready = /^[ -Z\\^-z~]*$/

/** Takes away what does not change the meaning, and remembers where everything stood. */
export function plainText(statement: string): PlainText {
  if (plainAlready.test(statement)) return { text: statement, at: index => index, supplied: () => false }
  const chars = Array.from({ length: statement.length }, (_, i) => substitute(statement.charAt(i)))
  const text: string[] = []
  const at: number[] = []
  const supplied: boolean[] = []
  let depth = 0
  chars.forEach((char, index) => {
    if (char === '[' || char === '{') depth += 1
    const closes = char === ']' || char === '}'
    if (closes && depth > 0) depth -= 1
    else if (closes) supplied.fill(true)
    if (isBracket(char) && insideYear(chars, index)) return
    text.push(isBracket(char) ? ' ' : char)
    at.push(index)
    supplied.push(depth > 0)
  })
  return { text: text.join(''), at: index => at[index] ?? 0, supplied: index => supplied[index] === true }
}
