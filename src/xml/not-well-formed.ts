/** What the tokenizer knows when the parser gives up. */
export interface Breakdown {
  /** The parser's own words. */
  readonly said: string
  /** The character it stopped at. */
  readonly character: string
  /** The innermost element that is open, or was closed last, and the line it began on. */
  readonly open: { readonly name: string; readonly line: number } | undefined
  /** The end tag it stopped at, if any. */
  readonly endTag: string
  /** Whether what it was reading when the document ended, or when it stopped, began with an ampersand. */
  readonly ampersand: boolean
}

/** A fault of form in an archivist's words. */
export interface Explanation {
  readonly message: string
  readonly hint?: string
}

type Rule = readonly [pattern: RegExp, explain: (breakdown: Breakdown, found: RegExpExecArray) => Explanation]

const rules: readonly Rule[] = [
  [/^unmatched closing tag: (.*)\.$/, (_, found) => ({ message: `The end tag </${found[1]}> ends nothing.` })],
  [/^unexpected close tag/, mismatchedEnd],
  [/^weird empty close tag/, () => ({ message: 'There is an end tag without a name.' })],
  [/^unclosed tag/, unclosed],
  [
    /^unexpected end/,
    ({ ampersand }) =>
      ampersand ? bareAmpersand() : { message: 'The document ends in the middle of a tag, comment or other markup.' },
  ],
  [/^document must contain a root/, () => ({ message: 'The document has no element in it.' })],
  [
    /^documents may contain only one root/,
    () => ({ message: 'There is a second element after the end of the first.' }),
  ],
  [/^text data outside/, outside],
  [/^disallowed character in entity name|^empty entity name/, bareAmpersand],
  [
    /^malformed character entity/,
    () => ({ message: 'This numbered character reference stands for no character XML allows.' }),
  ],
  [/^disallowed character\.?$/, disallowed],
  [
    /^disallowed character in tag name/,
    ({ character }) => ({
      message: `A tag cannot go on with ${shown(character)}.`,
      hint: 'If a less-than sign is meant, write it as &lt;.',
    }),
  ],
  [
    /^disallowed character in attribute name|^no whitespace between|^forward-slash in opening/,
    ({ character }) => ({
      message: `${capital(shown(character))} may not stand here inside a tag.`,
      hint: 'Inside a tag, write attributes as name="value" with a space before each, and end the tag with ">".',
    }),
  ],
  [/^disallowed character in closing/, () => ({ message: 'An end tag may hold only the name of its element.' })],
  [/^attribute without value/, () => ({ message: 'An attribute has no value.', hint: 'Write it as name="value".' })],
  [/^unquoted attribute/, () => ({ message: 'The value of an attribute is not in quotes.' })],
  [
    /^duplicate attribute: (.*)\.$/,
    (_, found) => ({ message: `The attribute ${local(found[1])} is given twice in one tag.` }),
  ],
  [
    /^unbound namespace prefix: "(.*)"\.$/,
    (_, found) => ({
      message: `The prefix ${found[1]} is used but not declared.`,
      hint: `Declare it with xmlns:${found[1]}="…" on this element or one around it.`,
    }),
  ],
  [/^malformed name: (.*)\.$/, (_, found) => ({ message: `${found[1]} is not a name with one prefix.` })],
  [/^the string "]]>"/, () => ({ message: '"]]>" may not stand in text.', hint: 'Write it as ]]&gt;.' })],
  [/^malformed comment/, () => ({ message: 'A comment may not hold "--" before its end.' })],
  [
    /^inappropriately located doctype/,
    () => ({ message: 'A document type declaration may stand only once, before the first element.' }),
  ],
  [
    /^incorrect syntax/,
    () => ({ message: '"<!" begins neither a comment, nor a CDATA section, nor a document type.' }),
  ],
  [
    /^an XML declaration must be|^the XML declaration must/,
    () => ({
      message: 'An XML declaration stands where it may not.',
      hint: 'It must be the very first thing in the document, without even a space or an empty line before it.',
    }),
  ],
  [/processing instruction/, () => ({ message: 'A processing instruction has no proper name.' })],
  [
    /XML declaration|name\/value pair|^expected |version number|encoding value|standalone value|^value required|^value must be|^whitespace required/,
    () => ({
      message: 'The XML declaration is not well-formed.',
      hint: 'It should read <?xml version="1.0" encoding="UTF-8"?>.',
    }),
  ],
  [
    /namespace|prefix/,
    ({ said }) => ({ message: `A namespace is declared in a way that is not allowed: ${said.replace(/\.$/, '')}.` }),
  ],
]

/** Says in an archivist's words what the parser objected to. */
export function explain(breakdown: Breakdown): Explanation {
  for (const [pattern, rule] of rules) {
    const found = pattern.exec(breakdown.said)
    if (found !== null) return rule(breakdown, found)
  }
  return { message: `The XML is not well-formed: ${breakdown.said.replace(/\.$/, '')}.` }
}

function mismatchedEnd({ open, endTag }: Breakdown): Explanation {
  if (open === undefined) return { message: 'There is an end tag that ends nothing.' }
  return {
    message: `The end tag ${endTag || 'here'} does not fit <${open.name}>, which began on line ${open.line} and is still open.`,
    hint: `Put </${open.name}> before it, or correct its name.`,
  }
}

function unclosed(breakdown: Breakdown): Explanation {
  if (breakdown.ampersand) return bareAmpersand()
  const { open } = breakdown
  if (open === undefined) return { message: 'The document breaks off.' }
  return {
    message: `The document breaks off: <${open.name}>, which began on line ${open.line}, has no end.`,
    hint: 'The file may have been cut short; take a complete copy.',
  }
}

function outside(): Explanation {
  return {
    message: 'There is text outside the document element.',
    hint: 'Only comments and white space may stand before the first element and after the last.',
  }
}

function bareAmpersand(): Explanation {
  return { message: 'An ampersand stands alone.', hint: 'Write it as &amp;.' }
}

function disallowed({ character }: Breakdown): Explanation {
  if (character === '<') {
    return { message: 'A less-than sign stands in the value of an attribute.', hint: 'Write it as &lt;.' }
  }
  return {
    message: `The character ${shown(character)} is not allowed in XML.`,
    hint: 'It cannot be seen in most editors; remove it.',
  }
}

function shown(character: string): string {
  const code = character.codePointAt(0)
  if (code === undefined) return 'the end of the document'
  if (code > 0x20 && code < 0x7f) return `"${character}"`
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function local(name = ''): string {
  return name.replace(/^\{.*\}/, '')
}
