import { ead3ReleaseOf, ead2002ReleaseOf } from '../../formats/ead/releases.ts'
import { ead3Namespaces, ead2002Namespaces } from '../../formats/ead/vocabularies.ts'
import type { Place } from '../../report/diagnostic.ts'
import { ruleFor, type Schema } from '../../xml/schema.ts'
import type { XmlStart } from '../../xml/sink.ts'
import { tokenize } from '../../xml/tokens.ts'
import { levelInWords, pathInWords, type Step } from '../../xml/whereabouts.ts'

/** Where a node of a document is, and whether its words may be repeated. */
export interface NodePlace {
  readonly place: Place
  readonly unit: string
  readonly internal: boolean
}

interface Frame extends Step {
  readonly namespace: string
  readonly name: string
  readonly path: string
  readonly wanted: readonly Wanted[]
  readonly internal: boolean
  elements: number
  readonly alike: Map<string, number>
  units: number
}

/** What is still to be walked of the paths that lead here. */
interface Wanted {
  readonly path: string
  readonly steps: readonly string[]
}

/**
 * Finds the elements that XPaths of validators lead to: `/*[1]/*[2]` and `/ead/c[3]` of libxml2, `/Q{urn:x}ead[1]/@id` of
 * XPath 3.0. Attributes and text are where their element is. Also says whether anything in the document is internal.
 *
 * @example nodePlaces(text, ['/*[1]/*[2]']).places.get('/*[1]/*[2]')?.place // { line: 3, column: 5 }
 */
export function nodePlaces(
  text: string,
  paths: Iterable<string>,
): { readonly places: ReadonlyMap<string, NodePlace>; readonly anyInternal: boolean } {
  const places = new Map<string, NodePlace>()
  const open: Frame[] = []
  let schema: Schema | undefined
  let anyInternal = false
  let left: readonly Wanted[] = [...new Set(paths)].map(path => ({ path, steps: stepsOf(path) }))
  const top = { elements: 0, alike: new Map<string, number>() }

  const input = tokenize(
    {
      start(element) {
        schema ??= schemaFor(element)
        const parent = open.at(-1)
        const counts = parent ?? top
        counts.elements += 1
        const key = `{${element.namespace}}${element.name}`
        const number = (counts.alike.get(key) ?? 0) + 1
        counts.alike.set(key, number)
        const internal = (parent?.internal ?? false) || isInternal(element)
        anyInternal ||= internal
        const wanted = (parent?.wanted ?? left)
          .filter(({ steps }) => fits(steps[0], element, counts.elements, number))
          .map(({ path, steps }) => ({ path, steps: steps.slice(1) }))
        if (parent === undefined) left = []
        const rule = schema && ruleFor(schema, element)
        const frame: Frame = {
          namespace: element.namespace,
          name: element.name,
          path: key,
          wanted,
          internal,
          elements: 0,
          alike: new Map(),
          units: 0,
          rule,
          number: rule?.numbered && parent ? ++parent.units : 0,
          level: rule?.levelled && schema ? levelInWords(schema, element, internal) : '',
        }
        open.push(frame)
        for (const { path, steps } of wanted) {
          if (steps.length > 0) continue
          places.set(path, { place: input.place(), unit: pathInWords(open), internal })
        }
      },
      text() {},
      end() {
        open.pop()
      },
      finish() {},
    },
    () => {},
  )
  input.write(text)
  input.end()
  return { places, anyInternal }
}

function schemaFor(element: XmlStart): Schema | undefined {
  if (ead3Namespaces.includes(element.namespace)) return ead3ReleaseOf(element).schema()
  if (ead2002Namespaces.includes(element.namespace) || (element.namespace === '' && element.name === 'ead'))
    return ead2002ReleaseOf(element).schema()
  return undefined
}

const isInternal = ({ attributes }: XmlStart) =>
  attributes.some(
    ({ name, namespace, value }) => namespace === '' && name === 'audience' && value.trim() === 'internal',
  )

/** The steps of a path that lead to an element. A name in braces may hold slashes. */
function stepsOf(path: string): readonly string[] {
  return [...path.matchAll(/\/((?:Q\{[^}]*\}|[^/{])+)/g)]
    .map(([, step = '']) => step)
    .filter(step => !step.startsWith('@') && !/^(?:text|comment|processing-instruction)\(/.test(step))
}

function fits(step: string | undefined, element: XmlStart, place: number, number: number): boolean {
  const found = /^(?:Q\{([^}]*)\})?([^[]*)(?:\[(\d+)\])?$/.exec(step ?? '')
  if (found === null) return false
  const [, namespace, name = '', at = '1'] = found
  if (name === '*') return Number(at) === place
  const local = name.slice(name.indexOf(':') + 1)
  return local === element.name && Number(at) === number && (namespace === undefined || namespace === element.namespace)
}
