import type { Growing } from '../../../model/members.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { Level, Unit } from '../../../model/unit.ts'
import { languageCode } from '../../../values/language/codes.ts'
import { elementWith, type XmlElement } from '../../../xml/element.ts'
import { readLangMaterial } from './languages.ts'
import type { FieldReading } from './reading.ts'
import { attributeOf, readStatement } from './statement.ts'

const levels: ReadonlyMap<string, Level> = new Map(
  [
    ...(['class', 'collection', 'file', 'fonds', 'item', 'otherlevel'] as const),
    ...(['recordgrp', 'series', 'subfonds', 'subgrp', 'subseries'] as const),
  ].map(level => [level, level]),
)

const own = ['level', 'otherlevel', 'langmaterial']

/**
 * What the start tag of `archdesc` or a component says of the unit: identifier, level, audience, language. A level that EAD
 * does not know is another level by that name. The languages of the material, which EAD 1.0 has here, are those of a
 * `langmaterial` in the `did`.
 */
export function readUnitStart(element: XmlElement, reading: FieldReading): Unit {
  if (element.attributes.length === 0) return {}
  const { id, audience, language, script, label, localType, extra } = readStatement(element, reading, own)
  const stated = attributeOf(element, 'level')
  const level = stated === undefined ? undefined : levelOf(stated)
  const otherLevel = attributeOf(element, 'otherlevel') ?? (level === undefined ? stated : undefined)
  if (stated !== undefined && level === undefined)
    reading.deviates(element, 'ead/unknown-level', `EAD has no such level; the unit is of another level by that name.`)
  const unit: Growing<Unit> = languagesIn(element, reading)
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

/** The languages of the material as EAD 1.0 has them: codes, or words. */
function languagesIn(element: XmlElement, reading: FieldReading): Growing<Unit> {
  const stated = tidy(attributeOf(element, 'langmaterial') ?? '')
  if (stated === '') return {}
  const words = stated.split(/[\s,;]+/)
  const inCodes = words.every(word => /^[A-Za-z]{2,3}$/.test(word) && languageCode(word) !== undefined)
  const inside = elementWith(element, { attributes: [], children: [] })
  return {
    ...readLangMaterial(
      {
        ...inside,
        name: 'langmaterial',
        children: inCodes
          ? words.map(value => ({
              ...inside,
              name: 'language',
              attributes: [{ name: 'langcode', namespace: '', prefix: '', value }],
            }))
          : [stated],
      },
      reading,
    ),
  }
}

/** A level however it is spelt. */
function levelOf(stated: string): Level | undefined {
  return levels.get(stated) ?? levels.get(stated.toLowerCase().replace(/[\s_-]+/g, ''))
}
