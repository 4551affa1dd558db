// node bench/stages.mjs [FILE]: where the time of a conversion from EAD 2002 to EAD3 goes. Each line is one step more than the
// line before, in a process of its own: the first time, when nothing is compiled yet, and the sixth.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeFindingAid } from './material.mjs'
import { median } from './measure.mjs'

const times = 6
const rounds = 3

const program = `
import { readFileSync } from 'node:fs'
import { pipeline } from './src/convert/pipeline.ts'
import { rulesForConversion } from './src/convert/chosen-rules.ts'
import { ead2002 } from './src/formats/ead/ead2002.ts'
import { ead3 } from './src/formats/ead/ead3.ts'
import { readEad } from './src/formats/ead/read.ts'
import { tokenize } from './src/xml/tokens.ts'

const [, , file, stage] = process.argv
const text = readFileSync(file, 'utf8')
const report = () => {}
const nobody = { start() {}, text() {}, end() {}, finish() {} }
const units = { begin() {}, open() {}, amend() {}, close() {}, end() {} }
const output = () => ({ write() {}, end() {} })
const account = () => {}
const rules = await rulesForConversion(ead2002, {})
const unchecked = { ...ead2002, checksAsItReads: false }
const stages = {
  tokens: () => tokenize(nobody, report),
  schema: () => ead2002.check(report),
  reading: () => readEad(units, report),
  redaction: () => pipeline({ from: unchecked, to: [], output, report }),
  both: () => pipeline({ from: ead2002, to: [], output, report }),
  rules: () => pipeline({ from: ead2002, to: [], output, report, rules }),
  ledger: () => pipeline({ from: ead2002, to: [], output, report, rules, account }),
  writing: () => pipeline({ from: ead2002, to: [ead3], output, report, rules, account }),
}
const taken = []
for (let time = 0; time < ${times}; time++) {
  const before = process.cpuUsage()
  const input = stages[stage]()
  for (let at = 0; at < text.length; at += 65536) input.write(text.slice(at, at + 65536))
  input.end()
  const { user, system } = process.cpuUsage(before)
  taken.push((user + system) / 1000)
}
console.log(JSON.stringify(taken))
`

const steps = [
  ['tokens', 'tokens'],
  ['schema', 'tokens, and the schema'],
  ['reading', 'tokens, and reading units from them'],
  ['redaction', 'identifiers and redaction as well'],
  ['both', 'the schema as well'],
  ['rules', 'the rules of description as well'],
  ['ledger', 'the account of words as well'],
  ['writing', 'EAD3 written, and checked, as well'],
]

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'fonds-stages-'))
try {
  const outfile = join(folder, 'stages.mjs')
  await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  })
  const [given] = process.argv.slice(2)
  const file = given ?? join(folder, 'ead2002.xml')
  if (given === undefined) writeFindingAid(file, 'ead2002', 10)
  const taken = new Map(steps.map(([stage]) => [stage, []]))
  for (let round = 0; round < rounds; round++)
    for (const [stage] of steps) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, file, stage], { encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
      taken.get(stage).push(JSON.parse(stdout))
    }
  process.stdout.write(`Milliseconds of CPU time, medians of ${rounds} interleaved rounds.\n\n`)
  process.stdout.write(`${''.padEnd(40)} ${'the first time'.padStart(15)} ${`time ${times}`.padStart(9)}\n`)
  for (const [stage, words] of steps) {
    const at = time => median(taken.get(stage).map(list => list[time])).toFixed(0)
    process.stdout.write(`${words.padEnd(40)} ${at(0).padStart(15)} ${at(times - 1).padStart(9)}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
