import type { Rule } from '../rule.ts'
import { boxCount } from './box-count.ts'
import { dimensions } from './dimensions.ts'
import { empty } from './empty.ts'
import { folderCount } from './folder-count.ts'
import { identifier } from './identifier.ts'
import { implausible } from './implausible.ts'
import { noUnit } from './no-unit.ts'
import { notRecognised } from './not-recognised.ts'
import { parallelCoverage } from './parallel-coverage.ts'
import { partsCoverage } from './parts-coverage.ts'
import { quantityNotANumber } from './quantity-not-a-number.ts'
import { unlistedUnit } from './unlisted-unit.ts'

export const extentRules: readonly Rule[] = [
  boxCount,
  dimensions,
  empty,
  folderCount,
  identifier,
  implausible,
  noUnit,
  notRecognised,
  parallelCoverage,
  partsCoverage,
  quantityNotANumber,
  unlistedUnit,
]
