import type { Place, Report } from '../../report/diagnostic.ts'
import { type Schema, schemaOf } from '../../xml/schema.ts'
import type { XmlSink, XmlStart } from '../../xml/sink.ts'
import { tokenize } from '../../xml/tokens.ts'
import { validate } from '../../xml/validate.ts'
import type { Check } from '../format.ts'
import { dctermsGrammar, dctermsRecordsGrammar } from './dcterms.grammar.ts'
import { oaiDcGrammar } from './oai-dc.grammar.ts'
import { qualifiedGrammar } from './qualified.grammar.ts'
import { oaiDcRecordsGrammar } from './records.grammar.ts'
import { checkSchemes } from './schemes.ts'

interface Kinds {
  /** A file that is one record. */
  readonly record: Schema
  /** A file of records. */
  readonly records: Schema
  /** A file whose outermost element has another name. */
  readonly other?: (root: XmlStart) => Schema
  readonly next?: (report: Report, place: () => Place) => XmlSink
}

/** Checks one `oai_dc` record, or several in the wrapper `records`. */
export const checkOaiDc: Check = checking(() => ({
  record: schemaOf(oaiDcGrammar),
  records: schemaOf(oaiDcRecordsGrammar),
}))

/**
 * Checks one `record` of DCMI terms, or several in the wrapper `records`, with their encoding schemes; in a container of
 * another name the fifteen elements of Dublin Core may stand among them.
 */
export const checkDcterms: Check = checking(() => ({
  record: schemaOf(dctermsGrammar),
  records: schemaOf(dctermsRecordsGrammar),
  other: root => schemaOf(qualifiedGrammar(root)),
  next: checkSchemes,
}))

/** A response of OAI-PMH or a static repository: each record in it is checked by itself. */
const isWrapper = ({ name, namespace }: XmlStart): boolean =>
  (name === 'OAI-PMH' || name === 'Repository') && namespace.startsWith('http://www.openarchives.org/OAI/')

const isRecord = ({ name, namespace }: XmlStart): boolean =>
  (name === 'dc' || name === 'dcterms') && namespace.startsWith('http://www.openarchives.org/OAI/2.0/oai_dc')

function checking(kinds: () => Kinds): Check {
  return (report, { file } = {}) => {
    let chosen: XmlSink | undefined
    let wrapped = false
    let depth = 0
    const choose = (root: XmlStart): XmlSink => {
      const { record, records, other, next } = kinds()
      const own = root.namespace === '' && (root.name === 'record' || root.name === 'records')
      const schema = other && !own ? other(root) : root.name === 'records' && own ? records : record
      const place = () => input.place()
      const declaresEntity = (name: string) => input.declaresEntity(name)
      return validate(schema, report, { place, declaresEntity, ...(next && { next: next(report, place) }) })
    }
    const input = tokenize(
      {
        start(element) {
          wrapped ||= depth === 0 && !chosen && isWrapper(element)
          if (wrapped && !chosen && !isRecord(element)) return
          chosen ??= choose(element)
          depth++
          chosen.start(element)
        },
        text: text => chosen?.text(text),
        end() {
          chosen?.end()
          if (chosen) depth--
          if (!wrapped || !chosen || depth > 0) return
          chosen.finish()
          chosen = undefined
        },
        comment: text => chosen?.comment?.(text),
        instruction: (target, data) => chosen?.instruction?.(target, data),
        finish: () => chosen?.finish(),
      },
      report,
      file === undefined ? {} : { file },
    )
    return input
  }
}
