import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { shared, whySkipped } from '../shared.ts'
import { corpusMutants, startingPoints } from './corpus-mutants.ts'
import { jingIsHere } from './jing.ts'
import { type Flavour, flavours, type Oracle } from './oracles.ts'
import { random } from './random.ts'
import { errorsIn } from './texts.ts'
import { xmllintIsHere } from './xmllint.ts'

/** `npm run conformance` asks for 200,000. */
const amount = Number(process.env.FONDS_MUTANTS ?? 5_000)
const seed = Number(process.env.FONDS_SEED ?? 50)
const batch = 2_000

const canRun = shared !== undefined && jingIsHere && xmllintIsHere
const why = shared === undefined ? whySkipped : 'skipped: jing or xmllint is not installed here'

interface Score {
  readonly flavour: string
  readonly oracle: string
  mutants: number
  invalid: number
  agreed: number
  readonly disputed: string[]
}

function compare(texts: readonly string[], ours: readonly (readonly Diagnostic[])[], oracle: Oracle, score: Score) {
  const theirs = oracle.judge(texts)
  for (const [index, text] of texts.entries()) {
    if (oracle.isNotAsked?.(text)) continue
    const found = (ours[index] ?? []).filter(finding => !oracle.overlooks(finding))
    const said = theirs[index] ?? []
    score.mutants += 1
    if (said.length > 0) score.invalid += 1
    if (found.length > 0 === said.length > 0) score.agreed += 1
    else if (score.disputed.length < 5) {
      score.disputed.push(`${oracle.name}: ${said[0] ?? 'valid'}\nours: ${found[0]?.message ?? 'valid'}\n${text}`)
    }
  }
}

function run(flavour: Flavour): readonly Score[] {
  const dice = random(seed)
  const longest = amount > 20_000 ? 4_000_000 : 100_000
  const from = startingPoints(join(shared ?? '', 'corpora'), flavour, longest, dice)
  expect(from.length).toBeGreaterThan(0)
  const scores = flavour.oracles.map(({ name }): Score => {
    return { flavour: flavour.name, oracle: name, mutants: 0, invalid: 0, agreed: 0, disputed: [] }
  })
  for (let left = Math.ceil(amount * flavour.share); left > 0; left -= batch) {
    const texts = corpusMutants(from, flavour, Math.min(left, batch), dice)
    const ours = texts.map(text => errorsIn(text, flavour.schema))
    for (const [index, oracle] of flavour.oracles.entries()) {
      const score = scores[index]
      if (score !== undefined) compare(texts, ours, oracle, score)
    }
  }
  return scores
}

function tell(scores: readonly Score[]): void {
  const file = process.env.FONDS_SCORE
  if (file === undefined) return
  for (const { disputed: _, ...score } of scores) appendFileSync(file, `${JSON.stringify(score)}\n`)
}

describe.skipIf(!canRun)(
  `verdicts on changed finding aids equal those of the published schemas (${canRun ? `${amount} of them` : why})`,
  () => {
    it.each(flavours)(
      'in $name',
      flavour => {
        const scores = run(flavour)
        tell(scores)
        expect(scores.flatMap(({ disputed }) => disputed)).toEqual([])
        for (const { mutants, invalid, agreed } of scores) {
          expect(agreed).toBe(mutants)
          expect(invalid).toBeGreaterThan(mutants / 10)
          expect(invalid).toBeLessThan(mutants)
        }
      },
      3_600_000,
    )
  },
)
