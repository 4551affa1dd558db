import type { Rule } from '../rule.ts'
import { afterRevision } from './after-revision.ts'
import { ambiguousOrder } from './ambiguous-order.ts'
import { bulkAlone } from './bulk-alone.ts'
import { bulkOutside } from './bulk-outside.ts'
import { circaUnmarked } from './circa-unmarked.ts'
import { era } from './era.ts'
import { implausibleYear } from './implausible-year.ts'
import { negativeYear } from './negative-year.ts'
import { noNormal } from './no-normal.ts'
import { noSuchDay } from './no-such-day.ts'
import { normalCoarser } from './normal-coarser.ts'
import { normalDisagrees } from './normal-disagrees.ts'
import { normalFiner } from './normal-finer.ts'
import { normalForm } from './normal-form.ts'
import { notUnderstood } from './not-understood.ts'
import { open } from './open.ts'
import { dateOutsideWhole } from './outside-whole.ts'
import { placeholder } from './placeholder.ts'
import { reversed } from './reversed.ts'
import { statementsDisagree } from './statements-disagree.ts'
import { twoDigitYear } from './two-digit-year.ts'
import { undatedAbbreviation } from './undated-abbreviation.ts'

export const dateRules: readonly Rule[] = [
  afterRevision,
  ambiguousOrder,
  bulkAlone,
  bulkOutside,
  circaUnmarked,
  era,
  implausibleYear,
  negativeYear,
  noNormal,
  noSuchDay,
  normalCoarser,
  normalDisagrees,
  normalFiner,
  normalForm,
  notUnderstood,
  open,
  dateOutsideWhole,
  placeholder,
  reversed,
  statementsDisagree,
  twoDigitYear,
  undatedAbbreviation,
]
