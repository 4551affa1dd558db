import { agency } from './dacs/agency.ts'
import { conditionsOfAccess } from './dacs/conditions-of-access.ts'
import { creator } from './dacs/creator.ts'
import { date } from './dacs/date.ts'
import { descriptionRights } from './dacs/description-rights.ts'
import { extent } from './dacs/extent.ts'
import { languages } from './dacs/languages.ts'
import { referenceCode } from './dacs/reference-code.ts'
import { repository } from './dacs/repository.ts'
import { scopeAndContent } from './dacs/scope-and-content.ts'
import { title } from './dacs/title.ts'
import { dateOutsideWhole } from './date-outside-whole.ts'
import { folderCount } from './folder-count.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order of the standards it comes from. */
export const rules: readonly Rule[] = [
  referenceCode,
  repository,
  title,
  date,
  extent,
  creator,
  scopeAndContent,
  conditionsOfAccess,
  languages,
  agency,
  descriptionRights,
  dateOutsideWhole,
  folderCount,
]
