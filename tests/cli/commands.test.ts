import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * Each Markdown file here is a session: every fenced `sh` block is one command, run in a folder that holds the fixtures; the
 * fenced `out` and `err` blocks after it are exactly what it prints on standard output and standard error, and `exit` is the
 * exit code (0 when not given). A line `…` stands for any lines.
 */
const here = fileURLToPath(new URL('./commands/', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

interface Step {
  readonly command: string
  readonly out: string | undefined
  readonly err: string | undefined
  readonly exit: number
}

function stepsOf(markdown: string): Step[] {
  const steps: { command: string; out: string | undefined; err: string | undefined; exit: number }[] = []
  for (const [, kind, body = ''] of markdown.matchAll(/^```(sh|out|err|exit)\n([\s\S]*?)^```$/gm)) {
    const step = steps.at(-1)
    if (kind === 'sh') steps.push({ command: body.trim(), out: undefined, err: undefined, exit: 0 })
    else if (step && kind === 'exit') step.exit = Number(body)
    else if (step && kind === 'out') step.out = body
    else if (step) step.err = body
  }
  return steps
}

function pattern(expected: string): RegExp {
  const escaped = expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/^…\n/gm, '(?:.*\\n)*?')}$`)
}

describe.each(readdirSync(here).filter(name => name.endsWith('.md')))('%s', name => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fonds-cli-'))
    cpSync(join(root, 'fixtures'), join(folder, 'fixtures'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const steps = stepsOf(readFileSync(join(here, name), 'utf8'))

  it('has commands', () => expect(steps.length).toBeGreaterThan(0))

  it.each(steps.map(step => [step.command, step] as const))('%s', (command, step) => {
    const { FORCE_COLOR: _, ...env } = process.env
    const run = spawnSync(
      'bash',
      [
        '-c',
        `fonds() { ${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'dist/cli.js'))} "$@"; }\n${command}`,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...env, NO_COLOR: '1' },
      },
    )
    if (step.out !== undefined) expect(run.stdout).toMatch(pattern(step.out))
    if (step.err !== undefined) expect(run.stderr).toMatch(pattern(step.err))
    expect(run.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m)
    expect(run.status).toBe(step.exit)
  })
})
