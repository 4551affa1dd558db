import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dcterms, oaiDc } from '../../../src/formats/dublin-core/index.ts'
import { openSpool, type Spool, type StoredFile } from '../../../src/node/oai/spool.ts'
import { storeRecords } from '../../../src/node/oai/store-records.ts'
import type { Diagnostic } from '../../../src/report/diagnostic.ts'
import { findingAid } from '../../cli/oai-fixtures.ts'
import { faults } from '../../formats/dublin-core/written.ts'

let work = ''
let spool: Spool
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'fonds-oai-store-'))
  spool = openSpool(join(work, 'spool'))
})
afterAll(() => rmSync(work, { recursive: true }))

async function stored(
  name: string,
  text: string,
): Promise<{ file: StoredFile | undefined; found: readonly Diagnostic[]; key: string }> {
  const path = join(work, name)
  writeFileSync(path, text)
  const found: Diagnostic[] = []
  const key = spool.key(text, '')
  const file = await storeRecords({ path, name }, { per: 'unit' }, spool, key, diagnostic => found.push(diagnostic))
  return { file, found, key }
}

const aid = findingAid('ms1', { units: 2 })
const atom = (status: string) =>
  `legacyId,parentId,identifier,title,levelOfDescription,repository,culture,publicationStatus\n1,,MS 1,Papers,Fonds,Havn,en,${status}\n2,1,1,Letters,File,,en,Published\n`

describe('whether a finding aid is given', () => {
  it.each<readonly [string, string, string]>([
    ['as it is', aid, 'given'],
    [
      'not when it is in process',
      aid.replace('<maintenanceagency>', '<publicationstatus value="inprocess"/><maintenanceagency>'),
      'withheld',
    ],
    [
      'not when it is in process, which only an internal control section says',
      aid
        .replace('<control>', '<control audience="internal">')
        .replace('<maintenanceagency>', '<publicationstatus value="inprocess"/><maintenanceagency>'),
      'withheld',
    ],
    [
      'when it is published',
      aid.replace('<maintenanceagency>', '<publicationstatus value="published"/><maintenanceagency>'),
      'given',
    ],
    ['when its control section alone is internal', aid.replace('<control>', '<control audience="internal">'), 'given'],
    ['not when it is internal', aid.replace('<archdesc', '<archdesc audience="internal"'), 'withheld'],
    ...['deleted', 'cancelled', 'deletedmerged', 'deletedreplaced', 'deletedsplit'].map(
      status =>
        [
          `as deleted when it is ${status}`,
          aid.replace('value="revised"/>', `value="${status}"/>`),
          'deleted',
        ] as const,
    ),
    ['when a table says that it is published', atom('Published'), 'given'],
    ['not when a table says that it is a draft', atom('Draft'), 'withheld'],
  ])('%s', async (_, text, standing) => {
    const { file } = await stored(text.startsWith('<') ? 'a.xml' : 'a.csv', text)
    expect(file?.findingAids.map(each => each.standing)).toEqual([standing])
  })
})

describe('the records of a file', () => {
  it('are documents of their own, in the places that are noted', async () => {
    const { file, key } = await stored('a.xml', aid)
    const [only] = file?.findingAids ?? []
    expect(only).toMatchObject({
      recordId: 'ms1',
      title: 'Papers of ms1',
      ids: ['u0', 'u1', null],
      levels: ['series', 'file', 'fonds'],
      stated: '2031-05-04T23:59:59Z',
    })
    for (const [prefix, root, format] of [
      ['oai_dc', 'oai_dc:dc', oaiDc],
      ['oai_dcterms', 'oai_dcterms:dcterms', dcterms],
    ] as const) {
      const bytes = readFileSync(spool.path(key, prefix))
      const of = only?.units[prefix]
      const records = of?.at.map((at, i) => bytes.subarray(at, at + (of.lengths[i] ?? 0)).toString()) ?? []
      for (const record of records) {
        expect(faults(format, record)).toEqual([])
        expect(record).toMatch(
          new RegExp(`^<${root} [^>]*xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/${prefix}/ http`),
        )
      }
      expect(records.join('')).toBe(bytes.toString())
      expect(new Set(of?.digests).size).toBe(3)
    }
    for (const { prefix, at, length } of only?.whole ?? []) {
      const text = readFileSync(spool.path(key, prefix))
        .subarray(at, at + length)
        .toString()
      expect(text).toMatch(/^<ead [^>]*xsi:schemaLocation="\S+ https:\/\/www.loc.gov\/ead\/ead3?.xsd"/)
    }
    expect(only?.whole.map(({ prefix }) => prefix).sort()).toEqual(['ead3', 'oai_ead'])
  })

  it('are those of each finding aid in it', async () => {
    const { file } = await stored(
      'two.jsonl',
      ['A', 'B']
        .map(title =>
          JSON.stringify({
            jsonmodel_type: 'resource',
            uri: `/repositories/1/resources/${title}`,
            id_0: title,
            title,
            level: 'fonds',
            publish: title === 'A',
          }),
        )
        .join('\n'),
    )
    expect(file?.findingAids.map(({ title, standing }) => `${title} ${standing}`)).toEqual(['A given', ' withheld'])
  })

  it('are one for each id, and an id that is none is told', async () => {
    const twice = await stored('b.xml', aid.replace('id="u1"', 'id="u0"'))
    expect(twice.file?.findingAids[0]?.ids).toEqual(['u0', null])
    expect(twice.found.map(({ code }) => code)).toContain('oai/unit-identifier-twice')
    const bare = await stored('c.xml', aid.replace('id="u1"', '').replace('<unitid>ms1/1</unitid>', ''))
    expect(bare.found.filter(({ code }) => code === 'oai/identifier-from-words').map(({ message }) => message)).toEqual(
      [expect.stringMatching(/^A unit has neither id nor reference code: its/)],
    )
  })

  it.each([
    ['a file that breaks off', 'd.xml', aid.slice(0, -20)],
    ['a file of no format', 'e.xml', '<x'],
    ['a format that is not read', 'f.jsonld', '{"@context":"https://www.ica.org/standards/RiC/ontology","@graph":"x"}'],
  ])('are none of %s', async (_, name, text) => {
    const { file, found, key } = await stored(name, text)
    expect(file).toBeUndefined()
    expect(spool.stored(key)).toBeUndefined()
    expect(found.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
  })
})

describe('a spool', () => {
  it('gives what was stored when all of it is there, in another process too', async () => {
    const { file, key } = await stored('a.xml', aid)
    const again = openSpool(join(work, 'spool'))
    expect(again.stored(key)).toEqual(file)
    truncateSync(spool.path(key, 'ead3'), 10)
    expect(again.stored(key)).toBeUndefined()
    expect(again.stored(again.key('another', ''))).toBeUndefined()
  })

  it('removes of its folder what is no longer wanted, and nothing else', async () => {
    const { key } = await stored('a.xml', aid)
    writeFileSync(join(work, 'spool/notes.txt'), 'mine')
    spool.retain(new Set([key]))
    expect(readdirSync(join(work, 'spool')).sort()).toEqual([
      `${key}.ead3`,
      `${key}.json`,
      `${key}.oai_dc`,
      `${key}.oai_dcterms`,
      `${key}.oai_ead`,
      'notes.txt',
    ])
    spool.remove()
    expect(readdirSync(join(work, 'spool'))).toHaveLength(6)
  })
})
