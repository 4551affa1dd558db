import type { Rule } from '../rule.ts'
import { conventionUndeclared } from './convention-undeclared.ts'
import { descriptionLanguage } from './description-language.ts'
import { descriptionScript } from './description-script.ts'
import { encodingUnexplained } from './encoding-unexplained.ts'
import { eventDate } from './event-date.ts'
import { localTypesUndeclared } from './local-types-undeclared.ts'
import { recordId } from './record-id.ts'
import { recordUrl } from './record-url.ts'
import { statusHistory } from './status-history.ts'

export const controlRules: readonly Rule[] = [
  conventionUndeclared,
  descriptionLanguage,
  descriptionScript,
  encodingUnexplained,
  eventDate,
  localTypesUndeclared,
  recordId,
  recordUrl,
  statusHistory,
]
