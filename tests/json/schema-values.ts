import { readFileSync } from 'node:fs'
import fc from 'fast-check'

/** The parts of a JSON Schema that the schemas of this project use. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly allOf?: readonly { readonly then?: Schema }[]
  readonly then?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

export function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'))
}

/** The definition a reference leads to. */
export function resolved(schema: Schema, root: Schema): Schema {
  const definition = schema.$ref === undefined ? undefined : root.$defs?.[schema.$ref.replace('#/$defs/', '')]
  return definition ? resolved(definition, root) : schema
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '"', '\\', '\u2028', '\ud83d', '__proto__', 'Łódź 😀', '\u0000', 'a\nb'),
)

const examples: Readonly<Record<string, readonly string[]>> = {
  date: ['1900', '1900-02', '-0043-03-15', '12000'],
  time: ['2004-03-01', '2004-03-01T12:00:00Z', '20040301', '2004/2005'],
  code: ['eng', 'en', 'pt-BR'],
}

/** Values that a schema allows, of every kind it names. Depth is limited, not what can come. */
export function valuesOf(schema: Schema, root: Schema, depth = 5): fc.Arbitrary<unknown> {
  const here = resolved(schema, root)
  if (here.const !== undefined) return fc.constant(here.const)
  if (here.enum) return fc.constantFrom(...here.enum)
  if (here.allOf) return fc.oneof(...here.allOf.map(({ then }) => valuesOf(then ?? {}, root, depth)))
  if (here.pattern) {
    const fitting = Object.values(examples).find(list =>
      list.every(text => new RegExp(here.pattern ?? '', 'u').test(text)),
    )
    return fc.constantFrom(...(fitting ?? []))
  }
  if (Array.isArray(here.type)) return depth <= 0 ? words : fc.oneof(words, valuesOf(here.then ?? {}, root, depth))
  switch (here.type) {
    case 'string':
      return words
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'boolean':
      return fc.boolean()
    case 'array':
      return depth <= 0
        ? fc.constant([])
        : fc
            .nat(2)
            .chain(length => fc.tuple(...Array.from({ length }, () => valuesOf(here.items ?? {}, root, depth - 1))))
    default:
      return here.properties ? objectOf(here, root, depth) : fc.dictionary(words, words, { maxKeys: 2 })
  }
}

function objectOf({ properties = {}, required = [] }: Schema, root: Schema, depth: number): fc.Arbitrary<unknown> {
  const names = Object.keys(properties)
  const some = fc.subarray(names, { maxLength: Math.min(names.length, 4) })
  return some.chain(chosen => {
    const present = names.filter(name => required.includes(name) || (depth > 0 && chosen.includes(name)))
    return fc.record(Object.fromEntries(present.map(name => [name, valuesOf(properties[name] ?? {}, root, depth - 1)])))
  })
}
