import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { checkDctermsGraph } from '../../../src/formats/dublin-core/check-graph.ts'
import { dctermsJsonLd } from '../../../src/formats/dublin-core/index.ts'
import { profileNames } from '../../../src/formats/dublin-core/profiles.ts'
import {
  classNames,
  collectionsAlone,
  isOfClass,
  onlyWords,
  thingsOf,
} from '../../../src/formats/dublin-core/ranges.ts'
import { dctermsTerms } from '../../../src/formats/dublin-core/terms.ts'
import { validate } from '../../../src/index.ts'
import type { Diagnostic } from '../../../src/report/diagnostic.ts'
import { maximal } from '../../maximal.ts'
import { shared, whySkipped } from '../../shared.ts'
import { tree } from './arbitrary.ts'
import { letters } from './letters.ts'
import { written } from './written.ts'

function faultsIn(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const sink = checkDctermsGraph(diagnostic => found.push(diagnostic))
  sink.write(text)
  sink.end()
  return found
}

const TERMS = 'http://purl.org/dc/terms/'
const context = { '@vocab': TERMS, rdfs: 'http://www.w3.org/2000/01/rdf-schema#' }
const document = (...nodes: readonly object[]) => JSON.stringify({ '@context': context, '@graph': nodes }, undefined, 2)

describe('the DCMI terms in a document', () => {
  it('are right in what is written, whatever the model holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(tree, fc.constant(maximal.unit), fc.constant(letters.unit)),
        fc.constantFrom(...profileNames),
        fc.constantFrom('collection' as const, 'unit' as const, 'leaf' as const),
        (unit, dcProfile, per) => {
          const { text } = written(dctermsJsonLd, { control: { recordId: 'x' }, unit }, { dcProfile, per })
          expect(faultsIn(text)).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  const collection = { '@id': 'http://purl.org/dc/dcmitype/Collection' }
  it.each<readonly [string, object, string, string | undefined]>([
    ['a property that is none', { titel: 'x' }, 'error unknown-property', 'Did you mean "title"?'],
    ['a class that is none', { '@type': 'Agnet', 'rdfs:label': 'x' }, 'error unknown-class', 'Did you mean "Agent"?'],
    [
      'a type that is none',
      { '@type': 'http://purl.org/dc/dcmitype/Sounds', title: 'x' },
      'error unknown-class',
      'Did you mean "Sound"?',
    ],
    ['a thing where words belong', { title: { 'rdfs:label': 'x' } }, 'error range', 'Give its words alone.'],
    [
      'a thing of another class',
      { creator: { '@type': 'Location', 'rdfs:label': 'x' } },
      'error range',
      'It leads to Agent.',
    ],
    [
      'words where a thing belongs',
      { creator: 'Ada' },
      'warning range',
      'DCMI has Agent here: a thing with the words as its rdfs:label.',
    ],
    ['a date that is none', { date: { '@value': '1931-02-30', '@type': `${TERMS}W3CDTF` } }, 'error value', undefined],
    [
      'a link to a type that is none',
      { type: { '@id': 'http://purl.org/dc/dcmitype/Map' } },
      'error value',
      'They are Collection, Dataset, Event, Image, InteractiveResource, MovingImage, PhysicalObject, Service, Software, Sound, StillImage, Text.',
    ],
    [
      'what only collections have',
      { type: { '@id': 'http://purl.org/dc/dcmitype/Text' }, accrualPolicy: { 'rdfs:label': 'x' } },
      'error domain',
      'Say it of the collection, or in a description.',
    ],
  ])('are told apart from %s', (_, node, code, hint) => {
    const found = faultsIn(document({ title: 'Good' }, { '@id': 'a', ...node }))
    expect(found.map(each => `${each.severity} ${each.code.replace('dcterms-jsonld/', '')}`)).toEqual([code])
    expect(found[0]?.hint).toBe(hint)
    expect(found[0]?.place).toMatchObject({ line: expect.any(Number), pointer: expect.stringMatching(/^\/@graph\/1/) })
  })

  it('are left alone where they are right, in any spelling, and so are those of others', () => {
    const right = [
      { type: collection, accrualPolicy: { 'rdfs:label': 'A box a year.' } },
      { rights: { '@type': 'LicenseDocument', '@id': 'https://l.example/' }, spatial: { '@id': 'https://p.example/' } },
      { 'https://ex.example/shelf': '3', 'rdfs:seeAlso': 'x', format: { '@type': 'FileFormat', 'rdfs:label': 'PDF' } },
      { abstract: { 'rdfs:label': 'x' }, date: { '@value': '1931-02', '@type': `${TERMS}W3CDTF` } },
    ]
    expect(faultsIn(document(...right))).toEqual([])
    expect(faultsIn(JSON.stringify([{ [`${TERMS}title`]: [{ '@value': 'x' }] }]))).toEqual([])
    expect(faultsIn(JSON.stringify([{ [`${TERMS}titel`]: [{ '@value': 'x' }] }])).map(({ code }) => code)).toEqual([
      'dcterms-jsonld/unknown-property',
    ])
  })

  it('are asked for by validate, with the names that no context explains', async () => {
    const { valid, diagnostics } = await validate(document({ title: 'x', titel: 'y' }))
    expect([valid, diagnostics.filter(({ concern }) => concern === 'schema').map(({ code }) => code)]).toEqual([
      false,
      ['dcterms-jsonld/unknown-property'],
    ])
    expect(faultsIn('{"title":"x"}')[0]?.message).toBe('No context says which property "title" is.')
    expect(faultsIn('{"@context":"https://ex.example/c.jsonld"}').map(({ code }) => code)).toEqual([
      'dcterms-jsonld/remote-context',
    ])
    expect(faultsIn(`${'['.repeat(600)}${']'.repeat(600)}`).map(({ code }) => code)).toEqual([
      'dcterms-jsonld/too-deep',
    ])
  })
})

describe.skipIf(!shared)(`the facts about terms, by those DCMI publishes${shared ? '' : ` (${whySkipped})`}`, () => {
  const short = (iri: string) => iri.replace(TERMS, '')
  const triples = shared
    ? new Parser().parse(readFileSync(`${shared}/schemas/dcmi-rdf/dublin_core_terms.ttl`, 'utf8'))
    : []
  const about = (name: string, what: RegExp) =>
    triples
      .filter(({ subject, predicate }) => short(subject.value) === name && what.test(predicate.value))
      .map(({ object }) => short(object.value))

  it('are the same', () => {
    const published = triples
      .filter(({ predicate, object }) => /#type$/.test(predicate.value) && /#Class$/.test(object.value))
      .map(({ subject }) => short(subject.value))
    expect([...classNames].sort()).toEqual([...new Set(published)].sort())
    for (const term of dctermsTerms) {
      const range = about(term, /#range$/)
      expect(onlyWords(term), term).toBe(range.includes('http://www.w3.org/2000/01/rdf-schema#Literal'))
      // The publication names an encoding scheme and a class that is none where it means a class.
      const included = about(term, /rangeIncludes$/).map(
        name => ({ Period: 'PeriodOfTime', Extent: 'SizeOrDuration' })[name] ?? name,
      )
      expect([...thingsOf(term)].sort(), term).toEqual(included.sort())
      expect(collectionsAlone.has(term), term).toBe(about(term, /#domain$/).length > 0)
    }
    for (const name of classNames)
      for (const parent of about(name, /subClassOf$/))
        if (classNames.some(each => each === parent)) expect(isOfClass(name, parent)).toBe(true)
  })
})
