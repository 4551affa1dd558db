import type { Growing } from '../../../model/members.ts'
import type { Level, Unit } from '../../../model/unit.ts'
import type { XmlElement } from '../../../xml/element.ts'
import type { FieldReading } from './reading.ts'
import { attributeOf, readStatement } from './statement.ts'

const levels: ReadonlyMap<string, Level> = new Map(
  [
    ...(['class', 'collection', 'file', 'fonds', 'item', 'otherlevel'] as const),
    ...(['recordgrp', 'series', 'subfonds', 'subgrp', 'subseries'] as const),
  ].map(level => [level, level]),
)

const own = ['level', 'otherlevel']

/**
 * What the start tag of `archdesc` or a component says of the unit: identifier, level, audience, language. A level that EAD
 * does not know is another level by that name.
 */
export function readUnitStart(element: XmlElement, reading: FieldReading): Unit {
  if (element.attributes.length === 0) return {}
  const { id, audience, language, script, label, localType, extra } = readStatement(element, reading, own)
  const stated = attributeOf(element, 'level')
  const level = stated === undefined ? undefined : levelOf(stated)
  const otherLevel = attributeOf(element, 'otherlevel') ?? (level === undefined ? stated : undefined)
  if (stated !== undefined && level === undefined)
    reading.deviates(element, 'ead/unknown-level', `EAD has no such level; the unit is of another level by that name.`)
  const unit: Growing<Unit> = {}
  if (id !== undefined) unit.id = id
  if (audience !== undefined) unit.audience = audience
  if (language !== undefined) unit.language = language
  if (script !== undefined) unit.script = script
  if (level !== undefined) unit.level = level
  else if (otherLevel !== undefined) unit.level = 'otherlevel'
  if (otherLevel !== undefined) unit.otherLevel = otherLevel
  if (extra || localType !== undefined || label !== undefined) {
    const attributes: Record<string, string> = { ...extra?.attributes }
    if (localType !== undefined) attributes.localtype = localType
    if (label !== undefined) attributes.label = label
    unit.extra = { attributes }
  }
  return unit
}

/** A level however it is spelt. */
function levelOf(stated: string): Level | undefined {
  return levels.get(stated) ?? levels.get(stated.toLowerCase().replace(/[\s_-]+/g, ''))
}
