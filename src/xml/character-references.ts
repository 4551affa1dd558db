/**
 * The character that a reference such as `&#233;` or `&#xE9;` stands for, as a code point; undefined when XML 1.0 does not
 * allow that character (2.2).
 */
export function codePointOf(reference: string): number | undefined {
  const digits = reference.startsWith('&#x') ? reference.slice(3, -1) : reference.slice(2, -1)
  const code = Number.parseInt(digits, reference.startsWith('&#x') ? 16 : 10)
  return isXmlCharacter(code) ? code : undefined
}

/** Whether XML 1.0 allows a character (2.2). */
export function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}
