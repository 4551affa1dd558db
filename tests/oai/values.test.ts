import { describe, expect, it } from 'vitest'
import type { Control } from '../../src/model/control.ts'
import { datestampAt, granularityOf, statedDatestamp } from '../../src/oai/datestamp.ts'
import { embedded } from '../../src/oai/embedded.ts'
import { isRepositoryIdentifier, isUri, oaiIdentifier } from '../../src/oai/identifier.ts'
import { metadataFormats } from '../../src/oai/metadata-format.ts'
import { isSetSpec, isWithin, repositorySet, setPart } from '../../src/oai/sets.ts'
import { type Resumption, readToken, tokenFor } from '../../src/oai/token.ts'

describe('the datestamp of a finding aid', () => {
  it.each<readonly [string, Control, string | undefined]>([
    [
      'the latest of its history',
      {
        events: [
          { type: 'revised', date: '2031-05-04' },
          { type: 'created', date: '2030-01-01' },
        ],
      },
      '2031-05-04T23:59:59Z',
    ],
    ['to the second', { events: [{ type: 'revised', date: '2031-05-04T12:00:00Z' }] }, '2031-05-04T12:00:00Z'],
    ['in UTC', { events: [{ type: 'revised', date: '2031-05-04 23:30:00 -0400' }] }, '2031-05-05T03:30:00Z'],
    ['without a zone', { events: [{ type: 'revised', date: '2031-05-04T08:15' }] }, '2031-05-04T08:15:00Z'],
    ['the end of a month', { events: [{ type: 'revised', date: '2028-02' }] }, '2028-02-29T23:59:59Z'],
    ['the end of a year', { events: [{ type: 'revised', date: '2028' }] }, '2028-12-31T23:59:59Z'],
    ['the end of a span', { events: [{ type: 'revised', date: '2027-01/2028-02-03' }] }, '2028-02-03T23:59:59Z'],
    ['in words', { events: [{ type: 'revised', dateText: '4 May 2031' }] }, '2031-05-04T23:59:59Z'],
    [
      'in words of its country',
      { agency: { countryCode: 'US' }, events: [{ type: 'revised', dateText: '5/4/2011' }] },
      '2011-05-04T23:59:59Z',
    ],
    [
      'the machine form before the words',
      { events: [{ type: 'revised', date: '2031', dateText: '4 May 1999' }] },
      '2031-12-31T23:59:59Z',
    ],
    [
      'of its publication',
      {
        publication: [
          { type: 'publisher', text: 'Havn' },
          { type: 'date', text: 'Spring', normal: '1998' },
        ],
      },
      '1998-12-31T23:59:59Z',
    ],
    [
      'of its history before its publication',
      { events: [{ type: 'created', date: '1990' }], publication: [{ type: 'date', text: '1998' }] },
      '1990-12-31T23:59:59Z',
    ],
    [
      'none of words that are no date',
      { events: [{ type: 'revised', dateText: 'last week', date: 'soon' }] },
      undefined,
    ],
    ['none before the era of datestamps', { events: [{ type: 'revised', date: '-0043' }] }, undefined],
    ['none of nothing', {}, undefined],
  ])('%s', (_, control, stamp) => expect(statedDatestamp(control)).toBe(stamp))
})

it('tells days and seconds from what is neither', () => {
  for (const day of ['2031-05-04', '2028-02-29']) expect(granularityOf(day)).toBe('day')
  expect(granularityOf('2031-05-04T23:59:59Z')).toBe('second')
  for (const wrong of [
    '2031',
    '2031-05',
    '2031-02-30',
    '2031-5-4',
    '2031-05-04T24:00:00Z',
    '2031-05-04T12:00:00',
    '2031-05-04T12:00Z',
    '2031-05-04T12:00:00+01:00',
    ' 2031-05-04',
    '',
  ])
    expect(granularityOf(wrong), wrong).toBeUndefined()
  expect(datestampAt(0)).toBe('1970-01-01T00:00:00Z')
})

