import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { convert, validate } from '../../src/convert/api.ts'
import { dcterms, oaiDc } from '../../src/formats/dublin-core/index.ts'
import { readTable as readText } from './csv.ts'

const OAI = 'xmlns="http://www.openarchives.org/OAI/2.0/"'
const DC = 'xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"'

const record = (elements: string) => `<oai_dc:dc ${DC}>${elements}</oai_dc:dc>`
const harvested = (id: string, elements: string) =>
  `<record><header><identifier>${id}</identifier><datestamp>2020-01-01</datestamp><setSpec>mill</setSpec></header><metadata>${record(elements)}</metadata></record>`
const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code)

describe('a record of Dublin Core', () => {
  it('says what the unit is, each element in its place', () => {
    const { found, diagnostics } = readText(
      record(
        '<dc:title>Day book</dc:title><dc:title xml:lang="cy">Llyfr dydd</dc:title><dc:creator>Orrin, Tilda</dc:creator><dc:contributor>Orrin, Ana</dc:contributor><dc:subject>Mills</dc:subject><dc:description>Books of <!-- a --> a mill.</dc:description><dc:publisher>Weir Record Office</dc:publisher><dc:date>1871/1875</dc:date><dc:type>file</dc:type><dc:type>ledgers</dc:type><dc:format>1 volume</dc:format><dc:identifier>ML 1</dc:identifier><dc:identifier>https://example.org/ml1</dc:identifier><dc:identifier>OLD 1</dc:identifier><dc:language>eng</dc:language><dc:language>Mostly English</dc:language><dc:coverage>Weir Valley</dc:coverage><dc:relation>https://example.org/ml</dc:relation><dc:rights>Open</dc:rights><dc:source/>',
      ),
      oaiDc,
    )
    expect(diagnostics).toMatchObject([
      {
        code: 'dublin-core/taken-for',
        severity: 'info',
        message:
          'Dublin Core leaves open what this is, and it was taken for what is likely: coverage for a place once; rights for conditions of use once.',
      },
    ])
    expect(found).toHaveLength(1)
    expect(found[0]?.unit).toMatchObject({
      level: 'file',
      title: { text: 'Day book' },
      otherTitles: [{ text: 'Llyfr dydd', language: 'wel' }],
      creators: [{ text: 'Orrin, Tilda' }, { text: 'Orrin, Ana', role: 'contributor' }],
      accessPoints: [{ type: 'subject' }, { type: 'genre', text: 'ledgers' }, { type: 'place', text: 'Weir Valley' }],
      scopeContent: [{ blocks: [{ content: ['Books of a mill.'] }] }],
      repository: [{ text: 'Weir Record Office' }],
      dates: [{ begin: '1871', end: '1875' }],
      physicalDescriptions: [{ extents: [{ quantity: 1, unit: 'volume' }] }],
      referenceCode: { text: 'ML 1' },
      otherIdentifiers: [{ text: 'OLD 1' }],
      persistentUris: [{ link: { href: 'https://example.org/ml1' } }],
      languages: [{ code: 'eng' }],
      languageNotes: [{}],
      useRestrictions: [{}],
    })
  })

  it('of DCMI terms keeps what the terms tell apart', () => {
    const { found } = readText(
      '<oai_dcterms:dcterms xmlns:oai_dcterms="http://www.openarchives.org/OAI/2.0/oai_dcterms/" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:title>Day book</dcterms:title><dcterms:abstract>Short.</dcterms:abstract><dcterms:provenance>Given.</dcterms:provenance><dcterms:accessRights>Open</dcterms:accessRights><dcterms:isPartOf>The ledgers</dcterms:isPartOf><dcterms:mediator>A teacher</dcterms:mediator><dcterms:license>https://example.org/cc0</dcterms:license></oai_dcterms:dcterms>',
      dcterms,
    )
    expect(found[0]?.unit).toMatchObject({
      abstract: [{ text: 'Short.' }],
      custodialHistory: [{}],
      accessRestrictions: [{}],
      relatedMaterial: [{ heading: ['Is part of'] }],
      notes: [{ heading: ['Mediator'] }],
      rightsUris: [{ link: { href: 'https://example.org/cc0' } }],
    })
  })

  it('takes the words that keep rights apart, and bulk dates, for what they say', () => {
    const { found } = readText(
      record(
        '<dc:rights>Access: Open.</dc:rights><dc:rights>Use: Ask first.</dc:rights><dc:rights>Legal status: Deposit.</dc:rights><dc:rights>http://rightsstatements.org/vocab/InC/1.0/</dc:rights><dc:rights>Copy with care.</dc:rights><dc:description>Bulk dates: 1920-1930</dc:description>',
      ),
      oaiDc,
    )
    const said = (text: string) => ({ blocks: [{ content: [text] }] })
    expect(found[0]?.unit).toMatchObject({
      accessRestrictions: [said('Open.')],
      useRestrictions: [said('Ask first.'), said('Copy with care.')],
      legalStatus: [said('Deposit.')],
      rightsUris: [{ link: { href: 'http://rightsstatements.org/vocab/InC/1.0/' } }],
      dates: [{ text: '1920-1930', type: 'bulk', begin: '1920', end: '1930' }],
    })
  })

  const unitOf = (elements: string) => readText(record(elements), oaiDc).found[0]?.unit
  const described = (...texts: readonly string[]) =>
    unitOf(texts.map(text => `<dc:description>${text}</dc:description>`).join(''))
  const notes = (...texts: readonly string[]) => texts.map(text => ({ blocks: [{ content: [text] }] }))

  it('has the shorter first of two descriptions as its abstract, and the longer as scope and content', () => {
    const { found, diagnostics } = readText(
      record(
        '<dc:description>Books.</dc:description><dc:description>Books of a mill.</dc:description><dc:description>Bulk dates: 1920</dc:description>',
      ),
      oaiDc,
    )
    expect(found[0]?.unit).toMatchObject({ abstract: [{ text: 'Books.' }], scopeContent: notes('Books of a mill.') })
    expect(diagnostics).toMatchObject([
      {
        code: 'dublin-core/taken-for',
        message: expect.stringMatching(/the first of two descriptions .* in one record/),
      },
    ])
    const whole = described('Books of a mill.', 'Books.')
    expect(whole?.abstract).toBeUndefined()
    expect(whole?.scopeContent).toMatchObject(notes('Books of a mill.', 'Books.'))
    expect(described('A.', 'B is longer.', 'C.')).toMatchObject({ scopeContent: notes('A.', 'B is longer.', 'C.') })
    const inTwo = unitOf(
      '<dc:description xml:lang="en">Books.</dc:description><dc:description xml:lang="cy">Llyfrau melin.</dc:description>',
    )
    expect(inTwo?.abstract).toBeUndefined()
  })

  it('of DCMI terms has no abstract but the one that is called so', () => {
    const { found } = readText(
      '<record xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:description>Books.</dcterms:description><dcterms:description>Books of a mill.</dcterms:description></record>',
      dcterms,
    )
    expect(found[0]?.unit.abstract).toBeUndefined()
  })

  it.each([
    ['<dc:type>Collection</dc:type>', 'collection', []],
    ['<dc:type>http://purl.org/dc/dcmitype/Collection</dc:type><dc:type>Text</dc:type>', 'collection', ['Text']],
    ['<dc:type>Collection</dc:type><dc:type>fonds</dc:type>', 'fonds', []],
    ['<dc:type>Collection</dc:type><dc:relation>Is part of: Ferry, MS 1</dc:relation>', undefined, ['Collection']],
    ['<dc:type>Collection</dc:type><dc:type>item</dc:type>', 'item', ['Collection']],
    ['<dc:type>Art collection</dc:type>', undefined, ['Art collection']],
    ['<dc:type>Text</dc:type>', undefined, ['Text']],
  ])('%s is of the level %s', (types, level, genres) => {
    const unit = unitOf(types)
    expect(unit?.level).toBe(level)
    expect((unit?.accessPoints ?? []).map(({ text }) => text)).toEqual(genres)
  })

  it('has one date of the figures and the words of one span', () => {
    const dated = (...texts: readonly string[]) =>
      unitOf(texts.map(text => `<dc:date>${text}</dc:date>`).join(''))?.dates?.map(({ text }) => text)
    expect(dated('1910/1912', 'circa 1910-1912')).toEqual(['circa 1910-1912'])
    expect(dated('circa 1905', '1905')).toEqual(['circa 1905'])
    expect(dated('1910/1912', 'circa 1911')).toEqual(['1910/1912', 'circa 1911'])
    expect(dated('1910', '1911')).toEqual(['1910', '1911'])
  })

  it('reports words outside Dublin Core', () => {
    const { diagnostics } = readText(record('<dc:title>A</dc:title><note xmlns="urn:x">three more words</note>'), oaiDc)
    expect(diagnostics).toMatchObject([{ code: 'dublin-core/foreign-element', words: 3 }])
  })
})

