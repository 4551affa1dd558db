// npm run prevalence: how often each rule fires in a folder of finding aids (the shared corpora when none is named), so that
// a rule which fires on what is right is seen. Only files that are valid by their schema count for the share.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const corpora = join(process.env.FONDS_SHARED ?? join(root, '..', 'shared'), 'corpora')
const folder = process.argv[2] ?? corpora
const built = mkdtempSync(join(tmpdir(), 'fonds-prevalence-'))
await build({
  stdin: {
    contents: `export { validate } from './src/convert/api.ts'
export { profileNames, rules } from './src/rules/index.ts'`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Packages that are not modules ask for those of Node as they always did.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'\nglobalThis.require = requireFor(import.meta.url)",
  },
  outfile: join(built, 'fonds.mjs'),
  logLevel: 'error',
})
const { validate, profileNames, rules } = await import(join(built, 'fonds.mjs'))
rmSync(built, { recursive: true })

const say = line => process.stdout.write(`${line}\n`)

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(?:xml|ead|txt|json)$/i.test(name))
  .map(name => join(folder, name))
  .filter(path => statSync(path).isFile() && statSync(path).size < 8_000_000)
  .sort()

const found = new Map(rules.map(({ id }) => [id, { findings: 0, files: 0, valid: 0, first: '', message: '' }]))
const read = { files: 0, valid: 0 }
for (const path of files) {
  const { diagnostics, from } = await validate(readFileSync(path), { profiles: profileNames, file: path })
  if (from !== 'ead3' && from !== 'ead2002' && from !== 'text') continue
  const units = diagnostics.some(({ concern }) => concern === 'rule')
  if (!units) continue
  const isValid = !diagnostics.some(({ concern, severity }) => concern !== 'rule' && severity === 'error')
  read.files++
  if (isValid) read.valid++
  const here = new Set()
  for (const { code, concern, message } of diagnostics) {
    const count = concern === 'rule' && found.get(code)
    if (!count) continue
    count.findings++
    if (here.has(code)) continue
    here.add(code)
    count.files++
    if (isValid) count.valid++
    if (count.first === '') Object.assign(count, { first: relative(folder, path), message })
  }
}

const core = new Map(rules.filter(rule => rule.profiles.includes('core')).map(rule => [rule.id, rule.severity]))
say(`${read.files} finding aids read, ${read.valid} of them valid by their schema\n`)
say(`${'rule'.padEnd(36)}${'core'.padEnd(9)}${'findings'.padStart(9)}${'files'.padStart(7)}${'of valid'.padStart(10)}`)
const loud = []
for (const [id, { findings, files: inFiles, valid, first, message }] of [...found].sort(
  ([, a], [, b]) => b.files - a.files,
)) {
  const share = read.valid === 0 ? 0 : valid / read.valid
  const severity = core.get(id)
  say(
    `${id.padEnd(36)}${(severity ?? '-').padEnd(9)}${String(findings).padStart(9)}${String(inFiles).padStart(7)}${`${Math.round(share * 100)} %`.padStart(10)}${process.argv.includes('--examples') && first ? `   ${first}: ${message.slice(0, 110)}` : ''}`,
  )
  if (share > 1 / 3 && severity !== undefined && severity !== 'info') loud.push(id)
}
if (loud.length > 0) {
  say(`\nFire on more than a third of the valid files without being information: ${loud.join(', ')}`)
  process.exitCode = 1
}
