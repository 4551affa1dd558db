import { expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'

const many = 150_000

const table = (subjects: string, more = ''): string =>
  `id,parent,level,title,subjects\nmill,,fonds,Orrin Mill ledgers,${subjects}\n${more}`

it('reads and writes more values of one field than a call takes arguments', async () => {
  const { outputs, diagnostics } = await convert(table('a|'.repeat(many)), { from: 'csv', to: ['json', 'ead3'] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(outputs[1]?.text.match(/<subject>/g)).toHaveLength(many)
}, 60_000)

it('reads more rows of one unit than calls may lie in one another', async () => {
  const more = 'day,mill,file,Day book,\n'.repeat(20_000)
  const { outputs } = await convert(`${table('mills')}${more}mill,,fonds,,flour\n`, { from: 'csv', to: ['json'] })
  expect(outputs[0]?.text.match(/Day book/g)).toHaveLength(1)
}, 60_000)
