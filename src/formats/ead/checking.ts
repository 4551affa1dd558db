import type { Place, Report } from '../../report/diagnostic.ts'
import type { Schema } from '../../xml/schema.ts'
import type { XmlSink, XmlStart } from '../../xml/sink.ts'
import { tokenize } from '../../xml/tokens.ts'
import { type ValidateOptions, validate } from '../../xml/validate.ts'
import type { Check, SchemaChoice, SchemaPass } from '../format.ts'
import type { Release } from './releases.ts'
import { eadUsage } from './usage.ts'
import { isEadNamespace } from './vocabularies.ts'

/** Which releases a format has, and which of them a document is checked against when nobody says. */
export interface Releases {
  readonly all: readonly Release[]
  readonly of: (root: XmlStart) => Release
}

/**
 * Checks texts against the release that the document is in, or the one that the caller names, as its published form would. A
 * finding aid inside something else (OAI-PMH, METS) is checked by itself; each of several is.
 */
export const checkAgainst =
  (releases: Releases): Check =>
  (report, options = {}) => {
    const checking = checkTokens(releases, { ...options, report }, nobody, {
      place: () => input.place(),
      declaresEntity: name => input.declaresEntity(name),
    })
    const input = tokenize(checking, report, options.file === undefined ? {} : { file: options.file })
    return input
  }

const nobody: XmlSink = { start() {}, text() {}, end() {}, finish() {} }

/** Checks tokens on their way to another sink, which is given all of them, valid or not. See {@link checkAgainst}. */
export function checkTokens(releases: Releases, pass: SchemaPass, next: XmlSink, source: ValidateOptions): XmlSink {
  const choose = (root: XmlStart): Schema => schemaFor(releases, pass, root)
  const { identifiers, usage, report } = pass
  const { place } = source
  return eachFindingAid(
    report,
    choose,
    next,
    identifiers ? { ...source, identifiers } : source,
    usage && place ? eadUsage(report, place, usage) : undefined,
  )
}

/** The schema for a document that begins with an element; told to who asked. */
export function schemaFor(releases: Releases, { release, onSchema }: SchemaChoice, root: XmlStart): Schema {
  const named = releases.all.find(({ name }) => name === release)
  const schema = (named ?? releases.of(root)).schema()
  onSchema?.(schema.grammar.title)
  return schema
}

/** Sends each finding aid of a document to a validator of its own. */
function eachFindingAid(
  report: Report,
  choose: (root: XmlStart) => Schema,
  next: XmlSink,
  options: ValidateOptions,
  usage: XmlSink | undefined,
): XmlSink {
  let checking: XmlSink | undefined
  let depth = 0
  let begin = 0
  let outermost: { readonly element: XmlStart; readonly at: Place | undefined } | undefined
  let found = 0
  return {
    start(element) {
      if (checking === undefined && (element.name === 'ead' || (depth === 0 && isEadNamespace(element.namespace)))) {
        checking = validate(choose(element), report, options)
        begin = depth
        found += 1
      }
      outermost ??= { element, at: options.place?.() }
      depth += 1
      checking?.start(element)
      usage?.start(element)
      next.start(element)
    },
    text(text) {
      checking?.text(text)
      next.text(text)
    },
    end() {
      depth -= 1
      checking?.end()
      usage?.end()
      next.end()
      if (checking === undefined || depth > begin) return
      checking.finish()
      checking = undefined
    },
    comment: text => next.comment?.(text),
    instruction: (target, data) => next.instruction?.(target, data),
    finish() {
      if (found === 0 && outermost !== undefined) {
        const { element, at } = outermost
        validate(choose(element), report, at === undefined ? {} : { place: () => at }).start(element)
      }
      next.finish()
    },
  }
}
