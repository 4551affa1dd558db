import { compoundType, containerKind } from './container-type.ts'

/** A container named in a text: its type, its mark, and the words it was read from. */
export interface NamedContainer {
  readonly type?: string
  readonly indicator: string
  readonly text: string
}

/** A nest of containers, the outermost first. */
export type Nest = readonly NamedContainer[]

const LONGEST_NAMES = 3

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The containers a text names, each with its mark: `Box 1, Folder 3`, `vols. 3–5`. Empty unless the text begins with the
 * name of a container and every name has a mark.
 *
 * @example namedContainers('Box 1, Folder 3') // box 1 and folder 3
 */
export function namedContainers(text: string): Nest {
  const words: Word[] = [...text.matchAll(/[^\s,;:#]+/g)].map(match => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: NamedContainer[] = []
  let i = 0
  while (i < words.length) {
    const length = nameAt(words, i)
    const first = words[i]
    const mark = words[i + length]
    if (length === 0 || first === undefined || mark === undefined) return []
    let next = i + length
    while (next < words.length && nameAt(words, next) === 0) next += 1
    const last = words[next - 1]
    if (last === undefined || last.end <= mark.start || !marks(text.slice(mark.start, last.end))) return []
    const name = text.slice(first.start, words[i + length - 1]?.end)
    found.push({
      type: singular(name),
      indicator: text.slice(mark.start, last.end),
      text: text.slice(first.start, last.end),
    })
    i = next
  }
  return found
}

function nameAt(words: readonly Word[], at: number): number {
  for (let length = Math.min(LONGEST_NAMES, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length)
    if (containerKind(name.map(word => word.text).join(' ')) !== undefined) return length
  }
  return 0
}

/** A mark is made of numbers, short capitals and remarks in parentheses: `3`, `1A`, `OS 1`, `II`; not of a sentence. */
function marks(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/g, ' ').trim()
  return bare !== '' && text.length <= 60 && bare.split(/[\s,;]+/).every(word => MARK.test(word))
}

const MARK = /^(?:\S*\d\S*|\p{Lu}{1,5}[.:]?|&|and|to|[-–—])$/u

function singular(name: string): string {
  const word = name.replace(/\.$/, '')
  const kind = containerKind(word)
  if (kind === undefined) return word
  const plain = word.toLowerCase()
  return /s$/.test(plain) || /^vol$|^fol$|^fldr$|^bx$/.test(plain)
    ? kind.subtype === undefined
      ? kind.family
      : word
    : word
}

/**
 * Splits the text of a container whose type names two (`box-folder`): `1/3`, `1:3`, `1-RC1`, `149/1; 174/4`. A part
 * without a mark for the inner container gives the outer one alone.
 */
export function splitByType(type: string, text: string): readonly Nest[] | undefined {
  const types = compoundType(type)
  if (types === undefined) return undefined
  const [outerType, innerType] = types
  const bare = /^\(([^()]*)\)$/.exec(text.trim())?.[1] ?? text
  const nests: NamedContainer[][] = []
  for (const part of listed(bare)) {
    const pair = pairOf(part)
    nests.push([
      { type: outerType, indicator: pair[0], text: pair[0] },
      ...(pair[1] === undefined ? [] : [{ type: innerType, indicator: pair[1], text: pair[1] }]),
    ])
  }
  return nests
}

/** Semicolons part nests; so do commas when each side has both marks. */
function listed(text: string): string[] {
  return text
    .split(';')
    .flatMap(part => {
      const sides = part.split(',')
      return sides.every(side => /[/:]/.test(side)) ? sides : [part]
    })
    .map(part => part.trim())
    .filter(part => part !== '')
}

function pairOf(part: string): readonly [string, string | undefined] {
  const separator = [':', '/', '.', '-', '–'].find(sign => {
    const at = part.indexOf(sign)
    return at > 0 && part.slice(at + 1).trim() !== ''
  })
  if (separator === undefined) return [part, undefined]
  const cut = part.indexOf(separator)
  return [part.slice(0, cut).trim(), part.slice(cut + 1).trim()]
}
