import type { Thing, Value } from '../../../linked-data/graph/thing.ts'
import type { OtherRecordId } from '../../../model/control.ts'
import type { SaidOfPage } from './page-fields.ts'
import { isAddress } from './prose.ts'
import { addressOf, text, thingOf, valuesOf, wordsOf } from './values.ts'

/** Codes of a finding aid; of those it is published under, its number. */
export function identifiers(values: readonly Value[], said: SaidOfPage): void {
  for (const value of values) {
    const code = thingOf(value)
    const words = text(code, 'value') ?? wordsOf(value)
    const kind = text(code, 'propertyID')
    const href = valuesOf(code, 'url').map(addressOf)[0] ?? text(code, 'identifier')
    if (words === undefined && href === undefined) continue
    if (kind === 'finding aid identifier' && words !== undefined && said.recordId === undefined) said.recordId = words
    else if (kind === 'number' && words !== undefined && href === undefined)
      said.publication = [...(said.publication ?? []), { type: 'number', text: words }]
    else said.otherRecordIds = [...(said.otherRecordIds ?? []), otherCode(words, kind, href)]
  }
}

const otherCode = (words = '', kind: string | undefined, href: string | undefined): OtherRecordId => ({
  kind: 'identifier',
  text: words,
  ...(kind !== undefined && { localType: kind }),
  ...(href !== undefined && { href }),
})

/**
 * Where a finding aid can be had: its own address before those it gives besides, as representations. A page whose own
 * address was made for the document has one that is the address of the file.
 */
export function addresses(values: readonly Value[], said: SaidOfPage, page: Thing): void {
  const codes = said.otherRecordIds ?? []
  const known = new Set(codes.map(({ href }) => href))
  const { id = '', isRelative } = page
  const own = known.has(id) || (!isRelative && isAddress(id)) ? [id] : []
  const others = values.map(addressOf).filter(href => href !== undefined && !known.has(href))
  const all = [...new Set([...own, ...others])]
  if (own.length === 0 && all.length > 0) said.recordUrl = all.shift()
  const places = all.map((href = '') => ({ kind: 'representation', text: href, href }) as const)
  if (places.length > 0) said.otherRecordIds = [...codes, ...places]
}
