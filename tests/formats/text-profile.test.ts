import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/convert/api.ts'
import { parseTextProfile, textProfiles } from '../../src/formats/text/index.ts'
import { profileNamed } from '../../src/formats/text/profiles.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { fixture, outline, readText } from './text-outline.ts'

const house = (name: string): string =>
  readFileSync(new URL(`../../fixtures/house-style/${name}`, import.meta.url), 'utf8')

function parsed(text: string) {
  const diagnostics: Diagnostic[] = []
  const profile = parseTextProfile(text, diagnostic => diagnostics.push(diagnostic), 'profile.json')
  const said = diagnostics.map(({ code, place }) =>
    `${code} ${place?.line}:${place?.column} ${place?.pointer ?? ''}`.trim(),
  )
  return { profile, said }
}

describe('a profile for a house style', () => {
  const { profile, said } = parsed(house('profile.json'))
  const source = house('findbuch.txt')

  it('is read without a fault', () => {
    expect(said).toEqual([])
    expect(profile?.name).toBe('aldermere-nachlass')
  })

  it('maps the labels of the house without code', () => {
    if (!profile) throw new Error('no profile')
    const { findingAids, unit } = readText(source, { textProfile: profile })
    expect(unit).toMatchObject({
      title: { text: 'Nachlass Marit Solheim' },
      referenceCode: { text: 'NL 214' },
      dates: [{ begin: '1898', end: '1947' }],
      physicalDescriptions: [{ text: '1,2 lfd. m (12 Kartons)' }],
      creators: [{ type: 'person', text: 'Solheim, Marit, 1881-1950' }],
      languages: [{ code: 'ger' }, { code: 'nor' }],
    })
    expect(unit.accessPoints?.map(({ text }) => text)).toEqual(['Leuchttürme', 'Seefahrt'])
    expect(JSON.stringify([unit.biogHist, unit.scopeContent, unit.accessRestrictions])).toMatch(
      /Leuchtturmwärterin.*Briefe an die Hafenverwaltung.*gesperrt/,
    )
    expect(findingAids[0]?.control).toMatchObject({ events: [{ type: 'revised', date: '2031-06-12' }] })
    expect(outline(unit)).toEqual([
      'series | Korrespondenz',
      '  file | Briefe an die Hafenverwaltung | Karton 1 | Nr. 17',
      '  file | Briefe von der Hafenverwaltung | Karton 1 | Nr. 18',
      'series | Tagebücher',
      '  file | Tagebuch 1901-1903 | Karton 2 | Nr. 31',
    ])
  })

  it('is needed: without it the text is refused, and the hint says what to do', async () => {
    const { findingAids, diagnostics } = await read(source)
    expect(findingAids).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/unknown-format'])
    const forced = await read(source, { from: 'text' })
    expect(forced.diagnostics[0]?.hint).toContain('--text-profile')
  })

  it('can be given to the calls of the API, which then take the source for text', async () => {
    const { outputs } = await convert(source, { to: 'ead3', ...(profile && { textProfile: profile }) })
    expect(outputs[0]?.text).toContain('<unitid label="Signatur">NL 214</unitid>')
  })
})

describe('what is wrong with a profile', () => {
  const whole: Record<string, unknown> = JSON.parse(house('profile.json'))
  const changed = (change: Record<string, unknown>): string[] =>
    parsed(JSON.stringify({ ...whole, ...change }, null, 1)).said

  it.each([
    ['a kind there is not', { kind: 'letter' }, 'json/not-allowed-value 2:10 /kind'],
    ['a member there is not', { label: [] }, 'json/unknown-field 121:2 /label'],
    ['a field there is not', { rows: [{ labels: ['X'], field: 'scope' }] }, 'json/not-allowed-value'],
    ['a row that goes nowhere', { rows: [{ labels: ['X'] }] }, 'json/missing-field'],
    ['terms of no type', { rows: [{ labels: ['X'], field: 'accessPoints' }] }, 'json/missing-field'],
    [
      'a creator that is a place',
      { rows: [{ labels: ['X'], field: 'creators', type: 'place' }] },
      'json/not-allowed-value',
    ],
    ['no labels', { rows: [{ labels: [], field: 'title' }] }, 'json/'],
    ['a name with a path in it', { name: '../x' }, 'json/pattern'],
  ] as const)('is said with its place: %s', (_, change, expected) => {
    const [first = '', ...others] = changed(change)
    expect(first).toContain(expected)
    expect(others).toEqual([])
    expect(first).toMatch(/ \d+:\d+ \//)
  })

  it('is said of what is no JSON', () => {
    expect(parsed('{ "kind": }').said[0]).toMatch(/^json\/syntax 1:11/)
    expect(parsed('').profile).toBeUndefined()
  })
})

describe('the profiles that are known', () => {
  it.each(textProfiles.map(profile => [profile.name, profile] as const))(
    '%s is itself as the schema asks',
    (_, profile) => {
      expect(parsed(JSON.stringify(profile))).toEqual({ profile, said: [] })
    },
  )

  it('can be chosen by name, against what fits best', () => {
    const source = fixture('variants/box-headings.txt', 'inventory')
    const chosen = readText(source, { textProfile: 'report-chapter' })
    expect(chosen.unit.units).toBeUndefined()
    expect(() => profileNamed('house')).toThrow(/presidential-library, diplomatic-record, report-chapter, inventory/)
  })

  it('are described by the schema that is published', () => {
    const path = fileURLToPath(new URL('../../schemas/text-profile.schema.json', import.meta.url))
    expect(JSON.parse(readFileSync(path, 'utf8')).$id).toBe('urn:fonds:schema:text-profile:1')
  })
})
