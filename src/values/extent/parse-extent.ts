import type { Dimensions, Extent, ExtentKind } from '../../model/extent.ts'
import type { TextStatement } from '../../model/statement.ts'
import type { Finding } from '../finding.ts'
import { readStatement } from './statement-reader.ts'
import type { UnitLanguage } from './unit-table.ts'

/** What is known about a statement of extent from where it stands. */
export interface ExtentContext {
  /** The language the statement is written in; decides words such as `carton`. */
  readonly language?: UnitLanguage
  /** The kind of the extent before this one, when a source holds the parts of one statement in separate elements. */
  readonly after?: ExtentKind
}

/** What was understood in a statement of extent. The statement itself is kept by the caller, unaltered. */
export interface ExtentReading {
  readonly extents: Extent[]
  /** Technique, material, condition: the words that count nothing. */
  readonly facets: TextStatement[]
  readonly dimensions: Dimensions[]
  readonly findings: Finding[]
}

/** The longest statement that is read for quantities, in UTF-16 units; a longer one is prose and keeps its text only. */
export const LONGEST_EXTENT = 4000

/**
 * Understands a statement of extent and medium as archivists write it, in English, French, German and Spanish, with the
 * common words of Dutch and Italian: quantities with their units, what they count, how each stands to the one before it,
 * words that qualify, dimensions.
 *
 * Nothing is guessed: a range, a number without a unit or an identifier gives no extent but a finding
 * (`extent/empty`, `extent/too-long`, `extent/no-quantity`, `extent/no-unit`, `extent/range`, `extent/not-understood`,
 * `extent/unknown-unit`, `extent/ambiguous-number`, `extent/fraction-of-a-thing`, `extent/foot-mark`,
 * `extent/joined-words`). Never throws.
 *
 * Source: ISAD(G) 3.1.5; DACS 2.5.
 *
 * @example
 * parseExtent('3 folders, approximately 53 pages').extents
 * // [{ text: '3 folders', quantity: 3, unit: 'folder', unitText: 'folders', kind: 'carrier' },
 * //  { text: 'approximately 53 pages', quantity: 53, unit: 'page', unitText: 'pages', kind: 'material',
 * //    approximate: true, relation: 'parallel' }]
 */
export function parseExtent(text: string, context: ExtentContext = {}): ExtentReading {
  if (text.trim() === '') {
    return none({ code: 'extent/empty', severity: 'info', message: 'The extent is empty.' })
  }
  if (text.length > LONGEST_EXTENT) {
    return none({
      code: 'extent/too-long',
      severity: 'info',
      message: `The extent is longer than ${LONGEST_EXTENT} characters and was kept as text only.`,
    })
  }
  return readStatement(text, context)
}

function none(finding: Finding): ExtentReading {
  return { extents: [], facets: [], dimensions: [], findings: [finding] }
}
