import { tokenize } from '../../xml/tokens.ts'
import type { Check, Format } from '../format.ts'

/** Checks that a text is well-formed XML with namespaces, and nothing else. XML 1.0, Namespaces in XML. */
export const check: Check = (report, options) =>
  tokenize(
    { start() {}, text() {}, end() {}, finish() {} },
    report,
    options?.file === undefined ? {} : { file: options.file },
  )

/** Any XML, for checking well-formedness alone. It is never detected; ask for it by name. */
export const xml: Format = {
  name: 'xml',
  title: 'XML, well-formedness only',
  extensions: ['xml'],
  mediaType: 'application/xml',
  check,
}
