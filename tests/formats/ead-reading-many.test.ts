import { expect, it } from 'vitest'
import { readEad } from '../../src/formats/ead/read.ts'
import { collect } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { growth } from '../growth.ts'

function read(inDid: string, notes: string): UnitTree | undefined {
  let unit: UnitTree | undefined
  const input = readEad(
    collect(findingAid => {
      unit = findingAid.unit
    }),
    () => {},
  )
  input.write(`<ead><archdesc level="fonds"><did>${inDid}</did>${notes}</archdesc></ead>`)
  input.end()
  return unit
}

it.each([
  ['notes', '<unittitle>Rope works</unittitle>', '<odd><p>Hemp.</p></odd>'],
  ['titles', '<unittitle>Rope works</unittitle>', ''],
  ['abstracts', '<abstract>Hemp.</abstract>', ''],
])('reads any number of %s of one unit in as much time as they take', (_, inDid, note) => {
  const work = (size: number) => {
    const unit = note === '' ? read(inDid.repeat(size), '') : read(inDid, note.repeat(size))
    const { notes, otherTitles, abstract } = unit ?? {}
    expect(notes?.length ?? abstract?.length ?? (otherTitles?.length ?? 0) + 1).toBe(size)
  }
  expect(growth(work, 60_000)).toBeLessThan(1.6)
})
