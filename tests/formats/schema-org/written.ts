import { gather } from '../../../src/convert/gather.ts'
import type { WriteOptions } from '../../../src/formats/format.ts'
import { schemaOrg } from '../../../src/formats/schema-org/index.ts'
import { write } from '../../../src/formats/schema-org/write.ts'
import type { Control } from '../../../src/model/control.ts'
import type { FindingAid } from '../../../src/model/finding-aid.ts'
import { withIds } from '../../../src/model/ids.ts'
import { walk } from '../../../src/model/tree.ts'
import type { Unit } from '../../../src/model/unit.ts'
import type { Diagnostic } from '../../../src/report/diagnostic.ts'

/** A node as it stands in the document. */
export type Members = Readonly<Record<string, unknown>>

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Several values as they are, one as a list of one, none as an empty list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** What the writer makes of a finding aid, and what it reports. */
export function written(findingAid: FindingAid, options: WriteOptions = {}) {
  const diagnostics: Diagnostic[] = []
  const output = gather()
  walk(findingAid, withIds(write(output, diagnostic => diagnostics.push(diagnostic), options)))
  const text = output.text() ?? ''
  const document: unknown = JSON.parse(text)
  return { text, diagnostics, document, graph: graphOf(document) }
}

/** The nodes of a document, or of a list of documents. */
function graphOf(document: unknown): readonly Members[] {
  if (Array.isArray(document)) return document.flatMap(graphOf)
  return isMembers(document) ? listOf(document['@graph']).filter(isMembers) : []
}

/** The node of a finding aid that is one unit, with what was reported. */
export function ofUnit(unit: Unit, options: WriteOptions = {}) {
  const { graph, ...rest } = written({ control: { recordId: 'x' }, unit: { id: 'u', ...unit } }, options)
  return { ...rest, graph, node: graph[0] ?? {} }
}

/** The node of the page of a finding aid of which only that is said. */
export function ofControl(control: Control) {
  const { graph, ...rest } = written({ control: { recordId: 'x', ...control }, unit: { id: 'u' } })
  return { ...rest, graph, node: graph.find(node => node['@type'] === 'WebPage') ?? {} }
}

/** What the check says of a text. */
export function faults(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const check = schemaOrg.check?.(diagnostic => found.push(diagnostic), { file: 'x.jsonld' })
  check?.write(text)
  check?.end()
  return found
}
