import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oaiApp } from '../../src/cli/oai/http.ts'
import { answerBytes } from '../../src/node/oai/answer-bytes.ts'
import { type Catalogue, catalogueOf } from '../../src/node/oai/catalogue.ts'
import { openSpool, type Spool } from '../../src/node/oai/spool.ts'
import { answer } from '../../src/oai/answer.ts'
import type { RequestArguments } from '../../src/oai/request.ts'
import { identity, offeredAid } from '../node/oai/stored.ts'

const now = '2031-05-04T12:00:00Z'
const faults: unknown[] = []
let spool: Spool
let catalogue: Catalogue
const answered = (pairs: RequestArguments) =>
  answerBytes(answer(pairs, catalogue, { now, pageSize: 100 }), catalogue, spool)
const app = oaiApp({ path: '/oai', answer: answered, fault: error => faults.push(error) })
const at = (query: string) => `https://archive.example/oai?${query}`

beforeAll(() => {
  spool = openSpool()
  const aids = Array.from({ length: 20 }, (_, i) => offeredAid(`ms${i}`, 499, spool))
  catalogue = catalogueOf(aids, identity, [], { now, seen: true })
})
afterAll(() => spool.remove())

describe('a repository behind HTTP', () => {
  it('answers GET and POST alike, as XML', async () => {
    const query = 'verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:ms3/u-7'
    const got = await app.request(at(query))
    expect([got.status, got.headers.get('Content-Type')]).toEqual([200, 'text/xml; charset=utf-8'])
    const text = await got.text()
    expect(text).toContain('<dc:title>ms3 u-7</dc:title>')
    const posted = await app.request(at(''), {
      method: 'POST',
      body: query,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' },
    })
    expect(await posted.text()).toBe(text)
    const both = await app.request(at('verb=Identify'), {
      method: 'POST',
      body: 'verb=Identify',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect(await both.text()).toContain('badVerb')
  })

  it('packs what is said for who takes it, and says that it may', async () => {
    const plain = await app.request(at('verb=ListRecords&metadataPrefix=oai_dc'))
    const packed = await app.request(at('verb=ListRecords&metadataPrefix=oai_dc'), {
      headers: { 'Accept-Encoding': 'gzip, br' },
    })
    expect([plain.headers.get('Content-Encoding'), packed.headers.get('Content-Encoding')]).toEqual([null, 'gzip'])
    expect(packed.headers.get('Vary')).toBe('Accept-Encoding')
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text())
    const refused = await app.request(at('verb=Identify'), { headers: { 'Accept-Encoding': 'gzip;q=0, deflate' } })
    expect(refused.headers.get('Content-Encoding')).toBeNull()
  })

  it.each<readonly [string, string, RequestInit, number]>([
    ['another path', 'https://archive.example/', {}, 404],
    ['a path below', 'https://archive.example/oai/x', {}, 404],
    ['another method', at('verb=Identify'), { method: 'PUT', body: 'x' }, 405],
    ['another method', at('verb=Identify'), { method: 'DELETE' }, 405],
    [
      'a body that is no form',
      at(''),
      { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } },
      415,
    ],
    ['a body without a type', at(''), { method: 'POST', body: new Uint8Array(3) }, 415],
    [
      'a body that is too large',
      at(''),
      {
        method: 'POST',
        body: `verb=${'x'.repeat(70_000)}`,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      },
      413,
    ],
    ['a wrong request', at('verb=%ff%fe%00'), {}, 200],
    ['only the head', at('verb=Identify'), { method: 'HEAD' }, 200],
  ])('has an answer to %s', async (_, address, init, status) => {
    const got = await app.request(address, init)
    expect(got.status).toBe(status)
    if (status === 405) expect(got.headers.get('Allow')).toBe('GET, HEAD, POST')
    if (init.method === 'HEAD') expect(await got.text()).toBe('')
  })

  it('asks for patience while there is no catalogue', async () => {
    const early = oaiApp({ path: '/oai', answer: () => undefined, fault: error => faults.push(error) })
    const got = await early.request(at('verb=Identify'))
    expect([got.status, got.headers.get('Retry-After')]).toEqual([503, '10'])
  })

  it('shows nothing of a fault', async () => {
    const told: unknown[] = []
    const broken = oaiApp({
      path: '/oai',
      fault: error => told.push(error),
      answer() {
        throw new Error('/home/secret')
      },
    })
    const got = await broken.request(at('verb=Identify'))
    expect(got.status).toBe(500)
    expect(await got.text()).not.toContain('secret')
    expect(told).toHaveLength(1)
  })

  it('gives ten thousand records in a hundred answers, each once, whatever restarts in between', async () => {
    const found: string[] = []
    let query = 'verb=ListRecords&metadataPrefix=oai_dc'
    for (let parts = 1; query !== ''; parts++) {
      if (parts % 25 === 0) {
        const before = catalogue
        catalogue = catalogueOf(
          Array.from({ length: 20 }, (_, i) => offeredAid(`ms${19 - i}`, 499, spool)),
          identity,
          before.remembered(),
          { now: '2032-01-01T00:00:00Z', seen: true },
        )
      }
      const text = await (await app.request(at(query))).text()
      found.push(...[...text.matchAll(/<dc:title>([^<]*)</g)].map(([, title = '']) => title))
      expect(text).toContain('completeListSize="10000"')
      const token = />([^<]+)<\/resumptionToken>/.exec(text)?.[1]
      query = token === undefined ? '' : `verb=ListRecords&resumptionToken=${encodeURIComponent(token)}`
      expect(parts).toBeLessThanOrEqual(100)
    }
    expect(found).toHaveLength(10_000)
    expect(new Set(found).size).toBe(10_000)
  })

  it('has no fault of its own', () => expect(faults).toEqual([]))
})
