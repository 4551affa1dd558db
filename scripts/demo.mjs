// npm run demo: converts the example finding aid into four forms, validates them, and says what was done.
import { spawnSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { ensureInstalled, root, run } from './ensure-installed.mjs'

ensureInstalled()
run('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })

const example = 'fixtures/presidential-library/finding-aid.txt'
const forms = ['ead3', 'oai-dc', 'schema-org', 'json']
const extensions = { ead3: 'ead3.xml', 'oai-dc': 'oai_dc.xml', 'schema-org': 'schema-org.jsonld', json: 'fonds.json' }
const files = forms.map(form => `demo-output/finding-aid.${extensions[form]}`)

rmSync(`${root}demo-output`, { recursive: true, force: true })
const fonds = (...args) => spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, encoding: 'utf8' })

const inspected = fonds('inspect', example)
process.stdout.write(`\n${inspected.stdout}${inspected.stderr}`)

const converted = fonds('convert', example, '--to', forms.join(','), '--out', 'demo-output', '--report', 'json')
const found = converted.stderr
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line))
if (converted.status !== 0) {
  for (const { message } of found) process.stdout.write(`${message}\n`)
  process.exit(converted.status ?? 1)
}
const formatOf = ({ code }) => (forms.includes(code.split('/')[0]) ? `${code.split('/')[0]}: ` : '')
const list = concern => [
  ...new Set(found.filter(each => each.concern === concern).map(each => formatOf(each) + each.message)),
]
const part = (title, lines) => {
  if (lines.length > 0) process.stdout.write(`\n${title}\n${lines.map(line => `  - ${line}`).join('\n')}\n`)
}
part(
  'Left empty or filled with a fixed code, because the source does not say it and the format demands it',
  list('supplied'),
)
part('Not carried over', list('loss'))

process.stdout.write('\nWritten and validated\n')
let failed = false
for (const file of files) {
  const { status, stdout, stderr } = fonds('validate', file, '--quiet')
  failed ||= status !== 0
  process.stdout.write(
    `  ${status === 0 ? 'valid  ' : 'INVALID'}  ${file}  ${statSync(`${root}${file}`).size} bytes\n${status === 0 ? '' : stdout + stderr}`,
  )
}
process.exit(failed ? 1 : 0)
