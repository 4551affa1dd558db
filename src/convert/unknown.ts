import type { TextSink } from '../model/sink.ts'
import type { Report } from '../report/diagnostic.ts'
import type { XmlSink } from '../xml/sink.ts'
import type { Opened } from './source.ts'

/** JSON in no known form is looked through up to so many characters. */
const MOST_JSON = 67_108_864

/**
 * Says what can be said of a text that no format knows: where it breaks the rules of XML or JSON, if it looks like one of them,
 * or what it is instead. Reads the source to its end.
 *
 * Codes: `xml/not-well-formed`, `json/syntax`, `json/incomplete` and others of the kind with their place; else
 * `input/unknown-format` (error).
 */
export async function tellUnknown(opened: Opened, file: string | undefined, report: Report): Promise<void> {
  const where = file === undefined ? {} : { file }
  let errors = 0
  const seen: Report = diagnostic => {
    if (diagnostic.severity === 'error') errors++
    report(diagnostic)
  }
  let is: string | undefined
  if (/^\uFEFF?\s*<[?!\p{L}_:]/u.test(opened.beginning)) {
    const root = firstElement()
    const { tokenize } = await import('../xml/tokens.ts')
    await opened.feed(tokenize(root, seen, where))
    is = root.named()
  } else if (/^\uFEFF?\s*(?:\{|\[\s*[[{"])/.test(opened.beginning)) {
    const text = await wholeOf(opened)
    const [{ scan }, { linesOf }] = await Promise.all([import('../json/scan.ts'), import('../json/place.ts')])
    const fault = text === undefined ? undefined : scan(text, { open() {}, key() {}, value() {}, close() {} })
    if (text !== undefined && fault) {
      const { code, message, at, hint } = fault
      seen({
        ...{ code, message, severity: 'error', concern: 'input' },
        place: { ...where, ...linesOf(text)(at) },
        ...(hint !== undefined && { hint }),
      })
    } else if (text !== undefined) is = 'The text is JSON, but in no form that fonds knows.'
  }
  if (errors > 0) return
  report({
    code: 'input/unknown-format',
    concern: 'input',
    severity: 'error',
    message: is ?? 'The text is in no format that fonds knows.',
    ...(file !== undefined && { place: where }),
    hint: '"fonds formats" lists what can be read. If it is one of those, name it with --from.',
  })
}

/** Waits for the outermost element. */
function firstElement(): XmlSink & { named(): string | undefined } {
  let name: string | undefined
  return {
    start(element) {
      name ??= element.name
    },
    text() {},
    end() {},
    finish() {},
    named: () =>
      name === undefined
        ? undefined
        : `The text is XML with <${name.slice(0, 60)}> outermost, which is in no format that fonds knows.`,
  }
}

/** The whole text, unless it is too long to be looked through or broke off. */
async function wholeOf(opened: Opened): Promise<string | undefined> {
  const pieces: string[] = []
  let length = 0
  const gathering: TextSink = {
    write(text) {
      length += text.length
      if (length <= MOST_JSON) pieces.push(text)
    },
    end() {},
  }
  const isWhole = await opened.feed(gathering)
  return isWhole && length <= MOST_JSON ? pieces.join('') : undefined
}
