import type { Rule } from '../rule.ts'
import { empty } from './empty.ts'
import { holdsAddress } from './holds-address.ts'
import { identifierConflict } from './identifier-conflict.ts'
import { identifierNotUri } from './identifier-not-uri.ts'
import { long } from './long.ts'
import { noAuthority } from './no-authority.ts'
import { roleUnlisted } from './role-unlisted.ts'
import { sourceSpelling } from './source-spelling.ts'

export const nameRules: readonly Rule[] = [
  empty,
  holdsAddress,
  identifierConflict,
  identifierNotUri,
  long,
  noAuthority,
  roleUnlisted,
  sourceSpelling,
]
