import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../../src/oai/answer.ts'
import type { FaultCode } from '../../src/oai/fault.ts'
import { setsOfSets } from '../../src/oai/sets.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { itemOf, made, textOf } from './repository.ts'
import { canCheck, faultsIn, whyNot } from './schema.ts'

const items = Array.from({ length: 250 }, (_, number) => itemOf(number))
const sets = [
  ...setsOfSets,
  { spec: 'collection:havn', name: 'Havn & sons' },
  { spec: 'level:file', name: 'File' },
  { spec: 'level:series', name: 'Series' },
]
const repository = made({ items, sets })
const options = { now: '2031-05-04T12:00:00Z', pageSize: 100 }
const documents: string[] = []

/** The answer to a request, which is kept to be checked. */
function ask(query: string, from = repository, pageSize = 100): string {
  const text = textOf(answer(new URLSearchParams(query), from, { ...options, pageSize }))
  documents.push(text)
  return text
}

const codesIn = (text: string): string[] => [...text.matchAll(/<error code="(\w+)">/g)].map(([, code = '']) => code)
const identifiersIn = (text: string): string[] =>
  [...text.matchAll(/<identifier>([^<]*)<\/identifier>/g)].map(([, each = '']) => each)
const tokenIn = (text: string): string | undefined => /<resumptionToken [^>]*>([^<]*)</.exec(text)?.[1]

