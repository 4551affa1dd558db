/** How several values stand in one cell. */
export interface Separator {
  split(text: string): string[]
  join(items: readonly string[]): string
}

/**
 * Vertical bars with a space on either side; a bar that belongs to the words is written `\|`.
 *
 * @example bars.join(['Letters', 'Fog | storms']) // 'Letters | Fog \\| storms'
 */
export const bars: Separator = {
  split: text =>
    text
      .split(/(?<!\\)\|/)
      .map(item => item.trim().replaceAll('\\|', '|'))
      .filter(item => item !== ''),
  join: items =>
    items
      .map(item => item.trim().replaceAll('|', '\\|'))
      .filter(item => item !== '')
      .join(' | '),
}

/** Whether a word of a cell says yes. */
export const saysYes = (text: string): boolean => /^(?:1|x|y|yes|true|t|ja|oui|s[ií]|internal)$/i.test(text)

/** Whether a word of a cell says no. */
export const saysNo = (text: string): boolean => /^(?:0|n|no|false|f|nein|non|draft)$/i.test(text)
