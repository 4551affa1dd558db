import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import type { Schema } from '../../src/xml/schema.ts'
import { serialize } from '../../src/xml/serialize.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { validate } from '../../src/xml/validate.ts'
import { send, treeSink, type XmlTree } from '../xml/tree.ts'

/** The errors this library finds in the text of a document. */
export function errorsIn(text: string, schema: Schema): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const sink = validate(schema, diagnostic => found.push(diagnostic), {
    place: () => input.place(),
    declaresEntity: name => input.declaresEntity(name),
  })
  const input = tokenize(sink, diagnostic => found.push(diagnostic))
  input.write(text)
  input.end()
  return found.filter(({ severity }) => severity === 'error')
}

/** The text of a tree. */
export function textOf(tree: XmlTree): string {
  let text = ''
  send(
    tree,
    serialize({ write: piece => (text += piece), end: () => {} }, () => {}),
  )
  return text
}

/** The tree of a text; throws when the text is not well-formed. */
export function treeOf(text: string): XmlTree {
  let tree: XmlTree | undefined
  const input = tokenize(
    treeSink(made => (tree = made)),
    ({ message }) => {
      throw new Error(message)
    },
  )
  input.write(text)
  input.end()
  if (tree === undefined) throw new Error('The document has no element.')
  return tree
}

/** The XML files in a folder and its folders. */
export function xmlFilesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.xml'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** The rows of a table of tab-separated values, without its heading. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))
}
