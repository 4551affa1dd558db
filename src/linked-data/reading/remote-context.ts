/** A context of a document that stands elsewhere: nothing is loaded, so what it says is not known. */
export const remoteContext = (format: string, address: string) =>
  ({
    code: `${format}/remote-context`,
    concern: 'input',
    severity: 'warning',
    message: 'This context is not part of the document and was not loaded, so what it says of terms is not known.',
    value: address.slice(0, 200),
    hint: 'Put the content of the context into the document, or expand the document with a JSON-LD processor first.',
  }) as const
