import { fold } from '../fold.ts'
import { once } from '../once.ts'
import { remembered } from '../remembered.ts'

/** What sort of thing a container is, whatever it is called locally. */
export type ContainerFamily =
  | 'box'
  | 'folder'
  | 'case'
  | 'drawer'
  | 'shelf'
  | 'volume'
  | 'envelope'
  | 'tube'
  | 'reel'
  | 'cassette'
  | 'disc'
  | 'frame'
  | 'page'
  | 'item'

/** A container's type reduced to its family, with the rest of its name. */
export interface ContainerKind {
  readonly family: ContainerFamily
  /** What sort of the family, for example `legal`, `oversize`, `carton`. */
  readonly subtype?: string
}

const families: readonly (readonly [family: ContainerFamily, words: string])[] = [
  [
    'box',
    'box boxes bx boîte boîtes schachtel schachteln karton kartons caja cajas doos dozen scatola scatole kotelo kasten',
  ],
  ['folder', 'folder folders fol fold fldr chemise chemises mappe mappen carpeta carpetas omslag cartella fascicolo'],
  ['case', 'case cases cabinet cabinets'],
  ['drawer', 'drawer drawers tiroir schublade cajón'],
  ['shelf', 'shelf shelves shelving'],
  [
    'volume',
    'volume volumes vol vols tome tomes band bände tomo tomos register registers registre ledger ledgers album albums binder binders scrapbook scrapbooks book books deel',
  ],
  ['envelope', 'envelope envelopes enveloppe enveloppes umschlag sobre'],
  ['tube', 'tube tubes roll rolls rolle rouleau'],
  ['reel', 'reel reels film films microfilm microfilms bobine spule tape tapes'],
  ['cassette', 'cassette cassettes audiocassette audiocassettes videocassette videocassettes cass'],
  ['disc', 'disc discs disk disks diskette diskettes cd cds dvd dvds'],
  ['frame', 'frame frames image images'],
  ['page', 'page pages leaf leaves'],
  ['item', 'item items object objects piece pieces document documents'],
]

/** Containers that are boxes by another name: the name is their subtype. */
const BOXES = new Map([
  ['carton', 'carton'],
  ['cartons', 'carton'],
])

const known = once(
  (): ReadonlyMap<string, ContainerFamily> =>
    new Map(families.flatMap(([family, words]) => words.split(' ').map(word => [fold(word), family] as const))),
)

const QUALIFIER = /^[\p{L}]+$/u
const FIGURE = /\d/
const LONGEST_TYPE = 60

/**
 * The family and subtype a container's type names, or `undefined` for a type that is not known. Case, hyphens and
 * plurals do not matter; the type itself is kept as written.
 *
 * @example containerKind('legalbox') // { family: 'box', subtype: 'legal' }
 * @example containerKind('Flat-File-Folder') // { family: 'folder', subtype: 'flat file' }
 * @example containerKind('Paige Carton') // { family: 'box', subtype: 'paige carton' }
 */
export function containerKind(type: string): ContainerKind | undefined {
  // No name of a container has a figure in it, and most of what is asked about is the number of one.
  if (type.length > LONGEST_TYPE || FIGURE.test(type)) return undefined
  return kinds(type).kind
}

const kinds = remembered(type => ({ kind: kindOf(type) }))

function kindOf(type: string): ContainerKind | undefined {
  const words = fold(type)
    .split(/[\s_-]+/)
    .map(word => word.replace(/\.$/, ''))
    .filter(word => word !== '')
  const last = words.at(-1)
  if (last === undefined || !words.every(word => QUALIFIER.test(word))) return undefined
  const before = words.slice(0, -1).join(' ')
  const box = BOXES.get(last)
  if (box !== undefined) return { family: 'box', subtype: before === '' ? box : `${before} ${box}` }
  const family = known().get(last)
  if (family !== undefined) return before === '' ? { family } : { family, subtype: before }
  return compound(before, last)
}

/** `legalbox`, `flatfolder`, `mapcase`: the family at the end of one word. */
function compound(before: string, last: string): ContainerKind | undefined {
  for (const family of ['box', 'boxes', 'folder', 'folders', 'case', 'cases', 'file'] as const) {
    if (!last.endsWith(family) || last.length < family.length + 2) continue
    const subtype = [before, last.slice(0, -family.length)].filter(word => word !== '').join(' ')
    if (family === 'file') return { family: 'case', subtype: `${subtype} file` }
    return { family: known().get(family) ?? 'box', subtype }
  }
  return undefined
}

/**
 * Whether two types name the same sort of container: `Box`, `box` and `BOX` do, and so do `boxes`; `Legal box` and
 * `legalbox` do; `box` and `legalbox` do not.
 */
export function sameContainerType(a: string | undefined, b: string | undefined): boolean {
  return typeKey(a) === typeKey(b)
}

/** The form in which container types are compared. */
export function typeKey(type: string | undefined): string {
  if (type === undefined) return ''
  const kind = containerKind(type)
  return kind === undefined ? fold(type.trim()) : `${kind.subtype ?? ''} ${kind.family}`.trim()
}

/** The types of the parts of a type such as `box-folder`, or `undefined` for one that names one thing (`OA/ID`, `audio-reel`). */
export function compoundType(type: string): readonly [outer: string, inner: string] | undefined {
  return compounds(type).types
}

const compounds = remembered(type => ({ types: compoundOf(type) }))

function compoundOf(type: string): readonly [outer: string, inner: string] | undefined {
  if (!JOINT.test(type)) return undefined
  const halves = type.split(/[-/_]/)
  const [outer, inner] = halves.map(half => half.trim())
  if (halves.length !== 2 || outer === undefined || inner === undefined) return undefined
  const [first, second] = [containerKind(outer), containerKind(inner)]
  if (first === undefined || second === undefined) return undefined
  return HOLDERS.has(first.family) && INSIDE.has(second.family) && first.family !== second.family
    ? [outer, inner]
    : undefined
}

const JOINT = /[-/_]/
const HOLDERS = new Set<ContainerFamily>([
  'box',
  'case',
  'drawer',
  'shelf',
  'volume',
  'folder',
  'reel',
  'cassette',
  'disc',
  'envelope',
])
const INSIDE = new Set<ContainerFamily>(['folder', 'drawer', 'frame', 'page', 'item', 'envelope', 'volume'])
