import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convert, type Diagnostic } from '../../src/index.ts'
import { shared, whySkipped } from '../shared.ts'
import { vocabulary } from '../words-of.ts'
import { type Disagreement, disagreements } from './ead-official-stylesheet/aligned.ts'
import { explained } from './ead-official-stylesheet/explained.ts'
import { pairs } from './ead-official-stylesheet/pairs.ts'
import { type Compared, documentOf } from './ead-round-trip/document.ts'

interface Compare {
  readonly found: readonly Disagreement[]
  readonly said: readonly Diagnostic[]
  /** Words of the source that are in theirs, and neither in ours nor quoted in the report. */
  readonly onlyTheirs: readonly string[]
}

async function compare(source: Buffer, result: string): Promise<Compare> {
  const { outputs, diagnostics } = await convert(source, { to: 'ead3', includeInternal: true })
  const [theirs, ours] = [documentOf(result), documentOf(outputs[0]?.text ?? '')]
  const [had, has] = [wordsIn(theirs), wordsIn(ours)]
  const told = vocabulary(diagnostics.map(({ value = '' }) => value).join(' '))
  const onlyTheirs = [...wordsIn(documentOf(source.toString()))].filter(
    word => had.has(word) && !has.has(word) && !told.has(word),
  )
  return { found: disagreements(theirs, ours), said: diagnostics, onlyTheirs }
}

/** The words of a document, those of its attributes too. */
const wordsIn = (document: Compared): Set<string> => vocabulary(everyText(document).join(' '))

const everyText = ({ attributes, children }: Compared): string[] => [
  ...attributes.values(),
  ...children.flatMap(child => (typeof child === 'string' ? [child] : everyText(child))),
]

const explanationOf = (kind: string, result: string) =>
  explained.find(({ kinds, only = /./ }) => kinds.test(kind) && only.test(result))

describe.skipIf(!shared)(`EAD3 beside that of the official stylesheet (${shared ? 'here' : whySkipped})`, () => {
  const counts = new Map<(typeof explained)[number], number>()
  const kinds = new Set<string>()

  it.each(pairs())('$name', async ({ source, result }) => {
    const { found, said, onlyTheirs } = await compare(readFileSync(source), readFileSync(result, 'utf8'))
    const messages = said.map(({ message }) => message)
    const unexplained: Disagreement[] = []
    for (const one of found) {
      const why = explanationOf(one.kind, result)
      if (!why) unexplained.push(one)
      else counts.set(why, (counts.get(why) ?? 0) + 1)
      if (why?.told) expect(messages, `${one.kind} is told`).toContainEqual(expect.stringMatching(why.told))
      kinds.add(one.kind)
    }
    expect(unexplained).toEqual([])
    const words = said.filter(({ concern }) => concern === 'loss').reduce((sum, one) => sum + (one.words ?? 0), 0)
    expect(onlyTheirs.length, onlyTheirs.join(' ')).toBeLessThanOrEqual(words)
  })

  it('differs in ways that are all explained, and in none that is explained and gone', () => {
    expect(explained.filter(one => !counts.has(one)).map(({ why }) => why)).toEqual([])
    const lines = explained.map(one => `${String(counts.get(one)).padStart(5)}  ${one.right.padEnd(10)}  ${one.why}`)
    process.stdout.write(`${kinds.size} kinds of difference in ${pairs().length} finding aids:\n${lines.join('\n')}\n`)
  })
})
