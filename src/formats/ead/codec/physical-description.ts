import type { Extent, ExtentKind, PhysicalDescription } from '../../../model/extent.ts'
import type { TextStatement } from '../../../model/statement.ts'
import type { Given } from '../attribute-list.ts'
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
    const extents = (value.extents ?? []).filter(isUnderstood)
    writeStructured(value, extents, to)
    const { coverage, ...statement } = value
    const silent = blank(value.text) && !value.content?.length
    if (!silent || extents.length === 0) {
      if (coverage !== undefined && extents.length === 0) to.loses('whether it describes the whole or a part')
      writeText('physdesc', statement, to)
    }
    writeRest(value, extents, to)
  },
})

type Understood = Extent & { readonly quantity: number }

const isUnderstood = (extent: Extent): extent is Understood =>
  extent.quantity !== undefined && Number.isFinite(extent.quantity) && (extent.unitText ?? extent.unit) !== undefined

function writeStructured(value: PhysicalDescription, extents: readonly Understood[], to: Emit): void {
  const parallel = extents.length > 1 ? parallelism(extents) : undefined
  const { label, language, script, audience } = value
  const marks: Given = { label, audience, lang: language, script }
  if (parallel !== undefined) to.start('physdescset', { ...marks, parallel, coverage: value.coverage })
  for (const [i, extent] of extents.entries()) {
    const coverage = extent.coverage ?? value.coverage ?? (isPart(extent, i, extents) ? 'part' : assumedWhole(to))
    startOf('physdescstructured', extent, to, {
      ...(parallel === undefined && { audience, lang: language, script }),
      ...(parallel === undefined && extent.label === undefined && { label }),
      coverage,
      ...kindOf(extent.kind),
    })
    to.element('quantity', { approximate: extent.approximate ? 'true' : undefined }, () =>
      to.text(decimal(extent.quantity)),
    )
    to.element('unittype', {}, extent.unitText ?? extent.unit ?? '')
    if (extent.facet !== undefined) to.element('physfacet', {}, extent.facet ?? '')
    if (i === 0) writeAspects(value, to)
    to.end()
  }
  if (parallel !== undefined) to.end()
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

function kindOf(kind: ExtentKind | undefined): Given {
  if (kind === 'space' || kind === 'carrier' || kind === 'material') return { physdescstructuredtype: kinds[kind] }
  return {
    physdescstructuredtype: 'otherphysdescstructuredtype',
    otherphysdescstructuredtype: kind ?? unspecified,
  }
}

/** A number in plain decimals, without an exponent. */
export function decimal(quantity: number): string {
  const short = String(quantity)
  if (!short.includes('e')) return short
  return Math.abs(quantity) >= 1 ? BigInt(quantity).toString() : quantity.toFixed(20).replace(/0+$/, '')
}

/** Words of extents, facets and dimensions that neither the statement nor a structured form holds. */
function writeRest(value: PhysicalDescription, extents: readonly Understood[], to: Emit): void {
  const structured = extents.length > 0
  const statements: readonly (TextStatement | Extent)[] = [
    ...(value.extents ?? []),
    ...(value.extents ?? []).flatMap(extent =>
      extent.facet !== undefined && !isUnderstood(extent) ? [{ text: extent.facet }] : [],
    ),
    ...(structured ? [] : [...(value.facets ?? []), ...(value.dimensions ?? [])]),
  ]
  for (const statement of statements) {
    if (blank(statement.text) || value.text.includes(statement.text)) continue
    const held = extents.find(extent => extent === statement)
    if (held && structuredWords(held).includes(statement.text)) continue
    if (held) to.element('physdesc', {}, () => writeWords(statement, to))
    else writeText('physdesc', statement, to)
  }
}

const structuredWords = (extent: Understood): string =>
  `${decimal(extent.quantity)} ${extent.unitText ?? extent.unit ?? ''}`
