import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as builder from '../src/builder/index.ts'
import { commandsFor } from '../src/cli/commands.ts'
import { loadAll } from '../src/formats/index.ts'
import * as fonds from '../src/index.ts'
import * as xmlLimits from '../src/xml/limits.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const example = readFileSync(`${root}fixtures/presidential-library/finding-aid.txt`, 'utf8')
const modules: Readonly<Record<string, object>> = {
  fonds,
  'fonds/builder': builder,
  'node:fs/promises': { readFile: async () => example },
}

describe('the code in the README', () => {
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

  it('is there', () => expect(blocks.length).toBeGreaterThanOrEqual(2))

  it.each(blocks)('runs: block %#', async code => {
    const { code: plain } = await transform(code, { loader: 'ts' })
    const body = plain.replace(
      /import \{([^}]*)\} from "([^"]+)";/g,
      (_, names: string, from: string) => `const {${names}} = modules[${JSON.stringify(from)}];`,
    )
    const lines: unknown[][] = []
    const AsyncFunction: new (...words: string[]) => (...values: unknown[]) => Promise<void> = Object.getPrototypeOf(
      async () => {},
    ).constructor
    const run = new AsyncFunction('modules', 'console', body)
    await run(modules, { log: (...words: unknown[]) => lines.push(words) })
    expect(lines.length).toBeGreaterThan(0)
    expect(JSON.stringify(lines)).not.toMatch(/undefined|null|false/)
  })
})

it('shows lines of input and output as they are', async () => {
  const { outputs } = await fonds.convert(example)
  const shown = (kind: string) =>
    [...readme.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))]
      .flatMap(([, block = '']) => block.split('\n'))
      .filter(line => line.trim() !== '' && line !== '…')
  for (const line of shown('text')) expect(example).toContain(line)
  for (const line of shown('xml')) expect(outputs[0]?.text).toContain(line.trim())
})

it('lists every format, with what can be done with it', async () => {
  for (const { name, read, write, extensions } of await loadAll()) {
    const row = readme.split('\n').find(line => line.startsWith(`| \`${name}\` |`))
    const cells = row?.split('|').map(cell => cell.trim())
    expect(cells?.slice(3, 5), name).toEqual([read ? 'yes' : '', write ? 'yes' : ''])
    if (read || write) expect(cells?.[6], name).toBe(`\`.${extensions[0]}\``)
  }
})

describe('the commands in the README', async () => {
  const program = new Command()
  for (const add of await commandsFor([])) add(program, () => {})
  const optionsOf = (command: Command): string[] => [
    ...command.options.flatMap(({ long, short }) => [long ?? '', short ?? '']),
    ...command.commands.flatMap(optionsOf),
  ]
  const lines = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
    .flatMap(line => line.split(' | ').filter(part => /^(?:printf|fonds) /.test(part)))
    .filter(line => line.startsWith('fonds '))

  it('are there', () => expect(lines.length).toBeGreaterThan(15))

  it.each(lines)('have options that there are: %s', line => {
    const name = /^fonds (\w+)/.exec(line)?.[1]
    const command = program.commands.find(each => each.name() === name)
    expect(command, name).toBeDefined()
    const known = command ? optionsOf(command) : []
    for (const [option] of line.replace(/ #.*$/, '').matchAll(/(?<=\s)--?[a-z][a-z-]*/g))
      expect(known).toContain(option)
  })

  it('name no option in the text that no command has', () => {
    const known = new Set(['--help', '--global', '--ignore-scripts', '--pipe', ...optionsOf(program)])
    const named = [...readme.matchAll(/`(?:fonds [^`]*? )?(--[a-z][a-z-]*)/g)].map(([, option = '']) => option)
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter(option => !known.has(option))).toEqual([])
  })
})

it('publishes every limit on XML', () => {
  const missing = Object.entries(xmlLimits.limits).filter(
    ([, value]) => !readme.includes(`| ${String(value).replace(/\B(?=(\d{3})+$)/g, ',')} |`),
  )
  expect(missing).toEqual([])
})
