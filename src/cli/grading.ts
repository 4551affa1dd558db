import type { Grade } from '../config/configuration.ts'
import { pathFrom } from '../node/find-upwards.ts'
import { matcher } from '../node/patterns.ts'
import type { Diagnostic } from '../report/diagnostic.ts'
import type { Settings } from './settings.ts'

/**
 * How much the findings about a file matter by the configuration. What is said of an output, and of what was held back, is
 * never turned off.
 *
 * @returns for a file: the finding with its severity, or `undefined` when it is turned off
 */
export async function grading({
  configuration,
  folder,
}: Settings): Promise<(file: string) => (found: Diagnostic) => Diagnostic | undefined> {
  const { severities = {}, overrides = [] } = configuration
  const tests = await Promise.all(
    overrides.map(async ({ files, severities: other }) => ({ fits: await matcher(files), other })),
  )
  return file => {
    const path = pathFrom(folder, file)
    const grades = new Map<string, Grade>(Object.entries(severities))
    for (const { fits, other } of tests)
      if (file !== '<stdin>' && fits(path)) for (const [code, grade] of Object.entries(other)) grades.set(code, grade)
    return found => {
      const grade = grades.get(found.code)
      if (grade === undefined || found.concern === 'output') return found
      if (grade !== 'off') return { ...found, severity: grade }
      return found.concern === 'redaction' ? found : undefined
    }
  }
}
