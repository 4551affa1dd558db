import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), 'utf8')

it.each(['presidential-library/finding-aid.txt'])('what rules find in %s has the line it is about', async name => {
  const text = fixture(name)
  const lines = text.split('\n')
  const { diagnostics } = await validate(text, { file: name })
  const found = diagnostics.filter(({ concern, unit }) => concern === 'rule' && unit !== undefined)
  expect(found.length).toBeGreaterThan(5)
  for (const { place } of found) expect(place).toMatchObject({ file: name, line: expect.any(Number), column: 1 })
  const outside = found.find(({ code }) => code === 'date-outside-whole')
  expect(lines[(outside?.place?.line ?? 0) - 1]).toMatch(/\d{4}/)
})

const text = `Summary Description
Letters of a ferryman.

Provenance
Given in 1990.

Creator
Rivera, Ana

Extent
3 boxes

Date
19th century?

Container List

Box 1
LETTERS OF THE FERRY [OA/ID 12]
[Misc.]
`

it('a part is where its line of the list stands', async () => {
  const { diagnostics } = await validate(text, {
    from: 'text',
    textProfile: 'presidential-library',
    profiles: ['dacs', 'core', 'isadg'],
  })
  const lines = text.split('\n')
  const placed = diagnostics.flatMap(({ code, concern, place, value }) =>
    concern === 'rule' && (place?.line ?? 0) > 1 && value !== undefined
      ? [`${code}: ${value} | ${lines[(place?.line ?? 0) - 1]}`]
      : [],
  )
  expect(placed).toEqual([
    'text-title-capitals: LETTERS OF THE FERRY | LETTERS OF THE FERRY [OA/ID 12]',
    'dacs-creator-access-point: Rivera, Ana | Rivera, Ana',
    'extent-box-count: 3 boxes | 3 boxes',
  ])
  const whole = diagnostics.filter(({ code }) => code === 'dacs-languages')
  expect(whole).toMatchObject([{ place: { line: 1, column: 1 } }])
})
