import validateDocument, { node as validateNode } from '../../../generated/schema-org.js'
import { isDeeperThan } from '../../json/depth.ts'
import { faultList, MOST_FAULTS } from '../../json/fault.ts'
import { locate } from '../../json/locate.ts'
import { parseJson } from '../../json/parse.ts'
import { pointerOf } from '../../json/pointer.ts'
import { firstFault, memberOf, type SchemaFault } from '../../json/schema-fault.ts'
import { isJson } from '../../linked-data/reading/document.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { ReadOptions } from '../format.ts'
import { checkTriples } from './check-triples.ts'
import { checkTerms, type Tell, type TermFault } from './terms.ts'

/**
 * Reports whether a text is a JSON-LD document as this project writes it: JSON, of the shape of
 * `schemas/schema-org.schema.json`, its terms those of schema.org, each where it belongs and with a value it takes. Nothing
 * is loaded for it. Of Turtle and N-Quads the terms are looked at.
 *
 * Codes: those of {@link parseJson}, `json/missing-field`, `json/wrong-type`, `json/unknown-field` and
 * `json/not-as-schema` for the shape, `schema-org/context`, `schema-org/too-deep`, and those of {@link checkTerms}. Every
 * finding has line and column, and a JSON Pointer.
 *
 * @example check(report, { file: 'ms1.schema-org.jsonld' }).write(text)
 */
export function check(report: Report, { file }: ReadOptions = {}): TextSink {
  const chunks: string[] = []
  return {
    write: text => {
      chunks.push(text)
    },
    end() {
      const text = chunks.join('')
      if (isJson(text)) checkText(text, report, file)
      else checkTriples(text, report, file)
    },
  }
}

/** How deep a node may be nested: lists and things within things. Those that are written never are deeper than five. */
const DEEPEST = 12

function checkText(text: string, report: Report, file: string | undefined): void {
  const faults = faultList()
  const parsed = parseJson(text, faults)
  if (parsed) {
    const found: TermFault[] = []
    let more = 0
    const tell: Tell = make => {
      if (found.length < MOST_FAULTS) found.push(make())
      else more++
    }
    checkValue(parsed.value, tell)
    const places = locate(
      text,
      found.map(({ pointer }) => pointer),
    )
    for (const fault of found) {
      const at = places.get(fault.pointer)
      faults.add('error', () => ({
        ...fault,
        severity: 'error',
        concern: 'schema',
        at: at?.value ?? 0,
      }))
    }
    // The list is full by now: these are only counted.
    for (; more > 0; more--) faults.add('error', () => ({ ...beyond, at: 0 }))
  }
  faults.tell(text, report, file)
}

/** A document, or a list of documents as for the pages of units. */
function checkValue(value: unknown, tell: Tell): void {
  if (!Array.isArray(value)) checkDocument(value, [], tell)
  else for (const [i, document] of value.entries()) checkDocument(document, [i], tell)
}

function checkDocument(document: unknown, before: readonly number[], tell: Tell): void {
  const root = pointerOf(before)
  const fault = firstFault(validateDocument, document)
  if (fault) tell(() => shapeFault(fault, root))
  if (typeof document !== 'object' || document === null) return
  const context: unknown = Reflect.get(document, '@context')
  const graph: unknown = Reflect.get(document, '@graph')
  if (context !== undefined && !isKnown(context)) tell(() => ({ ...unknownContext, pointer: `${root}/@context` }))
  if (!Array.isArray(graph)) return
  const nodes: unknown[] = []
  for (const [i, node] of graph.entries()) {
    const pointer = `${root}/@graph/${i}`
    if (isDeeperThan(node, DEEPEST)) {
      tell(() => ({ code: 'schema-org/too-deep', message: `This is nested more than ${DEEPEST} deep.`, pointer }))
      nodes.push(undefined)
      continue
    }
    const wrong = firstFault(validateNode, node)
    if (wrong) tell(() => shapeFault(wrong, pointer))
    nodes.push(node)
  }
  checkTerms(nodes, before, hasBase(context), tell)
}

const beyond = { code: 'schema-org/more', severity: 'error', concern: 'schema', message: 'There is more.' } as const

const shapeFault = ({ pointer, words }: SchemaFault, before: string): TermFault => ({
  ...words(),
  pointer: before + pointer,
})

const SCHEMA_ORG = /^https?:\/\/schema\.org\/?$/

/** Whether a context makes plain names terms of schema.org, as can be seen without loading anything. */
function isKnown(context: unknown): boolean {
  const parts: readonly unknown[] = Array.isArray(context) ? context : [context]
  return (
    parts.some(part =>
      typeof part === 'string' ? SCHEMA_ORG.test(part) : SCHEMA_ORG.test(String(memberOf(part, '@vocab'))),
    ) && parts.every(part => typeof part !== 'string' || SCHEMA_ORG.test(part))
  )
}

const hasBase = (context: unknown): boolean =>
  (Array.isArray(context) ? context : [context]).some(part => typeof memberOf(part, '@base') === 'string')

const unknownContext: TermFault = {
  code: 'schema-org/context',
  message:
    'The context does not say that the terms are those of schema.org, as far as can be seen without loading anything.',
  pointer: '/@context',
  hint: 'Use "https://schema.org", or an object with "@vocab": "http://schema.org/".',
}
