import type { Note } from '../../model/note.ts'
import type { FieldLooks, Path } from '../rule.ts'

/** Looks at every note of a unit, whatever it is about. */
export function eachNote(look: (note: Note, path: Path, field: string) => void): FieldLooks {
  return {
    biogHist: look,
    custodialHistory: look,
    acquisition: look,
    scopeContent: look,
    appraisal: look,
    accruals: look,
    arrangement: look,
    filePlan: look,
    accessRestrictions: look,
    legalStatus: look,
    physicalAccess: look,
    technicalAccess: look,
    useRestrictions: look,
    languageNotes: look,
    otherFindingAids: look,
    originalsLocation: look,
    copiesLocation: look,
    relatedMaterial: look,
    separatedMaterial: look,
    publications: look,
    notes: look,
    preferredCitation: look,
    processing: look,
  }
}
