import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { append } from '../model/append.ts'
import { archiveKind } from './archive/kind.ts'
import { fileFailure } from './failure.ts'

/** One input of a run. */
export interface Input {
  /** The path to open; `-` for standard input. */
  readonly path: string
  /** The path below the folder or pattern that was named, with `/` between its parts; what outputs are named after. */
  readonly name: string
  /** What it is called in reports, when not by its path: a file of an archive. */
  readonly shown?: string
  /** The archive it was in, when it is unpacked from one. */
  readonly archive?: string
  /** The folder, archive or pattern in which it was come upon, when it was not itself named. */
  readonly searched?: string
  /** What is in it, when it is no file at all. */
  readonly text?: string
}

/** The name an input goes by in reports. */
export const shownName = ({ path, shown }: Input): string => shown ?? (path === '-' ? '<stdin>' : path)

/** What was asked for and could not be found or looked into. */
export interface Missing {
  /** What was asked for, or the place below it. */
  readonly asked: string
  readonly reason: string
}

const byCodeUnit = (a: Input, b: Input): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** File name endings that are looked at in a folder or an archive. */
const ENDINGS = /\.(?:xml|ead|txt|text|html|htm|json|jsonld|nq|nt|ttl|csv|tsv|xlsx)(?:\.gz)?$/i

/** Whether a name has the ending of a finding aid, packed with gzip or not. */
export const hasKnownEnding = (name: string): boolean => ENDINGS.test(name) && !/(?:^|\/)\./.test(name)

/** A name that is not in UTF-8 reaches us with this in the place of its bytes, and cannot be opened by it. */
const UNREADABLE = '\uFFFD'

/**
 * Turns what stands on the command line (files, folders, patterns, `-`) into inputs in a stable order, each file once.
 * Folders are searched to any depth for files with a known ending; hidden files and folders are passed over; a folder
 * reached again through a link is not entered twice. What cannot be looked at is in `missing`; the rest is found all the
 * same.
 */
export async function findInputs(asked: readonly string[]): Promise<{ inputs: Input[]; missing: Missing[] }> {
  const inputs: Input[] = []
  const missing: Missing[] = []
  const seen = new Set<string>()
  const add = (input: Input): void => {
    const real = input.path === '-' ? '-' : look(input.path, () => realpathSync(input.path), missing)
    if (real === undefined || seen.has(real)) return
    seen.add(real)
    inputs.push(input)
  }
  for (const each of asked) {
    if (each === '-') {
      add({ path: '-', name: 'stdin' })
      continue
    }
    const before = missing.length
    const stat = look(each, () => statSync(each, { throwIfNoEntry: false }) ?? null, missing)
    if (stat === undefined) continue
    if (stat?.isDirectory()) {
      const found = below(each, missing)
      if (found.length === 0 && missing.length === before)
        missing.push({
          asked: each,
          reason:
            'the folder holds no file with a known ending (xml, ead, txt, text, html, htm, json, jsonld, nq, nt, ttl, csv, tsv, xlsx)',
        })
      for (const input of found) add({ ...input, searched: each })
    } else if (stat) add({ path: each, name: last(each) })
    else if (await isPattern(each)) {
      const found = await matching(each)
      if (found.length === 0) missing.push({ asked: each, reason: 'no file matches the pattern' })
      const search = isSearch(each) ? { searched: each } : {}
      for (const input of found) add({ ...input, ...search })
    } else missing.push({ asked: each, reason: 'there is no such file' })
  }
  return { inputs, missing }
}

/** What the file system says of a path; if it refuses, that is noted and the answer is `undefined`. */
function look<Result>(path: string, ask: () => Result, missing: Missing[]): Result | undefined {
  try {
    return ask()
  } catch (error) {
    const reason = fileFailure(error)
    if (reason === undefined) throw error
    missing.push({
      asked: path,
      reason: path.includes(UNREADABLE) ? 'its name is not in UTF-8; give it another name' : reason,
    })
    return undefined
  }
}

