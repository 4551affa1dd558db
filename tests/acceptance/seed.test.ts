import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/convert/api.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { canAskOracles, oracleFindings } from '../formats/ead3-oracle.ts'
import { shared, whySkipped } from '../shared.ts'

const folder = shared === undefined ? '' : join(shared, 'seeds')
const seed = shared === undefined ? undefined : readdirSync(folder).find(name => name.startsWith('000_'))

const flat = (unit: UnitTree): UnitTree[] => [unit, ...(unit.units ?? []).flatMap(flat)]
const words = (text: string): string => text.replace(/\s+/g, ' ')
const plain = (markup: string): string =>
  words(
    markup
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('\\"', '"'),
  )

describe.skipIf(seed === undefined)(
  `a finding aid that a presidential library published (${seed === undefined ? whySkipped : 'present'})`,
  async () => {
    const source = seed === undefined ? '' : readFileSync(join(folder, seed), 'utf8')
    const [findingAid] = (await read(source)).findingAids
    const units = findingAid ? flat(findingAid.unit) : []
    const { outputs, diagnostics } = await convert(source, { to: ['ead3', 'oai-dc', 'dcterms', 'schema-org', 'json'] })
    const output = (format: string): string => outputs.find(each => each.format === format)?.text ?? ''
    const perUnit = (await convert(source, { to: ['oai-dc', 'dcterms'], per: 'unit' })).outputs

    it('converts to every form without an error', () => {
      expect(outputs).toHaveLength(5)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    })

    it('has one box and three folders in their order, dated and numbered as the list says', () => {
      const boxes = new Set(
        units.flatMap(({ containers = [] }) =>
          containers.filter(({ type }) => type === 'Box').map(({ indicator }) => indicator),
        ),
      )
      expect([...boxes]).toEqual(['1'])
      const folders = units.filter(({ level }) => level === 'file')
      expect(
        folders.map(({ title, dates = [], containers = [] }) => [
          title?.text,
          dates[0]?.begin,
          dates[0]?.end,
          containers.find(({ type }) => type === 'OA/ID')?.indicator,
        ]),
      ).toEqual([
        ['[Hashimoto and telcon]', '1997-01-31', '1997-02-03', undefined],
        ['[Hashimoto and telcon]', '1997-01-31', '1997-02-03', undefined],
        ['9700658', undefined, undefined, '1600'],
      ])
      const numbered = units.filter(
        ({ containers = [], units: parts }) => parts && containers.some(({ type }) => type === 'OA/ID'),
      )
      expect(
        numbered.map(({ title, dates = [], containers = [] }) => [
          title?.text,
          dates[0]?.edtf,
          containers[0]?.indicator,
        ]),
      ).toEqual([
        ['MSMail-Record (Sept 94-Sept 97)', '1994-09/1997-09', '590000'],
        ['MSMail-Non-Record (Sept 94-Sept 97)', '1994-09/1997-09', '605000'],
      ])
    })

    it('states extent, code, title and date of the whole, and neither language nor agency', () => {
      const [top] = units
      expect(top?.physicalDescriptions?.[0]?.extents).toMatchObject([
        { quantity: 3, unit: 'folder' },
        { quantity: 53, unit: 'page', approximate: true },
      ])
      expect(top?.referenceCode?.text).toBe('2021-0712-F')
      expect(top?.dates?.[0]).toMatchObject({ begin: '1997-02', end: '1997-02' })
      expect([top?.languages, findingAid?.control.agency, findingAid?.control.languages]).toEqual([
        undefined,
        undefined,
        undefined,
      ])
      expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'text/title-supplied', concern: 'supplied' }))
    })

    it('says that four units begin outside the dates of the whole, and what DACS would want', () => {
      const outside = diagnostics.find(({ code }) => code === 'date-outside-whole')
      expect(outside?.message).toMatch(/^4 units /)
      expect(outside?.related).toHaveLength(4)
      for (const code of ['dacs-languages', 'dacs-agency', 'dacs-repository'])
        expect(diagnostics.map(each => each.code)).toContain(code)
      expect(diagnostics.map(({ code }) => code)).not.toContain('folder-count')
    })

    it('takes the title the caller supplies', async () => {
      const { findingAids } = await read(source, { title: 'Hashimoto telephone call' })
      expect(findingAids[0]?.unit.title?.text).toBe('Hashimoto telephone call')
    })

    it('carries every sentence of the prose word for word into EAD3 and JSON', () => {
      const prose = source.slice(0, source.indexOf('Container List'))
      const sentences = words(prose.replace(/\r/g, ''))
        .split(/(?<=[.!?]) /)
        .map(sentence => sentence.trim())
        .filter(sentence => sentence.split(' ').length > 6)
      expect(sentences.length).toBeGreaterThan(15)
      const texts = [plain(output('ead3')), plain(output('json'))]
      const labels =
        /^(?:.*?\b(?:Summary|Scope and Content Note|Record Type Electronic Records Textual System of Arrangement|Access|Copyright|Provenance|Processed by|Last Modified Date) )(?=[A-Z0-9])/
      for (const sentence of sentences)
        for (const text of texts)
          expect(text.includes(sentence) || text.includes(sentence.replace(labels, '')), sentence).toBe(true)
    })

    it('has the facts in each form that can hold them', () => {
      const facts: Readonly<Record<string, readonly string[]>> = {
        ead3: [
          '>590000<',
          '>605000<',
          '>1600<',
          '1997-01-31',
          '1994-09',
          'approximate="true">53<',
          '>2021-0712-F<',
          'level="file"',
        ],
        json: [
          '"590000"',
          '"605000"',
          '"1600"',
          '"1997-01-31"',
          '"1994-09/1997-09"',
          '"quantity": 53',
          '"2021-0712-F"',
        ],
        'schema-org': [
          'OA/ID 590000',
          'OA/ID 605000',
          'OA/ID 1600',
          '1997-01-31/1997-02-03',
          '1994-09/1997-09',
          '2021-0712-F',
        ],
        'oai-dc': ['1997-02', '3 folders, approximately 53 pages', '2021-0712-F'],
        dcterms: ['1997-02', '3 folders, approximately 53 pages', '2021-0712-F'],
      }
      for (const [format, expected] of Object.entries(facts))
        for (const fact of expected) expect(output(format), format).toContain(fact)
      for (const { format, text } of perUnit)
        for (const fact of ['1997-01-31/1997-02-03', '1994-09/1997-09', '9700658']) expect(text, format).toContain(fact)
    })

    it.skipIf(!canAskOracles)('is valid EAD3 for jing and xmllint', () => {
      expect(oracleFindings([output('ead3')])).toBe('')
    })
  },
)
