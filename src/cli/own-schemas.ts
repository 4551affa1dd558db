import { openSource } from '../convert/source.ts'
import { loadSchemaFile } from '../node/schema-files/load.ts'
import { type SchemaFile, SchemaFileFault } from '../node/schema-files/schema-file.ts'
import type { Report } from '../report/diagnostic.ts'
import { UsageError } from './exit.ts'

const loaded = new Map<string, Promise<SchemaFile>>()

/** The schema of this name, which is loaded once in each thread. */
export function schemaNamed(name: string): Promise<SchemaFile> {
  const known = loaded.get(name) ?? loadSchemaFile(name)
  loaded.set(name, known)
  return known
}

/** Loads the schemas that were named with `--schema`; what is wrong with one is told before any file is read. */
export async function schemaOption(names: readonly string[] = []): Promise<readonly string[]> {
  for (const name of names) {
    try {
      await schemaNamed(name)
    } catch (error) {
      if (error instanceof SchemaFileFault) throw new UsageError(error.message)
      throw new UsageError(`The schema ${name} cannot be read: ${withoutPath(error)}.`)
    }
  }
  return names
}

/** Why a file cannot be read, in the words of the system, without its name, which was said before. */
const withoutPath = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^[A-Z]+: |, \w+(?: '.*')?$/gs, '')

/** The same bytes, kept as they pass. */
export async function* keeping(source: AsyncIterable<Uint8Array>, kept: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    kept.push(chunk)
    yield chunk
  }
}

/** Engines hold the whole document, ten times over. */
const longest = 100_000_000

/** Checks one file, which is well-formed XML if it is XML, with schemas of the user's. */
export async function checkWithSchemas(
  schemas: readonly SchemaFile[],
  bytes: readonly Uint8Array[],
  { file, encoding }: { readonly file: string; readonly encoding?: string },
  report: Report,
): Promise<void> {
  let text = ''
  const opened = await openSource(bytes, () => {}, file, encoding)
  await opened.feed({
    write(piece) {
      if (text.length <= longest) text += piece
    },
    end() {},
  })
  const refusal = (code: string, message: string) =>
    report({ code, concern: 'schema', severity: 'error', message, place: { file } })
  const names = schemas.map(({ name }) => name).join(', ')
  if (!/^\s*</.test(text.replace('\uFEFF', ''))) {
    refusal('schema-file/not-xml', `This is not XML, so it was not checked against ${names}.`)
  } else if (text.length > longest) {
    refusal(
      'schema-file/too-large',
      `This has more than ${longest} characters, so it was not checked against ${names}, whose engine holds it whole.`,
    )
  } else {
    for (const schema of schemas) await schema.check(text, file, report)
  }
}
