import { CompactSyntaxFault, type Token, tokensOf } from './tokens.ts'

/** Reads the tokens of a schema one after the other. */
export interface Cursor {
  /** The next token, or one further on. */
  peek(ahead?: number): Token
  take(): Token
  /** Whether the next token is this symbol. */
  isSymbol(text: string, ahead?: number): boolean
  /** Whether the next token is this keyword. */
  isWord(text: string): boolean
  /** Takes the symbol or keyword if it is next. */
  accept(text: string): boolean
  /** Takes the symbol or keyword, which must be next. */
  expect(text: string): void
  /** Takes a literal, and those joined to it with `~`. */
  literal(): string
  /** Takes a name. */
  name(): string
  /** Passes over annotations in square brackets. */
  annotations(): void
  fail(expected: string): never
}

export function cursorOver(text: string): Cursor {
  const tokens = tokensOf(text)
  const last = tokens.length - 1
  let at = 0
  const cursor: Cursor = {
    peek: (ahead = 0) => tokens[Math.min(at + ahead, last)] ?? fail('more'),
    take() {
      const token = cursor.peek()
      at += 1
      return token
    },
    isSymbol: (symbol, ahead) => cursor.peek(ahead).kind === 'symbol' && cursor.peek(ahead).text === symbol,
    isWord: word => cursor.peek().kind === 'name' && cursor.peek().text === word && !cursor.peek().quoted,
    accept(wanted) {
      if (!cursor.isSymbol(wanted) && !cursor.isWord(wanted)) return false
      at += 1
      return true
    },
    expect(wanted) {
      if (!cursor.accept(wanted)) fail(`"${wanted}"`)
    },
    literal() {
      let whole = ''
      do {
        if (cursor.peek().kind !== 'literal') fail('a text in quotation marks')
        whole += cursor.take().text
      } while (cursor.accept('~'))
      return whole
    },
    name() {
      if (cursor.peek().kind !== 'name') fail('a name')
      return cursor.take().text
    },
    annotations() {
      while (cursor.isSymbol('[')) {
        let depth = 0
        do {
          if (cursor.peek().kind === 'end') fail('"]"')
          if (cursor.isSymbol('[')) depth += 1
          if (cursor.isSymbol(']')) depth -= 1
          at += 1
        } while (depth > 0)
      }
    },
    fail,
  }
  function fail(expected: string): never {
    const { text: found, line, column } = tokens[Math.min(at, last)] ?? { text: '', line: 1, column: 1 }
    throw new CompactSyntaxFault(`expected ${expected}, found ${found}`, line, column)
  }
  return cursor
}
