import { countWords, tidy } from '../../model/prose-text.ts'
import type { Place } from '../../report/diagnostic.ts'
import type { XmlStart } from '../../xml/sink.ts'
import { tokenize } from '../../xml/tokens.ts'
import type { Read } from '../format.ts'
import { dctermsNamespace } from './dcterms.grammar.ts'
import type { RecordElement } from './from-elements.ts'
import { type Hierarchy, hierarchyOf, type Linked } from './hierarchy.ts'
import { dcNamespace } from './oai-dc.grammar.ts'
import { countGuesses, unitOfElements } from './open-questions.ts'

/** Elements of OAI-PMH in which Dublin Core describes a repository or a set, not records. */
const NOT_RECORDS: ReadonlySet<string> = new Set(['setDescription', 'description', 'about', 'Identify', 'ListSets'])

const OAI = 'http://www.openarchives.org/OAI/'

const isDublinCore = ({ namespace }: XmlStart): boolean => namespace === dcNamespace || namespace === dctermsNamespace

/** A record, with the identifier in the header before it. */
interface DublinCoreRecord {
  readonly elements: RecordElement[]
  foreign: number
  readonly place: Place
  /** Whether it has DCMI terms, by which records say how they are parts of one another. */
  hasTerms: boolean
}

/** A record of DCMI terms that waits for the others of the document. */
interface Waiting extends DublinCoreRecord, Linked {
  readonly identifier: string | undefined
}

interface Open {
  readonly element: XmlStart
  /** Whether it holds elements of Dublin Core, and is a record. */
  record?: DublinCoreRecord
}

/**
 * Reads records of Dublin Core, wherever they stand: alone, in the wrappers that are written, in a response of OAI-PMH or a
 * static repository. Each record of the fifteen elements is a finding aid of one unit. Records of DCMI terms wait for the end
 * of the document, and stand as units where `isPartOf` and `hasPart` put them by address or identifier; those that are part of
 * no other are finding aids. The identifier in the header of OAI-PMH is that of the record; what describes the repository or
 * its sets is no record.
 *
 * Reports `dublin-core/taken-for` (info: what the elements leave open), `dublin-core/no-records` (error), `dublin-core/foreign-element` (loss, with words) and `dublin-core/error-response`
 * (error: the response of OAI-PMH is an error), besides what the tokenizer reports.
 *
 * Source: DCMI Metadata Terms; OAI-PMH 2.0, guidelines for static repositories.
 */
