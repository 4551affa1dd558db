import type { Rule } from '../rule.ts'
import { externalInsideInternal } from './external-inside-internal.ts'
import { internal } from './internal.ts'
import { internalUnmarked } from './internal-unmarked.ts'
import { personalData } from './personal-data.ts'
import { restrictedButOnline } from './restricted-but-online.ts'
import { restrictionEnded } from './restriction-ended.ts'
import { restrictionWithoutEnd } from './restriction-without-end.ts'
import { status } from './status.ts'

export const publishRules: readonly Rule[] = [
  externalInsideInternal,
  internal,
  internalUnmarked,
  personalData,
  restrictedButOnline,
  restrictionEnded,
  restrictionWithoutEnd,
  status,
]
