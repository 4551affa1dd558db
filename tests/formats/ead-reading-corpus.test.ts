import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, write } from '../../src/formats/ead/ead3.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { walk } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { shared, whySkipped } from '../shared.ts'
import { reading } from './ead-reading.ts'

const folder = shared && join(shared, 'corpora')
const largest = 60_000
const files = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.xml$/i.test(name) && statSync(join(folder, name)).size < largest)
      .sort()
  : []

type Bag = Map<string, number>

const words = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

function put(text: string, bag: Bag): void {
  for (const word of words(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
}

/** The words of all text in a document; neighbouring pieces of text with an element between them are apart. */
function wordsIn(text: string): Bag {
  const bag: Bag = new Map()
  let run = ''
  const flush = () => {
    put(run, bag)
    run = ''
  }
  const input = tokenize(
    {
      start: flush,
      text(piece) {
        run += piece
      },
      end: flush,
      finish() {},
    },
    () => {},
  )
  input.write(text)
  input.end()
  return bag
}

/** Members that say again what `text` says. */
const again = new Set(['content', 'parts', 'indicator', 'extents', 'members', 'edtf', 'normal'])

function wordsSent(value: unknown, bag: Bag): void {
  if (typeof value === 'string') put(value, bag)
  else if (Array.isArray(value)) for (const each of value) wordsSent(each, bag)
  else if (typeof value === 'object' && value !== null) {
    const whole = 'text' in value && typeof value.text === 'string'
    for (const [member, inner] of Object.entries(value)) if (!whole || !again.has(member)) wordsSent(inner, bag)
  }
}

/** Words written together across mark-up, such as a capital in bold, are one word to a reader and two to a count. */
const tolerated = 2

function written(findingAid: FindingAid): { readonly text: string; readonly faults: Diagnostic[] } {
  let text = ''
  const faults: Diagnostic[] = []
  const out = {
    write(piece: string) {
      text += piece
    },
    end() {},
  }
  const fault = (diagnostic: Diagnostic) => {
    if (diagnostic.severity === 'error') faults.push(diagnostic)
  }
  walk(findingAid, withIds(write(out, fault)))
  const checking = check(fault)
  checking.write(text)
  checking.end()
  return { text, faults }
}

describe.skipIf(!folder)(`real finding aids (${shared ? 'here' : whySkipped})`, () => {
  it.each(files)('%s', name => {
    const source = readFileSync(join(folder ?? '', name), 'utf8')
    const { found, diagnostics } = reading(source)
    if (diagnostics.some(({ code }) => code === 'ead/not-this-vocabulary' || code.startsWith('xml/'))) return
    expect(found.length).toBeGreaterThan(0)
    const sent: Bag = new Map()
    wordsSent(found, sent)
    let lost = 0
    for (const [word, times] of wordsIn(source)) lost += Math.max(0, times - (sent.get(word) ?? 0))
    const told = diagnostics
      .filter(({ concern, code }) => concern === 'loss' && code !== 'ead/comments-not-kept')
      .reduce((sum, diagnostic) => sum + (diagnostic.words ?? 0), 0)
    expect(lost - told).toBeLessThanOrEqual(tolerated)
    for (const findingAid of found) expect(written(findingAid).faults).toEqual([])
  })
})
