import { locate } from '../../../json/locate.ts'
import { linesOf } from '../../../json/place.ts'
import { pointerOf } from '../../../json/pointer.ts'
import { countModelWords } from '../../../model/words.ts'
import type { Report } from '../../../report/diagnostic.ts'
import type { Graph, GraphNode } from './graph.ts'

/** What was not read, gathered for each property. */
export interface NotRead {
  property(property: string, values: readonly unknown[], node: GraphNode): void
  twice(node: GraphNode): void
  /** Things that no unit and no page led to. */
  others(graph: Graph, reached: ReadonlySet<GraphNode>): void
  tell(text: string, report: Report, file: string | undefined): void
}

/** Nothing passed over yet. */
export function notRead(): NotRead {
  const found = new Map<string, { words: number; count: number; readonly pointer: string }>()
  const twice: GraphNode[] = []
  const add = (name: string, words: number, pointer: string): void => {
    const before = found.get(name)
    if (before) {
      before.words += words
      before.count++
    } else found.set(name, { words, count: 1, pointer })
  }
  return {
    property(property, values, { pointer, keys }) {
      const key = keys.get(property)
      add(property, countModelWords(values), key === undefined ? pointer : pointer + pointerOf([key]))
    },
    twice: node => twice.push(node),
    others(graph, reached) {
      for (const node of graph.nodes)
        if (!reached.has(node) && !isPageOf(node, graph, reached))
          add([...node.types][0] ?? 'Thing', countModelWords([...node.values.values()]), node.pointer)
    },
    tell(text, report, file) {
      const pointers = [...[...found.values()].map(({ pointer }) => pointer), ...twice.map(({ pointer }) => pointer)]
      const places = locate(text, pointers)
      const position = linesOf(text)
      const placeOf = (pointer: string) => ({
        ...(file !== undefined && { file }),
        ...position(places.get(pointer)?.value ?? 0),
        pointer,
      })
      for (const [name, { words, count, pointer }] of found)
        report({
          code: 'schema-org/not-read',
          concern: 'loss',
          severity: words > 0 ? 'warning' : 'info',
          message: `${name}, which comes ${count === 1 ? 'once' : `${count} times`}, has no place in a finding aid and was not read.`,
          place: placeOf(pointer),
          value: name,
          words,
        })
      for (const { id = '', pointer } of twice)
        report({ ...partTwice, place: placeOf(pointer), value: id.slice(0, 200) })
    },
  }
}

/** The page of a unit that was read says nothing but where the unit is shown. */
function isPageOf(page: GraphNode, graph: Graph, reached: ReadonlySet<GraphNode>): boolean {
  const unit = graph.node(page.values.get('mainEntity')?.[0])
  return unit !== undefined && reached.has(unit) && [...page.types].some(type => type.endsWith('Page'))
}

const partTwice = {
  code: 'schema-org/part-twice',
  concern: 'input',
  severity: 'warning',
  message: 'This is a part of two wholes, or of itself; it was read where it came first.',
  hint: 'Let every part be in one whole.',
} as const
