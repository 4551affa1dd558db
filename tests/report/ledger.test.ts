import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import validateLine, { ledger as validateLedger } from '../../generated/ledger.js'
import { convert } from '../../src/convert/api.ts'
import { countWords } from '../../src/model/prose-text.ts'
import { ledgerLine } from '../../src/report/json-lines.ts'
import { lossLines } from '../../src/report/ledger/loss-lines.ts'
import { sourceWords } from '../../src/report/ledger/word-balance.ts'

const word = fc.stringMatching(/^[a-zäéñ0-9]{1,8}$/)
const words = fc.array(word, { maxLength: 40 })

describe('words of a source against words of an output', () => {
  it('are counted as in every report of loss, in whatever pieces the text comes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(80), (text, at) => {
        const source = sourceWords()
        source.text(text.slice(0, at))
        source.text(text.slice(at))
        source.boundary()
        expect(source.count()).toBe(countWords(text))
      }),
    )
  })

  it.each([
    [3, 9_000],
    [9_000, 3],
    [4_095, 4_096],
    [9_000, 9_000],
  ])('balance when there are few and when there are many: %i in, %i out', (read, written) => {
    const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ')
    const source = sourceWords()
    source.text(numbered('in', read))
    source.boundary()
    const output = source.output()
    output.text(numbered('out', written))
    output.boundary()
    const { gone, lessOften, added } = output.balance()
    expect(read - gone - lessOften + added).toBe(written)
    expect(gone).toBeGreaterThan(read * 0.6)
    expect(gone).toBeLessThanOrEqual(read)
  })

  it('balance: in - absent + added = out, and nothing is missing from an output that has it all', () => {
    fc.assert(
      fc.property(words, words, (read, written) => {
        const source = sourceWords()
        source.text(read.join(' '))
        source.boundary()
        const output = source.output()
        output.text(written.join('. '))
        output.boundary()
        const { gone, lessOften, added } = output.balance()
        expect(read.length - gone - lessOften + added).toBe(written.length)
        const whole = source.output()
        whole.text([...written, ...read].join(' ').toUpperCase())
        whole.boundary()
        expect(whole.balance()).toMatchObject({ gone: 0, lessOften: 0, added: written.length })
      }),
    )
  })

  it('tell what is gone from what is said less often', () => {
    const source = sourceWords()
    source.text('letters, letters and maps')
    source.boundary()
    const output = source.output()
    output.text('Letters and')
    output.boundary()
    expect(output.balance()).toEqual({ written: 2, added: 0, gone: 1, lessOften: 1 })
  })

  it('are parted where an element begins or ends', () => {
    const source = sourceWords()
    source.text('sea')
    source.boundary()
    source.text('weed')
    source.boundary()
    expect(source.count()).toBe(2)
  })
})

it('adds up losses that say the same, and keeps memory bounded', () => {
  const lines = lossLines()
  for (let i = 0; i < 2_000; i++)
    lines.add({ code: 'ead/not-read', concern: 'loss', severity: 'info', message: `Kind ${i % 700}.`, words: 1 })
  expect(lines.words()).toBe(2_000)
  expect(lines.lines().length).toBeLessThanOrEqual(501)
  expect(lines.lines().reduce((sum, { times }) => sum + times, 0)).toBe(2_000)
})

const ead = (did: string, more = ''): string =>
  `<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>ms1</eadid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc></eadheader><archdesc level="fonds"><did><unittitle>Papers</unittitle>${did}</did>${more}</archdesc></ead>`

describe('the ledger of a conversion', () => {
  const source = ead(
    '<v:shelf xmlns:v="urn:v">Row nine</v:shelf><unitid>1</unitid>loose',
    '<runner>Page head</runner><table frame="all"/><controlaccess altrender="x"><subject>Boats</subject></controlaccess><odd audience="internal"><p>Never to be shown</p></odd>',
  )

  it('says by name what was mapped, kept and lost, and where words went', async () => {
    const { ledger } = await convert(source, { to: 'ead3' })
    expect(ledger).toMatchObject({
      from: 'ead2002',
      findingAids: 1,
      words: { in: 14, heldBack: 4 },
      elements: { kept: { shelf: 1 }, lost: { runner: 1 } },
      attributes: { lost: { altrender: 1 } },
    })
    expect(ledger?.elements?.mapped).toMatchObject({ unittitle: 1, subject: 1, titleproper: 1 })
    expect(ledger?.outputs[0]?.words).toMatchObject({ lost: 5, unaccounted: 0 })
    expect(ledger?.losses.map(({ code, words }) => `${code} ${words}`)).toEqual([
      'ead/loose-text 1',
      'ead/not-read 2',
      'ead/attribute-not-kept 0',
    ])
  })

  it('is of the form that its schema states, as data and as a line of JSON', async () => {
    const { ledger } = await convert(source, { to: ['ead3', 'ead2002', 'oai-dc', 'schema-org', 'json'] })
    expect(ledger && validateLedger(ledger), JSON.stringify(validateLedger.errors)).toBe(true)
    expect(ledger && validateLine(JSON.parse(ledgerLine('a.xml', ledger)))).toBe(true)
  })

  it('says nothing of what is internal, not even the names of its elements', async () => {
    const hidden = ead(
      '',
      '<odd audience="internal"><v:zqname xmlns:v="urn:v" zqattribute="zqvalue">zqword</v:zqname></odd>',
    )
    const { ledger, diagnostics } = await convert(hidden, { to: ['ead3', 'ead2002', 'oai-dc', 'schema-org', 'json'] })
    expect(JSON.stringify({ ledger, diagnostics })).not.toContain('zq')
  })

  it('counts the words of tables, their heads and places apart', async () => {
    const table = 'id,parent,level,title,scope and content\na,,fonds,Ferry,"Letters, maps."\nb,a,file,Day book,\n'
    const { ledger } = await convert(table, { to: ['csv', 'csv-atom', 'xlsx', 'json'] })
    const out = new Map(ledger?.outputs.map(({ format, words: counted }) => [format, counted]))
    // The identifiers of the rows are not words of the source, and stand in the output.
    expect(out.get('csv')).toMatchObject({ out: (ledger?.words.in ?? 0) + 2, absent: 0, added: 2, unaccounted: 0 })
    expect(out.get('xlsx')).toEqual(out.get('csv'))
    expect(out.get('csv-atom')).toMatchObject({ absent: 0, unaccounted: 0 })
  })

  it('is absent when the source could not be read', async () => {
    expect((await convert('<ead><archdesc>', { to: 'ead3' })).ledger).toBeUndefined()
    expect((await convert('neither here nor there', { to: 'ead3' })).ledger).toBeUndefined()
  })

  it('counts all finding aids of a file together', async () => {
    const two = `<records>${source}${source}</records>`
    const { ledger } = await convert(two, { to: 'ead3', from: 'ead2002' })
    expect(ledger).toMatchObject({ findingAids: 2, words: { in: 28, heldBack: 8 } })
    expect(ledger?.outputs[0]?.words.unaccounted).toBe(0)
  })
})
