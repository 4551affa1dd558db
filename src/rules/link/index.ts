import type { Rule } from '../rule.ts'
import { digitalObjectKindUnnamed } from './digital-object-kind-unnamed.ts'
import { digitalObjectNowhere } from './digital-object-nowhere.ts'
import { http } from './http.ts'
import { notAUri } from './not-a-uri.ts'
import { nowhere } from './nowhere.ts'
import { relationKindUnnamed } from './relation-kind-unnamed.ts'
import { roleNotUri } from './role-not-uri.ts'
import { scheme } from './scheme.ts'
import { schemeUnsafe } from './scheme-unsafe.ts'
import { translationMissing } from './translation-missing.ts'

export const linkRules: readonly Rule[] = [
  digitalObjectKindUnnamed,
  digitalObjectNowhere,
  http,
  notAUri,
  nowhere,
  relationKindUnnamed,
  roleNotUri,
  schemeUnsafe,
  scheme,
  translationMissing,
]
