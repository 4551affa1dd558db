import type { Extent, PhysicalDescription } from '../../../model/extent.ts'
import type { TextStatement } from '../../../model/statement.ts'
import type { Emit } from '../emit.ts'
import { unspecified } from '../unspecified.ts'
import { type Codec, each } from './codec.ts'
import { blank, startOf, writeText, writeWords } from './statement.ts'

/**
 * Extent and medium: first what was understood, as `physdescstructured` (several in a `physdescset` when they are measures
 * of the same material or add up), then the words as written, as `physdesc`. Words that neither holds get a `physdesc` of
 * their own.
 *
 * Source: EAD3 Tag Library, `physdescstructured`, `physdescset`, `physdesc`; DACS 2.5.
 */
export const physicalDescriptions: Codec<readonly PhysicalDescription[]> = each({
  write(value, to) {
    const extents = value.extents === undefined ? none : value.extents.filter(isUnderstood)
    writeStructured(value, extents, to)
    const silent = blank(value.text) && !value.content?.length
    if (!silent || extents.length === 0) {
      if (value.coverage !== undefined && extents.length === 0) to.loses('whether it describes the whole or a part')
      writeText('physdesc', value, to)
    }
    writeRest(value, extents, to)
  },
})

type Understood = Extent & { readonly quantity: number }

const none: readonly Understood[] = []

const isUnderstood = (extent: Extent): extent is Understood =>
  extent.quantity !== undefined && Number.isFinite(extent.quantity) && (extent.unitText ?? extent.unit) !== undefined

function writeStructured(value: PhysicalDescription, extents: readonly Understood[], to: Emit): void {
  const parallel = extents.length > 1 ? parallelism(extents) : undefined
  const inSet = parallel !== undefined
  const { label, language, script, audience } = value
  if (inSet) to.start('physdescset', { label, audience, lang: language, script, parallel, coverage: value.coverage })
  for (let i = 0; i < extents.length; i++) {
    const extent = extents[i]
    if (extent === undefined) continue
    const { kind } = extent
    const isKnown = kind === 'space' || kind === 'carrier' || kind === 'material'
    startOf('physdescstructured', extent, to, {
      audience: inSet ? undefined : audience,
      lang: inSet ? undefined : language,
      script: inSet ? undefined : script,
      label: inSet || extent.label !== undefined ? undefined : label,
      coverage: extent.coverage ?? value.coverage ?? (isPart(extent, i, extents) ? 'part' : assumedWhole(to)),
      physdescstructuredtype: isKnown ? kinds[kind] : 'otherphysdescstructuredtype',
      otherphysdescstructuredtype: isKnown ? undefined : (kind ?? unspecified),
    })
    to.element('quantity', extent.approximate ? { approximate: 'true' } : undefined, decimal(extent.quantity))
    to.element('unittype', undefined, extent.unitText ?? extent.unit ?? '')
    if (extent.facet !== undefined) to.element('physfacet', undefined, extent.facet)
    if (i === 0) writeAspects(value, to)
    to.end()
  }
  if (inSet) to.end()
}

/** EAD3 wants to know whether an extent measures the whole or a part; most measure the whole. */
function assumedWhole(to: Emit): 'whole' {
  to.supplies(
    'coverage',
    'Whether an extent measures the whole or a part is not stated everywhere; physdescstructured says whole.',
  )
  return 'whole'
}

function writeAspects({ facets = [], dimensions = [] }: PhysicalDescription, to: Emit): void {
  for (const facet of facets) writeText('physfacet', facet, to)
  for (const dimension of dimensions) {
    startOf('dimensions', dimension, to, { unit: dimension.unit })
    writeWords(dimension, to)
    to.end()
  }
}

/** Whether all extents measure the same material, or all are parts that add up; nothing when it is mixed or not known. */
function parallelism(extents: readonly Extent[]): 'true' | 'false' | undefined {
  const rest = extents.slice(1)
  if (rest.every(({ relation }) => relation === 'parallel')) return 'true'
  return rest.every(({ relation }) => relation === 'additional') ? 'false' : undefined
}

const isPart = ({ relation }: Extent, i: number, all: readonly Extent[]): boolean =>
  relation === 'included' || relation === 'additional' || (i === 0 && all[1]?.relation === 'additional')

const kinds = {
  space: 'spaceoccupied',
  carrier: 'carrier',
  material: 'materialtype',
} as const

/** A number in plain decimals, without an exponent. */
export function decimal(quantity: number): string {
  const short = String(quantity)
  if (!short.includes('e')) return short
  return Math.abs(quantity) >= 1 ? BigInt(quantity).toString() : quantity.toFixed(20).replace(/0+$/, '')
}

/** Words of extents, facets and dimensions that neither the statement nor a structured form holds. */
function writeRest(value: PhysicalDescription, extents: readonly Understood[], to: Emit): void {
  const { extents: all = none, facets = [], dimensions = [] } = value
  for (const extent of all) {
    const held = extents.find(one => one === extent)
    if (held === undefined) writeUnsaid(extent, value, to)
    else if (isUnsaid(extent, value) && !structuredWords(held).includes(held.text))
      to.element('physdesc', undefined, () => writeWords(extent, to))
  }
  for (const extent of all)
    if (extent.facet !== undefined && !isUnderstood(extent)) writeUnsaid({ text: extent.facet }, value, to)
  if (extents.length > 0) return
  for (const facet of facets) writeUnsaid(facet, value, to)
  for (const dimension of dimensions) writeUnsaid(dimension, value, to)
}

function writeUnsaid(statement: TextStatement, value: PhysicalDescription, to: Emit): void {
  if (isUnsaid(statement, value)) writeText('physdesc', statement, to)
}

const isUnsaid = ({ text }: TextStatement, value: PhysicalDescription): boolean =>
  !blank(text) && !value.text.includes(text)

const structuredWords = (extent: Understood): string =>
  `${decimal(extent.quantity)} ${extent.unitText ?? extent.unit ?? ''}`
