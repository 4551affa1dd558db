// Compiles every schemas/*.schema.json to a validator in plain code, generated/<name>.js with its .d.ts, so that nothing
// is compiled and nothing evaluated while the program runs. Does nothing when the inputs have not changed.
//
// The default export, also called `validate`, checks the whole document; each definition with an `$anchor` is exported under that name. A validator
// stops at the first fault of the value it is given, which bounds its time and memory on hostile input; a caller who wants
// all faults hands over the value in pieces.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const schemas = join(root, 'schemas')
const generated = join(root, 'generated')
const ENDING = '.schema.json'

const read = path => readFileSync(path, 'utf8')

const tools = ['ajv', 'ajv-formats', 'esbuild'].map(
  name => JSON.parse(read(join(root, 'node_modules', name, 'package.json'))).version,
)
const self = read(fileURLToPath(import.meta.url))

/** What a result depends on, in a few characters. */
const fingerprint = text =>
  createHash('sha256')
    .update([...tools, self, text].join('\0'))
    .digest('hex')
    .slice(0, 32)

mkdirSync(generated, { recursive: true })

const names = readdirSync(schemas)
  .filter(file => file.endsWith(ENDING))
  .map(file => file.slice(0, -ENDING.length))
  .sort()

for (const name of names) {
  const source = read(join(schemas, name + ENDING))
  const mark = `// ${fingerprint(source)} ${name}${ENDING}\n`
  const target = join(generated, `${name}.js`)
  const types = join(generated, `${name}.d.ts`)
  if (existsSync(target) && existsSync(types) && read(target).startsWith(mark)) continue
  const schema = JSON.parse(source)
  const anchors = Object.values(schema.$defs ?? {}).flatMap(definition => definition.$anchor ?? [])
  replace(types, declarations(name, anchors))
  replace(target, mark + (await compiled(schema, anchors)))
  process.stdout.write(`generated/${name}.js\n`)
}

for (const file of readdirSync(generated)) {
  const [, name] = /^(.+)\.(?:js|d\.ts)$/.exec(file) ?? []
  if (name !== undefined && !names.includes(name)) rmSync(join(generated, file))
}

/** Writes beside and renames, so that whoever reads meanwhile never sees half a file. */
function replace(path, text) {
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, text)
  renameSync(beside, path)
}

async function compiled(schema, anchors) {
  const { default: Ajv2020 } = await import('ajv/dist/2020.js')
  const { default: addFormats } = await import('ajv-formats')
  const { default: standalone } = await import('ajv/dist/standalone/index.js')
  const { build } = await import('esbuild')
  const ajv = new Ajv2020.default({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    verbose: true,
    messages: false,
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  })
  addFormats.default(ajv)
  ajv.addVocabulary(['$anchor'])
  ajv.addSchema(withoutProse(schema))
  const exported = { validate: schema.$id }
  for (const anchor of anchors) exported[anchor] = `${schema.$id}#${anchor}`
  const code = `${standalone.default(ajv, exported)}\nexport default validate`
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'inline',
    logLevel: 'error',
  })
  const [output] = result.outputFiles
  if (/\bnew Function\b|\beval\(/.test(output.text)) throw new Error(`${schema.$id}: the result would evaluate text`)
  return output.text
}

/** Descriptions and examples are for readers of the schema, not for its validator. */
function withoutProse(schema) {
  const named = new Set(['properties', '$defs', 'patternProperties', 'dependentSchemas'])
  const strip = (value, isMap) => {
    if (Array.isArray(value)) return value.map(inner => strip(inner, false))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => isMap || !['description', 'title', 'examples', '$comment'].includes(key))
        .map(([key, inner]) => [key, strip(inner, !isMap && named.has(key))]),
    )
  }
  return strip(schema, false)
}

function declarations(name, anchors) {
  return `/** One fault found by the validator made from ${name}${ENDING}. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly schema?: unknown
  readonly parentSchema?: unknown
  readonly data?: unknown
}
/** Whether a value is as the schema asks. Stops at the first fault, which is then in \`errors\`. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}
export declare const validate: Validate
export default validate
${anchors.map(anchor => `export declare const ${anchor}: Validate\n`).join('')}`
}
