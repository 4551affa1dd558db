import type { Rule } from '../rule.ts'
import { depth } from './depth.ts'
import { leaf } from './leaf.ts'
import { missing } from './missing.ts'
import { missingTop } from './missing-top.ts'
import { onlyPart } from './only-part.ts'
import { order } from './order.ts'
import { otherNotALevel } from './other-not-a-level.ts'
import { otherSpelling } from './other-spelling.ts'
import { otherUnnamed } from './other-unnamed.ts'
import { repeated } from './repeated.ts'

export const levelRules: readonly Rule[] = [
  depth,
  leaf,
  missingTop,
  missing,
  onlyPart,
  order,
  otherNotALevel,
  otherSpelling,
  otherUnnamed,
  repeated,
]
