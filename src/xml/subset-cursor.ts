import { ncName } from './names.ts'

/** A fault of form in a document type declaration, with its offset in the text of the declaration. */
export class SubsetFault extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message)
  }
}

/** Breaks off reading the declaration. */
export function fault(offset: number, message: string): never {
  throw new SubsetFault(offset, message)
}

/** A place in the text of a document type declaration, and the small pieces declarations are made of. */
export interface Cursor {
  readonly at: number
  done(): boolean
  /** Whether the text goes on so. Patterns are sticky. */
  peeks(pattern: RegExp): boolean
  /** Moves on if the text goes on so. */
  takes(pattern: RegExp): boolean
  /** Moves on over what must come here, and gives it. */
  expect(pattern: RegExp, what: string): string
  space(where: string): void
  ncname(what: string): string
  qname(what: string): string
  /** A string in quotes, without them. */
  quoted(what: string): string
  /** `SYSTEM "…"` or `PUBLIC "…" "…"`; where the second may be absent it is left to the caller to say so. */
  externalId(publicAlone?: boolean): void
  /** The rest of a comment, after `<!--`. */
  comment(): void
  /** The rest of a processing instruction, after `<?`. */
  instruction(): void
}

const anyNcName = new RegExp(ncName, 'uy')
const anyQName = new RegExp(`${ncName}(?::${ncName})?`, 'uy')

/** Begins at the beginning. */
export function cursorOn(text: string): Cursor {
  let at = 0

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  const expect = (pattern: RegExp, what: string): string => {
    const found = match(pattern)
    if (found === undefined) fault(at, `${what} was expected`)
    at += found.length
    return found
  }
  const takes = (pattern: RegExp): boolean => {
    const found = match(pattern)
    if (found === undefined) return false
    at += found.length
    return true
  }
  const upTo = (mark: string, what: string): string => {
    const end = text.indexOf(mark, at)
    if (end < 0) fault(at, `${what} does not end`)
    const found = text.slice(at, end)
    at = end + mark.length
    return found
  }
  const quoted = (what: string) => {
    const quote = expect(/["']/y, `${what} in quotes`)
    return upTo(quote, what)
  }
  const space = (where: string) => {
    expect(/[ \t\r\n]+/y, `white space ${where}`)
  }
  const publicId = () => {
    const start = at
    if (/[^ \r\na-zA-Z0-9\-'()+,./:=?;!*#@$_%]/.test(quoted('a public identifier'))) {
      fault(start, 'the public identifier has a character that such identifiers may not have')
    }
  }

  return {
    get at() {
      return at
    },
    done: () => at >= text.length,
    peeks: pattern => match(pattern) !== undefined,
    takes,
    expect,
    space,
    ncname: what => expect(anyNcName, what),
    qname: what => expect(anyQName, what),
    quoted,
    externalId(publicAlone = false) {
      if (takes(/SYSTEM/y)) {
        space('after SYSTEM')
        quoted('a system identifier')
        return
      }
      expect(/PUBLIC/y, 'SYSTEM or PUBLIC')
      space('after PUBLIC')
      publicId()
      if (publicAlone && match(/[ \t\r\n]+["']/y) === undefined) return
      space('between the public and the system identifier')
      quoted('a system identifier')
    },
    comment() {
      const start = at
      const found = upTo('--', 'a comment')
      if (!takes(/>/y)) fault(start + found.length, 'a comment may not hold "--"')
    },
    instruction() {
      const start = at
      const target = expect(anyNcName, 'the name of a processing instruction')
      if (target.toLowerCase() === 'xml') fault(start, 'an XML declaration may stand only at the very beginning')
      if (takes(/\?>/y)) return
      space('after the name of a processing instruction')
      upTo('?>', 'a processing instruction')
    },
  }
}
