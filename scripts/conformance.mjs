// npm run conformance: compares verdicts with those of jing and xmllint over the probes, the corpus and 200,000 changed
// finding aids, and prints the score. FONDS_MUTANTS and FONDS_SEED say how many and which.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './ensure-installed.mjs'

const say = line => process.stdout.write(`${line}\n`)

ensureInstalled()
const folder = mkdtempSync(join(tmpdir(), 'fonds-score-'))
const file = join(folder, 'score.jsonl')
try {
  const { status } = spawnSync('npx', ['vitest', 'run', 'tests/conformance'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { FONDS_MUTANTS: '200000', ...process.env, FONDS_SCORE: file },
  })
  const scores = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    : []
  if (scores.length === 0)
    say('\nNo verdicts were compared: the published schemas, the corpus, jing or xmllint are not here.')
  for (const { flavour, oracle, mutants, invalid, agreed } of scores) {
    const share = ((100 * agreed) / mutants).toFixed(3)
    say(`${flavour.padEnd(26)} ${oracle.padEnd(44)} ${agreed} of ${mutants} equal (${share}%), ${invalid} invalid`)
  }
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
