import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ErrorDetail, XmlDocument, XmlLibError } from 'libxml2-wasm'
import { toRng } from './compact-syntax/to-rng.ts'
import { CompactSyntaxFault } from './compact-syntax/tokens.ts'
import { type Found, type SchemaFile, SchemaFileFault } from './schema-file.ts'
import { tellFound } from './telling.ts'

type Engine = typeof import('libxml2-wasm')

/** What the engine may open: while a schema is loaded, the files it imports; otherwise nothing. Never what is elsewhere. */
let loading: { readonly folder: string; readonly refused: string[] } | undefined
let known: Promise<Engine> | undefined

async function engine(): Promise<Engine> {
  known ??= import('libxml2-wasm').then(libxml2 => {
    libxml2.xmlRegisterInputProvider({
      match: () => true,
      open(address) {
        const file = loading && localFile(address, loading.folder)
        if (file === undefined) loading?.refused.push(address)
        return file === undefined ? undefined : libxml2.openBuffer(contentOf(file))
      },
      read: libxml2.readBuffer,
      close(descriptor) {
        libxml2.closeBuffer(descriptor)
        return true
      },
    })
    return libxml2
  })
  return known
}

/** What the engine reads of a file: XML, whatever the syntax of the schema in it. */
const contentOf = (file: string): Uint8Array =>
  /\.rnc$/i.test(file) ? new TextEncoder().encode(toRng(readFileSync(file, 'utf8'))) : readFileSync(file)

/** The file at an address; for an address elsewhere, the file of that name beside the schema. */
function localFile(address: string, folder: string): string | undefined {
  const path = address.startsWith('file:')
    ? fileURLToPath(address)
    : /^[a-z][a-z0-9+.-]+:/i.test(address)
      ? join(folder, basename(new URL(address).pathname))
      : address
  return existsSync(path) ? path : undefined
}

/** Loads an XML Schema, or a RELAX NG schema in either syntax: the compact one is turned into the other. */
export async function loadByLibxml2(
  kind: 'xsd' | 'rng' | 'rnc',
  schema: { readonly name: string; readonly path: string; readonly text: string },
): Promise<SchemaFile> {
  const { XmlDocument, XsdValidator, RelaxNGValidator, ParseOption, XmlLibError: Fault } = await engine()
  const refused: string[] = []
  loading = { folder: dirname(schema.path), refused }
  const validator = ((): { validate(document: XmlDocument): void } => {
    try {
      const document = XmlDocument.fromString(kind === 'rnc' ? toRng(schema.text) : schema.text, {
        url: pathToFileURL(schema.path).href,
        option: ParseOption.XML_PARSE_NONET,
      })
      const loaded = kind === 'xsd' ? XsdValidator.fromDoc(document) : RelaxNGValidator.fromDoc(document)
      // The engine goes on without an import that is not there, as if nothing were asked for in that namespace.
      if (refused.length > 0) throw new SchemaFileFault(whyNotLoaded(schema.name, refused, []))
      return loaded
    } catch (error) {
      if (error instanceof SchemaFileFault) throw error
      if (error instanceof CompactSyntaxFault) {
        const { message, line, column } = error
        throw new SchemaFileFault(
          `${schema.name} is not RELAX NG in compact syntax: line ${line}, column ${column}: ${message}.`,
        )
      }
      throw new SchemaFileFault(whyNotLoaded(schema.name, refused, error instanceof Fault ? error.details : []))
    } finally {
      loading = undefined
    }
  })()

  return {
    name: schema.name,
    async check(text, file, report) {
      const document = XmlDocument.fromString(withoutEncoding(text), {
        option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NOENT | ParseOption.XML_PARSE_BIG_LINES,
      })
      try {
        validator.validate(document)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        tellFound(withoutConsequences(error.details).map(asFound), schema.name, text, file, report)
      } finally {
        document.dispose()
      }
    },
  }
}

