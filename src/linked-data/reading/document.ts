import { isDeeperThan } from '../../json/depth.ts'
import { faultList } from '../../json/fault.ts'
import { parseJson } from '../../json/parse.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { Graph } from '../graph/thing.ts'
import { graphOf, type Vocabulary } from '../json-ld/graph.ts'
import { graphOfTriples } from '../triples/read.ts'
import { wholeText } from './whole-text.ts'

/** How a document is read. */
export interface Reading {
  /** The name before the codes: `rico/too-deep`. */
  readonly format: string
  readonly report: Report
  readonly file: string | undefined
  /** How deep things may be nested in things. */
  readonly deepest: number
}

/**
 * Takes JSON text in pieces and hands on the data of the whole, with the text.
 *
 * Reports, besides what is wrong with the JSON, `json/too-large` and `<format>/too-deep` (errors).
 */
export const jsonReader = (reading: Reading, read: (value: unknown, text: string) => void): TextSink =>
  wholeText(reading.report, reading.file, text => readJson(text, reading, value => read(value, text)))

/**
 * Takes the text of a graph in pieces, JSON-LD or else Turtle or N-Quads, and hands on the graph, with the text.
 *
 * Reports, besides, `triples/syntax`, `triples/long-names` and `triples/triple-term`.
 */
export const graphReader = (
  reading: Reading & { readonly vocabulary: Vocabulary },
  read: (graph: Graph, text: string) => void,
): TextSink => {
  const { report, file, vocabulary } = reading
  return wholeText(report, file, text => {
    if (isJson(text)) readJson(text, reading, value => read(graphOf(value, vocabulary), text))
    else {
      const graph = graphOfTriples(text, vocabulary, report, file)
      if (graph) read(graph, text)
    }
  })
}

/** Whether a text can only be meant as JSON: in Turtle, what begins with a bracket is a thing with what is said of it. */
export const isJson = (text: string): boolean =>
  /^\uFEFF?\s*(?:$|[{"\d-]|(?:true|false|null)\b|\[\s*(?:[{["\d-]|\]\s*$))/.test(text)

function readJson(text: string, { format, report, file, deepest }: Reading, read: (value: unknown) => void): void {
  const faults = faultList()
  const parsed = parseJson(text, faults)
  faults.tell(text, report, file)
  if (!parsed) return
  if (isDeeperThan(parsed.value, deepest))
    report({ ...tooDeep(deepest), code: `${format}/too-deep`, ...(file !== undefined && { place: { file } }) })
  else read(parsed.value)
}

const tooDeep = (deepest: number) =>
  ({
    concern: 'input',
    severity: 'error',
    message: `Things are nested in things more than ${deepest} deep.`,
    hint: 'Write the things side by side in a @graph, with links from one to the other.',
  }) as const
