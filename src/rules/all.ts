import { codeRules } from './code/index.ts'
import { containerRules } from './container/index.ts'
import { controlRules } from './control/index.ts'
import { dacsRules } from './dacs/index.ts'
import { dateRules } from './date/index.ts'
import { extentRules } from './extent/index.ts'
import { identityRules } from './identity/index.ts'
import { languageRules } from './language/index.ts'
import { levelRules } from './level/index.ts'
import { linkRules } from './link/index.ts'
import { nameRules } from './name/index.ts'
import { publishRules } from './publish/index.ts'
import type { Rule } from './rule.ts'
import { runRules } from './run/index.ts'
import { systemRules } from './system/index.ts'
import { textRules } from './text/index.ts'

/** The rules by what they are about, in the order of the documentation. */
export const ruleAreas: Readonly<Record<string, readonly Rule[]>> = {
  'Required and recommended elements': dacsRules,
  'Identifiers and reference codes': identityRules,
  'Levels and hierarchy': levelRules,
  Dates: dateRules,
  'Extents and physical description': extentRules,
  'Containers and locations': containerRules,
  'Languages of the material': languageRules,
  'Names and access points': nameRules,
  'Links and digital objects': linkRules,
  Codes: codeRules,
  'The finding aid itself': controlRules,
  Text: textRules,
  'Privacy and publication': publishRules,
  Systems: systemRules,
  'Finding aids side by side': runRules,
}

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = Object.values(ruleAreas).flat()
