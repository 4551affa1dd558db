import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/formats/rico/check.ts'
import { classes } from '../../src/formats/rico/vocabulary/classes.ts'
import { properties } from '../../src/formats/rico/vocabulary/properties.ts'
import { write } from '../../src/formats/rico/write.ts'
import { validate } from '../../src/index.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { withIds } from '../../src/model/ids.ts'
import { walk } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { redact } from '../../src/report/redaction.ts'
import { findingAid } from '../model-arbitrary.ts'
import { shared, whySkipped } from '../shared.ts'
import { ontology } from './rico/published.ts'

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), 'utf8')

function faultsIn(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const sink = check(diagnostic => found.push(diagnostic))
  sink.write(text)
  sink.end()
  return found
}

const document = (...nodes: readonly object[]) =>
  JSON.stringify(
    { '@context': { rico: 'https://www.ica.org/standards/RiC/ontology#', ex: 'https://ex.example/' }, '@graph': nodes },
    undefined,
    2,
  )

describe('the terms of RiC-O in a document', () => {
  it('are right in what is written, whatever the model holds', () => {
    fc.assert(
      fc.property(findingAid, (aid: FindingAid) => {
        for (const rico of ['1.1', '1.0'] as const) {
          let text = ''
          const out = {
            write: (piece: string) => {
              text += piece
            },
            end() {},
          }
          walk(
            aid,
            withIds(
              redact(
                write(out, () => {}, { rico }),
                () => {},
              ),
            ),
          )
          expect(faultsIn(text)).toEqual([])
        }
      }),
      { numRuns: 15 },
    )
  })

  it.each([
    ['a class that is none', { '@type': 'rico:RecrodSet' }, 'rico/unknown-class', 'Did you mean "RecordSet"?'],
    [
      'a property that is none',
      { '@type': 'rico:Record', 'rico:titel': 'x' },
      'rico/unknown-property',
      'Did you mean "title"?',
    ],
    [
      'a name without a meaning',
      { '@type': 'rico:Record', title: 'x' },
      'rico/unknown-property',
      'Did you mean "title"?',
    ],
    [
      'a property of something else',
      { '@type': 'rico:Place', 'rico:scopeAndContent': 'x' },
      'rico/domain',
      'It belongs on: RecordResource.',
    ],
    [
      'words where a thing belongs',
      { '@type': 'rico:Record', 'rico:hasCreator': 'Ellis' },
      'rico/range',
      'It leads to: Agent.',
    ],
    [
      'a thing where words belong',
      { '@type': 'rico:Record', 'rico:title': { '@id': 'ex:t' } },
      'rico/range',
      'It takes words.',
    ],
    [
      'a thing of another class',
      { '@type': 'rico:Record', 'rico:hasCreator': { '@type': 'rico:Place' } },
      'rico/range',
      'It leads to: Agent.',
    ],
    [
      'no whole number',
      { '@type': 'rico:Record', 'rico:rankInSequence': 'first' },
      'rico/range',
      'It takes words that are a whole number.',
    ],
  ])('tells of %s, with its place', (_, node, code, hint) => {
    const text = document({ '@id': 'ex:a', 'ex:other': 1 }, { '@id': 'ex:b', ...node })
    const key = Object.keys(node).at(-1) ?? ''
    const found = faultsIn(text)
    expect(found).toMatchObject([{ code, hint, severity: 'error', place: { pointer: `/@graph/1/${key}` } }])
    const line = found[0]?.place?.line ?? 0
    expect(text.split('\n')[line - 1]).toContain(`"${key}"`)
  })

  it('are those of what a kind is a kind of, and others are left alone', () => {
    const good = { '@type': ['rico:RecordSet', 'ex:Box'], 'rico:hasCreator': { '@type': 'rico:Family' }, 'ex:depth': 3 }
    expect(faultsIn(document(good))).toEqual([])
  })

  it('are checked by the command that validates', async () => {
    const good = await validate(fixture('harbour-union/finding-aid.rico.jsonld'))
    expect(good.from).toBe('rico')
    expect(good.diagnostics.filter(({ concern }) => concern === 'schema')).toEqual([])
    const bad = await validate(fixture('tide-tables/tables.rico.jsonld'))
    expect(
      bad.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, value }) => [code, value]),
    ).toEqual([
      ['rico/unknown-property', 'moonPhase'],
      ['rico/unknown-property', 'wave'],
    ])
  })

  it('are judged in text of any kind', () => {
    for (const text of ['', '7', '[]', '{"@graph":{"@graph":7}}', '{"@type":["__proto__"],"constructor":1}', '{'])
      expect(() => faultsIn(text)).not.toThrow()
    expect(faultsIn(`${'['.repeat(600)}${']'.repeat(600)}`).map(({ code }) => code)).toEqual(['rico/too-deep'])
  })
})

describe.skipIf(!shared)(`the table of terms (${shared ? 'by the published ontology' : whySkipped})`, () => {
  it('has every class and property of release 1.1, with its domain and range', () => {
    const given = ontology()
    expect([...classes.keys()].filter(name => name !== 'Thing').sort()).toEqual(
      [...given.parents.keys()].filter(name => name !== 'Thing' && !name.includes(':')).sort(),
    )
    for (const [name, parents] of [...given.parents].filter(([name]) => !name.includes(':')))
      expect([...(classes.get(name) ?? [])].sort(), name).toEqual([...parents].sort())
    for (const [name, { domain, range, isObject }] of [...given.properties].filter(([each]) => !each.includes(':'))) {
      const facts = properties.get(name)
      expect(facts?.leadsTo, name).toBe(isObject ? 'things' : 'words')
      expect(facts?.domain.filter(each => each !== 'Thing').sort(), name).toEqual(
        domain.filter(each => each !== 'Thing').sort(),
      )
      if (isObject)
        expect(facts?.range.filter(each => each !== 'Thing').sort(), name).toEqual(
          range.filter(each => each !== 'Thing').sort(),
        )
    }
  })
})
