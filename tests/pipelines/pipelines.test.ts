import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string): string => readFileSync(join(root, name), 'utf8')

interface Step {
  readonly name?: string
  readonly id?: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}
interface Hook {
  readonly id: string
  readonly entry: string
  readonly args: readonly string[]
  readonly language: string
  readonly files: string
}

const action: Action = parse(read('action.yml'))
const hooks: readonly Hook[] = parse(read('.pre-commit-hooks.yaml'))
const section = /^## In pipelines\n([\s\S]*?)^## /m.exec(read('README.md'))?.[1] ?? ''
const snippets = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
const { version } = JSON.parse(read('package.json'))

let folder = ''
let tarball = ''
const right = (): string => join(folder, 'work/holdings/right.xml')
const fonds = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...words], { cwd: join(folder, 'work'), encoding: 'utf8' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonds-pipelines-'))
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  tarball = join(folder, packed.filename)
  mkdirSync(join(folder, 'work/holdings'), { recursive: true })
  cpSync(join(root, 'fixtures/presidential-library/finding-aid.txt'), join(folder, 'work/finding-aid.txt'))
  fonds('convert', 'finding-aid.txt', '-o', 'holdings/right.xml', '--quiet')
  writeFileSync(
    join(folder, 'work/holdings/a wrong; one.xml'),
    readFileSync(right(), 'utf8').replaceAll('level="file"', 'level="box"'),
  )
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the steps of the action as the runner does: each in its shell, expressions resolved in `env` only. */
function run(given: Readonly<Record<string, string>>) {
  const temp = join(folder, 'temp')
  mkdirSync(temp, { recursive: true })
  const files = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), GITHUB_OUTPUT: join(folder, 'output') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  let log = ''
  let code = 0
  for (const { shell, env, run: script } of action.runs.steps) {
    expect(shell).toBe('bash')
    const resolved = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/g,
        (_, input: string) => given[input] ?? action.inputs[input]?.default ?? '',
      ),
    ])
    const result = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      cwd: join(folder, 'work'),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...files,
        npm_config_prefer_offline: 'true',
        RUNNER_TEMP: temp,
        GITHUB_ACTION_PATH: root,
        ...Object.fromEntries(resolved),
      },
    })
    log += result.stdout + result.stderr
    code = result.status ?? 1
    if (code !== 0) break
  }
  return {
    log,
    code,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
  }
}

describe('the action for GitHub', () => {
  it('puts no input into a script, where it could become code', () => {
    for (const { run: script } of action.runs.steps) expect(script).not.toContain('${{')
  })

  it('uses every input, and says what each is', () => {
    const used = action.runs.steps.flatMap(({ env }) => Object.values(env))
    for (const [name, { description }] of Object.entries(action.inputs)) {
      expect(used).toContain(`\${{ inputs.${name} }}`)
      expect(description).not.toBe('')
    }
  })

  it('annotates, sums up, logs and fails', () => {
    const { log, code, summary, output } = run({
      version: `file:${tarball}`,
      files: 'holdings',
      sarif: 'out/fonds.sarif',
    })
    expect(log).toMatch(/^::error file=holdings\/a wrong; one\.xml,line=\d+,col=\d+,title=schema\/attribute-value::/m)
    expect(code).toBe(1)
    expect(summary).toContain('### holdings/a wrong; one.xml')
    expect(output).toBe('sarif=out/fonds.sarif\n')
    expect(JSON.parse(readFileSync(join(folder, 'work/out/fonds.sarif'), 'utf8')).version).toBe('2.1.0')
  }, 120_000)

  it('takes files one a line, whatever is in their names, and passes when they are right', () => {
    const { code, log } = run({
      version: `file:${tarball}`,
      files: 'holdings/right.xml\n$(touch hacked)\n',
      args: '--quiet',
    })
    expect(log).toContain('::error file=$(touch hacked),title=file/missing::')
    expect(code).toBe(3)
    expect(run({ version: `file:${tarball}`, files: 'holdings/right.xml', 'fail-on': 'error' }).code).toBe(0)
  }, 120_000)

  it('allows as many warnings as it is told', () => {
    expect(run({ version: `file:${tarball}`, files: 'holdings/right.xml', 'max-warnings': '0' }).code).toBe(1)
  }, 120_000)
})

describe('the hooks for pre-commit', () => {
  it.each(hooks.map(hook => [hook.id, hook] as const))(
    '%s runs on the files it is for',
    (_, { entry, args, language, files }) => {
      expect(language).toBe('node')
      expect(new RegExp(files).test('holdings/right.xml')).toBe(true)
      expect(new RegExp(files).test('holdings/right.xml.txt')).toBe(false)
      expect(entry).toContain(`npx --yes fonds@${version} `)
      const command = `${entry.replace(`fonds@${version}`, `fonds@file:${tarball}`)} ${args.join(' ')}`
      const hook = (file: string) =>
        spawnSync('bash', ['-c', `${command} ${file}`], { cwd: join(folder, 'work'), encoding: 'utf8' }).status
      expect(hook('holdings/right.xml')).toBe(0)
      expect(hook('gone.xml')).toBe(3)
    },
    120_000,
  )
})

describe('the snippets in the README', () => {
  it('name this version and what is here', () => {
    const text = snippets.join('\n')
    expect(snippets).toHaveLength(3)
    expect(text).toContain(`fonds-archives/fonds@v${version}`)
    expect(text).toContain(`rev: v${version}`)
    expect(text).toContain(`fonds@${version}`)
    for (const [, id] of text.matchAll(/- id: (\S+)/g)) expect(hooks.map(hook => hook.id)).toContain(id)
  })

  it('give the action only inputs it has', () => {
    const steps: readonly { readonly uses?: string; readonly with?: object }[] = parse(snippets[0] ?? '')
    const own = steps.find(({ uses }) => uses?.startsWith('fonds-archives/fonds@'))
    expect(Object.keys(own?.with ?? {}).every(name => name in action.inputs)).toBe(true)
    expect(own).toBeDefined()
  })

  it('run, as GitLab would run them', () => {
    const { 'finding-aids': job }: { 'finding-aids': { script: string[]; artifacts: { reports: { junit: string } } } } =
      parse(snippets[1] ?? '')
    const [install, ...script] = job.script
    expect(install).toBe(`npm install --global --ignore-scripts fonds@${version}`)
    const command = `fonds() { ${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'dist/cli.js'))} "$@"; }\n${script.join('\n')}`
    expect(spawnSync('bash', ['-c', command], { cwd: join(folder, 'work') }).status).toBe(1)
    expect(readFileSync(join(folder, 'work', job.artifacts.reports.junit), 'utf8')).toContain(
      '<testsuites name="fonds validate">',
    )
  })
})
