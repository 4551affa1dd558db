import { expect, it } from 'vitest'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { Growing } from '../../src/model/members.ts'
import type { UnitSink } from '../../src/model/sink.ts'
import { amend, amended, collect, walk } from '../../src/model/tree.ts'
import type { Description, Unit, UnitTree } from '../../src/model/unit.ts'

function collected(send: (sink: UnitSink) => void): FindingAid[] {
  const found: FindingAid[] = []
  send(collect(findingAid => found.push(findingAid)))
  return found
}

const letters: FindingAid = {
  control: { recordId: 'ms1' },
  unit: {
    level: 'fonds',
    title: { text: 'Rivera papers' },
    units: [
      { level: 'series', title: { text: 'Letters' }, units: [{ level: 'file', dates: [{ text: '1900' }] }] },
      { level: 'series', title: { text: 'Diaries' } },
    ],
  },
}

it('walks a tree that collects to the same tree', () => {
  expect(collected(sink => walk(letters, sink))).toEqual([letters])
})

it('survives JSON', () => {
  expect(JSON.parse(JSON.stringify(letters))).toEqual(letters)
})

it('adds what is said after the components to the unit it is said of', () => {
  const note = (text: string) => [{ blocks: [{ type: 'paragraph', content: [text] } as const] }]
  const [findingAid] = collected(sink => {
    sink.begin({})
    sink.open({ title: { text: 'Top' }, referenceCode: { text: 'A' }, scopeContent: note('before') })
    sink.open({ title: { text: 'Part' } })
    sink.close()
    sink.amend({
      scopeContent: note('after'),
      title: { text: 'Second title' },
      referenceCode: { text: 'B' },
      relatedMaterial: note('related'),
    })
    sink.close()
    sink.end()
  })
  expect(findingAid?.unit.title?.text).toBe('Top')
  expect(findingAid?.unit.otherTitles).toEqual([{ text: 'Second title' }])
  expect(findingAid?.unit.otherIdentifiers).toEqual([{ text: 'B' }])
  expect(findingAid?.unit.scopeContent).toEqual([...note('before'), ...note('after')])
  expect(findingAid?.unit.relatedMaterial).toEqual(note('related'))
})

it('keeps several finding aids of one source apart', () => {
  const twice = collected(sink => {
    walk(letters, sink)
    walk({ control: {}, unit: { title: { text: 'Other' } } }, sink)
  })
  expect(twice.map(({ unit }) => unit.title?.text)).toEqual(['Rivera papers', 'Other'])
})

it('walks a tree of any depth', () => {
  let unit: UnitTree = { title: { text: 'deepest' } }
  for (let i = 0; i < 50_000; i++) unit = { units: [unit] }
  let depth = 0
  let deepest = 0
  walk(
    { control: {}, unit },
    {
      begin() {},
      open: () => {
        deepest = Math.max(deepest, ++depth)
      },
      amend() {},
      close: () => {
        depth--
      },
      end() {},
    },
  )
  expect([deepest, depth]).toEqual([50_001, 0])
})

it('adds to a unit without touching what others have been given', () => {
  const note = (text: string) => ({ blocks: [{ type: 'paragraph' as const, content: [text] }] })
  const given: Unit = { title: { text: 'Letters' }, notes: [note('first')] }
  const once = amended(given, { notes: [note('second')] })
  const twice = amended(once, { notes: [note('third')] })
  expect([given, once, twice].map(({ notes }) => notes?.length)).toEqual([1, 2, 3])
  const more: Description = { notes: [note('fourth')] }
  const growing: Growing<Unit> = { ...given }
  const lists = new Set<unknown>()
  for (let i = 0; i < 3; i++) amend(growing, more, lists)
  expect([given, growing, more].map(({ notes }) => notes?.length)).toEqual([1, 4, 1])
})
