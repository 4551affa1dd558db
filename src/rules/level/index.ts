import type { Rule } from '../rule.ts'
import { depth } from './depth.ts'
import { leaf } from './leaf.ts'
import { missing } from './missing.ts'
import { missingTop } from './missing-top.ts'
import { order } from './order.ts'
import { otherSpelling } from './other-spelling.ts'
import { otherUnnamed } from './other-unnamed.ts'
import { repeated } from './repeated.ts'

export const levelRules: readonly Rule[] = [
  depth,
  leaf,
  missingTop,
  missing,
  order,
  otherSpelling,
  otherUnnamed,
  repeated,
]
