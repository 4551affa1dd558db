import type { FindingAid } from '../../model/finding-aid.ts'
import type { Supplied } from '../format.ts'
import type { Evidence } from './evidence.ts'
import { dividersOf, findingAidOf } from './finding-aid.ts'
import { apart, withInternal } from './internal.ts'
import { listEvidence } from './inventory/evidence.ts'
import { inventoryOf } from './inventory/inventory.ts'
import { labelEvidence } from './label-evidence.ts'
import type { Profile } from './profile.ts'
import { recordDividers, recordOf } from './record/record.ts'
import { headingEvidence } from './report/evidence.ts'
import { reportOf } from './report/report.ts'
import type { Say } from './say.ts'

/** Reads a text by a profile, whatever its kind. What the text marks as not for readers becomes an internal note. */
export function readBy(text: string, profile: Profile, supplied: Supplied, say: Say): FindingAid {
  const { text: open, passages } = apart(text)
  return withInternal(readOpen(open, profile, supplied, say), passages, say)
}

function readOpen(text: string, profile: Profile, supplied: Supplied, say: Say): FindingAid {
  switch (profile.kind) {
    case 'finding-aid':
      return findingAidOf(text, profile, supplied, say)
    case 'record':
      return recordOf(text, profile, supplied, say)
    case 'report':
      return reportOf(text, profile, supplied, say)
    case 'inventory':
      return inventoryOf(text, profile, supplied, say)
  }
}

/** What speaks for a profile in a text. */
export function evidenceFor(text: string, profile: Profile): Evidence {
  switch (profile.kind) {
    case 'finding-aid':
      return labelEvidence(text, profile.title, dividersOf(profile))
    case 'record':
      return labelEvidence(text, profile.title, recordDividers(profile))
    case 'report':
      return headingEvidence(text, profile)
    case 'inventory':
      return listEvidence(text, profile)
  }
}
