import { expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'

const told = async (...rows: string[]) => {
  const { diagnostics } = await validate(`legacyId,parentId,title,levelOfDescription,culture\n${rows.join('\n')}\n`)
  return diagnostics.flatMap(({ code, message, place }) =>
    code === 'csv/part-before-whole' || code === 'csv/key-repeated' ? [`${place?.line} ${code} ${message}`] : [],
  )
}

it('tells of rows of AtoM that stand before the unit they are part of', async () => {
  expect(await told('2,1,Letters,File,en', '1,,Papers,Fonds,en')).toEqual([
    '2 csv/part-before-whole 1 row stands before the row of the unit it is part of. AtoM reads from top to bottom, and takes it for a whole.',
  ])
  expect(await told('1,,Papers,Fonds,en', '3,2,Day book,Item,en', '4,2,Ledger,Item,en', '2,1,Books,File,en')).toEqual([
    expect.stringMatching(/^3 csv\/part-before-whole 2 rows stand .*the first in row 3/),
  ])
  expect(await told('1,,Papers,Fonds,en', '2,1,Letters,File,en', '3,9,Lost,File,en')).toEqual([])
})

it('counts them all, however many there are', async () => {
  const units = Array.from({ length: 12_000 }, (_, i) => i + 1)
  const parts = units.map(i => `p${i},u${i},Letters,File,en`)
  const wholes = units.map(i => `u${i},1,Books,Series,en`)
  expect(await told('1,,Papers,Fonds,en', ...parts, ...wholes)).toEqual([
    expect.stringMatching(/^3 csv\/part-before-whole 12,?000 rows stand .*the first in row 3/),
  ])
})

it('tells of two rows of AtoM with one key, unless one is a translation of the other', async () => {
  expect(await told('1,,Papers,Fonds,en', '1,,Other papers,Fonds,en')).toEqual([
    expect.stringMatching(/^3 csv\/key-repeated Row 3 has the key of an earlier row/),
  ])
  expect(await told('1,,Papers,Fonds,en', '1,,Papiers,Fonds,fr')).toEqual([])
})

it('tells of a culture of AtoM in three letters, and takes cultures for the language of the description', async () => {
  const culture = async (code: string) => {
    const text = `legacyId,title,levelOfDescription,culture\n1,Letters,Fonds,${code}\n`
    const { diagnostics } = await validate(text, { profiles: ['atom'] })
    return diagnostics.flatMap(({ code, message }) =>
      code === 'csv/not-allowed-value' || code === 'control-description-language' ? [message] : [],
    )
  }
  expect(await culture('eng')).toEqual([expect.stringMatching(/this one is en\.$/)])
  expect(await culture('fr_CA')).toEqual([])
  expect(await culture('')).toEqual(['The language of the description is not given as a code.'])
})
