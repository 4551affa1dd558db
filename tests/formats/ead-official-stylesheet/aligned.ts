import type { Compared } from '../ead-round-trip/document.ts'

/** One difference between what the official stylesheet made of a document and what we made of it. */
export interface Disagreement {
  /** What sort it is, without what is particular to the place: `theirs: did/note`, `@normal of unitdate: ours`. */
  readonly kind: string
  readonly theirs: string
  readonly ours: string
}

/** All that differs between two documents, with siblings set side by side so that the most of them agree. */
export function disagreements(theirs: Compared, ours: Compared): Disagreement[] {
  const found: Disagreement[] = []
  compare(theirs, ours, found)
  return found
}

const isElement = (node: Compared | string): node is Compared => typeof node !== 'string'

function compare(theirs: Compared, ours: Compared, found: Disagreement[]): void {
  for (const name of new Set([...theirs.attributes.keys(), ...ours.attributes.keys()])) {
    const [one, other] = [theirs.attributes.get(name), ours.attributes.get(name)]
    if (one === other) continue
    const who = one === undefined ? 'ours' : other === undefined ? 'theirs' : 'both'
    found.push({ kind: `@${name} of ${theirs.name}: ${who}`, theirs: one ?? '', ours: other ?? '' })
  }
  const [text, ourText] = [ownText(theirs), ownText(ours)]
  if (text !== ourText) {
    const isSpace = text.replace(/\s+/g, '') === ourText.replace(/\s+/g, '')
    found.push({ kind: `${isSpace ? 'white space' : 'text'} of ${theirs.name}`, theirs: text, ours: ourText })
  }
  const { pairs, isInOrder } = sideBySide(theirs, ours)
  if (!isInOrder) found.push({ kind: `order in ${theirs.name}`, theirs: names(theirs), ours: names(ours) })
  for (const [one, other] of pairs) {
    if (one && other) compare(one, other, found)
    else if (one) found.push({ kind: `theirs: ${theirs.name}/${one.name}`, theirs: allText(one), ours: '' })
    else if (other) found.push({ kind: `ours: ${theirs.name}/${other.name}`, theirs: '', ours: allText(other) })
  }
}

const ownText = ({ children }: Compared): string =>
  children
    .map(child => (isElement(child) ? ' ' : child))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const names = ({ children }: Compared): string =>
  children
    .filter(isElement)
    .map(({ name }) => name)
    .join(' ')

const texts = new WeakMap<Compared, string>()

/** All words in an element, with one space where there is white space or an element begins or ends. */
export function allText(element: Compared): string {
  const known = texts.get(element)
  if (known !== undefined) return known
  const text = element.children
    .map(child => (isElement(child) ? ` ${allText(child)} ` : child))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  texts.set(element, text)
  return text
}

/** How well two elements go together: by name, or by what is in them. */
function likeness(one: Compared, other: Compared): number {
  if (allText(one) === allText(other)) return 4
  return one.attributes.has('id') && one.attributes.get('id') === other.attributes.get('id') ? 3 : 1
}

type Pair = readonly [Compared | undefined, Compared | undefined]

/** The children of two elements set side by side, name by name, and whether those that have another keep their order. */
function sideBySide(
  theirs: Compared,
  ours: Compared,
): { readonly pairs: readonly Pair[]; readonly isInOrder: boolean } {
  const [one, other] = [theirs.children.filter(isElement), ours.children.filter(isElement)]
  const names = new Set([...one, ...other].map(({ name }) => name))
  const pairs = [...names].flatMap(name =>
    aligned(
      one.filter(child => child.name === name),
      other.filter(child => child.name === name),
    ),
  )
  const place = new Map(other.map((child, i) => [child, i]))
  const partner = new Map(pairs)
  const order = one.flatMap(child => {
    const its = partner.get(child)
    return its ? [place.get(its) ?? 0] : []
  })
  return { pairs, isInOrder: order.every((at, i) => i === 0 || at > (order[i - 1] ?? 0)) }
}

/** Two rows of elements of one name set side by side in order, so that their likeness in all is greatest. */
function aligned(theirs: readonly Compared[], ours: readonly Compared[]): Pair[] {
  const width = ours.length + 1
  const best = new Uint32Array((theirs.length + 1) * width)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  for (const [i, one] of [...theirs.entries()].reverse())
    for (const [j, other] of [...ours.entries()].reverse())
      best[i * width + j] = Math.max(likeness(one, other) + at(i + 1, j + 1), at(i + 1, j), at(i, j + 1))
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < theirs.length || j < ours.length) {
    const [one, other] = [theirs[i], ours[j]]
    if (one && other && at(i, j) === likeness(one, other) + at(i + 1, j + 1)) {
      pairs.push([one, other])
      i++
      j++
    } else if (one && (!other || at(i, j) === at(i + 1, j))) {
      pairs.push([one, undefined])
      i++
    } else {
      pairs.push([undefined, other])
      j++
    }
  }
  return pairs
}
