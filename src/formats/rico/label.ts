import { tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { levelNames } from '../../report/breadcrumb.ts'

/**
 * What a unit is called: its title, else its dates, its code, or its level and its number among its siblings.
 *
 * @example labelFor({ level: 'file' }, 3) // 'File 3'
 */
export function labelFor(unit: Unit, position: number): string {
  const said = [unit.title?.text, unit.dates?.[0]?.text, unit.referenceCode?.text].map(word => tidy(word ?? ''))
  return said.find(word => word !== '') ?? `${levelNames[unit.level ?? 'otherlevel']} ${position}`
}
