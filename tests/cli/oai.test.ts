import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { pack } from '../../src/node/archive/pack.ts'
import { metadataFormats } from '../../src/oai/metadata-format.ts'
import { canCheck, faultsIn, whyNot } from '../oai/schema.ts'
import { findingAid, holdings } from './oai-fixtures.ts'
import { ask, harvest, readAnswer } from './oai-harvester.ts'
import { common, type Provider, provider } from './oai-provider.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const CANARY = 'zqcanary'
let work = ''
const running: Provider[] = []

async function serve(folder: string, ...options: readonly string[]): Promise<Provider> {
  const one = await provider(join(work, folder), options)
  running.push(one)
  return one
}

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'fonds-oai-'))
})
afterAll(() => {
  for (const { process } of running) process.kill('SIGKILL')
  rmSync(work, { recursive: true, force: true })
})

describe('a provider of real finding aids, with one that is damaged, one in process and one that is internal', () => {
  let url = ''
  let one: Provider
  const texts: string[] = []

  beforeAll(async () => {
    const folder = join(work, 'mixed')
    for (const name of [
      'harbour-union/finding-aid.ead2002.xml',
      'mill-ledgers/finding-aid.csv',
      'presidential-library/finding-aid.txt',
      'diplomatic-record/telegram.txt',
      'web-page/finding-aid.html',
    ])
      cpSync(join(fixtures, name), join(folder, name))
    writeFileSync(join(folder, 'canary.xml'), findingAid('canary', { units: 5, canary: CANARY }))
    writeFileSync(join(folder, 'hidden.xml'), findingAid('hidden', { units: 2, internal: true, title: CANARY }))
    writeFileSync(join(folder, 'draft.xml'), findingAid('draft', { units: 2, publication: 'inprocess', title: CANARY }))
    writeFileSync(join(folder, 'gone.xml'), findingAid('gone', { units: 2, status: 'deleted', title: CANARY }))
    writeFileSync(join(folder, 'broken.xml'), findingAid('broken', { units: 3 }).slice(0, -30))
    one = await serve('mixed')
    url = one.url
  })

  it('says what is wrong with the damaged one, and gives the others', async () => {
    expect(one.said()).toMatch(/broken\.xml\n {2}error/)
    expect(one.said()).toContain('oai/withheld')
    const [all] = await harvest(() => url, 'verb=ListIdentifiers&metadataPrefix=ead3')
    expect(all?.records.map(({ identifier, deleted }) => `${identifier.slice(20)} ${deleted}`)).toHaveLength(7)
    expect(all?.records.filter(({ deleted }) => deleted).map(({ identifier }) => identifier)).toEqual([
      'oai:archive.example:gone',
    ])
  })

  it.each(metadataFormats.map(({ prefix, format }) => [prefix, format] as const))(
    'gives %s as a conversion gives it',
    async (prefix, format) => {
      const answers = await harvest(() => url, `verb=ListRecords&metadataPrefix=${prefix}`)
      texts.push(...answers.map(({ text }) => text))
      const { outputs } = await convert(findingAid('canary', { units: 5, canary: CANARY }), { to: format })
      const whole = readAnswer(
        `<record><header><identifier/></header><metadata>${outputs[0]?.text.replace(/^<\?xml.*\n/, '')}</metadata></record>`,
      )
      const words = (text: string | undefined) =>
        text
          ?.split(/\s+/)
          .filter(word => word !== '')
          .join(' ')
      const found = answers
        .flatMap(({ records }) => records)
        .find(({ identifier }) => identifier === 'oai:archive.example:canary')
      if (prefix === 'oai_dc' || prefix === 'oai_dcterms') expect(words(found?.words)).toContain('Papers of canary')
      else expect(words(found?.words)).toBe(words(whole.records[0]?.words))
    },
  )

  it('gives nothing internal in any form, list or answer', async () => {
    for (const query of [
      'verb=ListSets',
      'verb=Identify',
      ...metadataFormats.flatMap(({ prefix }) => [
        `verb=ListIdentifiers&metadataPrefix=${prefix}`,
        `verb=GetRecord&metadataPrefix=${prefix}&identifier=oai:archive.example:canary`,
      ]),
    ])
      texts.push((await ask(url, query)).text)
    for (const id of ['canary/zqcanary-1', 'canary/zqcanary-2', 'hidden', 'draft', 'broken'])
      expect(
        (await ask(url, `verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:${id}`)).errors,
      ).toEqual(['idDoesNotExist'])
    expect(texts.length).toBeGreaterThan(15)
    expect(texts.join('').toLowerCase()).not.toContain(CANARY)
    expect(one.said().toLowerCase()).not.toContain(CANARY)
    expect((await ask(url, 'verb=ListRecords&metadataPrefix=oai_dc&from=2035-01-01')).errors).toEqual([
      'noRecordsMatch',
    ])
  })

  it('answers clients of HTTP/1.0, which need not name a host', async () => {
    const { hostname, port } = new URL(url)
    const said = await new Promise<string>((resolve, reject) => {
      let got = ''
      const socket = connect(Number(port), hostname, () => socket.write('GET /oai?verb=Identify HTTP/1.0\r\n\r\n'))
      socket.setEncoding('utf8').on('data', piece => {
        got += piece
      })
      socket.on('end', () => resolve(got)).on('error', reject)
    })
    expect(said).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(readAnswer(said.slice(said.indexOf('<?xml'))).errors).toEqual([])
  })

  it('says what rights there are in the descriptions', () => {
    expect(texts.join('')).toContain('<about>\n<oai_dc:dc')
    expect(texts.join('')).toContain('<dc:rights>https://creativecommons.org/publicdomain/zero/1.0/</dc:rights>')
  })

  it.skipIf(!canCheck)(`gives what the schemas of OAI-PMH, Dublin Core and EAD ask for (${whyNot})`, () => {
    expect(faultsIn(texts)).toEqual([])
  })

  it('ends cleanly at a signal', async () => {
    const before = readdirSync(tmpdir()).filter(name => name.includes(`-${one.process.pid}-`))
    expect(before).not.toEqual([])
    expect(await one.end('SIGTERM')).toBe(143)
    expect(readdirSync(tmpdir()).filter(name => name.includes(`-${one.process.pid}-`))).toEqual([])
  })
})

