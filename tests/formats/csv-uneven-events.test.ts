import { expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'

const table = (types: string, dates: string, actors: string): string =>
  `legacyId,parentId,title,levelOfDescription,eventTypes,eventDates,eventActors,culture\n1,,Letters,fonds,${types},${dates},${actors},en\n`

const told = async (text: string) => {
  const { diagnostics } = await validate(text)
  return diagnostics.flatMap(({ code, message, place }) =>
    code === 'csv/uneven-events' ? [`${place?.line} ${message}`] : [],
  )
}

it('tells of columns of events that have fewer values than others', async () => {
  expect(await told(table('Creation|Accumulation', '1905', 'Ana|Luz'))).toEqual([
    expect.stringMatching(/^2 .*"eventDates".*1 of 2 values/),
  ])
  expect(await told(table('Creation|Accumulation', '1905|NULL', 'Ana|Luz'))).toEqual([])
  expect(await told(table('Creation', '1905', 'Ana'))).toEqual([])
  expect(await told(table('', '1905', ''))).toEqual([])
})