export const readDublinCore: Read = (units, report, { file } = {}) => {
  const stack: Open[] = []
  let text = ''
  let inElement = 0
  let identifier: string | undefined
  let aside = 0
  let records = 0
  const waiting: Waiting[] = []
  const guesses = countGuesses()
  let here: Place | undefined
  let errorCode: string | undefined
  const place = file === undefined ? {} : { place: { file } }

  const language = (): string | undefined => {
    for (let i = stack.length - 1; i >= 0; i--) {
      const found = stack[i]?.element.attributes.find(({ name, prefix }) => name === 'lang' && prefix === 'xml')
      if (found) return found.value
    }
    return undefined
  }

  /** Adds an element that has ended, and is still on the stack, to the record around it. */
  function take({ element }: Open): void {
    const parent = stack.at(-2)
    const words = tidy(text)
    if (!parent || words === '') return
    const said = language()
    parent.record ??= { elements: [], foreign: 0, place: input.place(), hasTerms: false }
    parent.record.hasTerms ||= element.namespace === dctermsNamespace
    parent.record.elements.push({ term: element.name, text: words, ...(said !== undefined && { language: said }) })
  }

  /** Sends a record that is complete, or keeps it until the others are known. */
  function complete(record: DublinCoreRecord): void {
    records++
    const linked = (term: string) => record.elements.flatMap(each => (each.term === term ? [each.text] : []))
    const whole = { ...record, identifier, wholes: linked('isPartOf'), parts: linked('hasPart') }
    identifier = undefined
    if (record.hasTerms) waiting.push(whole)
    else sendAll([whole])
  }

  function sendAll(all: readonly Waiting[]): void {
    const byName = recordsByName(all)
    const hierarchy = hierarchyOf(all, name => byName.get(name))
    for (const top of hierarchy.tops) {
      units.begin(top.identifier === undefined ? {} : { recordId: top.identifier })
      const pending: (Waiting | 'close')[] = [top]
      for (let next = pending.pop(); next !== undefined; next = pending.pop())
        if (next === 'close') units.close()
        else {
          open(next, next !== top, hierarchy)
          pending.push('close', ...[...hierarchy.partsOf(next)].reverse())
        }
      units.end()
    }
    here = undefined
  }

  function open(record: Waiting, isPart: boolean, { isSaidByPlace }: Hierarchy<Waiting>): void {
    const { elements, foreign, place: at } = record
    const own = isPart && record.identifier !== undefined ? [{ term: 'identifier', text: record.identifier }] : []
    const said = [...elements, ...own].filter(each => !isLink(each) || !isSaidByPlace(record, each.text))
    here = at
    units.open(unitOfElements(said, { isPart, isOfFifteen: !record.hasTerms }, guesses))
    if (foreign > 0)
      report({
        code: 'dublin-core/foreign-element',
        concern: 'loss',
        severity: 'warning',
        message: 'The record has elements that are not Dublin Core; they were not read.',
        place: at,
        words: foreign,
      })
  }

  const input = tokenize(
    {
      start(element) {
        if (element.namespace.startsWith(OAI) || element.namespace === '') {
          if (NOT_RECORDS.has(element.name)) aside++
          if (element.name === 'header') identifier = undefined
          if (element.name === 'error') errorCode = element.attributes.find(({ name }) => name === 'code')?.value ?? ''
        }
        stack.push({ element })
        if (inElement === 0) text = ''
        if (isDublinCore(element)) inElement++
      },
      text(piece) {
        text += piece
      },
      end() {
        const open = stack.at(-1)
        if (!open) return
        const { element } = open
        if (isDublinCore(element)) {
          inElement--
          if (inElement === 0 && aside === 0) take(open)
          stack.pop()
          if (inElement === 0) text = ''
          return
        }
        stack.pop()
        const parent = stack.at(-1)
        if (element.name === 'identifier' && parent?.element.name === 'header') identifier = tidy(text) || undefined
        else if (parent?.record && inElement === 0) parent.record.foreign += countWords(text)
        if (NOT_RECORDS.has(element.name) && (element.namespace.startsWith(OAI) || element.namespace === '')) aside--
        else if (open.record && aside === 0) complete(open.record)
        if (inElement === 0) text = ''
      },
      finish() {
        sendAll(waiting)
        guesses.report(diagnostic => report({ ...diagnostic, ...place }))
        if (errorCode !== undefined && records === 0)
          report({
            code: 'dublin-core/error-response',
            concern: 'input',
            severity: 'error',
            message: `This response of OAI-PMH is an error${errorCode === '' ? '' : ` (${errorCode})`}, and holds no records.`,
            ...place,
            hint: 'Correct the request, and harvest again.',
          })
        else if (records === 0)
          report({
            code: 'dublin-core/no-records',
            concern: 'input',
            severity: 'error',
            message: 'There is no record of Dublin Core in this document.',
            ...place,
            hint: 'Ask for records (ListRecords, GetRecord) with metadataPrefix=oai_dc.',
          })
      },
    },
    report,
    file === undefined ? {} : { file },
  )
  return { ...input, place: () => here ?? input.place() }
}

const isLink = ({ term }: RecordElement): boolean => term === 'isPartOf' || term === 'hasPart'

/** Records by their identifiers and addresses, and by their titles with those, which nobody else in the document has. */
function recordsByName(records: readonly Waiting[]): ReadonlyMap<string, Waiting> {
  const found = new Map<string, Waiting>()
  const several = new Set<string>()
  for (const record of records) {
    const identifiers = record.elements.filter(({ term }) => term === 'identifier').map(({ text }) => text)
    const title = record.elements.find(({ term }) => term === 'title')?.text
    const names = title === undefined ? identifiers : [...identifiers, ...identifiers.map(each => `${title}, ${each}`)]
    for (const name of new Set([...names, ...(record.identifier === undefined ? [] : [record.identifier])])) {
      if (found.has(name)) several.add(name)
      else found.set(name, record)
    }
  }
  for (const name of several) found.delete(name)
  return found
}
