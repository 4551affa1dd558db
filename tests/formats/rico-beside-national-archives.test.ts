import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shared, whySkipped } from '../shared.ts'
import { asked, facts } from './rico/beside/facts.ts'
import { pairsIn } from './rico/beside/graphs.ts'
import { explanations, rows } from './rico/beside/reasons.ts'
import { compared } from './rico/beside/triples.ts'

describe.skipIf(!shared)(`RiC-O beside that of the Archives nationales (${shared ? 'here' : whySkipped})`, async () => {
  const pairs = shared ? await pairsIn(join(shared, 'corpora/an-ica-ric-o')) : []
  const properties = compared(pairs)
  const { agreed, differences } = asked(pairs)
  const different = [...properties].filter(([, { theirs, ours }]) => theirs + ours > 0).map(([name]) => name)
  const explained = rows.flatMap(row => row.properties)

  it('is of fifteen finding aids', () => expect(pairs).toHaveLength(15))

  it('has a reason for every property in which the graphs differ, and no other', () => {
    expect([...explained].sort()).toEqual([...different].sort())
  })

  it('answers one question about each unit as theirs does, or there is a reason', () => {
    const unexplained = differences.filter(
      difference => !explanations.some(({ fact, holds }) => fact === difference.fact && holds(difference)),
    )
    expect(unexplained).toEqual([])
    for (const fact of facts) expect(agreed.get(fact) ?? 0, fact).toBeGreaterThan(20)
    expect(agreed.get('hierarchy')).toBeGreaterThan(1200)
  })

  it('is described on its page (npx vitest run tests/formats/rico-beside-national-archives.test.ts --update writes it)', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/ric-o-beside-archives-nationales.md')
  })

  function page(): string {
    const sum = (where: 'both' | 'theirs' | 'ours'): number =>
      [...properties.values()].reduce((total, counts) => total + counts[where], 0)
    const reasons = rows.map(({ why, properties: names }) => {
      const table = names
        .filter(name => properties.has(name))
        .map(name => {
          const { both, theirs, ours } = properties.get(name) ?? { both: 0, theirs: 0, ours: 0 }
          return `| \`${name}\` | ${both} | ${theirs} | ${ours} |`
        })
      return `${why}\n\n| property | both | only theirs | only ours |\n| --- | --: | --: | --: |\n${table.join('\n')}`
    })
    const same = [...properties]
      .filter(([name]) => !explained.includes(name))
      .map(([name, { both }]) => `\`${name}\` (${both})`)
    const answers = facts.map(fact => {
      const others = differences.filter(difference => difference.fact === fact)
      const why = explanations
        .filter(explanation => explanation.fact === fact)
        .map(({ why, holds }, i, all) => {
          const earlier = all.slice(0, i)
          const count = others.filter(each => holds(each) && !earlier.some(before => before.holds(each))).length
          return `${count}: ${why}`
        })
      return `| ${fact} | ${agreed.get(fact) ?? 0} | ${others.length} | ${why.join(' ')} |`
    })
    return `# RiC-O beside that of the Archives nationales

The Archives nationales (France) publish fifteen finding aids both in EAD 2002 and, as their rico-converter made them, in RiC-O 1.1 (ICA-EGAD/RiC-O, CC BY 4.0). fonds converts the same EAD; a test compares the two graphs and writes this page. Units and instantiations are known by the ids of the EAD; words are compared without the HTML they are laid out in.

## One question asked of both

The title, dates, identifiers, whole, scope and conditions of access of each unit, by one SPARQL query.

| fact | units that agree | that differ | why |
| --- | --: | --: | --- |
${answers.join('\n')}

## Triples

${sum('both')} in both, ${sum('theirs')} only in theirs, ${sum('ours')} only in ours. Of these properties both say the same: ${same.join(', ')}.

${reasons.join('\n\n')}
`
  }
})
