import type { Compared } from './document.ts'

/** One difference between two documents. */
export interface Difference {
  /** What sort of difference it is, without what is particular to the place: for counting. */
  readonly kind: string
  readonly path: string
  readonly before?: string
  readonly after?: string
}

/** All that differs between two documents, in document order. */
export function differences(before: Compared, after: Compared): Difference[] {
  const found: Difference[] = []
  if (before.name !== after.name) found.push({ kind: `root ${before.name} became ${after.name}`, path: '/' })
  compare(before, after, `/${before.name}`, found)
  return found
}

const isElement = (node: Compared | string): node is Compared => typeof node !== 'string'

function compare(before: Compared, after: Compared, path: string, found: Difference[]): void {
  for (const [name, value] of before.attributes) {
    const now = after.attributes.get(name)
    if (now === undefined) found.push({ kind: `@${name} of ${before.name} lost`, path, before: value })
    else if (now !== value) found.push({ kind: `@${name} of ${before.name} changed`, path, before: value, after: now })
  }
  for (const [name, value] of after.attributes)
    if (!before.attributes.has(name)) found.push({ kind: `@${name} of ${before.name} added`, path, after: value })
  const [old, now] = [before.children, after.children]
  let j = 0
  const counts = new Map<string, number>()
  for (const child of old) {
    const other = now[j]
    if (!isElement(child)) {
      if (typeof other === 'string') {
        if (child.trim() !== other.trim() || (child !== other && isAmid(old)))
          found.push({ kind: `text of ${before.name} changed`, path, before: child, after: other })
        j++
      } else found.push({ kind: `text of ${before.name} lost`, path, before: child })
      continue
    }
    const n = (counts.get(child.name) ?? 0) + 1
    counts.set(child.name, n)
    const at = `${path}/${child.name}[${n}]`
    const k = now.findIndex((one, i) => i >= j && isElement(one) && one.name === child.name)
    if (k < 0) {
      found.push({ kind: `${child.name} of ${before.name} lost or moved`, path: at, before: textOf(child) })
      continue
    }
    for (const one of now.slice(j, k)) found.push(added(one, before.name, path))
    const match = now[k]
    if (match !== undefined && isElement(match)) compare(child, match, at, found)
    j = k + 1
  }
  for (const one of now.slice(j)) found.push(added(one, before.name, path))
}

/** Whether words and elements stand side by side, so that a space at the end of words means something. */
const isAmid = (children: Compared['children']): boolean => children.some(isElement)

const added = (node: Compared | string, parent: string, path: string): Difference =>
  isElement(node)
    ? { kind: `${node.name} of ${parent} added or moved`, path, after: textOf(node) }
    : { kind: `text of ${parent} added`, path, after: node }

const textOf = (node: Compared | string): string =>
  isElement(node) ? node.children.map(textOf).join('').trim().slice(0, 80) : node
