import { type ControlField, controlFields, type UnitField, unitFields } from '../../model/fields.ts'
import type { CrosswalkPage, RowInWords } from '../format.ts'
import { presidentialLibrary } from './presidential-library.ts'
import type { Profile } from './profile.ts'

/** Where a finding aid in plain text says what no label names, for any profile. */
const beside = {
  level: 'the kind of line in the container list',
  otherLevel: 'the kind of line in the container list, when EAD has no name for it',
  title: 'the line of the container list; for the whole, a line with the reference code before the first label',
  containers: 'lines of the container list that name a box, and numbers at the end of others',
  notes: 'the introduction of the container list, and sentences in it',
} as const satisfies Partial<Record<UnitField, string>>

/** A profile as a crosswalk page: for each field the labels it stands under. */
function crosswalkOf(profile: Profile): CrosswalkPage {
  const unit: Record<string, RowInWords> = {}
  const control: Record<string, RowInWords> = {}
  const nowhere: RowInWords = { nowhere: `a ${profile.title} has no section for it` }
  for (const field of Object.keys(unitFields)) {
    const places = [...labelled(profile, field), ...otherwise(profile, field)]
    unit[field] = places.length > 0 ? { at: places.join('; ') } : nowhere
  }
  for (const field of Object.keys(controlFields)) {
    const labels = labelled(profile, field)
    control[field] = labels.length > 0 ? { at: labels.join('; ') } : nowhere
  }
  return { unit, control }
}

function labelled({ rows }: Profile, field: UnitField | ControlField | string): string[] {
  return rows
    .filter(row => ('field' in row && row.field === field) || ('control' in row && row.control === field))
    .map(({ labels }) => labels.map(label => `"${label}"`).join(' or '))
}

function otherwise({ referenceCode, datePhrases }: Profile, field: string): string[] {
  if (field === 'referenceCode') return [`the first ${referenceCode.name} in the prose`]
  if (field === 'dates')
    return [
      `after "${datePhrases.join('", "')}" in the prose`,
      'dates in brackets, and at the end of titles, in the container list',
    ]
  for (const [named, place] of Object.entries(beside)) if (named === field) return [place]
  return []
}

/** Where presidential library finding aids keep each field. */
export const crosswalk: CrosswalkPage = crosswalkOf(presidentialLibrary)
