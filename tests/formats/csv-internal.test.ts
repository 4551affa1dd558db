import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { csv, csvAspace, csvAtom } from '../../src/formats/csv/index.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { readTable } from './csv.ts'

const CANARY = 'zqcanary'

const atomTable = (more: string, ...rows: readonly string[]): string =>
  [`legacyId,parentId,title,levelOfDescription,publicationStatus,scopeAndContent,culture${more}`, ...rows, ''].join(
    '\n',
  )
const aspaceTable = (more: string, ...rows: readonly string[]): string =>
  [`ead,title,hierarchy,level,publish${more}`, ...rows, ''].join('\n')

const audiences = ({ title, audience, units = [] }: UnitTree): unknown[] => [
  [title?.text, audience],
  ...units.flatMap(audiences),
]
const read = (text: string, format: typeof csvAtom | typeof csvAspace | typeof csv) => {
  const { found, diagnostics } = readTable(text, format)
  return { units: audiences(found[0]?.unit ?? {}), diagnostics }
}

/** Everything that comes out of a table. */
async function said(text: string): Promise<string> {
  const { outputs, diagnostics } = await convert(text, {
    to: ['ead3', 'ead2002', 'oai-dc', 'csv', 'json'],
    per: 'unit',
  })
  expect(outputs).toHaveLength(5)
  return JSON.stringify([outputs, diagnostics]).toLowerCase()
}

describe.each(['internal', 'Internal', 'internal only'])('a column "%s" that the template does not have', head => {
  it("hides rows of AtoM's, whatever their publication status", () => {
    const { units, diagnostics } = read(
      atomTable(
        `,${head}`,
        '1,,Ferry,Fonds,Published,,en,',
        '2,1,Open,Series,Published,,en,no',
        '3,1,Hidden,Series,Published,,en,yes',
        '4,1,Draft,Series,Draft,,en,no',
        '5,1,Unclear,Series,,,en,perhaps',
      ),
      csvAtom,
    )
    expect(units).toEqual([
      ['Ferry', 'external'],
      ['Open', 'external'],
      ['Hidden', 'internal'],
      ['Draft', 'internal'],
      ['Unclear', 'internal'],
    ])
    expect(diagnostics.map(({ code }) => code)).not.toContain('csv/unknown-column')
    const unclear = diagnostics.find(({ code }) => code === 'csv/not-allowed-value')
    expect(unclear?.message).toMatch(/Row 6, column "internal": The cell says neither yes nor no/)
    expect(unclear?.value).toBeUndefined()
  })

  it("hides rows of ArchivesSpace's, published or not", () => {
    const { units, diagnostics } = read(
      aspaceTable(
        `,${head}`,
        'f,Open,1,Series,TRUE,',
        'f,Hidden,1,Series,TRUE,x',
        'f,Unpublished,1,Series,FALSE,no',
        'f,Neither,1,Series,,no',
      ),
      csvAspace,
    )
    expect(units.slice(1)).toEqual([
      ['Open', 'external'],
      ['Hidden', 'internal'],
      ['Unpublished', 'internal'],
      ['Neither', 'external'],
    ])
    expect(diagnostics.map(({ code }) => code)).not.toContain('csv/unknown-column')
  })
})

it.each([
  [
    'AtoM',
    atomTable(
      ',internal',
      '1,,Ferry,Fonds,Published,,en,',
      `2,1,${CANARY},Series,Published,${CANARY},en,yes`,
      `3,2,${CANARY},File,Published,,xx-${CANARY},`,
    ),
  ],
  [
    'ArchivesSpace',
    aspaceTable(
      ',internal',
      'f,Open,1,Series,TRUE,',
      `f,${CANARY},1,Series,TRUE,yes`,
      `f,${CANARY},2,${CANARY},TRUE,no`,
    ),
  ],
  [
    'a translation in AtoM',
    atomTable(',internal', '1,,Ferry,Fonds,Published,Boats.,en,', `1,,${CANARY},Fonds,Published,${CANARY},fr,yes`),
  ],
  [
    'a draft of a translation in AtoM',
    atomTable('', '1,,Ferry,Fonds,Published,Boats.,en', `1,,${CANARY},Fonds,Draft,${CANARY},fr`),
  ],
  [
    'a second row of our own',
    `id,parent,title,level,dates,internal\na,,Ferry,fonds,1900,\na,,${CANARY},fonds,19${CANARY},yes\n`,
  ],
])('no word of a hidden row of %s gets out', async (_, table) => {
  const everything = await said(table)
  expect(everything).toContain('ferry'.slice(0, table.includes('Ferry') ? 5 : 0))
  expect(everything).not.toContain(CANARY)
})

describe.each([
  'Internal note',
  'STAFF NOTES',
  'Interner Vermerk',
  'notes_internes',
  'Notas internas',
  'Interne opmerkingen',
])('a column "%s" for the staff', head => {
  const tables = {
    csv: `reference code,level,title,${head}\n1,fonds,Ferry,\n2,series,Tickets,${CANARY} 500 florins\n`,
    'csv-atom': atomTable(`,${head}`, '1,,Ferry,Fonds,Published,,en,', `2,1,Tickets,Series,Published,,en,${CANARY}`),
    'csv-aspace': aspaceTable(`,${head}`, 'F,Ferry,1,fonds,true,', `F,Tickets,2,series,true,${CANARY}`),
  }
  it.each(Object.entries(tables))('holds internal notes in a table of %s', async (_, table) => {
    expect(await said(table)).not.toContain(CANARY)
    const { outputs, diagnostics } = await convert(table, { to: ['ead3', 'ead2002'], includeInternal: true })
    expect(outputs.map(({ text }) => text.includes(`<odd audience="internal">`))).toEqual([true, true])
    expect(outputs.map(({ text }) => text.includes(CANARY))).toEqual([true, true])
    expect(diagnostics.map(({ code }) => code)).not.toContain('csv/unknown-column')
  })
})

it('leaves a column that is only called Staff alone', () => {
  const { diagnostics } = read('reference code,level,title,Staff\n1,fonds,Ferry,Ada and Ben\n', csv)
  expect(diagnostics.map(({ code }) => code)).toContain('csv/unknown-column')
})
