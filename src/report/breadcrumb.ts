import { plainText, tidy } from '../model/prose-text.ts'
import type { Unit } from '../model/unit.ts'

/** What archivists call each level. */
export const levelNames = {
  class: 'Class',
  collection: 'Collection',
  file: 'File',
  fonds: 'Fonds',
  item: 'Item',
  otherlevel: 'Unit',
  recordgrp: 'Record group',
  series: 'Series',
  subfonds: 'Subfonds',
  subgrp: 'Subgroup',
  subseries: 'Subseries',
} as const satisfies Record<NonNullable<Unit['level']>, string>

/** Follows open and close, and says where one is in archival words. */
export interface Breadcrumb {
  /** What the unit is called may be found out when it is asked for. */
  open(unit: Unit | (() => Unit)): void
  close(): void
  /** The path from the unit below the top to the innermost open unit, such as `Series 2 › File 14 "Correspondence"`. */
  words(): string
  /** How many units are open. */
  depth(): number
}

interface Step {
  unit: Unit | (() => Unit)
  readonly ordinal: number
  children: number
}

/** Keeps only the path of open units; the words are made when asked for. */
export function breadcrumb(): Breadcrumb {
  const steps: Step[] = []
  return {
    open(unit) {
      const parent = steps.at(-1)
      const ordinal = parent ? ++parent.children : 1
      steps.push({ unit, ordinal, children: 0 })
    },
    close() {
      steps.pop()
    },
    words() {
      const [top, ...below] = steps
      if (!top) return ''
      if (below.length === 0) return unitName(unitOf(top))
      return below
        .map((step, i) => {
          const unit = unitOf(step)
          const { ordinal } = step
          return i === below.length - 1
            ? `${levelName(unit)} ${ordinal}${quoted(unit)}`
            : `${levelName(unit)} ${ordinal}`
        })
        .join(' › ')
    },
    depth: () => steps.length,
  }
}

function unitOf(step: Step): Unit {
  if (typeof step.unit === 'function') step.unit = step.unit()
  return step.unit
}

/** A unit in a few words: its level and its title, code or date. */
export function unitName(unit: Unit): string {
  return levelName(unit) + quoted(unit)
}

function levelName(unit: Unit): string {
  if (unit.level === 'otherlevel' && unit.otherLevel) return capital(unit.otherLevel)
  return unit.level ? levelNames[unit.level] : 'Unit'
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const LONGEST = 60

function quoted(unit: Unit): string {
  const words = visible(unit.title) ?? visible(unit.referenceCode) ?? visible(unit.dates?.[0])
  if (words === undefined || words === '') return ''
  if (words.length <= LONGEST) return ` "${words}"`
  const characters = [...words]
  return ` "${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : words}"`
}

function visible(statement: { readonly text: string; readonly audience?: string } | undefined): string | undefined {
  return statement && statement.audience !== 'internal' ? tidy(plainText([statement.text])) : undefined
}
