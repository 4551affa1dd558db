import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tokenize } from '../../src/xml/tokens.ts'
import { shared } from '../shared.ts'
import { vocabulary } from '../words-of.ts'

/** Elements that mark words within a text: what stands before and after them may belong to the same word. */
const inLine = new Set([
  ...['abbr', 'emph', 'expan', 'foreign', 'quote', 'title', 'ref', 'extref', 'archref', 'bibref'],
  ...['persname', 'corpname', 'famname', 'geogname', 'name', 'subject', 'genreform', 'function', 'occupation'],
])

/** Elements of EAD3 that say in a machine form what the words beside them say. */
const machineForms = new Set(['fromdate', 'todate', 'datesingle', 'quantity', 'unittype'])

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE(?:[^[>]|\[[\s\S]*?\])*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/g

interface Open {
  readonly name: string
  /** Where its start tag stands among the pieces. */
  readonly at: number
  readonly isInLine: boolean
  hasText: boolean
  /** The tags of elements in line within it, not yet known to stand in running text. */
  readonly tags: number[]
}

/**
 * A document of EAD with every word whole and said once, for a tool that ends a word at every tag: elements in line lose
 * their tags where they stand in running text, machine forms their text. What is internal stays marked so. It is read
 * without the tokenizer that is under test.
 */
export function forCounting(document: string): string {
  const pieces: string[] = []
  const open: Open[] = []
  for (const [piece, slash, name, rest = ''] of document.matchAll(token)) {
    const within = open.at(-1)
    if (name === undefined) {
      const isText = !piece.startsWith('<') || piece.startsWith('<![CDATA[')
      if (isText && within && /\S/.test(piece)) within.hasText = true
      pieces.push(isText && within && machineForms.has(within.name) ? '' : piece)
      continue
    }
    const isInLine = inLine.has(name) && !/\baudience\s*=\s*["']internal/.test(rest)
    pieces.push(piece)
    if (slash === '') open.push({ name, at: pieces.length - 1, isInLine, hasText: false, tags: [] })
    if (slash === '' && !rest.endsWith('/')) continue
    const ended = open.pop()
    if (!ended) continue
    if (ended.hasText) for (const tag of ended.tags.splice(0)) pieces[tag] = ''
    if (ended.isInLine) open.at(-1)?.tags.push(...ended.tags, ended.at, pieces.length - 1)
  }
  return pieces.join('')
}

/** The quantities of a document of schema.org as one word each, as some finding aids write them: “1folder”. */
const quantities = (text: string): readonly string[] =>
  [...text.matchAll(/"value": (\d+),\s*"unitText": "(\p{L}+)/gu)].map(([, value, unit]) => `${value}${unit}`)

/** What of a source an output lacks. */
export interface Lacking {
  /** How many words the output says less often than the source. */
  readonly lost: number
  /** Whether some of them are nowhere in it; a graph says once what a source says twice in the same words. */
  readonly nowhere: boolean
}

const hasPython = spawnSync('python3', ['--version']).status === 0

/** Why the words cannot be counted here. */
export const whyNotCounted = !shared ? 'no folder of real files here' : hasPython ? undefined : 'no Python here'

/** Counts the words of sources and of what was made of them, with a tool that knows nothing of the library. */
export function wordCount() {
  let folder = ''
  const place = (kind: string): string => {
    if (folder === '') folder = mkdtempSync(join(tmpdir(), 'fonds-words-'))
    mkdirSync(join(folder, kind), { recursive: true })
    return join(folder, kind)
  }
  return {
    source(id: number, bytes: Uint8Array): void {
      const text = forCounting(Buffer.from(bytes).toString('latin1'))
      writeFileSync(join(place('source'), `${id}.xml`), text, 'latin1')
    },
    output(id: number, format: string, text: string): void {
      writeFileSync(join(place(format), `${id}.jsonld`), `[${text},${JSON.stringify(quantities(text))}]`)
    },
    lacking(format: string): ReadonlyMap<number, Lacking> {
      const tool = join(shared ?? '', 'tools/textloss.py')
      const table = join(place('tables'), `${format}.tsv`)
      const run = spawnSync('python3', [tool, '--batch', place('source'), place(format), '--tsv', table])
      if (run.status !== 0) throw new Error(String(run.stderr))
      const [heads = '', ...rows] = readFileSync(table, 'utf8').trim().split('\n')
      const columns = heads.split('\t')
      const [lost, nowhere] = [columns.indexOf('lost_any'), columns.indexOf('vocab_any')]
      return new Map(
        rows
          .map(row => row.split('\t'))
          .map(cells => [Number.parseInt(cells[0] ?? '', 10), cells] as const)
          .map(([id, cells]) => [id, { lost: Number(cells[lost]), nowhere: Number(cells[nowhere]) > 0 }]),
      )
    },
    discard(): void {
      if (folder !== '') rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The longer words that stand in internal elements and nowhere else in a document. A header that is marked so still says of
 * what finding aid it is.
 */
export function internalWords(document: string): readonly string[] {
  const inside: string[] = []
  const outside: string[] = []
  const hidden: boolean[] = []
  const input = tokenize(
    {
      start({ name: element, attributes }) {
        const isHeader = /^(?:ead|eadheader|control)$/.test(element)
        const isInternal = attributes.some(({ name, value }) => name === 'audience' && value === 'internal')
        hidden.push(hidden.at(-1) === true || (!isHeader && isInternal))
        outside.push(...attributes.map(({ value }) => value))
      },
      text: piece => (hidden.at(-1) === true ? inside : outside).push(piece),
      end: () => hidden.pop(),
      finish() {},
    },
    () => {},
  )
  input.write(document)
  input.end()
  const open = vocabulary(outside.join(' '))
  return [...vocabulary(inside.join(' '))].filter(word => word.length > 5 && !open.has(word))
}
