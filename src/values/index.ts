/**
 * Parsers for what archivists write in words: dates, extents, containers, languages. Text is never altered; what is certain
 * gets a machine form, and what is not is said to be so.
 *
 * @module
 */
export {
  type ContainerPart,
  type ContainerReading,
  type ContainerStatement,
  parseContainer,
} from './container/parse-container.ts'
export { dayBounds, within } from './date/bounds.ts'
export { type DateContext, type ParsedDate, parseDate } from './date/parse-date.ts'
export { type ParsedNormal, parseNormal } from './date/parse-normal.ts'
export { reconcileDate } from './date/reconcile.ts'
export { type EdtfLevel, isEdtf } from './edtf.ts'
export { type ExtentContext, type ExtentReading, parseExtent } from './extent/parse-extent.ts'
export type { Finding } from './finding.ts'
export { bcp47, isIso6392b, isIso15924, isIso31661, languageCode, languageName, scriptName } from './language/codes.ts'
export { type LanguageContext, type LanguageReading, parseLanguages } from './language/parse-languages.ts'
