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
export { type DateContext, type ParsedDate, parseDate } from './date/parse-date.ts'
export { type ExtentContext, type ExtentReading, parseExtent } from './extent/parse-extent.ts'
export type { Finding } from './finding.ts'
