import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Catalogue, catalogueOf } from '../../../src/node/oai/catalogue.ts'
import { type Remembered, readState, StateFault, writeState } from '../../../src/node/oai/state-file.ts'
import { identity, offeredAid } from './stored.ts'

const [first, second, third] = ['2031-01-01T00:00:00Z', '2032-01-01T00:00:00Z', '2033-01-01T00:00:00Z']
const seen = (now: string) => ({ now, seen: true })
const stated = (now: string) => ({ now, seen: false })
const all = (catalogue: Catalogue) =>
  Object.fromEntries([...catalogue.items()].map(item => [item.identifier.slice(20), item]))
const specs = ({ sets }: Catalogue) => Array.from({ length: sets.size }, (_, i) => sets.at(i).spec)

describe('a catalogue', () => {
  const catalogue = catalogueOf([offeredAid('ms2', 2), offeredAid('ms1', 1)], identity, [], stated(first))

  it('has an item for each finding aid and each unit, in the order of identifiers', () => {
    const identifiers = [...catalogue.items()].map(({ identifier }) => identifier)
    expect(identifiers).toEqual(['ms1', 'ms1/u-0', 'ms2', 'ms2/u-0', 'ms2/u-1'].map(id => `oai:archive.example:${id}`))
    expect(identifiers.map(identifier => catalogue.item(identifier)?.identifier)).toEqual(identifiers)
    for (const none of ['', 'oai:archive.example:ms0', 'oai:archive.example:ms1/u-1', 'zzz'])
      expect(catalogue.item(none)).toBeUndefined()
  })

  it('knows of each its forms, sets and place', () => {
    expect(catalogue.item('oai:archive.example:ms2/u-1')).toEqual({
      identifier: 'oai:archive.example:ms2/u-1',
      datestamp: '2031-05-04T12:00:00Z',
      sets: ['collection:ms2', 'level:item'],
      deleted: false,
      formats: ['oai_dc', 'oai_dcterms'],
    })
    expect(catalogue.item('oai:archive.example:ms2')?.formats).toEqual(['oai_dc', 'oai_dcterms', 'oai_ead'])
    expect(catalogue.place('oai:archive.example:ms2', 'oai_ead')).toMatchObject({ key: 'ms2', at: 0 })
    expect(catalogue.place('oai:archive.example:ms2/u-1', 'oai_ead')).toBeUndefined()
    expect(specs(catalogue)).toEqual([
      'collection',
      'collection:ms1',
      'collection:ms2',
      'level',
      'level:file',
      'level:fonds',
      'level:item',
    ])
  })

  it('gives a list that is the same when it is made anew, and another when a record in it is', () => {
    const select = { metadataPrefix: 'oai_dc', set: 'level:file' } as const
    const print = (...aids: ReturnType<typeof offeredAid>[]) =>
      catalogueOf(aids, identity, [], stated(second)).list(select).fingerprint
    const { fingerprint } = catalogue.list(select)
    expect(print(offeredAid('ms1', 1), offeredAid('ms2', 2))).toBe(fingerprint)
    expect(
      print(offeredAid('ms1', 1), offeredAid('ms2', 2, undefined, { digests: ['ffffffffffffffff', '1', '2'] })),
    ).not.toBe(fingerprint)
    expect(
      print(
        offeredAid('ms1', 1),
        offeredAid('ms2', 2, undefined, { digests: ['0000000000000000', 'ffffffffffffffff', '2'] }),
      ),
    ).toBe(print(offeredAid('ms1', 1), offeredAid('ms2', 2, undefined, { digests: ['0000000000000000', '1', '2'] })))
    expect(print(offeredAid('ms1', 1))).not.toBe(fingerprint)
  })

  it('is empty of nothing', () => {
    const empty = catalogueOf([], identity, [], stated(first))
    expect([empty.size, empty.sets.size, empty.earliest]).toEqual([0, 0, '1970-01-01T00:00:00Z'])
  })
})

