import type { Rule } from '../rule.ts'
import { hostDiffers } from './host-differs.ts'
import { recordIdNotFileName } from './record-id-not-file-name.ts'
import { recordIdRepeated } from './record-id-repeated.ts'
import { referenceCodeRepeated } from './reference-code-repeated.ts'

export const runRules: readonly Rule[] = [hostDiffers, recordIdNotFileName, recordIdRepeated, referenceCodeRepeated]