describe('requests that are wrong', () => {
  it.each<readonly [string, ...FaultCode[]]>([
    ['', 'badVerb'],
    ['verb=', 'badVerb'],
    ['verb=Identity', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=__proto__', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&verb=ListSets', 'badVerb'],
    ['metadataPrefix=oai_dc', 'badVerb'],
    ['verb=Identify&set=level', 'badArgument'],
    ['verb=Identify&x=<&y=%00', 'badArgument', 'badArgument'],
    ['verb=ListMetadataFormats&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListMetadataFormats&identifier=a%20b', 'badArgument'],
    ['verb=ListMetadataFormats&identifier=oai:archive.example:none', 'idDoesNotExist'],
    ['verb=ListSets&from=2031-05-04', 'badArgument'],
    ['verb=GetRecord', 'badArgument', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&identifier=oai:archive.example:ms0', 'badArgument'],
    ['verb=GetRecord&identifier=oai:archive.example:ms0&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
    [
      'verb=GetRecord&identifier=oai:archive.example:ms0&identifier=oai:archive.example:ms1&metadataPrefix=oai_dc',
      'badArgument',
    ],
    ['verb=GetRecord&identifier=oai:archive.example:ms0&metadataPrefix=oai_dc&from=2031-05-04', 'badArgument'],
    ['verb=GetRecord&identifier=oai:archive.example:ms0&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    ['verb=GetRecord&identifier=oai:archive.example:ms0&metadataPrefix=a%20b', 'badArgument'],
    ['verb=GetRecord&identifier=oai:archive.example:ms0/u-1&metadataPrefix=ead3', 'cannotDisseminateFormat'],
    ['verb=GetRecord&identifier=oai:archive.example:nowhere&metadataPrefix=oai_dc', 'idDoesNotExist'],
    ['verb=GetRecord&identifier=toString:x&metadataPrefix=oai_dc', 'idDoesNotExist'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2031', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2031-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2031-05-04&until=2031-05-04T12:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2031-05-05&until=2031-05-04', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2031-05-04&from=2031-05-04', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=a%20b', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=nowhere', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&until=1999-12-31', 'noRecordsMatch'],
    ['verb=ListIdentifiers&metadataPrefix=oai_dc&from=2099-01-01T00:00:00Z', 'noRecordsMatch'],
    ['verb=ListRecords&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&resumptionToken=x&resumptionToken=x', 'badArgument'],
    ['verb=ListRecords&resumptionToken=ListRecords,100,changed,oai_dc,,,', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=ListSets,100,changed,,,,', 'badResumptionToken'],
    ['verb=Identify&resumptionToken=x', 'badArgument'],
  ])('%s', (query, ...codes) => {
    const text = ask(query)
    expect(codesIn(text)).toEqual(codes)
    const bare = codes.some(code => code === 'badVerb' || code === 'badArgument')
    expect(/<request( [^>]*)?>/.exec(text)?.[1] === undefined).toBe(bare)
    expect(text).toContain('<responseDate>2031-05-04T12:00:00Z</responseDate>')
  })

  it('are repeated in the answer where their arguments are right', () => {
    expect(ask('verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:ms%2520x')).toContain(
      '<request verb="GetRecord" metadataPrefix="oai_dc" identifier="oai:archive.example:ms%20x">https://archive.example/oai</request>',
    )
  })

  it('are answered whatever they are', () => {
    const names = fc.oneof(
      fc.constantFrom('verb', 'metadataPrefix', 'identifier', 'from', 'until', 'set', 'resumptionToken'),
      fc.string({ unit: 'binary', maxLength: 10 }),
    )
    const values = fc.oneof(
      fc.constantFrom(
        'ListRecords',
        'ListSets',
        'GetRecord',
        'ListIdentifiers',
        'oai_dc',
        'ead3',
        'level',
        '2031-05-04',
        '2031-05-04T12:00:00Z',
        'oai:archive.example:ms0',
        'ListRecords,1,f,oai_dc,,,',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.webUrl(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values), { maxLength: 5 }), pairs => {
        const text = textOf(answer(pairs, repository, options))
        documents.push(text)
        const found: string[] = []
        const input = tokenize(
          { start() {}, text() {}, end() {}, finish: () => found.push('whole') },
          ({ code }) => found.push(code),
          {},
        )
        input.write(text)
        input.end()
        expect(found).toEqual(['whole'])
      }),
      { numRuns: 300 },
    )
  })

  it('are told at most so much of', () => {
    expect(codesIn(ask(`verb=Identify&${'x&'.repeat(10_000)}`))).toHaveLength(20)
  })

  it('have an answer of their own where there are no sets, no records or no formats', () => {
    const bare = made({ items: [{ ...itemOf(1), formats: [] }] })
    expect(codesIn(ask('verb=ListSets', bare))).toEqual(['noSetHierarchy'])
    expect(codesIn(ask('verb=ListRecords&metadataPrefix=oai_dc&set=level', bare))).toEqual(['noSetHierarchy'])
    expect(codesIn(ask('verb=ListRecords&metadataPrefix=oai_dc', bare))).toEqual(['noRecordsMatch'])
    expect(codesIn(ask('verb=ListMetadataFormats&identifier=oai:archive.example:ms0/u-1', bare))).toEqual([
      'noMetadataFormats',
    ])
  })
})

describe('requests that are right', () => {
  it('tell of the repository', () => {
    const text = ask('verb=Identify')
    for (const said of [
      '<repositoryName>Havn &amp; Archive<',
      '<baseURL>https://archive.example/oai<',
      '<protocolVersion>2.0<',
      '<adminEmail>archivist@archive.example<',
      '<earliestDatestamp>2010-05-04T12:00:00Z<',
      '<deletedRecord>persistent<',
      '<granularity>YYYY-MM-DDThh:mm:ssZ<',
      '<compression>gzip<',
      '<repositoryIdentifier>archive.example<',
    ])
      expect(text).toContain(said)
  })

  it('tell of the formats, of all and of one item', () => {
    const prefixes = (text: string) => [...text.matchAll(/<metadataPrefix>(\w+)</g)].map(([, prefix]) => prefix)
    expect(prefixes(ask('verb=ListMetadataFormats'))).toEqual(['oai_dc', 'oai_dcterms', 'oai_ead', 'ead3'])
    expect(prefixes(ask('verb=ListMetadataFormats&identifier=oai:archive.example:ms0/u-1'))).toEqual([
      'oai_dc',
      'oai_dcterms',
    ])
  })

  it('give one record, and of a deleted one its header', () => {
    const text = ask('verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:ms0/u-1')
    expect(text).toMatch(
      /<header>\n<identifier>oai:archive.example:ms0\/u-1<\/identifier>\n<datestamp>2011-05-04T12:00:00Z<\/datestamp>\n<setSpec>collection:havn<\/setSpec>/,
    )
    expect(text).toContain('<metadata>\n<oai_dc:dc ')
    const deleted = ask('verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example:ms0/u-3')
    expect(deleted).toContain('<header status="deleted">')
    expect(deleted).not.toContain('<metadata>')
  })

  it('say what holds of the record itself in about', () => {
    const about =
      '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights>CC0</dc:rights></oai_dc:dc>'
    const one = made({ items: [{ ...itemOf(1), about }] })
    expect(ask('verb=ListRecords&metadataPrefix=oai_dc', one)).toContain(
      `</metadata>\n<about>\n${about}\n</about>\n</record>`,
    )
  })

  /** Harvests a list to its end; gives the answers. */
  function harvest(query: string, from = repository, pageSize = 100): string[] {
    const verb = /verb=\w+/.exec(query)?.[0]
    const answers = [ask(query, from, pageSize)]
    for (
      let token = tokenIn(answers[0] ?? '');
      token !== undefined && token !== '';
      token = tokenIn(answers.at(-1) ?? '')
    ) {
      answers.push(ask(`${verb}&resumptionToken=${token}`, from, pageSize))
      if (answers.length > 1000) throw new Error('the list has no end')
    }
    return answers
  }

  it.each(['ListRecords', 'ListIdentifiers'])('give a list in parts: %s', verb => {
    const answers = harvest(`verb=${verb}&metadataPrefix=oai_dc`)
    expect(answers.flatMap(identifiersIn)).toEqual(items.map(({ identifier }) => identifier))
    expect(answers.map(each => /<resumptionToken completeListSize="250" cursor="(\d+)">/.exec(each)?.[1])).toEqual([
      '0',
      '100',
      '200',
    ])
    expect(tokenIn(answers[2] ?? '')).toBe('')
  })

  it('give a list that fits at once, without a token', () => {
    const [all, ...others] = harvest('verb=ListRecords&metadataPrefix=oai_dc', repository, 250)
    expect(others).toEqual([])
    expect(tokenIn(all ?? '')).toBeUndefined()
  })

  it('give whole finding aids one at a time, their headers together', () => {
    expect(harvest('verb=ListRecords&metadataPrefix=ead3')).toHaveLength(25)
    expect(harvest('verb=ListIdentifiers&metadataPrefix=ead3')).toHaveLength(1)
  })

  it.each<readonly [string, (item: (typeof items)[number]) => boolean]>([
    ['from=2050-05-04', ({ datestamp }) => datestamp >= '2050-05-04'],
    ['until=2050-05-04', ({ datestamp }) => datestamp <= '2050-05-04T23:59:59Z'],
    ['from=2050-05-04T12:00:00Z&until=2050-05-04T12:00:00Z', ({ datestamp }) => datestamp === '2050-05-04T12:00:00Z'],
    ['from=2050-05-04&until=2050-05-04', ({ datestamp }) => datestamp === '2050-05-04T12:00:00Z'],
    ['set=level:series', ({ sets: of }) => of.includes('level:series')],
    ['set=level', () => true],
    [
      'set=level:file&from=2050-05-04',
      ({ datestamp, sets: of }) => of.includes('level:file') && datestamp >= '2050-05-04',
    ],
  ])('choose by time and set: %s', (query, chosen) => {
    const found = harvest(`verb=ListRecords&metadataPrefix=oai_dc&${query}`, repository, 7).flatMap(identifiersIn)
    expect(found).toEqual(items.filter(chosen).map(({ identifier }) => identifier))
    expect(found.length).toBeGreaterThan(0)
  })

  it('list the sets, in parts if they are many', () => {
    const specs = (text: string) => [...text.matchAll(/<setSpec>([^<]*)</g)].map(([, spec]) => spec)
    expect(harvest('verb=ListSets', repository, 4).flatMap(specs)).toEqual(sets.map(({ spec }) => spec))
    expect(ask('verb=ListSets')).toContain('<setName>Havn &amp; sons</setName>')
  })

  it('begin again when what the list is of has changed, and go on when something else has', () => {
    const token = tokenIn(ask('verb=ListRecords&metadataPrefix=oai_dc&set=level:file', repository, 7))
    const go = `verb=ListRecords&resumptionToken=${token}`
    const with1 = (change: Partial<(typeof items)[number]>) =>
      made({ items: items.map((item, number) => (number === 1 ? { ...item, ...change } : item)), sets })
    expect(codesIn(ask(go, with1({ datestamp: '2031-05-04T12:00:00Z', sets: ['level:series'] })))).toEqual([])
    expect(codesIn(ask(go, with1({ sets: ['level:file'] })))).toEqual(['badResumptionToken'])
    expect(codesIn(ask(go, made({ items: items.slice(0, 5), sets })))).toEqual(['badResumptionToken'])
  })

  it('refuse a token in another request than its own', () => {
    const token = tokenIn(ask('verb=ListRecords&metadataPrefix=oai_dc'))
    for (const verb of ['ListIdentifiers', 'ListSets'])
      expect(codesIn(ask(`verb=${verb}&resumptionToken=${token}`))).toEqual(['badResumptionToken'])
    expect(codesIn(ask(`verb=ListRecords&resumptionToken=${token?.replace(',100,', ',250,')}`))).toEqual([
      'badResumptionToken',
    ])
  })
})

describe.skipIf(!canCheck)(`every answer that these tests got (${whyNot})`, () => {
  let faults: readonly string[] = []
  beforeAll(() => {
    faults = faultsIn(documents)
  })
  afterAll(() => documents.splice(0))

  it('is what the schema of OAI-PMH asks for', () => {
    expect(documents.length).toBeGreaterThan(100)
    expect(faults).toEqual([])
  })

  it('which refuses what is wrong', () => {
    const [first = ''] = documents
    expect(faultsIn([first.replace('badVerb', 'worseVerb')])).not.toEqual([])
  })
})
