import type { Place, Report } from '../../report/diagnostic.ts'
import type { Schema } from '../../xml/schema.ts'
import type { XmlSink, XmlStart } from '../../xml/sink.ts'
import { tokenize } from '../../xml/tokens.ts'
import { type ValidateOptions, validate } from '../../xml/validate.ts'
import type { Check } from '../format.ts'
import type { Release } from './releases.ts'
import { isEadNamespace } from './vocabularies.ts'

/** Which releases a format has, and which of them a document is checked against when nobody says. */
interface Releases {
  readonly all: readonly Release[]
  readonly of: (root: XmlStart) => Release
}

/**
 * Checks texts against the release that the document is in, or the one that the caller names, as its published form would. A
 * finding aid inside something else (OAI-PMH, METS) is checked by itself; each of several is.
 */
export const checkAgainst =
  ({ all, of }: Releases): Check =>
  (report, options = {}) => {
    const named = all.find(({ name }) => name === options.release)
    const choose = (root: XmlStart): Schema => {
      const schema = (named ?? of(root)).schema()
      options.onSchema?.(schema.grammar.title)
      return schema
    }
    const input = tokenize(
      eachFindingAid(report, choose, {
        place: () => input.place(),
        declaresEntity: name => input.declaresEntity(name),
      }),
      report,
      options.file === undefined ? {} : { file: options.file },
    )
    return input
  }

/** Sends each finding aid of a document to a validator of its own. */
function eachFindingAid(report: Report, choose: (root: XmlStart) => Schema, options: ValidateOptions): XmlSink {
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
    },
    text: text => checking?.text(text),
    end() {
      depth -= 1
      checking?.end()
      if (checking === undefined || depth > begin) return
      checking.finish()
      checking = undefined
    },
    comment: text => checking?.comment?.(text),
    instruction: (target, data) => checking?.instruction?.(target, data),
    finish() {
      if (found > 0 || outermost === undefined) return
      const { element, at } = outermost
      validate(choose(element), report, at === undefined ? {} : { place: () => at }).start(element)
    },
  }
}
