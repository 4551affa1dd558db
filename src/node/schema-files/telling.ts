import type { Report } from '../../report/diagnostic.ts'
import { repeats } from '../../report/repeats.ts'
import { cut } from '../../xml/finding.ts'
import { nodePlaces } from './node-places.ts'
import type { Found } from './schema-file.ts'

const longestMessage = 400

/**
 * Tells what an engine found, each with its place and where it is in the words of archivists. Engines quote what they find
 * fault with: of what is internal only the place is told.
 */
export function tellFound(found: readonly Found[], schema: string, text: string, file: string, report: Report): void {
  if (found.length === 0) return
  const { places, anyInternal } = nodePlaces(
    text,
    found.flatMap(({ path }) => (path === undefined ? [] : [path])),
  )
  const told = repeats(report)
  for (const { code, severity, message, hint, path, line } of found) {
    const at = path === undefined ? undefined : places.get(path)
    const held = at?.internal ?? anyInternal
    const kind = held ? '' : message.replaceAll(/'[^']*'|"[^"]*"|\d+/g, '').slice(0, 120)
    told.say(code, `${schema} ${kind}`, () => ({
      code,
      concern: 'schema',
      severity,
      message: held
        ? `${schema}: what stands here is not as the schema asks; the words are held back, because they may be internal.`
        : `${schema}: ${message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message}`,
      place: { file, ...(at?.place ?? (line !== undefined && line > 0 ? { line } : {})) },
      ...(at !== undefined && at.unit !== '' && { unit: at.unit }),
      ...(hint !== undefined && !held && { hint: cut(hint) }),
    }))
  }
  told.finish()
}
