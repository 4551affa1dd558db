/** What is said about a value beside its words, such as `{source lcsh; role compiler}`. */
export type Marks = Readonly<Record<string, string>>

const MARKS = /\s*\{([a-z][^{}]*)\}$/

/**
 * Takes the marks off the end of a cell or of an item in it. Braces that hold anything but known marks belong to the words.
 *
 * @example splitMarks('Rivera, Ana {role compiler}', ['role']) // ['Rivera, Ana', { role: 'compiler' }]
 */
export function splitMarks<Key extends string>(
  text: string,
  known: readonly Key[],
): readonly [words: string, marks: Partial<Record<Key, string>>] {
  const found = MARKS.exec(text)
  if (!found) return [text, {}]
  const marks: Partial<Record<Key, string>> = {}
  for (const part of (found[1] ?? '').split(';')) {
    const [, word = '', value = ''] = /^\s*([a-z]+)(?:\s+(.*?))?\s*$/.exec(part) ?? []
    const key = known.find(each => each === word)
    if (key === undefined || key in marks) return [text, {}]
    marks[key] = value
  }
  return [text.slice(0, found.index), marks]
}

/**
 * The words with their marks after them. A mark whose value could not be read again is left out, and so reported as lost.
 *
 * @example withMarks('Rivera, Ana', { role: 'compiler' }) // 'Rivera, Ana {role compiler}'
 */
export function withMarks(words: string, marks: Readonly<Record<string, string | undefined>>): string {
  const said: string[] = []
  for (const [key, value] of Object.entries(marks)) {
    if (value === undefined || /[;{}\r\n]|^\s|\s$/.test(value)) continue
    said.push(value === '' ? key : `${key} ${value}`)
  }
  if (said.length === 0) return words
  return words === '' ? `{${said.join('; ')}}` : `${words} {${said.join('; ')}}`
}
