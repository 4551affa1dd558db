import { faultList } from '../../json/fault.ts'
import { stepsOf } from '../../json/pointer.ts'
import { type Graph, isThing, type Thing, type Value } from '../../linked-data/graph/thing.ts'
import { graphOfTriples } from '../../linked-data/triples/read.ts'
import type { Report } from '../../report/diagnostic.ts'
import { idOf, vocabulary } from './reading/values.ts'
import { checkTerms } from './terms.ts'
import { isClassName, isPropertyName, properties } from './vocabulary.ts'

/**
 * Reports whether the terms of a text in Turtle or N-Quads are those of schema.org, each where it belongs and with a value it
 * takes, with the lines on which they stand: the codes of {@link checkTerms}, and those of {@link graphOfTriples}.
 */
export function checkTriples(text: string, report: Report, file: string | undefined): void {
  const graph = graphOfTriples(text, vocabulary, report, file)
  if (!graph) return
  const faults = faultList()
  checkTerms(graph.things.map(nodeOf), [], false, make =>
    faults.add('error', () => {
      const { pointer, ...fault } = make()
      return { ...fault, severity: 'error', concern: 'schema', line: lineOf(pointer, graph) }
    }),
  )
  faults.tell(text, report, file)
}

/** A thing as a node of JSON-LD. */
function nodeOf({ id, classes, said }: Thing): object {
  const values = [...said].map(([name, inner]) => [name, inner.values.map(value => inJson(value, name))] as const)
  return {
    ...(id !== undefined && { '@id': id }),
    ...(classes.size > 0 && { '@type': [...classes] }),
    ...Object.fromEntries(values),
  }
}

/** A link, an address where no thing is wanted, words, or the number that words are where the property takes no words. */
function inJson(value: Value, property: string): unknown {
  const takes: readonly string[] = isPropertyName(property) ? properties[property].takes : []
  if (isThing(value)) {
    const isAddress = takes.includes('URL') && takes.every(kind => !isClassName(kind)) && idOf(value) !== undefined
    return isAddress ? value.id : { '@id': value.id }
  }
  const isNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value.words) && !takes.includes('Text')
  return isNumber && (takes.includes('Number') || takes.includes('Integer')) ? Number(value.words) : value.words
}

/** The line of what a pointer into the nodes leads to. */
function lineOf(pointer: string, graph: Graph): number {
  const [, at, property] = stepsOf(pointer)
  const thing = graph.things[Number(at)]
  const spot = thing && graph.spotOf(thing, property)
  return spot && 'line' in spot ? spot.line : 1
}
