import type { Audience, ExtraElement } from '../../../model/statement.ts'
import type { Unit } from '../../../model/unit.ts'
import type { Place } from '../../../report/diagnostic.ts'
import type { XmlElement } from '../../../xml/element.ts'
import type { XmlStart } from '../../../xml/sink.ts'
import type { WrittenStart } from '../written-form.ts'
import { hidesSomething } from './statement.ts'

/** One element that holds others which are read one by one. */
export interface Frame {
  readonly kind: 'ead' | 'unit' | 'list' | 'group'
  readonly element: XmlElement
  /** Whether what stands in it must be marked internal, because the element around it is and is no unit. */
  readonly audience: Audience | undefined
  /** Prose between the structures in it, which becomes one note. */
  prose: XmlElement[]
  /** Loose words between the structures in it. */
  words: string
  /** The start tag of a unit, and what was read from it. */
  readonly start?: WrittenStart
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
  more: Partial<Frame> = {},
): Frame => ({
  kind,
  element,
  audience: audience === 'internal' ? 'internal' : undefined,
  prose: [],
  words: '',
  lists: [],
  listIsSaid: false,
  hasUnits: false,
  hasLists: false,
  ...more,
})

/** A unit that is the first of a list of components, with the start tags of that list and of those around it. */
export const withLists = (unit: Unit, lists: readonly ExtraElement[]): Unit => ({
  ...unit,
  extra: { ...unit.extra, elements: [...(unit.extra?.elements ?? []), ...lists] },
})

/** Whether something in some elements is internal. */
export const hidesAny = (elements: readonly XmlElement[]): boolean => elements.some(hidesSomething)

/** A start tag as an element without content. */
export function headOf({ name, namespace, attributes }: XmlStart, { line, column }: Place): XmlElement {
  return {
    name,
    namespace,
    attributes,
    children: [],
    ...(line !== undefined && { place: { line, column: column ?? 1 } }),
  }
}
