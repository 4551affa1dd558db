import type { Report } from '../../report/diagnostic.ts'

/** A schema of the user's, loaded and ready. */
export interface SchemaFile {
  /** As the user named it. */
  readonly name: string
  /**
   * Checks one well-formed XML document, and tells what is wrong.
   *
   * @param text the whole document
   * @param file its name in diagnostics
   */
  check(text: string, file: string, report: Report): Promise<void>
}

/** A schema that cannot be used. The message is a sentence for the user. */
export class SchemaFileFault extends Error {}

/** One thing an engine found. */
export interface Found {
  readonly code: 'schema-file/not-valid' | 'schema-file/assertion' | 'schema-file/report'
  readonly severity: 'error' | 'warning' | 'info'
  /** A sentence. */
  readonly message: string
  readonly hint?: string
  /** XPath of the node, as the engine writes it. */
  readonly path: string | undefined
  /** Where the engine says it is, when it gives no path. */
  readonly line: number | undefined
}
