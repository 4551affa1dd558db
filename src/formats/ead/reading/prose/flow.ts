import type { Block, Inline } from '../../../../model/prose.ts'
import { plainText } from '../../../../model/prose-text.ts'
import { endOfSpace, isSpace } from '../../../../xml/characters.ts'
import { isBlank } from './scope.ts'

/** How what was apart in the source is kept apart in running words. */
export type Parting = 'comma' | 'line' | 'bar' | 'blank'

/** Takes words in order. Where elements are left out whose words were apart, it keeps them apart. */
export interface Flow {
  text(text: string): void
  piece(piece: Exclude<Inline, string>): void
  /** What follows is apart from what came before. */
  open(by: Parting): void
  /** What came before is apart from what follows. */
  close(by: Parting): void
  /** Takes blocks that stand among the words; without it, their words are to be given as lines. */
  block?(blocks: readonly Block[]): void
}

/** Gathers words. */
export interface Gathered extends Flow {
  content(): Inline[]
}

/** Punctuation after which no comma is set between two pieces. */
const ENDS = /[,;:.\u2013\u2014/([-]/
const JOINS = /^[\s,;:.)\]\u2013\u2014/]/

export function gather(): Gathered {
  const content: Inline[] = []
  let run: string[] = []
  let near = false
  let spaced = false
  let closed: Parting | undefined
  let opened: Parting | undefined

  const endRun = () => {
    if (run.length > 0) content.push(run.join(''))
    run = []
  }
  /** The last words so far, as far as they show what they end in. */
  const tail = (): string | undefined => {
    const last = run.at(-1) ?? content.at(-1)
    return last === undefined ? undefined : plainText([last])
  }

  const settle = (next: string): string => {
    const [before, after] = [closed, opened]
    const wasNear = near
    near = spaced = false
    closed = opened = undefined
    if (!wasNear) return next
    const said = tail()
    if (said === undefined) return next
    if (before === 'line' || after === 'line') {
      const last = run.pop()
      if (last !== undefined) run.push(withoutEnd(last))
      endRun()
      const piece = content.at(-1)
      if (typeof piece === 'string' || piece?.type !== 'break') content.push({ type: 'break' })
      return next.replace(/^[ \t\r\n]/, '')
    }
    const end = said.slice(-1)
    if (/\s/.test(end)) return next
    const blank = before === 'blank' || after === 'blank'
    if (before && after && !blank) run.push(before === 'bar' && after === 'bar' ? ' | ' : ENDS.test(end) ? ' ' : ', ')
    else if (!JOINS.test(next)) run.push(' ')
    return next
  }

  return {
    text(text) {
      if (text === '') return
      if (near && (run.length > 0 || content.length > 0) && isBlank(text)) {
        spaced = true
        return
      }
      const rest = settle(text)
      if (rest !== '') run.push(rest)
    },
    piece(piece) {
      settle('')
      endRun()
      content.push(piece)
    },
    open(by) {
      near = true
      opened = by
    },
    close(by) {
      near = true
      if (opened !== undefined) opened = undefined
      else closed = by
    },
    content() {
      if (near && spaced) run.push(' ')
      near = spaced = false
      endRun()
      return content
    },
  }
}

/** Words or a block, as they come. */
export type FlowPart = { readonly words: readonly Inline[] } | { readonly block: Block }

/** Gathers words with the blocks that stand among them; `parts` ends it. */
export function gatherParts(): Flow & { parts(): FlowPart[] } {
  const parts: FlowPart[] = []
  let words = gather()
  const keep = () => {
    const content = words.content()
    if (content.length > 0) parts.push({ words: content })
  }
  return {
    text: text => words.text(text),
    piece: piece => words.piece(piece),
    open: by => words.open(by),
    close: by => words.close(by),
    block(blocks) {
      keep()
      words = gather()
      for (const block of blocks) parts.push({ block })
    },
    parts() {
      keep()
      return parts
    },
  }
}

/** Words without the white space at their ends that only lays the source out. */
export function trimmed(content: readonly Inline[]): Inline[] {
  const result = [...content]
  const [first] = result
  if (typeof first === 'string') {
    const rest = first.slice(endOfSpace(first, 0))
    if (rest === '') result.shift()
    else result[0] = rest
  }
  const last = result[result.length - 1]
  if (typeof last === 'string') {
    const rest = withoutEnd(last)
    if (rest === '') result.pop()
    else result[result.length - 1] = rest
  }
  return result
}

function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return text.slice(0, end)
}

/** Whether words say nothing and nothing can point at them. */
export function nothingSaid(content: readonly Inline[]): boolean {
  for (const piece of content) if (typeof piece !== 'string' || !isBlank(piece)) return false
  return true
}