describe('a harvest', () => {
  const query = 'verb=ListRecords&metadataPrefix=oai_dc'
  const every = process.env.FONDS_EVERY_FILE === '1'
  const [aids, units] = every ? [20, 499] : [4, 124]

  it(`gives the same records when the provider is killed and started again in the middle (${aids * (units + 1)} records)`, async () => {
    holdings(join(work, 'many'), aids, units)
    const keep = ['--spool', join(work, 'spool'), '--page-size', '50']
    let one = await serve('many', ...keep)
    const whole = await harvest(() => one.url, query)
    const interrupted = await harvest(
      () => one.url,
      query,
      async parts => {
        if (parts !== 3) return
        await one.end('SIGKILL')
        one = await serve('many', ...keep)
      },
    )
    const records = interrupted.flatMap(answer => answer.records)
    expect(records).toHaveLength(aids * (units + 1))
    expect(new Set(records.map(({ identifier }) => identifier)).size).toBe(records.length)
    expect(records).toEqual(whole.flatMap(answer => answer.records))
    expect(interrupted[0]?.size).toBe(records.length)
    const chosen = (await harvest(() => one.url, `${query}&set=level:series&from=2012-01-01&until=2012-12-31`)).flatMap(
      answer => answer.records,
    )
    expect(chosen).toEqual(
      records.filter(({ sets, datestamp }) => sets.includes('level:series') && datestamp.startsWith('2012')),
    )
    expect(chosen.length).toBeGreaterThan(0)
    expect(await one.end('SIGINT')).toBe(130)
  })

  it('begins again when the finding aids change, and learns what was changed and deleted', async () => {
    holdings(join(work, 'changing'), 2, 4)
    const state = ['--state', join(work, 'oai-state'), '--page-size', '3']
    let one = await serve('changing', ...state)
    const first = (await harvest(() => one.url, query)).flatMap(answer => answer.records)
    const { token } = await ask(one.url, query)
    writeFileSync(
      join(work, 'changing/ms000.xml'),
      findingAid('ms000', { units: 3 }).replace('Letters 1', 'Telegrams 1'),
    )
    await new Promise(resolve => setTimeout(resolve, 1100))
    one.process.kill('SIGHUP')
    await one.until(/ends it\./, 2)
    expect((await ask(one.url, `verb=ListRecords&resumptionToken=${encodeURIComponent(token)}`)).errors).toEqual([
      'badResumptionToken',
    ])
    const since = first[0]?.datestamp ?? ''
    const later = (await harvest(() => one.url, query))
      .flatMap(answer => answer.records)
      .filter(({ datestamp }) => datestamp > since)
    expect(later.map(({ identifier, deleted }) => `${identifier.slice(20)}${deleted ? ' deleted' : ''}`)).toEqual([
      'ms000',
      'ms000/u1',
      'ms000/u3 deleted',
    ])
    const whole = readFileSync(join(work, 'changing/ms000.xml'), 'utf8')
    writeFileSync(join(work, 'changing/ms000.xml'), whole.slice(0, 700))
    one.process.kill('SIGHUP')
    await one.until(/ends it\./, 3)
    expect(
      (await harvest(() => one.url, query))
        .flatMap(answer => answer.records)
        .filter(({ datestamp }) => datestamp > since),
    ).toEqual(later)
    writeFileSync(join(work, 'changing/ms000.xml'), whole)
    rmSync(join(work, 'changing/ms001.xml'))
    expect(await one.end('SIGTERM')).toBe(143)
    one = await serve('changing', ...state)
    const after = (await harvest(() => one.url, query)).flatMap(answer => answer.records)
    expect(after.filter(({ deleted }) => deleted).map(({ identifier }) => identifier.slice(20))).toEqual([
      'ms000/u3',
      'ms001',
      'ms001/u0',
      'ms001/u1',
      'ms001/u2',
      'ms001/u3',
    ])
    expect(after.find(({ identifier }) => identifier.endsWith('ms000/u1'))).toEqual(later[1])
    await one.end('SIGTERM')
  })

  it('makes the records again when someone tidied the temporary folder', async () => {
    holdings(join(work, 'tidied'), 1, 2)
    const one = await serve('tidied', '--page-size', '2')
    const before = await harvest(() => one.url, query)
    for (const name of readdirSync(tmpdir()).filter(each => each.includes(`-${one.process.pid}-`)))
      rmSync(join(tmpdir(), name), { recursive: true })
    await expect(ask(one.url, query)).rejects.toThrow()
    await one.until(/ends it\./, 2)
    const records = (answers: typeof before) => answers.flatMap(answer => answer.records)
    expect(records(await harvest(() => one.url, query))).toEqual(records(before))
    await one.end('SIGTERM')
  })

  it('finds what comes by itself, when it is to watch, and takes nothing of its own for a finding aid', async () => {
    holdings(join(work, 'watched'), 1, 1)
    const own = ['--state', join(work, 'watched/state.json'), '--spool', join(work, 'watched/spool')]
    const one = await serve('watched', '--watch', '--per', 'collection', ...own)
    await one.until(/watching/)
    writeFileSync(join(work, 'watched/new.xml'), findingAid('new', { units: 1 }))
    await one.until(/ends it\./, 2)
    expect((await ask(one.url, query)).records.map(({ identifier }) => identifier)).toEqual([
      'oai:archive.example:ms000',
      'oai:archive.example:new',
    ])
    await one.end('SIGTERM')
  })
})

