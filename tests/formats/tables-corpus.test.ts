import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/convert/api.ts'
import { readRows } from '../../src/csv/rows.ts'
import { noteText } from '../../src/model/prose-text.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import { shared, whySkipped } from '../shared.ts'

const corpora = join(shared ?? '', 'corpora')
const there = shared !== undefined && existsSync(corpora)
const files = there
  ? readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:csv|xlsx|json)$/.test(name))
  : []

describe.skipIf(!there)(`tables and JSON of other institutions${there ? '' : ` (${whySkipped})`}`, () => {
  it('are read, or refused with a sentence that says why and what to do', async () => {
    let read = 0
    for (const file of files) {
      const { outputs, diagnostics } = await convert(readFileSync(join(corpora, file)), { file, to: 'json' })
      if (outputs.length > 0) {
        read++
        continue
      }
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      expect(errors.length, file).toBeGreaterThan(0)
      for (const { message, hint } of errors)
        expect([message, hint], file).toEqual([expect.stringMatching(/\.$/), expect.any(String)])
    }
    expect(read).toBeGreaterThan(15)
  }, 120_000)

  it("say the same as EAD where an institution made EAD of its list: NCSU's pairs", async () => {
    const folder = join(corpora, 'ncsu-stead/test/container_lists')
    for (const [list, ead] of [
      ['mc00000_container_list.csv', 'mc00000-ead-series.xml'],
      ['mc00000_container_list_no_series.csv', 'mc00000-ead.xml'],
    ] as const) {
      const mine = (await read(readFileSync(join(folder, list)))).findingAids[0]?.unit
      const theirs = (await read(readFileSync(join(folder, ead)))).findingAids[0]?.unit
      expect(said(mine?.units), list).toEqual(said(theirs?.units))
      expect(notesOf(mine?.units), list).toEqual(['note1', 'note2', 'Restricted'])
    }
  })
})

/**
 * What both say of each unit: the hierarchy, codes, titles, dates and marks of containers. The notes of one file stand only
 * in their EAD, and the restriction of another and the scope of a subseries only in the list.
 */
function said(units: readonly UnitTree[] = []): unknown[] {
  return units.map(({ referenceCode, title, dates = [], containers = [], units: parts }) => [
    referenceCode?.text,
    title?.text.replace(/\s+/g, ' '),
    dates.map(({ text }) => text),
    containers.map(({ indicator, text }) => indicator ?? text),
    said(parts),
  ])
}

/** The notes of every unit, and the restrictions. */
function notesOf(units: readonly UnitTree[] = []): string[] {
  return units.flatMap(({ accessRestrictions = [], shortNotes = [], units: parts }) => [
    ...accessRestrictions.flatMap(note => noteText(note)),
    ...shortNotes.map(({ text }) => text),
    ...notesOf(parts),
  ])
}

const cases = join(shared ?? '', 'reliability/material/csv/papaparse-cases.json')

describe.skipIf(!existsSync(cases))(`CSV of every kind${existsSync(cases) ? '' : ` (${whySkipped})`}`, () => {
  const rowsOf = (text: string, options = {}) => {
    const rows: (readonly string[])[] = []
    const codes: string[] = []
    const sink = readRows(
      { begin() {}, row: ({ cells }) => rows.push(cells), end() {} },
      ({ code }) => codes.push(code),
      options,
    )
    sink.write(text)
    sink.end()
    return { rows, codes }
  }

  it('is read as it is elsewhere, but for white space around cells and rows without text', () => {
    const list: readonly {
      readonly group: string
      readonly description: string
      readonly input: string
      readonly config: Readonly<Record<string, string>>
      readonly expected: { readonly data: readonly (readonly string[])[]; readonly errors?: readonly unknown[] }
    }[] = JSON.parse(readFileSync(cases, 'utf8'))
    let count = 0
    for (const { group, description, input, config, expected } of list) {
      if (group !== 'CORE_PARSER_TESTS' || expected.errors?.length) continue
      if (Object.keys(config).some(key => !['delimiter', 'quoteChar'].includes(key))) continue
      const { rows } = rowsOf(input, {
        delimiter: config.delimiter ?? ',',
        quote: config.quoteChar ?? '"',
      })
      const wanted = expected.data.map(row => row.map(cell => cell.trim())).filter(row => row.some(cell => cell !== ''))
      expect(rows, description).toEqual(wanted)
      count++
    }
    expect(count).toBeGreaterThan(5)
  })
})
