// npm run bench: ratios between ways of doing the same work in one run. Absolute times of a shared machine say nothing.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'fonds-bench-'))
await build({
  stdin: {
    contents: `export { tokenize } from './src/xml/tokens.ts'
export { ead3 } from './src/formats/ead/ead3.ts'
export { walk } from './src/model/tree.ts'`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: join(folder, 'fonds.mjs'),
  logLevel: 'error',
})
const { tokenize, ead3, walk } = await import(join(folder, 'fonds.mjs'))

/** A fonds of as many files as asked for, in series of a thousand. */
function invented(files) {
  const series = []
  for (let s = 0; s * 1000 < files; s++)
    series.push({
      level: 'series',
      title: { text: `Letters of the year ${1800 + s}` },
      units: Array.from({ length: Math.min(1000, files - s * 1000) }, (_, i) => ({
        id: `f${s}-${i}`,
        level: 'file',
        title: { text: `Letters & enclosures, bundle ${i}` },
        dates: [{ text: `${1800 + s}`, begin: `${1800 + s}`, end: `${1800 + s}`, edtf: `${1800 + s}` }],
        containers: [{ type: 'Box', indicator: `${s}`, text: `${s}` }],
        scopeContent: [
          {
            blocks: [
              {
                type: 'paragraph',
                content: ['Letters received, with drafts of the replies and some newspaper cuttings.'],
              },
            ],
          },
        ],
      })),
    })
  return { control: { recordId: 'bench' }, unit: { level: 'fonds', title: { text: 'Invented papers' }, units: series } }
}

const quiet = () => {}
const findingAid = invented(Number(process.argv[2] ?? 20_000))
const write = () => {
  const pieces = []
  walk(findingAid, ead3.write({ write: text => pieces.push(text), end() {} }, quiet))
  return pieces.join('')
}
const text = write()
const file = join(folder, 'bench.xml')
writeFileSync(file, text)

const through = sink => {
  for (let i = 0; i < text.length; i += 65_536) sink.write(text.slice(i, i + 65_536))
  sink.end()
}
const ways = {
  'tokens only': () => through(tokenize({ start() {}, text() {}, end() {}, finish() {} }, quiet)),
  'validate EAD3': () => through(ead3.check(quiet)),
  'write EAD3': write,
}
const installed = command => spawnSync(command, ['--version']).error === undefined
if (installed('xmllint'))
  ways['xmllint --stream --noout'] = () =>
    execFileSync('xmllint', ['--stream', '--noout', '--huge', file], { stdio: 'ignore' })
const schema = join(process.env.FONDS_SHARED ?? join(root, '../shared'), 'schemas/ead3/ead3.rng')
try {
  readFileSync(schema)
  if (installed('jing')) ways['jing, ead3.rng'] = () => execFileSync('jing', [schema, file], { stdio: 'ignore' })
} catch {
  process.stdout.write('without jing: the published schema is not here (set FONDS_SHARED)\n')
}

const times = Object.fromEntries(Object.keys(ways).map(name => [name, []]))
for (let round = 0; round < 5; round++)
  for (const [name, run] of Object.entries(ways)) {
    const start = process.hrtime.bigint()
    run()
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6)
  }
const median = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]
const base = median(times['tokens only'])
process.stdout.write(`${(text.length / 1e6).toFixed(1)} MB of EAD3, medians of five interleaved rounds\n`)
for (const [name, list] of Object.entries(times))
  process.stdout.write(
    `${name.padEnd(26)} ${median(list).toFixed(0).padStart(6)} ms  ${(median(list) / base).toFixed(2)} x tokens only\n`,
  )
rmSync(folder, { recursive: true, force: true })