const last = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const withSlashes = (path: string): string => path.split(sep).join('/')

/** What reads patterns is loaded for what is neither a file nor a folder alone. */
const isPattern = async (asked: string): Promise<boolean> => (await import('tinyglobby')).isDynamicPattern(asked)

/** Whether a pattern says nothing of what a file is called: `holdings/**`, but not `holdings/*.json`. */
const isSearch = (pattern: string): boolean => /(?:^|\/)[*.]+$/.test(pattern)

async function matching(pattern: string): Promise<Input[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false })
  const folder = await fixedPart(pattern)
  return paths
    .map(path => ({ path, name: withSlashes(relative(folder, path)).replace(/^(?:\.\.\/)+/, '') }))
    .sort(byCodeUnit)
}

/** The folder that a pattern begins with: `holdings` of a pattern such as `holdings/**` and more; a path as it is. */
export const watchedPlace = async (asked: string): Promise<string> =>
  (await isPattern(asked)) ? (await fixedPart(asked)) || '.' : asked

async function fixedPart(pattern: string): Promise<string> {
  const { isDynamicPattern } = await import('tinyglobby')
  const steps = pattern.split('/').slice(0, -1)
  const first = steps.findIndex(step => isDynamicPattern(step))
  const folder = (first < 0 ? steps : steps.slice(0, first)).join('/')
  return folder === '' && pattern.startsWith('/') ? '/' : folder
}

function below(folder: string, missing: Missing[]): Input[] {
  const found: Input[] = []
  const entered = new Set<string>()
  const pending: string[] = []
  const top = look(folder, () => realpathSync(folder), missing) ?? folder
  /** A folder that the one that was named is in: a link to it leads round in a circle, by way of what was not asked for. */
  const isAround = (real: string): boolean =>
    real !== top && `${top}${sep}`.startsWith(real.endsWith(sep) ? real : `${real}${sep}`)
  const enter = (path: string): void => {
    const real = look(path, () => realpathSync(path), missing)
    if (real === undefined || entered.has(real) || isAround(real)) return
    entered.add(real)
    pending.push(path)
  }
  enter(folder)
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const inside = next
    for (const name of look(inside, () => readdirSync(inside), missing) ?? []) {
      if (name.startsWith('.')) continue
      const path = join(inside, name)
      const stat = statOf(path, missing)
      if (stat?.isDirectory()) enter(path)
      else if (stat?.isFile() && (ENDINGS.test(name) || archiveKind(name)))
        found.push({ path, name: withSlashes(relative(folder, path)) })
    }
  }
  return found.sort(byCodeUnit)
}

/** Follows a link. One that leads nowhere is worth a word only where a finding aid should stand. */
function statOf(path: string, missing: Missing[]): Stats | undefined {
  const own = look(path, () => lstatSync(path), missing)
  if (!own?.isSymbolicLink()) return own
  const problems: Missing[] = []
  const stat = look(path, () => statSync(path, { throwIfNoEntry: false }) ?? null, problems)
  if (stat === null) problems.push({ asked: path, reason: 'the link leads nowhere' })
  if (ENDINGS.test(path)) append(missing, problems)
  return stat ?? undefined
}

/** Tells whether a path leads to one of the inputs, by whatever name or link. */
export function inputAt(inputs: readonly Input[]): (path: string) => boolean {
  const known = new Set(inputs.map(({ path }) => identity(path)))
  known.delete(undefined)
  return path => known.has(identity(path))
}

/** What a file is known by on its disk; nothing when it is not there, or is no ordinary file. */
function identity(path: string): string | undefined {
  if (path === '-') return undefined
  const stat = look(path, () => statSync(path, { bigint: true, throwIfNoEntry: false }), [])
  return stat?.isFile() ? `${stat.dev} ${stat.ino}` : undefined
}
