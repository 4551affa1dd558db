import { da } from 'date-fns/locale/da'
import { de } from 'date-fns/locale/de'
import { enUS } from 'date-fns/locale/en-US'
import { es } from 'date-fns/locale/es'
import { fr } from 'date-fns/locale/fr'
import { it as italian } from 'date-fns/locale/it'
import { nb } from 'date-fns/locale/nb'
import { nl } from 'date-fns/locale/nl'
import { pt } from 'date-fns/locale/pt'
import { sv } from 'date-fns/locale/sv'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/values/date/parse-date.ts'
import { isEdtf } from '../../src/values/edtf.ts'

const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

describe('the names of the months', () => {
  const locales = { da, de, enUS, es, fr, italian, nb, nl, pt, sv }
  it.each(Object.entries(locales))('are those of the locale %s, in full and abbreviated', (_name, locale) => {
    for (const month of months) {
      for (const width of ['wide', 'abbreviated'] as const) {
        const name = locale.localize.month(month, { width })
        if (name === 'des.') continue // Norwegian December, and German and French `of the`.
        expect([name, parseDate(`3 ${name} 1914`).date.begin]).toEqual([
          name,
          `1914-${String(month + 1).padStart(2, '0')}-03`,
        ])
      }
    }
  })
})

const rows: readonly (readonly [text: string, begin: string, end: string, edtf: string])[] = [
  // Square brackets beside what was written
  ['n.d. [1902]', '1902', '1902', '1902'],
  ['n.d. [?1902]', '1902', '1902', '1902?'],
  ['1775-1939 [1945]', '1775', '1945', '{1775..1939,1945}'],
  ['[1774] 1775-1939', '1774', '1939', '{1774,1775..1939}'],
  // Danish, Norwegian, Swedish
  ['1800-tallet', '1800', '1899', '18XX'],
  ['1940-talet', '1940', '1949', '194X'],
  ["1910'erne", '1910', '1919', '191X'],
  ['första hälften av 1800-talet', '1800', '1849', '1800/1849'],
  ['1. halvdel 19. århundrede', '1800', '1849', '1800/1849'],
  ['omkring 1900', '1900', '1900', '1900~'],
  ['före 1900', '', '1900', '[..1900]'],
  ['før 1900', '', '1900', '[..1900]'],
  ['efter 1950', '1950', '', '[1950..]'],
  ['3. maj 1914 til 4. desember 1915', '1914-05-03', '1915-12-04', '1914-05-03/1915-12-04'],
  // Finnish
  ['1960-luku', '1960', '1969', '196X'],
  // French
  ['env. 1850', '1850', '1850', '1850~'],
  ['1er quart du XIXe siècle', '1800', '1824', '1800/1824'],
  ['XIXe siècle (2e moitié)', '1850', '1899', '1850/1899'],
  ['1er trim. 1950', '1950', '1950', '1950-33'],
  ['s.d. [vers 1850]', '1850', '1850', '1850~'],
  ['v. 1850', '1850', '1850', '1850~'],
  ['fin du XIXe siècle', '1870', '1899', '1870~/1899~'],
  ['début XVIIe s.', '1600', '1630', '1600~/1630~'],
  ['première moitié du XVIIIe siècle', '1700', '1749', '1700/1749'],
  ['XVIIIe-XIXe siècles', '1700', '1899', '17XX/18XX'],
  ['avant 1789', '', '1789', '[..1789]'],
  ['depuis 1950', '1950', '', '1950/..'],
  ["jusqu'en 1940", '', '1940', '/1940'],
  ['du 3 mars 1891 au 5 avril 1892', '1891-03-03', '1892-04-05', '1891-03-03/1892-04-05'],
  ['années 1920-1930', '1920', '1939', '192X/193X'],
  ['52 av. J.-C.', '-0051', '-0051', '-0051'],
  ['été 1936', '1936', '1936', '1936-22'],
  // German
  ['(1920-) 1930-1945 (-1950)', '1920', '1950', '{1920,1930..1945,1950}'],
  ['(1920-) 1930-1945', '1920', '1945', '{1920,1930..1945}'],
  ['Laufzeit: 1920-1940', '1920', '1940', '1920/1940'],
  ['o. D. [um 1850]', '1850', '1850', '1850~'],
  ['Ende 19. Jh.', '1870', '1899', '1870~/1899~'],
  ['Anfang des 20. Jahrhunderts', '1900', '1930', '1900~/1930~'],
  ['1920er Jahre', '1920', '1929', '192X'],
  ['zwischen 1900 und 1910', '1900', '1910', '[1900..1910]'],
  ['nach 1945', '1945', '', '[1945..]'],
  ['bis 1871', '', '1871', '/1871'],
  ['vom 3. März 1891 bis 5. April 1892', '1891-03-03', '1892-04-05', '1891-03-03/1892-04-05'],
  ['3.3.1891', '1891-03-03', '1891-03-03', '1891-03-03'],
  ['12.IV.1914', '1914-04-12', '1914-04-12', '1914-04-12'],
  ['wohl 1850', '1850', '1850', '1850?'],
  ['44 v. Chr.', '-0043', '-0043', '-0043'],
  // Spanish
  ['segunda mitad del siglo XIX', '1850', '1899', '1850/1899'],
  ['s. XVI-XVII', '1500', '1699', '15XX/16XX'],
  ['entre 1936 y 1939', '1936', '1939', '[1936..1939]'],
  ['después de 1939', '1939', '', '[1939..]'],
  ['década de 1960', '1960', '1969', '196X'],
  ['mayo-junio 1862', '1862-05', '1862-06', '1862-05/1862-06'],
  // Italian
  ['prima metà del XIX secolo', '1800', '1849', '1800/1849'],
  ['sec. XVII, seconda metà', '1650', '1699', '1650/1699'],
  ['s.d. [1620 ca.]', '1620', '1620', '1620~'],
  ['prima del 1861', '', '1861', '[..1861]'],
  ['tra 1914 e 1918', '1914', '1918', '[1914..1918]'],
  // Dutch
  ['begin 20e eeuw', '1900', '1930', '1900~/1930~'],
  ['tussen 1914 en 1918', '1914', '1918', '[1914..1918]'],
  ['1914-heden', '1914', '', '1914/..'],
  ['1921 of 1922', '1921', '1922', '[1921,1922]'],
  // Portuguese
  ['12 de março de 1914', '1914-03-12', '1914-03-12', '1914-03-12'],
  ['século XIX', '1800', '1899', '18XX'],
  // Portuguese
  ['meados do século XX', '1930', '1970', '1930~/1970~'],
  ['18/julho/1920', '1920-07-18', '1920-07-18', '1920-07-18'],
  // Japanese
  ['1920年代', '1920', '1929', '192X'],
  ['1920~1930', '1920', '1930', '1920/1930'],
  ['1997年4月1日', '1997-04-01', '1997-04-01', '1997-04-01'],
  ['昭和20年8月15日〜昭和21年3月31日', '1945-08-15', '1946-03-31', '1945-08-15/1946-03-31'],
  ['昭和六十三年', '1988', '1988', '1988'],
  ['大正12年頃', '1923', '1923', '1923~'],
  ['１９９７年', '1997', '1997', '1997'],
  // English
  ['Friday, February 28, 1941', '1941-02-28', '1941-02-28', '1941-02-28'],
  ['mid- to late 1980s', '1983', '1989', '1983/1989'],
  ['first quarter of the 20th century', '1900', '1924', '1900/1924'],
  ['Sept. 3, Sept. 12', '', '', '{XXXX-09-03,XXXX-09-12}'],
  ['circa 1990, 1880s', '1880', '1990', '1880/1990~'],
  ['Feb. 3, 5 and 7, 1944', '1944-02-03', '1944-02-07', '{1944-02-03,1944-02-05,1944-02-07}'],
  ['May 26/27, 1953', '1953-05-26', '1953-05-27', '1953-05-26/1953-05-27'],
  ['December-January 1990', '1989-12', '1990-01', '1989-12/1990-01'],
  ['1883 December 11-1886 September 24', '1883-12-11', '1886-09-24', '1883-12-11/1886-09-24'],
  ['197-?', '1970', '1979', '1970?/1979?'],
  ['19--', '1900', '1999', '19XX'],
  ['1860s-70s', '1860', '1879', '186X/187X'],
  ['350-300 BC', '-0349', '-0299', '-0349/-0299'],
  ['AD 79', '0079', '0079', '0079'],
  ['pre-1950s', '', '1950', '[..1950]'],
  ['1956,58', '1956', '1958', '{1956,1958}'],
  ['Fall 1996-Spring 1997', '1996', '1997', '1996/1997'],
  ['27 Sept. 1969 [possibly 1970]', '1969-09-27', '1970', '[1969-09-27,1970]'],
]

