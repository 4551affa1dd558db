import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ParsedDate, parseDate } from '../../src/values/date/parse-date.ts'
import { isEdtf } from '../../src/values/edtf.ts'
import { shared, whySkipped } from '../shared.ts'
import { type DateRow, dateRows } from './date-rows.ts'

function contextOf({ country, eraLetters }: DateRow) {
  return { ...(country === undefined ? {} : { country }), ...(eraLetters === undefined ? {} : { eraLetters }) }
}

function summary({ status, date, bulk, otherWords, findings }: ParsedDate): Omit<DateRow, 'row' | 'text'> {
  const { members, ...rest } = date
  return {
    ...(status === 'dated' ? {} : { status }),
    ...rest,
    ...(members === undefined ? {} : { members: members.map(member => member.edtf ?? '') }),
    ...(bulk?.edtf === undefined ? {} : { bulk: bulk.edtf }),
    ...(otherWords === undefined ? {} : { otherWords }),
    ...(findings.length === 0 ? {} : { findings: findings.map(finding => finding.code) }),
  }
}

describe('reading a date', () => {
  it.each(dateRows)('reads "$text" (row $row)', row => {
    const { row: _row, text, country: _country, eraLetters: _letters, ...expected } = row
    expect(summary(parseDate(text, contextOf(row)))).toEqual(expected)
    if (row.edtf !== undefined) expect(isEdtf(row.edtf)).toBeDefined()
  })
})

/** Rows whose published flags are not the whole truth, with the flags given here and the reason. */
const exceptions: Readonly<Record<number, readonly [flags: string, why: string]>> = {
  62: ['ambiguous;approximate', 'the EDTF of the row, 1999~, says approximate as well'],
  95: ['alternative;approximate', '"or" names two periods of which one is meant'],
  159: ['approximate;two-digit year', 'the century of "années 20" is supplied, and that is said too'],
}

/** The flags of a row in the words used here. */
function expectedFlags(row: number, flags: string): readonly string[] {
  const words: Readonly<Record<string, string>> = {
    '2-digit': 'two-digit year',
    '+undated': 'undated part',
    empty: 'placeholder',
    error: 'not understood',
    'no-year': 'no year',
    undated: 'undated',
    unknown: 'placeholder',
  }
  const plain = (exceptions[row]?.[0] ?? flags).replace(/\([^)]*\)/g, '').replace('exact', '')
  const parts = plain.split(/;|(?<=[a-z])\+/).filter(part => part !== '')
  return parts.map(part => words[part] ?? part).sort()
}

function flagsOf({ status, date }: ParsedDate): readonly string[] {
  const flags: string[] = [...(date.certainty ?? [])]
  if (status !== 'dated') flags.push(status)
  if (date.undated === 'part') flags.push('undated part')
  if (date.type === 'bulk') flags.push('bulk')
  if (date.era !== undefined) flags.push(date.era)
  return flags.sort()
}

const table = shared === undefined ? undefined : join(shared, 'crosswalks/dates-extents-languages.md')
const suite = table === undefined ? `the collected expressions (${whySkipped})` : 'the collected expressions'

describe.skipIf(table === undefined)(suite, () => {
  const text = table === undefined ? '' : readFileSync(table, 'utf8')
  const cases = text.slice(text.indexOf('### 1.4'), text.indexOf('## 2.'))
  const rows = cases
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
    .filter(cells => /^\d+$/.test(cells[1] ?? ''))
    .map(([, row = '', expression = '', , begin = '', end = '', edtf = '', level = '', flags = '']) => ({
      row: Number(row),
      expression: expression.replace(/^`|`$/g, ''),
      begin: begin === '–' ? undefined : begin,
      end: end === '–' ? undefined : end,
      edtf: edtf === '–' || edtf === '' ? undefined : edtf.replaceAll('`', ''),
      level: level === '' ? undefined : Number(level),
      flags,
    }))

  it('are all there', () => {
    expect(rows.map(row => row.row)).toEqual(dateRows.map(row => row.row))
  })

  it.each(rows)(
    'reads "$expression" (row $row) as published',
    ({ row, expression, begin, end, edtf, level, flags }) => {
      const own = dateRows[row - 1]
      const parsed = parseDate(expression, own === undefined ? {} : contextOf(own))
      expect(own?.text).toBe(expression)
      expect({ begin: parsed.date.begin, end: parsed.date.end, edtf: parsed.date.edtf }).toEqual({ begin, end, edtf })
      expect(flagsOf(parsed)).toEqual(expectedFlags(row, flags))
      if (edtf !== undefined) expect(isEdtf(edtf)).toBe(level)
    },
  )
})
