import type { Words } from '../../../linked-data/graph/thing.ts'

const MARKED_UP = /#(?:XMLLiteral|HTML)$/

/** Words without the mark-up they carry where they are a literal of XML or HTML, paragraphs and items divided by blank lines. */
export function plainWords({ words, datatype }: Words): string {
  if (datatype === undefined || !MARKED_UP.test(datatype)) return words
  return words
    .replace(/<(?:\/(?:\w{1,20}:)?(?:p|div|li|tr|h[1-6]|head|item)|(?:\w{1,20}:)?br\s*\/?)\s*>/gi, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/&amp;/g, '&')
    .split(/\n{2,}/)
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
    .join('\n\n')
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: '\u00A0',
}
