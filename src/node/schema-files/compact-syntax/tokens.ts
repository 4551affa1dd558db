/** One token of the compact syntax. `text` of a literal is what it stands for, of a name what is written. */
export interface Token {
  readonly kind: 'name' | 'literal' | 'symbol' | 'end'
  readonly text: string
  /** A name with a backslash before it, which is never a keyword. */
  readonly quoted: boolean
  readonly line: number
  readonly column: number
}

/** Where a schema in compact syntax is not as its grammar asks. */
export class CompactSyntaxFault extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message)
  }
}

const pattern = new RegExp(
  [
    String.raw`(?<space>[\s\uFEFF]+|#[^\n\r]*)`,
    String.raw`(?<literal>"""(?:[\s\S]*?)"""|'''(?:[\s\S]*?)'''|"[^"\n]*"|'[^'\n]*')`,
    String.raw`(?<name>\\?[\p{L}_][\p{L}\p{M}\p{N}._-]*(?::(?:[\p{L}_][\p{L}\p{M}\p{N}._-]*|\*))?)`,
    String.raw`(?<symbol>\|=|&=|>>|[={}()[\],|&?*+~-])`,
  ].join('|'),
  'uy',
)

/** The tokens of a schema, the last of them of the kind `end`; throws a {@link CompactSyntaxFault}. */
export function tokensOf(source: string): readonly Token[] {
  const text = source.replace(/\\x+\{([0-9a-fA-F]{1,6})\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
  const tokens: Token[] = []
  let line = 1
  let lineStart = 0
  pattern.lastIndex = 0
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    const column = at - lineStart + 1
    if (found === null) throw new CompactSyntaxFault(`"${text.charAt(at)}" may not stand here`, line, column)
    const { space, literal, name, symbol = '' } = found.groups ?? {}
    if (literal !== undefined) {
      const quotes = /^("""|'''|"|')/.exec(literal)?.[0].length ?? 1
      tokens.push({ kind: 'literal', text: literal.slice(quotes, -quotes), quoted: false, line, column })
    } else if (name !== undefined) {
      const quoted = name.startsWith('\\')
      tokens.push({ kind: 'name', text: quoted ? name.slice(1) : name, quoted, line, column })
    } else if (space === undefined) tokens.push({ kind: 'symbol', text: symbol, quoted: false, line, column })
    for (const newline of found[0].matchAll(/\n/g)) {
      line += 1
      lineStart = at + newline.index + 1
    }
  }
  return [...tokens, { kind: 'end', text: 'the end', quoted: false, line, column: text.length - lineStart + 1 }]
}
