import { describe, expect, it } from 'vitest'
import { parseNormal } from '../../src/values/date/parse-normal.ts'
import { reconcileDate } from '../../src/values/date/reconcile.ts'
import { isEdtf } from '../../src/values/edtf.ts'

describe('machine forms', () => {
  const accepted: readonly (readonly [normal: string, begin: string, end: string, edtf: string])[] = [
    ['1986', '1986', '1986', '1986'],
    ['1986/1986', '1986', '1986', '1986'],
    ['1993-01-01 / 1994-12-31', '1993-01-01', '1994-12-31', '1993-01-01/1994-12-31'],
    ['19860102/19861231', '1986-01-02', '1986-12-31', '1986-01-02/1986-12-31'],
    ['199805', '1998-05', '1998-05', '1998-05'],
    ['1998-05/1999', '1998-05', '1999', '1998-05/1999'],
    ['1990/', '1990', '', '1990/..'],
    ['1951-04-05/ ', '1951-04-05', '', '1951-04-05/..'],
    ['1990/open', '1990', '', '1990/..'],
    ['1990/unknown', '1990', '', '1990/'],
    ['/1990', '', '1990', '/1990'],
    ['-0043/0014', '-0043', '0014', '-0043/0014'],
    ['1983/1984,1986/1986', '1983', '1986', '{1983..1984,1986}'],
    ['2009-02-06T00:00:00+00:00', '2009-02-06', '2009-02-06', '2009-02-06'],
    ['199X', '1990', '1999', '199X'],
    ['1990~/1995?', '1990', '1995', '1990~/1995?'],
    ['2007-21', '2007', '2007', '2007-21'],
    ['[1900..1910]', '1900', '1910', '[1900..1910]'],
    ['[1921,1922]', '1921', '1922', '[1921,1922]'],
    ['{1990,1992..1994}', '1990', '1994', '{1990,1992..1994}'],
    ['[..1850]', '', '1850', '[..1850]'],
  ]
  it.each(accepted)('reads "%s"', (normal, begin, end, edtf) => {
    const { span, findings } = parseNormal(normal)
    expect([span?.begin ?? '', span?.end ?? '', span?.edtf, findings]).toEqual([begin, end, edtf, []])
    expect(isEdtf(edtf)).toBeDefined()
  })

  const refused: readonly (readonly [normal: string, code: string, words: RegExp])[] = [
    ['', 'date/normal-malformed', /empty/],
    ['0/0', 'date/normal-malformed', /fewer than four digits/],
    ['18/1860', 'date/normal-malformed', /fewer than four digits/],
    ['35375/35375', 'date/normal-malformed', /not of four digits/],
    ['1928/13302', 'date/normal-malformed', /not of four digits/],
    ['1851-1884', 'date/normal-malformed', /dash/],
    ['1924-1-1/1947-12-31', 'date/normal-malformed', /one digit/],
    ['undated', 'date/normal-malformed', /words/],
    ['1935/undated', 'date/normal-malformed', /words/],
    ['1990/1991/1992', 'date/normal-malformed', /not well formed/],
    ['{1990', 'date/normal-malformed', /not well formed/],
    ['[1990..]x', 'date/normal-malformed', /not well formed/],
    ['1995/1990', 'date/reversed', /before it begins/],
    ['1990-02-30', 'date/no-such-day', /no such day/],
    ['1990-13', 'date/no-such-day', /no such day/],
    ['1990/2985', 'date/in-future', /future/],
  ]
  it.each(refused)('refuses "%s" with %s', (normal, code, words) => {
    const { span, findings } = parseNormal(normal)
    expect(span).toBeUndefined()
    expect(findings.map(finding => finding.code)).toEqual([code])
    expect(findings[0]?.message).toMatch(words)
  })
})

describe('a date with its machine form', () => {
  const rows: readonly (readonly [text: string, normal: string, edtf: string | undefined, codes: readonly string[]])[] =
    [
      ['1989', '1989-01-01/1989-12-31', '1989', []],
      ['May 1989', '1989-05-01/1989-05-31', '1989-05', []],
      ['1990-1991', '1990/1991', '1990/1991', []],
      ['1976, 1978', '1976/1978', '{1976,1978}', []],
      ['19th century', '1800/1899', '18XX', []],
      ['19th century', '1801/1900', '1801/1900', []],
      ['circa 1990', '1985/1995', '1985/1995', []],
      ['1970-', '1970/2010', '1970/2010', []],
      ['1989', '1989-03/1989-06', '1989-03/1989-06', []],
      ['12/6/1980', '1980-12-06', '1980-06-12', ['date/ambiguous-order', 'date/normal-disagrees']],
      ['1883 -1887', '-1887/1883', '1883/1887', ['date/normal-disagrees']],
      ['1978', '1977/1977', '1978', ['date/normal-disagrees']],
      ['1978', '35375/35375', '1978', ['date/normal-malformed']],
      ['the good old days', '1900/1910', '1900/1910', []],
      ['the good old days', '1900-1910', undefined, ['date/not-understood', 'date/normal-malformed']],
      ['1602-1795 (1811)', '1602/1811', '1602/1811', []],
      ['1950 (copy of 1990)', '1940/1960', '1950', ['date/normal-disagrees', 'date/other-words']],
      ['July 10', '1914-07-10', '1914-07-10', []],
    ]
  it.each(rows)('reads "%s" beside "%s"', (text, normal, edtf, codes) => {
    const { date, findings } = reconcileDate(text, normal)
    expect(date.edtf).toBe(edtf)
    expect(findings.map(finding => finding.code)).toEqual(expect.arrayContaining([...codes]))
    if (codes.length === 0) expect(findings.filter(finding => finding.severity !== 'info')).toEqual([])
  })

  it('keeps that the words say undated', () => {
    expect(reconcileDate('undated', '1900/1910')).toMatchObject({
      status: 'dated',
      date: { undated: 'all', begin: '1900', end: '1910' },
    })
  })

  it('keeps what the words say of certainty, and drops what the machine form settles', () => {
    expect(reconcileDate('circa 1990', '1985/1995').date.certainty).toEqual(['approximate'])
    expect(reconcileDate('1970-', '1970/2010').date.certainty).toBeUndefined()
    expect(reconcileDate('1990', undefined).date.edtf).toBe('1990')
  })
})
