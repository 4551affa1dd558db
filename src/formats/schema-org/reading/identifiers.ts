import { uri } from '../../../linked-data/address.ts'
import { isThing, type Thing, type Value } from '../../../linked-data/graph/thing.ts'
import type { Identifier } from '../../../model/identifier.ts'
import type { LinkStatement } from '../../../model/unit.ts'
import { isIso31661 } from '../../../values/index.ts'
import { fullCode, OTHER } from '../identifiers.ts'
import { codesOf } from './archives.ts'
import type { Reading } from './at.ts'
import { agencyOf, isMade, madeIds, recordOf } from './record-id.ts'
import type { Said } from './unit-fields.ts'
import { addressOf, text, texts, thingOf, valuesOf, wordsOf } from './values.ts'

/**
 * Codes of a unit: the one that is said to be its reference code, or else the first of no kind, and others. Where the
 * reference code begins with the code of the archive, or the finding aid has its own name from the rest of it, they are told
 * apart.
 */
export function identifiers(values: readonly Value[], said: Said, node: Thing, reading: Reading): void {
  const all = values.map(codeIn)
  const stated = all.findIndex(({ kind }) => kind === 'reference code')
  const chosen = stated >= 0 ? stated : all.findIndex(({ kind }) => kind === undefined)
  const others = all.filter((_, i) => i !== chosen)
  const code = all[chosen]?.identifier
  if (code) said.referenceCode = inParts(code, node, reading)
  if (others.length > 0)
    said.otherIdentifiers = others.map(({ kind, identifier }) => ({
      ...identifier,
      ...(kind !== undefined && kind !== OTHER && { localType: kind }),
    }))
}

interface Code {
  readonly kind: string | undefined
  readonly identifier: Identifier
}

function codeIn(value: Value): Code {
  const code = thingOf(value)
  const kind = text(code, 'propertyID')
  const own = text(code, 'value')
  const name = text(code, 'name')
  const isLabel = own !== undefined || (kind !== undefined && kind !== 'reference code')
  const uri = addressOf(valuesOf(code, 'url')[0] ?? { words: '' })
  const [first, second] = texts(code, 'identifier')
  const machine = second ?? first
  return {
    kind,
    identifier: {
      text: own ?? (isLabel ? undefined : name) ?? wordsOf(value) ?? '',
      ...(isLabel && name !== undefined && { label: name }),
      ...(uri && { uri }),
      ...(second !== undefined && { uri: first }),
      ...(machine !== undefined && { identifier: machine }),
    },
  }
}

/** A full reference code, with the code of the archive or country apart from that of the unit. */
function inParts(code: Identifier, node: Thing, { unnamed }: Reading): Identifier {
  const full = code.text
  const own = unnamed.has(node) ? recordOf(node) : undefined
  const rest = own !== undefined && full.endsWith(` ${own}`) ? full.slice(0, -own.length - 1) : undefined
  const archive = codesOf(thingOf(valuesOf(node, 'holdingArchive')[0])).isils[0]
  const before = [archive, agencyOf(node), rest].find(part => part && full.toLowerCase().startsWith(part.toLowerCase()))
  if (before === undefined) return code
  const part = isIso31661(before) ? { countryCode: before } : { repositoryCode: before }
  const texts = own === undefined ? [full.slice(before.length + 1), full] : [own]
  const found = texts.map(text => ({ ...code, text, ...part })).find(said => fullCode(said) === full)
  return found ?? code
}

/** The URI by which a unit is known wherever it is, and others for it; not the ids that were made for the document. */
export function persistentUris(node: Thing): readonly LinkStatement[] {
  const all = ['sameAs', 'url'].flatMap(property => valuesOf(node, property))
  const besides = all.filter(value => !isThing(value) || !isMade(value)).map(addressOf)
  const own = isMade(node) ? undefined : node.id
  const isKnown = own !== undefined && (madeIds(node).length > 1 || !own.includes('#'))
  return [...new Set([...(isKnown ? [own] : []), ...besides])]
    .filter(href => uri(href) !== undefined)
    .map((href = '') => ({ text: href, link: { href } }))
}
