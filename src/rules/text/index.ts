import type { Rule } from '../rule.ts'
import { controlCharacter } from './control-character.ts'
import { escapedTwice } from './escaped-twice.ts'
import { headingAlone } from './heading-alone.ts'
import { headingMissing } from './heading-missing.ts'
import { listMark } from './list-mark.ts'
import { listNumeration } from './list-numeration.ts'
import { markup } from './markup.ts'
import { mojibake } from './mojibake.ts'
import { notComposed } from './not-composed.ts'
import { noteEmpty } from './note-empty.ts'
import { noteRepeated } from './note-repeated.ts'
import { blockEmpty } from './paragraph-empty.ts'
import { placeholder } from './placeholder.ts'
import { quotesMixed } from './quotes-mixed.ts'
import { spaces } from './spaces.ts'
import { titleCapitals } from './title-capitals.ts'
import { titleEmpty } from './title-empty.ts'
import { titleEnd } from './title-end.ts'
import { titleLong } from './title-long.ts'
import { trial } from './trial.ts'

export const textRules: readonly Rule[] = [
  controlCharacter,
  escapedTwice,
  headingAlone,
  headingMissing,
  listMark,
  listNumeration,
  markup,
  mojibake,
  notComposed,
  noteEmpty,
  noteRepeated,
  blockEmpty,
  placeholder,
  quotesMixed,
  spaces,
  titleCapitals,
  titleEmpty,
  titleEnd,
  titleLong,
  trial,
]
