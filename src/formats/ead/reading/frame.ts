import type { Audience, ExtraElement } from '../../../model/statement.ts'
import type { Unit } from '../../../model/unit.ts'
import type { XmlElement } from '../../../xml/element.ts'
import type { WrittenStart } from '../written-form.ts'

/** One element that holds others which are read one by one. */
export interface Frame {
  readonly kind: 'ead' | 'unit' | 'list' | 'group'
  readonly element: XmlElement
  /** Whether what stands in it must be marked internal, because the element around it is and is no unit. */
  readonly audience: Audience | undefined
  /** Whether it, or an element around it that is no unit, is internal. */
  readonly hides: boolean
  /** Prose between the structures in it, which becomes one note. */
  prose: XmlElement[] | undefined
  /** Loose words between the structures in it. */
  words: string
  /** The start tag of a unit, and what was read from it. */
  readonly start: WrittenStart | undefined
  /** The start tags of a list of components and of those it is in. */
  readonly lists: readonly ExtraElement[]
  /** Whether they are said with the first unit of the list. */
  readonly listIsSaid: boolean
  /** Whether it has held a unit, or a list of units. */
  hasUnits: boolean
  hasLists: boolean
}

/** An element that is now open; what is said of it besides wins. */
export const opened = (
  kind: Frame['kind'],
  element: XmlElement,
  audience: Audience | undefined,
  around: Frame | undefined,
  { start, lists = [], listIsSaid = false }: Partial<Pick<Frame, 'start' | 'lists' | 'listIsSaid'>> = {},
): Frame => ({
  kind,
  element,
  audience: audience === 'internal' ? 'internal' : undefined,
  hides: audience === 'internal' || around?.hides === true,
  prose: undefined,
  words: '',
  start,
  lists,
  listIsSaid,
  hasUnits: false,
  hasLists: false,
})

/** A unit that is the first of a list of components, with the start tags of that list and of those around it. */
export const withLists = (unit: Unit, lists: readonly ExtraElement[]): Unit => ({
  ...unit,
  extra: { ...unit.extra, elements: [...(unit.extra?.elements ?? []), ...lists] },
})
