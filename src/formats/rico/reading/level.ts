import type { Level } from '../../../model/unit.ts'
import { levelNames } from '../../../report/breadcrumb.ts'
import { type AtUnit, labelOf, textOf, thingsOf } from './at.ts'

const isLevel = (word: string): word is Level => word !== 'otherlevel' && Object.hasOwn(levelNames, word)

const levelNamed = (name: string): Level | undefined =>
  isLevel(name)
    ? name
    : Object.keys(levelNames)
        .filter(isLevel)
        .find(level => levelNames[level].toLowerCase() === name)

/** The level of a unit: of a record, item; of a set, what its type says. */
export function level({ thing }: AtUnit): Level | undefined {
  const types = thingsOf(thing, 'hasRecordSetType')
  for (const type of types) {
    const label = labelOf(type)
    const published = /recordSetTypes#(\w{1,40})$/.exec(type.id ?? '')?.[1]
    const known = levelNamed((published ?? label ?? '').toLowerCase())
    if (known !== undefined) return known
  }
  if (thing.classes.has('Record')) return 'item'
  return otherName(thing, types.length > 0) === undefined ? undefined : 'otherlevel'
}

/** The name of a level that is none of those everybody knows. */
export function otherLevel(at: AtUnit): string | undefined {
  const { thing } = at
  const known = level(at)
  const name = otherName(thing, known === undefined || known === 'otherlevel')
  return name
}

function otherName(thing: AtUnit['thing'], ofItsType: boolean): string | undefined {
  const literal = textOf(thing, 'type')
  if (literal !== undefined || !ofItsType) return literal
  return thingsOf(thing, 'hasRecordSetType')
    .map(labelOf)
    .find(label => label !== undefined && levelNamed(label.toLowerCase()) === undefined)
}
