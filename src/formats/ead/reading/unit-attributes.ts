import type { Level, Unit } from '../../../model/unit.ts'
import type { XmlElement } from '../../../xml/element.ts'
import type { FieldReading } from './reading.ts'
import { attributeOf, readStatement } from './statement.ts'

const levels: readonly Level[] = [
  ...(['class', 'collection', 'file', 'fonds', 'item', 'otherlevel'] as const),
  ...(['recordgrp', 'series', 'subfonds', 'subgrp', 'subseries'] as const),
]

/**
 * What the start tag of `archdesc` or a component says of the unit: identifier, level, audience, language. A level that EAD
 * does not know is another level by that name.
 */
export function readUnitStart(element: XmlElement, reading: FieldReading): Unit {
  const { label, localType, extra, ...marked } = readStatement(element, reading, ['level', 'otherlevel'])
  const stated = attributeOf(element, 'level')
  const plain = stated?.toLowerCase().replace(/[\s_-]+/g, '')
  const level = levels.find(each => each === plain)
  const otherLevel = attributeOf(element, 'otherlevel') ?? (level === undefined ? stated : undefined)
  if (stated !== undefined && level === undefined)
    reading.deviates(element, 'ead/unknown-level', `EAD has no such level; the unit is of another level by that name.`)
  const kept: Record<string, string> = { ...extra?.attributes }
  if (localType !== undefined) kept.localtype = localType
  if (label !== undefined) kept.label = label
  return {
    ...marked,
    ...(level ? { level } : otherLevel !== undefined && { level: 'otherlevel' }),
    ...(otherLevel !== undefined && { otherLevel }),
    ...(Object.keys(kept).length > 0 && { extra: { attributes: kept } }),
  }
}
