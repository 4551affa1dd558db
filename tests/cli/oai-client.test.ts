import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asked, clientIsHere, whyNoClient } from './oai-client.ts'
import { findingAid, holdings } from './oai-fixtures.ts'
import { harvest } from './oai-harvester.ts'
import { common, type Provider, provider } from './oai-provider.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const every = process.env.FONDS_EVERY_FILE === '1'
const [aids, units] = every ? [20, 499] : [4, 124]
const size = aids * (units + 1)
const records = ['ListRecords', 'metadataPrefix=oai_dc'] as const

describe.skipIf(!clientIsHere)(
  `what a client of others has of the provider (${whyNoClient})`,
  { timeout: every ? 600_000 : 120_000 },
  () => {
    let work = ''
    let one: Provider

    beforeAll(async () => {
      work = mkdtempSync(join(tmpdir(), 'fonds-oai-client-'))
      const folder = join(work, 'holdings')
      holdings(folder, aids, units)
      one = await provider(folder, ['--spool', join(work, 'spool'), '--page-size', '50'])
    })
    afterAll(async () => {
      await one.end('SIGKILL')
      rmSync(work, { recursive: true, force: true })
    })

    it('what the repository is, its formats and its sets', async () => {
      expect((await asked(one.url, 'Identify')).all).toEqual([
        { repository: 'archive.example', granularity: 'YYYY-MM-DDThh:mm:ssZ', version: '2.0' },
      ])
      const formats = async (...words: readonly string[]) =>
        (await asked(one.url, 'ListMetadataFormats', ...words)).all.map(({ prefix }) => prefix)
      expect(await formats()).toEqual(['oai_dc', 'oai_dcterms', 'oai_ead', 'ead3'])
      expect(await formats('identifier=oai:archive.example:ms000/u1')).toEqual(['oai_dc', 'oai_dcterms'])
      const sets = (await asked(one.url, 'ListSets')).all.map(({ set }) => set)
      expect(sets).toEqual(expect.arrayContaining(['collection:ms003', 'level:series', 'repository:Havn~20Archive']))
      expect(sets).toHaveLength(aids + 7)
    })

    it(`all records, each once, over all parts of the list (${size} records)`, async () => {
      const got = await asked(one.url, ...records)
      expect(got).toMatchObject({ answers: size / 50, entries: size, errors: [] })
      expect(new Set(got.all.map(({ identifier }) => identifier)).size).toBe(size)
      const ours = (await harvest(() => one.url, records.join('&').replace('ListRecords', 'verb=ListRecords'))).flatMap(
        answer => answer.records,
      )
      expect(got.all.map(({ identifier, datestamp, sets }) => ({ identifier, datestamp, sets }))).toEqual(
        ours.map(({ identifier, datestamp, sets }) => ({ identifier, datestamp, sets })),
      )
      expect(got.all.find(({ identifier }) => identifier === 'oai:archive.example:ms000/u7')?.titles).toEqual([
        'Letters 7 (Papers of ms000)',
      ])
    })

    it('all records of DCMI terms', async () => {
      const got = await asked(one.url, 'ListRecords', 'metadataPrefix=oai_dcterms')
      expect(got).toMatchObject({ answers: size / 50, entries: size, errors: [] })
      expect(got.all.every(({ root }) => root === 'dcterms')).toBe(true)
    })

    it.each([
      ['oai_ead', 'ead'],
      ['ead3', 'ead'],
    ])('finding aids as %s', async (prefix, root) => {
      const got = await asked(one.url, 'ListRecords', `metadataPrefix=${prefix}`)
      expect(got).toMatchObject({ answers: aids, entries: aids, errors: [] })
      expect(got.all.every(record => record.root === root)).toBe(true)
    })

    it('what it selects by dates and by sets', async () => {
      const all = (await asked(one.url, 'ListIdentifiers', 'metadataPrefix=oai_dc')).all
      const chosen = async (...words: readonly string[]) =>
        (await asked(one.url, ...records, ...words)).all.map(({ identifier }) => identifier)
      const those = (fits: (datestamp: string, sets: readonly string[]) => boolean) =>
        all.filter(({ datestamp = '', sets = [] }) => fits(datestamp, sets)).map(({ identifier }) => identifier)
      expect(await chosen('from=2011-01-01', 'until=2012-12-31')).toEqual(
        those(datestamp => /^201[12]/.test(datestamp)),
      )
      expect(await chosen('until=2010-01-01T23:59:59Z')).toEqual(those(datestamp => datestamp.startsWith('2010')))
      expect(await chosen('set=level:series')).toEqual(those((_, sets) => sets.includes('level:series')))
      expect(await chosen('set=collection:ms002', 'from=2012-01-01')).toEqual(
        those((datestamp, sets) => sets.includes('collection:ms002') && datestamp >= '2012'),
      )
      expect(await chosen('set=level:series', 'from=2011-06-01')).not.toEqual([])
    })

    it.each([
      ['noRecordsMatch', [...records, 'from=2050-01-01']],
      ['noRecordsMatch', [...records, 'set=level:item']],
      ['badArgument', ['ListRecords']],
      ['badArgument', [...records, 'from=2031-02-30']],
      ['badArgument', [...records, 'from=2031-01-01', 'until=2030-01-01']],
      ['badArgument', [...records, 'from=2031-01-01', 'until=2032-01-01T00:00:00Z']],
      ['badArgument', ['Identify', 'set=level']],
      ['badResumptionToken', ['ListRecords', 'resumptionToken=ListRecords,50,none,oai_dc,,,']],
      ['cannotDisseminateFormat', ['ListRecords', 'metadataPrefix=marc21']],
      ['cannotDisseminateFormat', ['GetRecord', 'metadataPrefix=ead3', 'identifier=oai:archive.example:ms000/u1']],
      ['idDoesNotExist', ['GetRecord', 'metadataPrefix=oai_dc', 'identifier=oai:archive.example:ms999']],
      ['idDoesNotExist', ['ListMetadataFormats', 'identifier=oai:archive.example:ms999']],
    ])('the error %s for %j', async (code, words) => {
      expect(await asked(one.url, ...words)).toMatchObject({ errors: [code], entries: 0 })
    })

    it('the same records when the provider is killed and started again in the middle', async () => {
      const whole = await asked(one.url, ...records)
      const part = await asked(one.url, '--part', ...records)
      expect(part).toMatchObject({ answers: 1, entries: 50 })
      await one.end('SIGKILL')
      const gone = await asked(one.url, 'ListRecords', `resumptionToken=${part.token}`)
      expect(gone.fault).toContain('refused')
      const { port } = new URL(one.url)
      one = await provider(join(work, 'holdings'), [
        '--spool',
        join(work, 'spool'),
        '--page-size',
        '50',
        '--port',
        port,
      ])
      const rest = await asked(one.url, 'ListRecords', `resumptionToken=${part.token}`)
      expect([...part.all, ...rest.all].map(({ identifier }) => identifier)).toEqual(
        whole.all.map(({ identifier }) => identifier),
      )
    })

    it('the records of a static repository, by form', async () => {
      const file = join(work, 'repo.xml')
      const words = ['oai', 'build', join(work, 'holdings'), '--out', file, '--formats', 'ead3', ...common]
      expect(spawnSync(process.execPath, [cli, ...words]).status).toBe(0)
      const server = createServer((_, answer) => answer.end(readFileSync(file)))
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/repo.xml`
      try {
        expect((await asked(url, 'Identify')).all).toEqual([
          { repository: 'archive.example', granularity: 'YYYY-MM-DD', version: '2.0s' },
        ])
        expect((await asked(url, 'ListMetadataFormats')).all.map(({ prefix }) => prefix)).toEqual(['oai_dc', 'ead3'])
        expect(await asked(url, ...records)).toMatchObject({ entries: size, errors: [] })
        const ead = await asked(url, 'ListRecords', 'metadataPrefix=ead3')
        expect(ead.all.map(({ root }) => root)).toEqual(Array.from({ length: aids }, () => 'ead'))
        expect((await asked(url, 'ListRecords', 'metadataPrefix=oai_ead')).errors).toEqual(['cannotDisseminateFormat'])
      } finally {
        server.close()
      }
    })

    it('of a deleted finding aid only that it is deleted, and of one in process nothing', async () => {
      const folder = join(work, 'holdings')
      writeFileSync(join(folder, 'gone.xml'), findingAid('gone', { units: 1, status: 'deleted', title: 'zqcanary' }))
      writeFileSync(join(folder, 'draft.xml'), findingAid('draft', { units: 1, publication: 'inprocess' }))
      one.process.kill('SIGHUP')
      await one.until(/ends it\./, 2)
      const got = await asked(one.url, ...records, 'set=collection:gone')
      expect(got.all).toEqual(
        ['gone', 'gone/u0'].map((id, at) => ({
          identifier: `oai:archive.example:${id}`,
          datestamp: '2031-05-04T23:59:59Z',
          sets: ['collection:gone', 'repository:Havn~20Archive', at === 0 ? 'level:fonds' : 'level:series'],
          deleted: true,
        })),
      )
      expect(await asked(one.url, ...records, 'set=collection:draft')).toMatchObject({ errors: ['noRecordsMatch'] })
    })
  },
)
