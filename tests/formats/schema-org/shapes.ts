import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { classes } from '../../../src/formats/schema-org/vocabulary.ts'
import { shared } from '../../shared.ts'

const folder = `${shared}/schemas/schemaorg/30.0`

/**
 * What the published shapes ask of plain values cannot be met: `ValidSchemaText` and its like ask that words be a node. Here
 * they ask for what schema.org's context makes of such a value.
 */
const plainKinds: Readonly<Record<string, string>> = {
  Text: 'sh:nodeKind sh:Literal',
  URL: 'sh:nodeKind sh:IRI',
  Number: 'sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] [ sh:datatype xsd:decimal ] )',
  Integer: 'sh:datatype xsd:integer',
  Float: 'sh:datatype xsd:double',
  Boolean: 'sh:datatype xsd:boolean',
  Date: 'sh:datatype schema1:Date',
  DateTime: 'sh:datatype schema1:DateTime',
  Time: 'sh:datatype schema1:Time',
}

/**
 * The shapes schema.org publishes with release 30.0, of the classes that are written and what those are kinds of. A value that
 * is a thing is asked to be of the class, instead of to be of its shape in turn, which goes round in circles where parts and
 * wholes are linked both ways.
 */
function publishedShapes(): { readonly shapes: Store; readonly kinds: Store } {
  const kinds = readFileSync(`${folder}/schemaorg-subclasses.shacl`, 'utf8')
  const parents = new Map<string, readonly string[]>()
  for (const [, name = '', of = ''] of kinds.matchAll(/^schema1:(\w+) rdfs:subClassOf ([^.]+)\./gm))
    parents.set(
      name,
      Array.from(of.matchAll(/schema1:(\w+)/g), ([, parent = '']) => parent),
    )
  const used = new Set<string>(Object.keys(classes))
  for (const name of used) for (const parent of parents.get(name) ?? []) used.add(parent)
  const text = readFileSync(`${folder}/schemaorg-shapes.shacl`, 'utf8')
    .replace(/sh:node :ValidSchema(\w+)/g, (_, name: string) => plainKinds[name] ?? `sh:class schema1:${name}`)
    .split('\n\n')
    .filter(block => {
      const [, name] = /sh:targetClass schema1:(\w+)/.exec(block) ?? []
      return name === undefined || used.has(name)
    })
  const prefixes = '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n'
  return {
    shapes: new Store(new Parser().parse(prefixes + text.join('\n\n'))),
    kinds: new Store(new Parser().parse(kinds).filter(({ subject }) => used.has(subject.value.replace(/.*\//, '')))),
  }
}

const refuse = (url: string): Promise<never> => Promise.reject(new Error(`asked to load ${url}`))

/** Judges documents by the shapes; gives what is wrong with one, in words. */
export function shapesOfSchemaOrg(): (document: unknown) => Promise<readonly string[]> {
  const { shapes, kinds } = publishedShapes()
  const validator = new SHACLValidator(shapes)
  return async document => {
    const triples = await jsonld.toRDF(document, {
      format: 'application/n-quads',
      safe: true,
      documentLoader: refuse,
    })
    const data = new Store(new Parser({ format: 'N-Quads' }).parse(triples))
    data.addQuads(kinds.getQuads(null, null, null, null))
    const { results } = await validator.validate(data)
    return results.map(({ path, value, sourceConstraintComponent: rule }) =>
      [path?.value, rule?.value.split('#')[1], value?.value].join(' '),
    )
  }
}
