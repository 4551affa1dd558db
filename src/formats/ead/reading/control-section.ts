import type { Control } from '../../../model/control.ts'
import { type ElementPlace, elementWith, type XmlElement } from '../../../xml/element.ts'
import { combined, readControl } from './control.ts'
import { readFrontMatter } from './control-file.ts'
import type { FormKeeper } from './form-keeper.ts'
import { holdingApart } from './held-apart.ts'
import type { FieldReading } from './reading.ts'
import { asItStood, attributeOf, audienceOf, joinedExtra } from './statement.ts'

/** What a finding aid says of itself, put together as its parts come. */
export interface ControlSection {
  /** What has been read so far. */
  read(): Control
  /** The country of the agency, ISO 3166-1, when the finding aid says so. */
  country(): string | undefined
  /** Where the first part of it stands. */
  place(): ElementPlace | undefined
  /** Takes what the element says that holds the whole finding aid. */
  root(element: XmlElement): void
  /**
   * Takes an element that stands before the description.
   *
   * @param written the element as it was written, without the marks of what it stands in
   * @param late whether the description has begun, so that it comes too late
   */
  take(written: XmlElement, element: XmlElement, reading: FieldReading, internal: boolean, late: boolean): void
}

/**
 * Begins without a word. A second control section is joined to the first, and so is front matter. What is neither is told as
 * lost (`ead/not-read`).
 *
 * Source: EAD3 `control`; EAD 2002 `eadheader`, `frontmatter`; `ead/@relatedencoding`.
 */
export function controlSection(keeper: Pick<FormKeeper, 'sees' | 'keeping'>): ControlSection {
  let control: Control = {}
  let country: string | undefined
  let at: ElementPlace | undefined
  let hasControl = false
  return {
    read: () => control,
    country: () => country,
    place: () => at,
    root(element) {
      const related = attributeOf(element, 'relatedencoding')
      if (related !== undefined) control = { ...control, encodings: { related } }
      const attributes = element.attributes.filter(one => one.namespace !== xsiNamespace && one.value.trim() !== '')
      if (attributes.length > 0)
        control = { ...control, extra: { elements: [asItStood(elementWith(element, { attributes }))] } }
    },
    take(written, element, reading, internal, late) {
      const isControl = element.namespace === '' && (element.name === 'eadheader' || element.name === 'control')
      const isFront = element.namespace === '' && element.name === 'frontmatter'
      if (!isControl && !isFront) return reading.lost(element, 'EAD has no place for it there')
      if (late) return reading.lost(element, 'it comes after the archival description')
      const isFirst = isControl && !hasControl
      hasControl ||= isControl
      at ??= element.place
      keeper.sees('', element.name)
      const place = isControl ? 'control' : 'front'
      const besideInternal = audienceOf(element) !== 'internal' && control.audience === 'internal'
      const [first, more] = keeper.keeping({ place, elements: [written], internal }, () => [
        asOne(
          holdingApart<Control>(
            element,
            internal,
            (part, reading) => [
              isControl ? readControl(part, reading) : readFrontMatter(part, reading, besideInternal),
            ],
            reading,
          ),
        ),
      ])
      const read: Control = { ...first, ...joinedExtra(first?.extra, more?.extra) }
      country ??= read.agency?.countryCode
      if (!isFirst) {
        control = combined([control, read], element, reading)
        return
      }
      const encodings = { ...control.encodings, ...read.encodings }
      const notes = [...(control.notes ?? []), ...(read.notes ?? [])]
      control = {
        ...control,
        ...read,
        ...(Object.keys(encodings).length > 0 && { encodings }),
        ...(notes.length > 0 && { notes }),
        ...joinedExtra(control.extra, read.extra),
      }
    },
  }
}

/** What was read of the section, and what of it is held apart, as one. */
const asOne = ([first = {}, apart]: readonly Control[]): Control => ({
  ...first,
  ...joinedExtra(first.extra, apart?.extra),
})

const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance'