const fonds = (...words: readonly string[]) =>
  spawnSync(process.execPath, [cli, 'oai', ...words], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', SOURCE_DATE_EPOCH: '1900000000' },
  })

describe('a static repository', () => {
  it('holds all records, is valid and the same each time, and reads back', async () => {
    holdings(join(work, 'static'), 2, 3)
    writeFileSync(join(work, 'static/canary.xml'), findingAid('canary', { units: 2, canary: CANARY }))
    writeFileSync(join(work, 'static/gone.xml'), findingAid('gone', { units: 2, status: 'deleted' }))
    const run = fonds('build', 'static', '--out', 'repo.xml', ...common)
    expect([run.status, run.stderr]).toEqual([0, expect.stringContaining('11 records in repo.xml')])
    const text = readFileSync(join(work, 'repo.xml'), 'utf8')
    expect(text.toLowerCase()).not.toContain(CANARY)
    expect(fonds('build', 'static', '--out', 'again.xml', ...common).status).toBe(0)
    expect(readFileSync(join(work, 'again.xml'), 'utf8')).toBe(text)
    if (canCheck) expect(faultsIn([text])).toEqual([])
    const { records } = readAnswer(text)
    expect(records.map(({ identifier, datestamp }) => `${identifier.slice(20)} ${datestamp}`)).toContain(
      'ms001/u2 2011-01-01',
    )
    const back = await convert(text, { to: 'json' })
    expect(back.outputs).toHaveLength(11)
  })

  it('holds finding aids as EAD as well, although they use the same identifiers', async () => {
    holdings(join(work, 'static-ead'), 2, 3)
    for (const name of ['ead2002.xml', 'ead3.xml'])
      cpSync(join(fixtures, `harbour-union/finding-aid.${name}`), join(work, `static-ead/harbour-${name}`))
    writeFileSync(join(work, 'static-ead/canary.xml'), findingAid('canary', { units: 2, canary: CANARY }))
    const of = (...words: readonly string[]) =>
      fonds('build', 'static-ead', '--out', 'ead-repo.xml', ...words, ...common)
    const run = of('--formats', 'ead3,oai_ead,oai_dcterms')
    expect(run.stderr).toMatch(/(\d+) records, and \1 of oai_dcterms, 4 of oai_ead, 4 of ead3 in ead-repo\.xml/)
    const text = readFileSync(join(work, 'ead-repo.xml'), 'utf8')
    expect(text.toLowerCase()).not.toContain(CANARY)
    expect(text.match(/<ListRecords metadataPrefix="\w+">/g)).toEqual(
      metadataFormats.map(({ prefix }) => `<ListRecords metadataPrefix="${prefix}">`),
    )
    if (canCheck) expect(faultsIn([text])).toEqual([])
    expect(of('--formats', 'ead3,oai_ead,oai_dcterms').status).toBe(run.status)
    expect(readFileSync(join(work, 'ead-repo.xml'), 'utf8')).toBe(text)
    expect(of('--formats', 'marc21')).toMatchObject({
      status: 2,
      stderr: 'fonds: --formats takes oai_dc, oai_dcterms, oai_ead or ead3, not "marc21".\n',
    })
    const back = await convert(text, { to: 'json' })
    // EAD says more than Dublin Core, so that is what is read: each finding aid in both forms.
    expect([back.from, back.outputs.length, back.diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([
      'ead2002',
      8,
      [],
    ])
  })

  it('is of whatever a conversion reads, told what it is by the same options', () => {
    const folder = join(work, 'lists')
    mkdirSync(folder)
    writeFileSync(join(folder, 'list.csv'), 'Signatur;Titel;Stufe\nM;Mühle Orrin;Bestand\nM 1;Tagebuch;Akte\n')
    writeFileSync(
      join(work, 'columns.json'),
      JSON.stringify({
        fonds: '1',
        delimiter: ';',
        columns: { Signatur: 'reference code', Titel: 'title', Stufe: 'level' },
        levels: { Bestand: 'fonds', Akte: 'file' },
      }),
    )
    const titles = (name: string) =>
      [...readFileSync(join(work, name), 'utf8').matchAll(/<dc:title>([^<]*)</g)].map(([, title]) => title)
    const made = ['--agency', 'Mühlenarchiv', '--columns', 'columns.json', ...common]
    expect(fonds('build', 'lists', '--out', 'lists.xml', ...made).status).toBe(0)
    expect(titles('lists.xml')).toEqual(['Mühle Orrin', 'Tagebuch'])
    mkdirSync(join(work, 'texts'))
    cpSync(join(fixtures, 'diplomatic-record/telegram.txt'), join(work, 'texts/telegram.txt'))
    const text = (profile: string) =>
      fonds('build', 'texts', '--out', `${profile}.xml`, '--text-profile', profile, ...common)
    expect([text('diplomatic-record').status, text('inventory').status]).toEqual([0, expect.any(Number)])
    expect(titles('diplomatic-record.xml')).not.toEqual(titles('inventory.xml'))
    expect(text('none').stderr).toContain('--text-profile takes one of')
    expect(fonds('build', 'texts', '--out', 'x.xml', '--from', 'ead4', ...common).stderr).toContain(
      '"ead4" is not a format',
    )
  })

  it('is of what is in archives too, with the time of the archive', async () => {
    holdings(join(work, 'to-pack'), 2, 2)
    writeFileSync(join(work, 'to-pack/undated.xml'), findingAid('undated', { units: 1, revised: '' }))
    mkdirSync(join(work, 'packed'))
    const names = ['ms000.xml', 'ms001.xml', 'undated.xml']
    await pack(join(work, 'to-pack'), names, 'zip', join(work, 'packed/all.zip'))
    writeFileSync(join(work, 'packed/broken.zip'), 'PK')
    utimesSync(join(work, 'packed/all.zip'), 1_800_000_000, 1_800_000_000)
    const run = fonds('build', 'packed', '--out', 'packed.xml', ...common)
    expect([run.status, run.stderr]).toEqual([3, expect.stringContaining('packed/broken.zip')])
    const { records } = readAnswer(readFileSync(join(work, 'packed.xml'), 'utf8'))
    expect(records.map(({ identifier, datestamp }) => `${identifier.slice(20)} ${datestamp}`)).toEqual([
      'ms000 2010-01-01',
      'ms000/u0 2010-01-01',
      'ms000/u1 2010-01-01',
      'ms001 2011-01-01',
      'ms001/u0 2011-01-01',
      'ms001/u1 2011-01-01',
      'undated 2027-01-15',
      'undated/u0 2027-01-15',
    ])
  })

  it('is the same for any number of threads, and so is the account', () => {
    holdings(join(work, 'threads'), 3, 40)
    cpSync(join(work, 'threads/ms000.xml'), join(work, 'threads/same.xml'))
    writeFileSync(join(work, 'threads/broken.xml'), findingAid('broken', { units: 3 }).slice(0, -30))
    const runs = ['1', '3'].map(jobs =>
      fonds('build', 'threads', '--out', `threads-${jobs}.xml`, '--jobs', jobs, '--report', 'json', ...common),
    )
    const [one, three] = runs.map(({ status, stderr }) => [status, stderr.replace(/threads-\d/g, '')])
    expect(three).toEqual(one)
    expect(one?.[0]).toBe(1)
    expect(readFileSync(join(work, 'threads-3.xml'), 'utf8')).toBe(readFileSync(join(work, 'threads-1.xml'), 'utf8'))
  })

  it('passes over JSON that is no finding aid, and says so', () => {
    holdings(join(work, 'beside'), 1, 2)
    writeFileSync(join(work, 'beside/package.json'), '{"name":"site"}')
    const { status, stderr } = fonds('build', 'beside', '--out', 'beside.xml', ...common)
    expect(stderr).toContain('One file passed over, in no format that fonds knows: beside/package.json.')
    expect(status).toBe(0)
  })

  it('is for whom it is to be, with no more than they take', () => {
    holdings(join(work, 'profiled'), 1, 2)
    expect(fonds('build', 'profiled', '--out', 'all.xml', ...common).status).toBe(0)
    expect(fonds('build', 'profiled', '--out', 'minimal.xml', '--dc-profile', 'oai-minimal', ...common).status).toBe(0)
    const types = (name: string) => readFileSync(join(work, name), 'utf8').match(/<dc:type>\w+</g)
    expect(types('all.xml')).toContain('<dc:type>series<')
    expect(types('minimal.xml')).not.toContain('<dc:type>series<')
  })

  it('is not written of nothing', () => {
    writeFileSync(join(work, 'static-none.xml'), '')
    const run = fonds('build', 'mixed-none', '--out', 'none.xml', ...common)
    expect([run.status, existsSync(join(work, 'none.xml'))]).toEqual([2, false])
  })
})

it('says that a port is taken, and leaves nothing behind', async () => {
  holdings(join(work, 'port'), 1, 1)
  const other = createServer()
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const child = await new Promise<{ code: number | null; said: string }>(resolve => {
    void import('node:child_process').then(({ execFile }) =>
      execFile(
        process.execPath,
        [cli, 'oai', 'serve', join(work, 'port'), '--port', String(port), ...common],
        (error, _, said) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, said }),
      ),
    )
  })
  other.close()
  expect(child).toEqual({ code: 3, said: expect.stringContaining(`127.0.0.1:${port}: the port is in use already.`) })
})
