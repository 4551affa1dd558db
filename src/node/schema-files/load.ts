import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { type SchemaFile, SchemaFileFault } from './schema-file.ts'

/** What ends a schema's name, and what loads it. No engine is loaded before a schema asks for it. */
const loaders: Readonly<Record<string, (name: string, path: string, text: string) => Promise<SchemaFile>>> = {
  '.xsd': async (name, path, text) => (await import('./libxml2.ts')).loadByLibxml2('xsd', { name, path, text }),
  '.sch': async (name, path, text) => (await import('./schematron.ts')).loadSchematron(name, path, text),
  '.rnc': async (name, path, text) => (await import('./libxml2.ts')).loadByLibxml2('rnc', { name, path, text }),
  '.rng': async (name, path, text) => (await import('./libxml2.ts')).loadByLibxml2('rng', { name, path, text }),
}

/**
 * Loads a schema of the user's: an XML Schema (`.xsd`), RELAX NG in either syntax (`.rng`, `.rnc`), or Schematron (`.sch`).
 * What it imports is looked for on this computer only.
 *
 * Throws a {@link SchemaFileFault} when it cannot be used, and what the file system throws.
 *
 * @example await (await loadSchemaFile('apeEAD.xsd')).check(text, 'fa.xml', report)
 */
export async function loadSchemaFile(name: string): Promise<SchemaFile> {
  const load = loaders[extname(name).toLowerCase()]
  if (load === undefined)
    throw new SchemaFileFault(
      `${name} is no schema that fonds knows by its ending; it takes .xsd, .rng, .rnc and .sch.`,
    )
  const path = resolve(name)
  return load(name, path, readFileSync(path, 'utf8'))
}