describe('what is remembered', () => {
  const one = catalogueOf([offeredAid('ms1', 2), offeredAid('ms2', 0)], identity, [], seen(first))

  it('keeps the datestamp of what has not changed, and gives a new one to what has', () => {
    const changed = offeredAid('ms1', 2, undefined, {
      digests: ['0000000000000000', 'ffffffffffffffff', '0000000000000002'],
    })
    const two = all(catalogueOf([changed, offeredAid('ms2', 0)], identity, one.remembered(), seen(second)))
    expect(Object.entries(two).map(([id, { datestamp }]) => [id, datestamp])).toEqual([
      ['ms1', first],
      ['ms1/u-0', first],
      ['ms1/u-1', second],
      ['ms2', first],
    ])
  })

  it('keeps what has gone as deleted, from the time when it was missed, in its sets and forms', () => {
    const two = catalogueOf([offeredAid('ms1', 1)], identity, one.remembered(), seen(second))
    expect(all(two)['ms1/u-1']).toMatchObject({
      deleted: true,
      datestamp: second,
      sets: ['collection:ms1', 'level:item'],
      formats: ['oai_dc', 'oai_dcterms'],
    })
    expect(all(two).ms2).toMatchObject({
      deleted: true,
      datestamp: second,
      formats: ['oai_dc', 'oai_dcterms', 'oai_ead'],
    })
    const three = catalogueOf([offeredAid('ms1', 1)], identity, two.remembered(), seen(third))
    expect(all(three).ms2?.datestamp).toBe(second)
    const back = catalogueOf([offeredAid('ms1', 1), offeredAid('ms2', 0)], identity, three.remembered(), seen(third))
    expect(all(back).ms2).toMatchObject({ deleted: false, datestamp: third })
  })

  it('does not change what the finding aids say of themselves, when that counts', () => {
    const two = catalogueOf([offeredAid('ms1', 1)], identity, one.remembered(), stated(second))
    expect(all(two)['ms1/u-0']?.datestamp).toBe('2031-05-04T12:00:00Z')
    expect(all(two)['ms1/u-1']).toMatchObject({ deleted: true, datestamp: second })
  })

  it('neither gives nor forgets what may be in a file that could not be read', () => {
    const two = catalogueOf([offeredAid('ms1', 2)], identity, one.remembered(), { ...seen(second), partial: true })
    expect(Object.keys(all(two))).toEqual(['ms1', 'ms1/u-0', 'ms1/u-1'])
    expect([two.size, two.item('oai:archive.example:ms2'), specs(two).includes('collection:ms2')]).toEqual([
      3,
      undefined,
      false,
    ])
    expect(two.list({ metadataPrefix: 'oai_ead' }).size).toBe(1)
    const three = catalogueOf([offeredAid('ms1', 2), offeredAid('ms2', 0)], identity, two.remembered(), seen(third))
    expect(all(three).ms2).toMatchObject({ deleted: false, datestamp: first })
  })

  it('takes a finding aid whose status is deleted for deleted', () => {
    const deleted = catalogueOf([offeredAid('ms1', 1, undefined, { standing: 'deleted' })], identity, [], stated(first))
    expect([...deleted.items()].map(item => item.deleted)).toEqual([true, true])
    expect(deleted.place('oai:archive.example:ms1', 'oai_dc')).toBeUndefined()
  })
})

describe('a state file', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fonds-oai-state-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is read as it was written, and is the same bytes for the same state', () => {
    const { remembered } = catalogueOf([offeredAid('ms1', 2)], identity, [], seen(first))
    const [path, again] = [join(folder, 'a'), join(folder, 'b')]
    writeState(path, remembered())
    const read: readonly Remembered[] = readState(path)
    expect(read).toEqual(
      [...remembered()].map(({ identifier, datestamp, signature, sets, formats, deleted }) => ({
        identifier,
        datestamp,
        signature,
        sets,
        formats,
        deleted,
      })),
    )
    writeState(again, read)
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(path, 'utf8'))
    expect(readState(join(folder, 'none'))).toEqual([])
  })

  it.each([
    ['another file', '<ead/>'],
    ['an empty file', ''],
    ['another version', '{"fonds":"oai-state","version":2}\n'],
    ['a torn line', '{"fonds":"oai-state","version":1}\n{"identifier":"oai:a.b:c"'],
    [
      'a line out of order',
      `{"fonds":"oai-state","version":1}\n${['b', 'a'].map(id => JSON.stringify({ identifier: id, datestamp: '2031-05-04T12:00:00Z', signature: '0123456789abcdef', sets: [], formats: [], deleted: false })).join('\n')}`,
    ],
    [
      'a time that is none',
      `{"fonds":"oai-state","version":1}\n${JSON.stringify({ identifier: 'b', datestamp: 'today', signature: '0123456789abcdef', sets: [], formats: [], deleted: false })}`,
    ],
  ])('is refused when it is %s', (_, text) => {
    const path = join(folder, 'wrong')
    writeFileSync(path, text)
    expect(() => readState(path)).toThrow(StateFault)
  })
})
