/** One thing as JSON text, and how many half characters in it had to be replaced. */
export interface JsonText {
  readonly text: string
  readonly replaced: number
}

/**
 * Plain data as JSON text that is well-formed Unicode and can stand in the `script` element of a web page as it is: half
 * characters (lone surrogates) become U+FFFD, and no end tag or comment of HTML appears in it.
 *
 * @param indent the number of spaces for each level, 0 for one line
 */
export function jsonText(value: unknown, indent: number): JsonText {
  const text = forWebPages(JSON.stringify(value, undefined, indent))
  if (!HALF_ESCAPED.test(text)) return { text, replaced: 0 }
  let replaced = 0
  const mended = JSON.stringify(
    value,
    (_, inner: unknown) =>
      typeof inner === 'string'
        ? inner.replace(HALF, () => {
            replaced++
            return '\uFFFD'
          })
        : inner,
    indent,
  )
  return { text: forWebPages(mended), replaced }
}

const HALF = /\p{Surrogate}/gu

/** `JSON.stringify` writes half characters as escapes. An escaped backslash before `ud8…` looks alike and does no harm. */
const HALF_ESCAPED = /\\ud[89a-f]/

const forWebPages = (text: string): string => (text.includes('<') ? text.replace(/<(?=[/!])/g, '\\u003c') : text)

/**
 * The same indented text with each link, each term of a context and each pair of classes on one line.
 *
 * @example '{\n  "@id": "a"\n}' becomes '{ "@id": "a" }'
 */
export const onOneLine = (text: string): string =>
  text
    .replace(/\{\n *("@(?:id|type)": "[^"\\\n]*")\n *\}/g, '{ $1 }')
    .replace(/"@type": \[\n *("\w+"),\n *("\w+")\n *\]/g, '"@type": [$1, $2]')