it('makes identifiers that the guidelines allow, one for each finding aid and unit', () => {
  const made = [
    oaiIdentifier('archive.example', 'ms1'),
    oaiIdentifier('archive.example', 'ms1', 'u-1'),
    oaiIdentifier('archive.example', 'ms1/u-1'),
    oaiIdentifier('archive.example', 'ms1%2Fu-1'),
    oaiIdentifier('archive.example', 'Ms. Ø 12 "a" <b>'),
    oaiIdentifier('archive.example', '\uD800'),
  ]
  for (const identifier of made) {
    expect(identifier).toMatch(
      /^oai:[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+:[a-zA-Z0-9\-_.!~*'();/?:@&=+$,%]+$/,
    )
    expect(isUri(identifier)).toBe(true)
  }
  expect(new Set(made).size).toBe(made.length)
  for (const wrong of ['', 'ms1', 'oai:', 'oai:a b', 'oai:%zz', 'oai:é', 'oai:<', 'oai:a#b#c'])
    expect(isUri(wrong), wrong).toBe(false)
  for (const domain of ['archive.example', 'a.b', 'x-y.archive.example'])
    expect(isRepositoryIdentifier(domain)).toBe(true)
  for (const domain of ['localhost', '127.0.0.1', '', 'a..b', 'archive.example:80', '1a.example'])
    expect(isRepositoryIdentifier(domain), domain).toBe(false)
})

it('makes names of sets that the protocol allows, one for each text', () => {
  const texts = ['MS 1', 'MS~201', 'MS/1', 'Ø', 'a:b', 'a%3Ab', '\uDC00', "it's (a) *set*!"]
  for (const text of texts) expect(isSetSpec(`collection:${setPart(text)}`), text).toBe(true)
  expect(new Set(texts.map(setPart)).size).toBe(texts.length)
  expect(repositorySet('Havn', 'DK-1')).toEqual({ spec: 'repository:DK-1', name: 'Havn' })
  expect(isWithin('level:series', 'level')).toBe(true)
  expect(isWithin('levels', 'level')).toBe(false)
})

it('reads the tokens it makes, and nothing else', () => {
  const tokens: readonly Resumption[] = [
    { verb: 'ListRecords', selection: { metadataPrefix: 'oai_dc' }, cursor: 100, fingerprint: 'x7Q-_' },
    {
      verb: 'ListIdentifiers',
      selection: { metadataPrefix: 'ead3', from: '2031-05-04', until: '2032-01-01', set: 'level:file' },
      cursor: 1,
      fingerprint: 'a',
    },
    { verb: 'ListSets', cursor: 3, fingerprint: 'a' },
  ]
  for (const token of tokens) expect(readToken(tokenFor(token))).toEqual(token)
  const good = tokenFor({
    verb: 'ListRecords',
    selection: { metadataPrefix: 'oai_dc' },
    cursor: 100,
    fingerprint: 'x7Q',
  })
  for (const wrong of [
    '',
    'x',
    ',,,,,,',
    `${good},`,
    good.replace('100', '0'),
    good.replace('100', '-1'),
    good.replace('100', '1e3'),
    good.replace('oai_dc', 'marc'),
    good.replace('x7Q', ''),
    good.replace('x7Q', '<'),
    good.replace('ListRecords', 'GetRecord'),
    good.replace('oai_dc,,', 'oai_dc,2031,'),
    `${good}a b`,
    good.replace('ListRecords', 'ListSets'),
  ])
    expect(readToken(wrong), wrong).toBeUndefined()
})

describe('a document that stands within another', () => {
  const [format] = metadataFormats
  const within = (pieces: readonly string[]): string => {
    let text = ''
    const add = (piece: string): void => {
      text += piece
    }
    const sink = format && embedded(format, { write: add, end: () => add('|') })
    for (const piece of pieces) sink?.write(piece)
    sink?.end()
    return text
  }
  const [schemaInstance, place] = [
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `xsi:schemaLocation="${format?.namespace} ${format?.schema}"`,
  ]

  it.each([
    ['has no declaration', '<?xml version="1.0"?>\n<dc a="1">x</dc>', `<dc a="1" ${schemaInstance} ${place}>x</dc>|`],
    ['may be empty', '<?xml version="1.0"?>\n<dc/>\n', `<dc ${schemaInstance} ${place}/>\n|`],
    [
      'keeps the schema it names',
      `<dc ${schemaInstance} xsi:schemaLocation="a b">x</dc>`,
      `<dc ${schemaInstance} xsi:schemaLocation="a b">x</dc>|`,
    ],
    ['declares nothing twice', `<dc ${schemaInstance}>x</dc>`, `<dc ${schemaInstance} ${place}>x</dc>|`],
  ])('%s, in whatever pieces it comes', (_, document, expected) => {
    expect(within([document])).toBe(expected)
    expect(within([...document])).toBe(expected)
    for (let at = 1; at < document.length; at++)
      expect(within([document.slice(0, at), document.slice(at)])).toBe(expected)
  })
})