describe('a response of OAI-PMH', () => {
  const response = `<OAI-PMH ${OAI}><responseDate>2020-01-01T00:00:00Z</responseDate><request verb="ListRecords">https://example.org/oai</request><ListRecords>${harvested('oai:example.org:1', '<dc:title>One</dc:title>')}<record><header status="deleted"><identifier>oai:example.org:2</identifier></header></record>${harvested('oai:example.org:3', '<dc:title>Three</dc:title>')}<resumptionToken>next</resumptionToken></ListRecords></OAI-PMH>`

  it('gives a finding aid for each record, with its identifier', async () => {
    const { found } = readText(response, oaiDc)
    expect(found.map(({ control, unit }) => [control.recordId, unit.title?.text])).toEqual([
      ['oai:example.org:1', 'One'],
      ['oai:example.org:3', 'Three'],
    ])
    const { from, outputs } = await convert(response)
    expect([from, outputs.length]).toEqual(['oai-dc', 2])
  })

  it('is checked record by record', async () => {
    expect((await validate(response)).valid).toBe(true)
    const wrong = await validate(response.replace('<dc:title>Three', '<dc:titel>x</dc:titel><dc:title>Three'))
    expect(wrong.valid).toBe(false)
    expect(wrong.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1)
  })

  it('that is an error, or holds no records, is refused with a sentence', () => {
    const error = readText(`<OAI-PMH ${OAI}><error code="noRecordsMatch">None.</error></OAI-PMH>`, oaiDc)
    expect(codes(error.diagnostics)).toEqual(['dublin-core/error-response'])
    const identify = readText(
      `<OAI-PMH ${OAI}><Identify><repositoryName>A</repositoryName></Identify></OAI-PMH>`,
      oaiDc,
    )
    expect(codes(identify.diagnostics)).toEqual(['dublin-core/no-records'])
  })
})

