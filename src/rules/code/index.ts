import type { Rule } from '../rule.ts'
import { agencyCode } from './agency.ts'
import { country } from './country.ts'
import { language } from './language.ts'
import { languageForm } from './language-form.ts'
import { repositoryCode } from './repository.ts'
import { script } from './script.ts'

export const codeRules: readonly Rule[] = [agencyCode, country, languageForm, language, repositoryCode, script]