/** What a title before the date leaves at its beginning, and what stands for figures that are not known. */
const leftOver: typeof rows = [
  [':  1894-circa 1950', '1894', '1950', '1894/1950~'],
  [': 1934 December', '1934-12', '1934-12', '1934-12'],
  ['18.. - 1920', '1800', '1920', '18XX/1920'],
]

describe('dates in the words of several languages', () => {
  it.each([...rows, ...leftOver])('reads "%s"', (text, begin, end, edtf) => {
    const { date } = parseDate(text)
    expect([date.begin ?? '', date.end ?? '', date.edtf]).toEqual([begin, end, edtf])
    expect(isEdtf(edtf)).toBeDefined()
  })

  const undated = [
    ...['undated', 'n.d.', 'no date', 's.d.', 'sans date', 'non daté', 'undatiert', 'o.J.', 'ohne Datum', 's.f.'],
    ...['sin fecha', 'senza data', 'z.d.', 'ongedateerd', 'sem data', '[n.d.]', '(undated)', '年代不明'],
    ...[': undated', 'u.å.', 'odaterad', 'udateret', 'udatert', 'uden dato', 'date not known'],
  ]
  it.each(undated)('knows that "%s" says undated', text => {
    expect(parseDate(text)).toEqual({ status: 'undated', date: { undated: 'all' }, findings: [] })
  })
})

describe('what is not a date', () => {
  const codes: readonly (readonly [text: string, code: string])[] = [
    ['31 June 1990', 'date/no-such-day'],
    ['29 Feb 1900', 'date/no-such-day'],
    ['1990-1985', 'date/reversed'],
    ['昭和64年3月', 'date/outside-era'],
    ['12345', 'date/not-understood'],
    ['Box 1, folder 1990', 'date/not-understood'],
    ['16mm film', 'date/not-understood'],
    ['1357 AH', 'date/not-understood'],
    ['14 brumaire an VIII', 'date/not-understood'],
    ['1999-2001-2003', 'date/not-understood'],
    ['1967=1983', 'date/not-understood'],
    ['7e9582d9-f672-4730-a8de-8ca3785a20a3', 'date/not-understood'],
    ['12', 'date/not-understood'],
  ]
  it.each(codes)('refuses "%s" with %s and gives no machine form', (text, code) => {
    const { status, date, findings } = parseDate(text)
    expect([status, date, findings.map(finding => finding.code)]).toEqual(['not understood', {}, [code]])
  })
})
