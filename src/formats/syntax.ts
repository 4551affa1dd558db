import { type Syntax, syntaxes } from '../linked-data/syntax.ts'
import type { Format } from './format.ts'

export { type Syntax, syntaxes }

/** The files of the syntaxes of linked data besides JSON-LD. */
const files = {
  nquads: { ending: 'nq', mediaType: 'application/n-quads' },
  turtle: { ending: 'ttl', mediaType: 'text/turtle' },
} as const

/**
 * A format as it is written in a syntax: the same, but for the names and media type of its files; formats that are no linked
 * data are as they were.
 *
 * @example inSyntax(rico, 'turtle').extensions[0] // 'rico.ttl'
 */
export function inSyntax<Given extends Format>(format: Given, syntax: Syntax | undefined): Given {
  if (!format.isGraph || syntax === undefined || syntax === 'jsonld') return format
  const { ending, mediaType } = files[syntax]
  return { ...format, extensions: [`${format.name}.${ending}`, ...format.extensions], mediaType }
}

/** The syntax that the name of a file asks for. @example syntaxOf('ms1.ttl') // 'turtle' */
export function syntaxOf(file: string): Syntax | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  if (ending === files.nquads.ending) return 'nquads'
  return ending === files.turtle.ending ? 'turtle' : undefined
}