/** The text is characters already; what it says of its bytes no longer holds. */
const withoutEncoding = (text: string): string =>
  text.replace(/^(\uFEFF?<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/, '$1')

function whyNotLoaded(name: string, refused: readonly string[], details: XmlLibError['details']): string {
  const [missing] = refused
  if (missing !== undefined)
    return `${name} imports ${missing}, which is not on this computer beside it, and nothing is fetched. Put a copy named ${basename(missing)} beside ${name}.`
  const [first] = details
  return `${name} cannot be used as a schema: ${first === undefined ? 'the engine does not say why' : `${inPlainWords(first.message)} (line ${first.line})`}`
}

/** What RELAX NG says besides when something is wrong: of the same element, and of those around it. */
const consequence =
  /^(?:Expecting an? .*, got nothing|Element \S+ has extra content|Element \S+ failed to validate|.*Extra (?:element|content))/

const failed = /^Element (\S+) failed to validate (content|attributes)/

/**
 * The causes among what RELAX NG says. Of a value that is not of its datatype it does not name the element: the consequence
 * does. Where attributes are wrong it says of the element besides that something is missing in it.
 */
function withoutConsequences(details: readonly ErrorDetail[]): readonly ErrorDetail[] {
  const names = new Map<string, string>()
  const inAttributes = new Set<string>()
  for (const { message, xpath = '' } of details) {
    const [, name = '', where] = failed.exec(message) ?? []
    if (name !== '') names.set(xpath, name)
    if (where === 'attributes') inAttributes.add(xpath)
  }
  const causes = details.filter(({ message }) => !consequence.test(message))
  const wrong = causes.flatMap(({ xpath }) => (xpath === undefined ? [] : [xpath]))
  return details.flatMap(detail => {
    const { message, xpath = '' } = detail
    if (/^Expecting an element , got nothing/.test(message) && inAttributes.has(xpath)) return []
    if (consequence.test(message) && wrong.some(path => `${path}/`.startsWith(`${xpath}/`))) return []
    const name = names.get(xpath)
    const [, datatype, quoted = ''] =
      /^(?:Type|Error validating datatype) (\S+)(?: doesn't allow value '(.*)')?$/s.exec(message.trim()) ?? []
    if (datatype === undefined || name === undefined) return [detail]
    // What is no such datatype at all is told twice, first with the value.
    if (quoted === '' && details.some(other => other.xpath === xpath && other.message.startsWith('Type '))) return []
    const value = quoted === '' ? 'The value' : `The value "${quoted}"`
    return [{ ...detail, message: `<${name}>: ${value} is not one that the schema takes there, as ${datatype}` }]
  })
}

function asFound({ message, line, xpath }: ErrorDetail): Found {
  return {
    code: 'schema-file/not-valid',
    severity: 'error',
    message: inPlainWords(message),
    path: xpath,
    line,
  }
}

/** So many values of a list are named. */
const MOST_VALUES = 12

/** @param set values in quotation marks, with commas between them */
function oneOf(value: string, set: string): string {
  const values = [...set.matchAll(/'([^']*)'/g)].map(([, each = '']) => each)
  const more = values.length - MOST_VALUES
  return `The value "${value}" is not one of ${values.slice(0, MOST_VALUES).join(', ')}${more > 0 ? ` … and ${more} more` : ''}`
}

/** The words of the engine without the namespaces, which make them hard to read. */
function inPlainWords(message: string): string {
  const words = message
    .trim()
    .replaceAll(/\{[^{}']*\}/g, '')
    .replace(/The value '([^']*)' is not an element of the set \{(.*)\}/s, (_, value, set) => oneOf(value, set))
    .replace(
      /^Invalid attribute (\S+) for element (\S+)/,
      (_, attribute, name) =>
        `<${name}>, attribute ${attribute}: The schema has no such attribute there, or not with this value`,
    )
    .replace(failed, (_, name, where) =>
      where === 'attributes'
        ? `<${name}>: An attribute that the schema demands is not there, or has a value that it does not take`
        : `<${name}>: What stands in it, or in its attributes, is not as the schema asks`,
    )
    .replace(/^Expecting an element ([^,]*), got nothing/, (_, name) =>
      name.trim() === ''
        ? 'An element that the schema demands is not there'
        : `<${name.trim()}> is demanded and not there`,
    )
    .replace(/\[facet '[^']*'\] /, '')
    .replace(/by the pattern '.{60,}'/s, 'by the pattern of the schema')
    .replaceAll(/Element '([^']+)'(?:, attribute '([^']+)')?: /g, (_, element, attribute) =>
      attribute === undefined ? `<${element}>: ` : `<${element}>, attribute ${attribute}: `,
    )
  return /[.!?]$/.test(words) ? words : `${words}.`
}
