import type { Rule } from '../rule.ts'
import { barcodeConflict } from './barcode-conflict.ts'
import { barcodesDiffer } from './barcodes-differ.ts'
import { folderWithoutBox } from './folder-without-box.ts'
import { gap } from './gap.ts'
import { inTitle } from './in-title.ts'
import { missing } from './missing.ts'
import { noIndicator } from './no-indicator.ts'
import { noType } from './no-type.ts'
import { notAType } from './not-a-type.ts'
import { parent } from './parent.ts'
import { typeSpelling } from './type-spelling.ts'

export const containerRules: readonly Rule[] = [
  barcodeConflict,
  barcodesDiffer,
  folderWithoutBox,
  gap,
  inTitle,
  missing,
  noIndicator,
  noType,
  notAType,
  parent,
  typeSpelling,
]
