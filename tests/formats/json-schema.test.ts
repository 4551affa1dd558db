import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import validateDiagnostic from '../../generated/diagnostic.js'
import validate, { control, description, unit } from '../../generated/finding-aid.js'
import { controlFieldOrder, memberOrder, unitFieldOrder } from '../../src/formats/json/order.ts'
import { controlFields, unitFields } from '../../src/model/fields.ts'
import type { Concern, Diagnostic, Severity } from '../../src/report/diagnostic.ts'
import { modelShapes } from '../json/model-shapes.ts'
import { readSchema, resolved, type Schema, valuesOf } from '../json/schema-values.ts'
import { maximal } from '../maximal.ts'

const schema = readSchema('finding-aid')
const definitions = Object.entries(schema.$defs ?? {})

/** A member of a definition in the words of `modelShapes`. */
function entryOf(member: Schema, isRequired: boolean): unknown {
  const mark = isRequired ? '' : '?'
  const { type, enum: allowed, const: only, items } = resolved(member, schema)
  const set = (values: readonly unknown[]) => Object.fromEntries(values.map(value => [value, true]))
  if (only !== undefined) return [`enum${mark}`, set([only])]
  if (allowed) return [`enum${mark}`, set(allowed)]
  if (type !== 'array') return `${type === 'string' ? 'text' : type}${mark}`
  const inner = items && resolved(items, schema).enum
  return inner ? [`list${mark}`, set(inner)] : `list${mark}`
}

describe('the schema of the finding aid and the model', () => {
  it('describe the same types', () => {
    const typed = definitions.filter(([, { properties, allOf }]) => properties && !allOf).map(([name]) => name)
    expect(typed.sort()).toEqual(Object.keys(modelShapes).sort())
  })

  it.each(Object.entries(modelShapes))('have the same members, kinds and words in %s', (name, shape) => {
    const { properties = {}, required = [] } = schema.$defs?.[name] ?? {}
    const described = Object.fromEntries(
      Object.entries(properties).map(([member, inner]) => [member, entryOf(inner, required.includes(member))]),
    )
    expect(described).toEqual(shape)
  })

  it('have every field of a unit and of the control section', () => {
    expect(Object.keys(schema.$defs?.unit?.properties ?? {})).toEqual([...Object.keys(unitFields), 'units', 'amended'])
    expect(Object.keys(schema.$defs?.control?.properties ?? {})).toEqual(Object.keys(controlFields))
  })

  it('allow nothing that is not named, and say in words what everything is', () => {
    for (const [name, definition] of definitions) {
      if (definition.properties && !definition.allOf) expect(definition.additionalProperties, name).toBe(false)
      expect(definition, name).toHaveProperty('description')
    }
  })

  it.each(definitions)('have a fixed order for the members of %s', (name, { properties = {} }) => {
    const order =
      name === 'unit' || name === 'description' ? unitFieldOrder : name === 'control' ? controlFieldOrder : memberOrder
    for (const member of Object.keys(properties)) {
      if (member === 'units' || member === 'amended') continue
      expect(order(['$', member], ''), `${name}.${member} is not in the order`).toEqual([member, '$'])
    }
  })

  it('agree on the fullest finding aid', () => {
    expect(validate({ fonds: '1', ...maximal }), JSON.stringify(validate.errors?.[0]?.instancePath)).toBe(true)
  })
})

describe('the compiled validator', () => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema(schema)
  const peer = ajv.getSchema('urn:fonds:schema:finding-aid:1')

  it('allows what the schema allows', () => {
    fc.assert(
      fc.property(valuesOf(schema, schema, 7), value => {
        expect(validate(value), JSON.stringify(validate.errors?.[0]?.instancePath)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('says what a validator made at run time says, of right and damaged values', () => {
    const junk = fc.constantFrom<unknown>(null, 0, '', [], {}, ['x'], { text: 'x' }, { type: 'x' })
    fc.assert(
      fc.property(valuesOf(schema, schema, 6), fc.nat(), junk, (value, where, put) => {
        const places: { readonly of: object; readonly name: string }[] = []
        const pending: unknown[] = [value]
        for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
          if (typeof next !== 'object' || next === null) continue
          for (const [name, inner] of Object.entries(next)) {
            places.push({ of: next, name })
            pending.push(inner)
          }
        }
        const damaged = places[where % Math.max(1, places.length)]
        if (damaged) Reflect.set(damaged.of, damaged.name, put)
        expect(validate(value)).toBe(peer?.(value))
      }),
      { numRuns: 300 },
    )
  })

  it('has a validator for units, for what can be amended and for the control section', () => {
    expect([unit({ level: 'file' }), description({ level: 'file' }), control({ level: 'file' })]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('runs where making code from text is forbidden', () => {
    const module = new URL('../../generated/finding-aid.js', import.meta.url).href
    const program = `import validate from ${JSON.stringify(module)}
      console.log(validate({ fonds: '1', control: {}, unit: {} }), validate({}))`
    const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw', '--frozen-intrinsics']
    const printed = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(printed.trim()).toBe('true false')
  })

  it('is not made again when nothing changed', () => {
    const target = fileURLToPath(new URL('../../generated/finding-aid.js', import.meta.url))
    const before = statSync(target).mtimeMs
    execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/compile-schemas.mjs', import.meta.url))])
    expect(statSync(target).mtimeMs).toBe(before)
  })
})

describe('the schema of diagnostics', () => {
  const concerns = {
    input: true,
    loss: true,
    schema: true,
    rule: true,
    output: true,
    redaction: true,
    supplied: true,
  } satisfies Record<Concern, true>
  const severities = { error: true, warning: true, info: true } satisfies Record<Severity, true>
  const members = {
    ...{ code: true, concern: true, severity: true, message: true, place: true, unit: true, value: true },
    ...{ hint: true, repair: true, words: true, more: true, related: true },
  } satisfies Record<keyof Diagnostic, true>
  const placeMembers = { file: true, line: true, column: true, pointer: true } satisfies Record<
    keyof NonNullable<Diagnostic['place']>,
    true
  >
  const diagnosticSchema = readSchema('diagnostic')

  it('has the members and words of the type', () => {
    const { properties = {} } = diagnosticSchema
    expect(Object.keys(properties)).toEqual(Object.keys(members))
    expect(properties.concern?.enum).toEqual(Object.keys(concerns))
    expect(properties.severity?.enum).toEqual(Object.keys(severities))
    expect(Object.keys(diagnosticSchema.$defs?.place?.properties ?? {})).toEqual(Object.keys(placeMembers))
  })

  it('allows a whole diagnostic, and none without a code', () => {
    const whole: Required<Diagnostic> = {
      code: 'ead3/attribute-value',
      concern: 'schema',
      severity: 'error',
      message: 'The level is not one of those allowed.',
      place: { file: 'a.xml', line: 12, column: 3, pointer: '/unit' },
      unit: 'Series 2',
      value: 'box',
      hint: 'Use one of: file, item.',
      repair: { kind: 'vocabulary', member: 'source', from: 'LCSH', to: 'lcsh' },
      words: 3,
      more: 2,
      related: [{ message: 'Declared here.', place: { line: 1, column: 1 } }],
    }
    const { code, ...nameless } = whole
    expect([
      validateDiagnostic(whole),
      validateDiagnostic(nameless),
      validateDiagnostic({ ...whole, code: 'X' }),
    ]).toEqual([true, false, false])
    expect(code).toBe('ead3/attribute-value')
  })
})
