import type { Value } from '../../../linked-data/graph/thing.ts'
import { paragraphs } from '../../../linked-data/reading/prose.ts'
import type { DigitalObject } from '../../../model/digital-object.ts'
import { addressOf, registeredId, text, texts, thingOf, valuesOf } from './values.ts'

/**
 * A medium as a digital object. One without an address has a code in its place: an address that no program should follow,
 * before the identifier of the object.
 */
export function mediumIn(value: Value): DigitalObject | undefined {
  const medium = thingOf(value)
  const href = ['contentUrl', 'url'].map(name => addressOf(valuesOf(medium, name)[0])).find(Boolean)
  const address = href ?? registeredId(medium) ?? (medium ? undefined : addressOf(value))
  const codes = texts(medium, 'identifier')
  const [refused, identifier] = address === undefined ? codes : [undefined, codes[0]]
  const target = address ?? refused
  const title = text(medium, 'name')
  const label = text(medium, 'alternateName')
  const words = texts(medium, 'description').flatMap(paragraphs)
  const link = { ...(target !== undefined && { href: target }), ...(title !== undefined && { title }) }
  const object = {
    ...(Object.keys(link).length > 0 && { link }),
    ...(label !== undefined && { label }),
    ...(identifier !== undefined && { identifier }),
    ...(words.length > 0 && { note: words }),
  }
  return Object.keys(object).length > 0 ? object : undefined
}
