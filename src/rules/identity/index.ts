import type { Rule } from '../rule.ts'
import { codeDuplicate } from './code-duplicate.ts'
import { codeIncomplete } from './code-incomplete.ts'
import { codeOutsideWhole } from './code-outside-whole.ts'
import { idDuplicate } from './id-duplicate.ts'
import { idForm } from './id-form.ts'
import { placeholder } from './placeholder.ts'
import { targetMissing } from './target-missing.ts'
import { unstable } from './unstable.ts'

export const identityRules: readonly Rule[] = [
  codeDuplicate,
  codeIncomplete,
  codeOutsideWhole,
  idDuplicate,
  idForm,
  placeholder,
  targetMissing,
  unstable,
]
