import { expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { restrictionSpan } from '../../src/values/restriction-span.ts'

it('leaves the ends of a restriction in ISO 8601 as they are', () => {
  expect(restrictionSpan('2031-05-01', '2041')).toEqual({ begin: '2031-05-01', end: '2041', blocks: [] })
})

it('reads other dates, and keeps their words', () => {
  expect(restrictionSpan(undefined, 'May 2041')).toEqual({
    end: '2041-05',
    blocks: [{ type: 'paragraph', content: ['Until May 2041.'] }],
  })
})

it('keeps what is no date in words alone', () => {
  expect(restrictionSpan('the death of the donor', undefined)).toEqual({
    blocks: [{ type: 'paragraph', content: ['From the death of the donor.'] }],
  })
})

it('lets a table of ArchivesSpace with such an end become every form', async () => {
  const heads = ['title', 'level', 'n_accessrestrict', 'b_accessrestrict', 'e_accessrestrict']
  const rows = [heads, ['Mill ledgers', 'Series', 'Closed.', 'after processing', '31/12/2060']]
  const text = rows.map(row => row.join(',')).join('\n')
  const { outputs } = await convert(text, { from: 'csv-aspace', to: ['json', 'ead3', 'ead2002'] })
  expect(outputs.map(({ format }) => format)).toEqual(['json', 'ead3', 'ead2002'])
  for (const output of outputs) expect(output.text).toContain('after processing')
})