it('a static repository gives its records, and not what describes its sets', () => {
  const { found } = readText(
    `<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository" xmlns:oai="http://www.openarchives.org/OAI/2.0/"><Identify><oai:repositoryName>Mill</oai:repositoryName></Identify><ListRecords metadataPrefix="oai_dc"><oai:record><oai:header><oai:identifier>oai:mill:1</oai:identifier></oai:header><oai:metadata>${record('<dc:title>One</dc:title>')}</oai:metadata></oai:record></ListRecords></Repository>`,
    oaiDc,
  )
  expect(found.map(({ control, unit }) => [control.recordId, unit.title?.text])).toEqual([['oai:mill:1', 'One']])
  const sets = readText(
    `<OAI-PMH ${OAI}><ListSets><set><setSpec>a</setSpec><setDescription>${record('<dc:description>About the set</dc:description>')}</setDescription></set></ListSets><ListRecords>${harvested('x', '<dc:title>Only</dc:title>')}</ListRecords></OAI-PMH>`,
    oaiDc,
  )
  expect(sets.found.map(({ unit }) => unit.title?.text)).toEqual(['Only'])
})

it.each(['oai_dc', 'dcterms'])('what is written in %s can be read again', async ending => {
  const path = fileURLToPath(new URL(`../../fixtures/presidential-library/finding-aid.${ending}.xml`, import.meta.url))
  const source = readFileSync(path, 'utf8')
  const to = ending === 'oai_dc' ? ('oai-dc' as const) : ('dcterms' as const)
  const { from, outputs } = await convert(source, { to })
  expect(from).toBe(to)
  const words = (text: string) => new Set(text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu))
  const again = words(outputs[0]?.text ?? '')
  expect([...words(source)].filter(word => !again.has(word))).toEqual([])
})
