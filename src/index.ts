/**
 * Archival finding aids: read once, written in every form, with an account of whatever could not be carried over.
 *
 * @module
 */
export type {
  Conversion,
  ConvertOptions,
  Output,
  OutputOptions,
  Reading,
  SourceOptions,
  ValidateOptions,
  Validation,
  Writing,
} from './convert/api.ts'
export { convert, read, validate, write } from './convert/api.ts'
export { type Detected, detect } from './convert/detect.ts'
export { pipeline } from './convert/pipeline.ts'
export type { Source } from './convert/source.ts'
export type { Format, Supplied } from './formats/format.ts'
export { type FormatName, formatNames, loadAll as formats } from './formats/index.ts'
export * from './model/index.ts'
export type { Concern, Diagnostic, Place, Report, Severity } from './report/diagnostic.ts'
export type { Counts, Ledger, LossLine, OutputLedger } from './report/ledger/ledger.ts'
export { redact } from './report/redaction.ts'
export type { Repair } from './report/repair.ts'
export { type ProfileName, profileNames, profiles } from './rules/profile.ts'
export type { Rule } from './rules/rule.ts'
