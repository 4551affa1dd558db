import { countWords } from '../../model/prose-text.ts'
import type { UnitSink } from '../../model/sink.ts'
import type { Place, Report } from '../../report/diagnostic.ts'
import type { XmlSink, XmlStart } from '../../xml/sink.ts'
import { tokenize } from '../../xml/tokens.ts'
import type { Reader, ReadOptions } from '../format.ts'
import { checkTokens, type Releases } from './checking.ts'
import { beginsStructure } from './reading/framing.ts'
import { type Structure, structure } from './reading/structure.ts'
import {
  ead3Namespaces,
  ead2002Namespace,
  isEad4Namespace,
  isEadNamespace,
  oaiNamespace,
  otherVocabulary,
} from './vocabularies.ts'

/**
 * Reads finding aids in EAD 2002 and EAD3, with or without namespace and document type, alone or inside OAI-PMH, METS or any
 * other XML; several in one text are sent one after the other. The two vocabularies may be mixed, as they are in many files.
 *
 * One unit and one of its fields are held in memory at a time. Text that is not well-formed gives one error
 * (`xml/not-well-formed`), and the finding aid is not ended. What is not EAD gives `ead/not-this-vocabulary` with what to do.
 * What is not in the units is reported, with its place and the number of its words: `ead/loose-text`, `ead/not-read`,
 * `ead/attribute-not-kept`, `ead/comments-not-kept`, `ead/wrapper-not-read`, `ead/lists-merged` (losses). What deviates from EAD and was read all
 * the same: `ead/unknown-namespace`, `ead/misplaced`, `ead/unknown-level`, `ead/nested-list`, `ead/several-lists`, `ead/several-descriptions`,
 * `ead/no-description`. What is marked internal is never quoted.
 *
 * With `schema`, and `releases` to choose from, every token is checked on its way, and what is not well-formed is told to that
 * report. See {@link checkTokens}.
 *
 * Source: EAD 2002 (DTD 2002, schema 200804); EAD3 1.1.1.
 *
 * @example
 * const input = readEad(collect(findingAid => found.push(findingAid)), report)
 * input.write(text)
 * input.end()
 */
export function readEad(units: UnitSink, report: Report, options: ReadOptions = {}, releases?: Releases): Reader {
  const { file, account, schema } = options
  let place = (): Place => ({})
  const found = { comments: 0, words: 0, instructions: 0, wrapped: 0, first: undefined as Place | undefined }
  let root: XmlStart | undefined
  let inside: Structure | undefined
  let read = 0
  let refused = 0
  let skipping = 0
  let adopt: string | undefined

  const reportComments = () => {
    if (found.comments + found.instructions === 0) return
    account?.comments(found.words)
    report({
      code: 'ead/comments-not-kept',
      concern: 'loss',
      severity: 'info',
      message: notKept(found.comments, found.instructions),
      ...(found.first && { place: found.first }),
      words: found.words,
    })
  }

  const refuse = (namespace: string, at: Place) => {
    refused++
    const other = otherVocabulary(namespace)
    report({
      code: 'ead/not-this-vocabulary',
      concern: 'input',
      severity: 'error',
      message: other ? `This is ${other.name}, not EAD 2002 or EAD3.` : 'This is not EAD 2002 or EAD3.',
      place: at,
      ...(namespace !== '' && { value: namespace }),
      hint: other?.hint ?? 'Export the finding aid as EAD3 or EAD 2002.',
    })
  }

  /** Elements in a namespace that is not EAD's but in which an `ead` stands, as elements of EAD. */
  const adopted = (element: XmlStart): XmlStart =>
    adopt === undefined || element.namespace !== adopt ? element : { ...element, namespace: '', prefix: '' }

  const tellNamespace = (namespace: string) =>
    report({
      code: 'ead/unknown-namespace',
      concern: 'input',
      severity: namespace === oaiNamespace ? 'info' : 'warning',
      message: 'The finding aid is in a namespace that is not one of EAD; it was read as EAD all the same.',
      place: place(),
      value: namespace,
      hint: `EAD 2002 is ${ead2002Namespace}, EAD3 ${ead3Namespaces[0]}.`,
    })

  const tokens: XmlSink = {
    start(element) {
      root ??= element
      account?.words.boundary()
      if (skipping > 0) skipping++
      else if (inside) inside.start(adopted(element))
      else if (begins(element, root === element)) {
        inside = structure(units, report, options, place)
        inside.start(element)
        read++
      } else if (element.name === 'ead' && isEad4Namespace(element.namespace)) {
        refuse(element.namespace, place())
        skipping = 1
      } else if (element.name === 'ead' && isAdopted(element.namespace)) {
        adopt = element.namespace
        tellNamespace(element.namespace)
        inside = structure(units, report, options, place)
        inside.start(adopted(element))
        read++
      }
    },
    text(text) {
      if (skipping === 0) account?.words.text(text)
      if (inside) inside.text(text)
      else if (skipping === 0 && /\S/.test(text)) found.wrapped += countWords(text)
    },
    end() {
      account?.words.boundary()
      if (skipping > 0) {
        skipping--
        return
      }
      if (!inside) return
      inside.end()
      if (!inside.done()) return
      inside = undefined
      adopt = undefined
    },
    comment(text) {
      found.comments++
      found.words += countWords(text)
      found.first ??= place()
    },
    instruction() {
      found.instructions++
      found.first ??= place()
    },
    finish() {
      if (read === 0 && refused === 0)
        refuse(root?.namespace ?? '', { ...(file !== undefined && { file }), line: 1, column: 1 })
      if (read === 0) return
      reportComments()
      if (found.wrapped > 0)
        report({
          code: 'ead/wrapper-not-read',
          concern: 'loss',
          severity: 'info',
          message: 'What stands around the finding aid, in the record it came in, was not read.',
          ...(file !== undefined && { place: { file } }),
          words: found.wrapped,
        })
    },
  }
  const checking =
    schema && releases
      ? checkTokens(releases, schema, tokens, {
          place: () => input.place(),
          declaresEntity: name => input.declaresEntity(name),
        })
      : tokens
  const input = tokenize(checking, schema?.report ?? report, file === undefined ? {} : { file })
  place = input.place
  return {
    write: input.write,
    end: input.end,
    place(about) {
      const at = inside?.place(about)
      return at && { ...(file !== undefined && { file }), ...at }
    },
  }
}

/** Whether a finding aid begins here: an `ead` anywhere, or a part of one as the outermost element. */
function begins({ name, namespace }: XmlStart, outermost: boolean): boolean {
  if (!isEadNamespace(namespace)) return false
  const lower = name.toLowerCase()
  return lower === 'ead' || (outermost && beginsStructure(lower))
}

/** Whether an `ead` in this namespace was meant as EAD: not when it is the namespace of something else. */
const isAdopted = (namespace: string): boolean => namespace === oaiNamespace || otherVocabulary(namespace) === undefined

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

function notKept(comments: number, instructions: number): string {
  const said = [
    ...(comments > 0 ? [counted(comments, 'comment')] : []),
    ...(instructions > 0 ? [counted(instructions, 'processing instruction')] : []),
  ]
  return `${said.join(' and ')} ${comments + instructions === 1 ? 'was' : 'were'} not kept.`
}
