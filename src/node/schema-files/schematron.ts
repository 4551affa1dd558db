import { pathToFileURL } from 'node:url'
import type { XmlStart } from '../../xml/sink.ts'
import { tokenize } from '../../xml/tokens.ts'
import { type Found, type SchemaFile, SchemaFileFault } from './schema-file.ts'
import { schematronStylesheet } from './schematron-stylesheet.ts'
import { tellFound } from './telling.ts'

type Saxon = typeof import('saxon-js').default

async function saxon(name: string): Promise<Saxon> {
  try {
    const { default: engine } = await import('saxon-js')
    return engine
  } catch {
    throw new SchemaFileFault(
      `${name} is Schematron, which is applied by SaxonJS, and that is not installed. Install it beside fonds: npm install saxon-js (free of charge, under a licence of its own).`,
    )
  }
}

const transformation =
  "transform(map { 'stylesheet-text': $stylesheet, 'stylesheet-base-uri': $base, 'source-node': $document, 'delivery-format': 'serialized', 'stylesheet-params': map { QName('', 'base'): $base } })?output"

function transformed(engine: Saxon, stylesheet: string, document: unknown, base: string): string {
  return String(engine.XPath.evaluate(transformation, null, { params: { stylesheet, document, base } }))
}

/** Loads an ISO Schematron schema. What it includes and reads is looked for on this computer only. */
export async function loadSchematron(name: string, path: string, text: string): Promise<SchemaFile> {
  const engine = await saxon(name)
  const base = pathToFileURL(path).href
  const stylesheet = await compiled(engine, name, text, base)
  return {
    name,
    async check(document, file, report) {
      const source = await engine.getResource({ text: document, type: 'xml' })
      try {
        tellFound(findingsIn(transformed(engine, stylesheet, source, base)), name, document, file, report)
      } catch (error) {
        report({
          code: 'schema-file/failed',
          concern: 'schema',
          severity: 'error',
          message: notOpened(name, error) ?? `${name} could not be applied to the whole file: ${reasonOf(error)}`,
          place: { file },
          hint: 'The fault is in the schema, or in something it does not expect.',
        })
      }
    },
  }
}

async function compiled(engine: Saxon, name: string, text: string, base: string): Promise<string> {
  try {
    const schema = await engine.getResource({ text, type: 'xml', baseURI: base })
    const stylesheet = transformed(engine, schematronStylesheet, schema, base)
    if (!stylesheet.includes('mode="p1"'))
      throw new SchemaFileFault(
        `${name} has no pattern to apply; it should be ISO Schematron, in http://purl.oclc.org/dsdl/schematron.`,
      )
    transformed(engine, stylesheet, await engine.getResource({ text: '<none/>', type: 'xml' }), base)
    return stylesheet
  } catch (error) {
    if (error instanceof SchemaFileFault) throw error
    throw new SchemaFileFault(notOpened(name, error) ?? `${name} cannot be used as a schema: ${reasonOf(error)}`)
  }
}

/** That something the schema includes or reads is elsewhere, or not there. */
function notOpened(name: string, error: unknown): string | undefined {
  const reason = error instanceof Error ? error.message : String(error)
  const [, elsewhere] = /Cannot read file (\S+) - Synchronous access/.exec(reason) ?? []
  if (elsewhere !== undefined)
    return `${name} asks for ${elsewhere}, which is not on this computer, and nothing is fetched. Put a copy beside ${name}, and name the copy in it.`
  const [, missing] = /ENOENT[^']*'([^']+)'/.exec(reason) ?? []
  return missing === undefined ? undefined : `${name} includes ${missing}, which is not there.`
}

/** What the engine says, in one line that ends as a sentence. */
function reasonOf(error: unknown): string {
  return sentence((error instanceof Error ? error.message : String(error)).slice(0, 300))
}

const severities: Readonly<Record<string, Found['severity']>> = {
  warn: 'warning',
  warning: 'warning',
  info: 'info',
  information: 'info',
  error: 'error',
  fatal: 'error',
}

/** Reads the findings that the stylesheet wrote. An assertion that fails is an error, a report a warning, unless it says. */
function findingsIn(xml: string): readonly Found[] {
  const found: Found[] = []
  const open: XmlStart[] = []
  let message = ''
  let hint = ''
  const input = tokenize(
    {
      start(element) {
        open.push(element)
        if (element.name === 'finding') {
          message = ''
          hint = ''
        }
      },
      text(text) {
        const { name } = open.at(-1) ?? {}
        if (name === 'message') message += text
        else if (name === 'hint') hint += text
      },
      end() {
        const element = open.pop()
        if (element?.name === 'finding') found.push(findingOf(element, message, hint))
      },
      finish() {},
    },
    () => {},
  )
  input.write(xml)
  input.end()
  return found
}

function findingOf({ attributes }: XmlStart, message: string, hint: string): Found {
  const given = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? ''
  const isReport = given('kind') === 'report'
  return {
    code: isReport ? 'schema-file/report' : 'schema-file/assertion',
    severity: severities[given('role').trim().toLowerCase()] ?? (isReport ? 'warning' : 'error'),
    message: sentence(message),
    ...(hint.trim() !== '' && { hint: sentence(hint) }),
    path: given('path'),
    line: undefined,
  }
}

function sentence(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words === '' ? 'The schema does not say what is wrong.' : /[.!?]$/.test(words) ? words : `${words}.`
}
