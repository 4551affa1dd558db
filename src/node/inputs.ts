import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

/** One input of a run. */
export interface Input {
  /** The path to open; `-` for standard input. */
  readonly path: string
  /** The path below the folder or pattern that was named, with `/` between its parts; what outputs are named after. */
  readonly name: string
}

/** What was asked for and could not be found. */
export interface Missing {
  readonly asked: string
  readonly reason: string
}

const byCodeUnit = (a: Input, b: Input): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** File name endings that are looked at in a folder. */
const ENDINGS = /\.(?:xml|ead|txt|text|json|jsonld)$/i

/**
 * Turns what stands on the command line (files, folders, patterns, `-`) into inputs in a stable order, each file once.
 * Folders are searched to any depth for files with a known ending; hidden files and folders are passed over; a folder
 * reached again through a link is not entered twice.
 */
export async function findInputs(asked: readonly string[]): Promise<{ inputs: Input[]; missing: Missing[] }> {
  const inputs: Input[] = []
  const missing: Missing[] = []
  const seen = new Set<string>()
  const add = (input: Input): void => {
    const real = input.path === '-' ? '-' : realpathSync(input.path)
    if (seen.has(real)) return
    seen.add(real)
    inputs.push(input)
  }
  for (const each of asked) {
    if (each === '-') {
      add({ path: '-', name: 'stdin' })
      continue
    }
    const stat = statSync(each, { throwIfNoEntry: false })
    if (stat?.isDirectory()) {
      const found = below(each)
      if (found.length === 0)
        missing.push({
          asked: each,
          reason: 'the folder holds no file with a known ending (xml, ead, txt, json, jsonld)',
        })
      for (const input of found) add(input)
    } else if (stat) add({ path: each, name: last(each) })
    else if (isDynamicPattern(each)) {
      const paths = await glob(each, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false })
      if (paths.length === 0) missing.push({ asked: each, reason: 'no file matches the pattern' })
      for (const input of paths
        .map(path => ({
          path,
          name: path
            .split(sep)
            .join('/')
            .replace(/^(?:\.\.?\/)+/, '')
            .replace(/^\/+/, ''),
        }))
        .sort(byCodeUnit))
        add(input)
    } else missing.push({ asked: each, reason: 'there is no such file' })
  }
  return { inputs, missing }
}

const last = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

function below(folder: string): Input[] {
  const found: Input[] = []
  const entered = new Set<string>([realpathSync(folder)])
  const pending = [folder]
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const name of readdirSync(next)) {
      if (name.startsWith('.')) continue
      const path = join(next, name)
      const stat = lstatSync(path).isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : lstatSync(path)
      if (stat?.isDirectory()) {
        const real = realpathSync(path)
        if (entered.has(real)) continue
        entered.add(real)
        pending.push(path)
      } else if (stat?.isFile() && ENDINGS.test(name))
        found.push({ path, name: relative(folder, path).split(sep).join('/') })
    }
  return found.sort(byCodeUnit)
}
