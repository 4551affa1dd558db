import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { published, whyNotPublished } from '../published.ts'
import { shared, whySkipped } from '../shared.ts'
import { elementsOf } from '../xml/tree.ts'
import { wholeDocuments } from './corpus-mutants.ts'
import { documentWith, paths } from './documents.ts'
import { jingIsHere } from './jing.ts'
import { mutant } from './mutants.ts'
import { type Flavour, flavours } from './oracles.ts'
import { random } from './random.ts'
import { errorsIn, textOf } from './texts.ts'
import { xmllintIsHere } from './xmllint.ts'

const canRun = published !== undefined && jingIsHere && xmllintIsHere
const why = published === undefined ? whyNotPublished : 'skipped: jing or xmllint is not installed here'

/** EAD3 itself and the XML Schemas of EAD 2002 have tests of their own. */
const others = flavours.filter(({ name }) => /undeprecated|DTD/.test(name))

function disagreements({ schema, oracles }: Flavour, texts: readonly string[]): readonly string[] {
  const ours = texts.map(text => errorsIn(text, schema))
  return oracles.flatMap(oracle => {
    const theirs = oracle.judge(texts)
    return texts.flatMap((text, index) => {
      const found = (ours[index] ?? []).filter(finding => !oracle.overlooks(finding))
      const [said] = theirs[index] ?? []
      if ((said === undefined) === (found.length === 0)) return []
      return [`${oracle.name}: ${said ?? 'valid'}\nours: ${found[0]?.message ?? 'valid'}\n${text.slice(0, 3_000)}`]
    })
  })
}

describe.each(others)('the grammar of $name', ({ schema }) => {
  it('lets every element be reached, and finds documents valid that it makes itself', () => {
    const dice = random(60)
    const made = [...paths(schema).values()].map(path => documentWith(schema, path, dice))
    expect(made.flatMap(tree => errorsIn(textOf(tree), schema))).toEqual([])
    expect(new Set(made.flatMap(elementsOf).map(({ name }) => name))).toEqual(
      new Set([...schema.named.keys(), ...(schema.named.has('objectxmlwrap') ? ['m'] : [])]),
    )
  })
})

describe.skipIf(!canRun).each(others)(
  `verdicts by $name equal those of the published schema (${canRun ? 'run here' : why})`,
  flavour => {
    it('on documents made from the grammar, one for each element at least, and on mutants of them', () => {
      const dice = random(61)
      const ways = [...paths(flavour.schema).values()]
      const made = ways.map(path => documentWith(flavour.schema, path, dice))
      const changed = Array.from({ length: 400 }, () => mutant(dice.pick(made), flavour.schema, dice, flavour.tried))
      expect(disagreements(flavour, [...made, ...changed].map(textOf))).toEqual([])
    })

    it.skipIf(shared === undefined)(`on every finding aid of the corpus (${shared ? 'here' : whySkipped})`, () => {
      const whole = wholeDocuments(join(shared ?? '', 'corpora'), flavour, 10_000_000)
      expect(disagreements(flavour, whole.map(textOf))).toEqual([])
      expect(whole.length).toBeGreaterThan(4)
    })
  },
)
