import validateConfiguration from '../../generated/configuration.js'
import { type FaultList, faultList } from '../json/fault.ts'
import { nearest } from '../json/nearest.ts'
import { parseJson } from '../json/parse.ts'
import { pointerOf } from '../json/pointer.ts'
import { firstFault } from '../json/schema-fault.ts'
import { codeMeanings, meaningOf } from '../report/codes/index.ts'
import type { Report } from '../report/diagnostic.ts'
import type { Configuration, Grades } from './configuration.ts'

const isConfiguration = (value: unknown): value is Configuration => validateConfiguration(value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads the text of a configuration. Every member is checked by itself, so that each mistake is told, at its line and
 * column; with any mistake there is no configuration.
 *
 * Codes: those of `parseJson` and `firstFault`, and `config/unknown-rule`.
 *
 * @param rules the ids of all rules, to tell a mistyped one
 */
export function readConfiguration(
  text: string,
  rules: readonly string[],
  report: Report,
  file?: string,
): Configuration | undefined {
  const faults = faultList()
  const parsed = parseJson(text, faults)
  const configuration = parsed && checked(parsed.value, rules, faults)
  const wrong = faults.errors() > 0
  faults.tell(text, report, file)
  return wrong ? undefined : configuration
}

function checked(value: unknown, rules: readonly string[], faults: FaultList): Configuration | undefined {
  const parts = isRecord(value) ? Object.entries(value).map(([name, inner]) => ({ [name]: inner })) : [value]
  let right = true
  for (const part of parts) {
    const fault = firstFault(validateConfiguration, part)
    if (!fault) continue
    right = false
    const { pointer, aboutName } = fault
    faults.add('error', () => ({ ...fault.words(), severity: 'error', concern: 'schema', pointer, aboutName }))
  }
  if (!right || !isConfiguration(value)) return undefined
  checkRules(value.severities, ['severities'], rules, faults)
  for (const [i, { severities }] of (value.overrides ?? []).entries())
    checkRules(severities, ['overrides', i, 'severities'], rules, faults)
  return value
}

/** A code without a slash is the id of a rule; there must be one, or a meaning of a code with a slash. */
function checkRules(
  grades: Grades | undefined,
  steps: readonly (string | number)[],
  rules: readonly string[],
  faults: FaultList,
): void {
  for (const id of Object.keys(grades ?? {})) {
    const isCode = id.includes('/')
    if (isCode ? meaningOf(id) !== undefined : rules.includes(id)) continue
    const meant = nearest(id, isCode ? Object.keys(codeMeanings) : rules)
    faults.add('error', () => ({
      code: 'config/unknown-rule',
      severity: 'error',
      concern: 'schema',
      message: `There is no ${isCode ? 'code' : 'rule'} "${id}".`,
      pointer: pointerOf([...steps, id]),
      aboutName: true,
      hint:
        meant === undefined ? 'The code of a finding stands at its end in every report.' : `Did you mean "${meant}"?`,
    }))
  }
}
