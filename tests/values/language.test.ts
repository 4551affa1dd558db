import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bcp47,
  isIso6392b,
  isIso15924,
  isIso31661,
  languageCode,
  languageName,
  scriptCode,
  scriptName,
} from '../../src/values/language/codes.ts'
import { type LanguageContext, LONGEST_LANGUAGES, parseLanguages } from '../../src/values/language/parse-languages.ts'
import { shared, whySkipped } from '../shared.ts'

/** A reading in one line: code, scripts in parentheses, `!` main, `-` some, `?` uncertain, `~` ambiguous, `…` incomplete. */
function line(text: string, context?: LanguageContext): string {
  const { languages, incomplete } = parseLanguages(text, context)
  const marks = { main: '!', some: '-', uncertain: '?', ambiguous: '~' } as const
  return [
    ...languages.map(
      ({ code, scripts, share, certainty }) =>
        `${code ?? '–'}${scripts === undefined ? '' : `(${scripts.map(script => script.code).join(' ')})`}${share ? marks[share] : ''}${certainty ? marks[certainty] : ''}`,
    ),
    ...(incomplete ? ['…'] : []),
  ].join(' ')
}

type Row = readonly [text: string, expected: string, context?: LanguageContext, read?: string]

/**
 * The rows of the published table. A fourth part is what is read where the row describes its case instead of giving its
 * text.
 */
const rows: readonly Row[] = [
  ['(empty text, `<language langcode="eng"/>`)', 'eng', { langCode: 'eng' }, ''],
  ['Materials are in English.', 'eng'],
  ['English .', 'eng'],
  ['Geez.', 'gez'],
  ['Greek, Modern (1453-)', 'gre'],
  ['Greek, Modern (1453-)French', 'gre fre'],
  ['EnglishFrench', 'eng fre'],
  ['Dutch; FlemishFrench', 'dut fre'],
  ['EnglishFrenchSpanish; Castilian', 'eng fre spa'],
  ['Spanish; Castilian', 'spa'],
  ['Turkish, Ottoman (1500-1928)', 'ota'],
  ['Geez , Amharic .', 'gez amh'],
  ['Russian English', 'rus eng'],
  ['Materials are in English and Spanish.', 'eng spa'],
  ['Materials in English and Japanese (task); "Materials are in English and Japanese"', 'eng jpn'],
  ['Materials are in English and Irish.', 'eng gle'],
  ['Materials primarily in English, with some publications in Spanish.', 'eng! spa-'],
  ['Materials are in English, Spanish and Kurdish.', 'eng spa kur'],
  [
    'Materials are in Bengali; English; Persian, and Sanskrit in Devanagari and Bengali characters.',
    'ben eng per san(Deva Beng)',
  ],
  [
    'The majority of the manuscript fragments are in Latin, with some items in Greek, French, Middle French, English, and Middle English.',
    'lat! gre-~ fre- frm- eng- enm-',
  ],
  [
    '…primarily in English, with some instances of French, Spanish, and Egyptian (Coptic and hieroglyphics).',
    'eng! fre- spa- egy(Egyp)- cop-',
  ],
  ['The materials are in English, with a few documents in Romansh and one in Latin.', 'eng roh- lat-'],
  ['English and Haitian Creole', 'eng hat'],
  ['…publications in Spanish, French, Yiddish, Russian, and Papiamento.', 'spa fre yid rus pap'],
  [
    'Materials are primarily in English, Irish, and German. Other languages present include French, Navajo, Russian, and Ukrainian.',
    'eng! gle ger fre- nav- rus- ukr-',
  ],
  ['…materials in Chinese, Thai, Khmer, Korean, Japanese, and other Asian languages.', 'chi tha khm kor jpn …'],
  [
    'The majority of materials are in English and Traditional Chinese. To a lesser extent … Tagalog, and Vietnamese.',
    'eng! chi(Hant) kor- spa- jpn- tgl- vie-',
    undefined,
    'The majority of materials are in English and Traditional Chinese. To a lesser extent there are materials in Korean, Spanish, Japanese, Tagalog, and Vietnamese.',
  ],
  ['Materials in Cantonese, English and Mandarin.', 'chi eng'],
  ['English, Farsi', 'eng per'],
  ['Turkish, Uyghur, French', 'tur uig fre'],
  ['Armenian, Russian, Azerbaijani, French.', 'arm rus aze fre'],
  ['Quechua', 'que'],
  ['Materials primarily in English, with some in Bosnian and German.', 'eng! bos- ger-'],
  ['A small number of documents are in Hebrew (or Yiddish?).', 'heb- yid-?'],
  ['…possibly, Dutch.', 'dut?'],
  ['Majority of the materials are in English. Some items are in Gaelic and Spanish.', 'eng! –-~ spa-'],
  ['Eng', 'eng'],
  ['Materials primarily in Egnlish.', 'eng!'],
  ['Multiple languages', 'mul'],
  ['No linguistic content; Not applicable', 'zxx'],
  ['No Dialogue', 'zxx'],
  ['The documents in the collection are photographic with little or no text.', ''],
  ['English Materials in this collection are written in English.', 'eng'],
  ['The description is in English.', ''],
  ['Materials in Dutch with English translations.', 'dut eng'],
  ['some language twins speak', ''],
  ['`<language scriptcode="Latn">Latin</language>` (AtoM)', '–(Latn)', { scriptCode: 'Latn' }, 'Latin'],
  ['`language langcode="Eng"` / `"en"` / `"eng "`', 'eng', { langCode: 'eng ' }, ''],
  ['En français et en allemand', 'fre ger'],
  ['日本語, 英語', 'jpn eng'],
]

const further: readonly Row[] = [
  [
    'Het merendeel der stukken is in het Nederlands. Een klein gedeelte is gesteld in het Frans en het Duits.',
    'dut! fre- ger-',
  ],
  ['J. niemiecki', 'ger'],
  ['Deutsch (de)', 'ger'],
  ['Slowak (sk)', 'slo'],
  ['de / Latn', 'ger(Latn)'],
  ['English eng Latin Latn', 'eng(Latn)'],
  ['Latn', '–(Latn)'],
  ['Russian (Cyrillic); English', 'rus(Cyrl) eng'],
  ['English, Latin script', 'eng(Latn)'],
  ['Hebrew letters and documents', 'heb'],
  ['Records of the Dutch Reformed Church', ''],
  ['A French patent, in German', 'ger'],
  ['English, Cajun French, and Spanish', 'eng – spa'],
  ['English, French, and others', 'eng fre …'],
  ['Materials in various European languages', '…'],
  ['Materials in English and several African languages', 'eng …'],
  ['English and multiple languages', 'eng …'],
  ['not in English', ''],
  ['Material in ENGLISH and german', 'eng ger'],
  ['In Polish and Karen', 'pol kar'],
  ['Papers of Karen Smith', ''],
  ['Papers used to polish silver', ''],
  ['Medieval Latin and Ancient Greek', 'lat grc'],
  ['English, French and Greek', 'eng fre gre'],
  ['en français et en anglais', 'fre eng'],
  ['in English', 'eng'],
  ['de (German)', 'ger'],
  ['Norwegian Bokmål and Nynorsk', 'nob nno'],
  ['日本語と英語', 'jpn eng'],
  ['Greek', 'grc', { langCode: 'grc' }],
  ['Undetermined', 'und'],
  ['English', 'fre', { langCode: 'fre' }],
  ['Collection material in English and Spanish', 'eng spa', { langCode: 'mul' }],
  ['Sprache der Unterlagen', 'ger', { langCode: 'deu' }],
  ['Serbian', 'srp(Latn)', { langCode: 'scc', scriptCode: 'latn' }],
  ['', ''],
  ['', 'eng(Latn)', { langCode: 'en-GB', scriptCode: 'Latn' }],
]

describe('a statement of languages', () => {
  it.each(rows.map(([text, expected, context, read], i) => ({ row: i + 1, text, expected, context, read })))(
    'row $row: $text',
    ({ text, expected, context, read }) => {
      expect(line(read ?? text, context)).toBe(expected)
    },
  )

  it.each(further.map(([text, expected, context]) => ({ text, expected, context })))(
    '$text',
    ({ text, expected, context }) => {
      expect(line(text, context)).toBe(expected)
    },
  )

  it.each(['Eng', 'en', 'eng '])('takes the code %j', langCode => {
    expect(line('', { langCode })).toBe('eng')
  })

  it('keeps the name as written', () => {
    expect(parseLanguages('En français et en Flemish').languages.map(({ text }) => text)).toEqual([
      'français',
      'Flemish',
    ])
  })

  it.each([
    ['Some items are in Gaelic.', {}, 'language/ambiguous'],
    ['Materials are in Egnlish.', {}, 'language/misspelt'],
    ['The description is in English.', {}, 'language/of-description'],
    ['some language twins speak', {}, 'language/none-named'],
    ['English and Hopi', {}, 'language/unknown-name'],
    ['Cajun French', {}, 'language/no-code'],
    ['English', { langCode: 'fre' }, 'language/code-differs'],
    ['English', { langCode: 'US' }, 'language/unknown-code'],
    ['English', { scriptCode: 'Roman' }, 'language/unknown-script'],
    ['English '.repeat(1000), {}, 'language/too-long'],
  ])('%.30s gives a finding', (text, context, code) => {
    expect(parseLanguages(text, context).findings.map(finding => finding.code)).toContain(code)
  })
})

describe('codes', () => {
  it.each([
    ['fr', 'fre'],
    ['fra', 'fre'],
    ['fre', 'fre'],
    ['FRE', 'fre'],
    ['deu', 'ger'],
    ['cmn', 'chi'],
    ['yue', 'chi'],
    ['zh-cmn-Hans', 'chi'],
    ['pt-BR', 'por'],
    ['iw', 'heb'],
    ['scc', 'srp'],
    ['scr', 'hrv'],
    ['mo', 'rum'],
    ['qaa', 'qaa'],
    ['xx', undefined],
    ['english', undefined],
    ['', undefined],
  ])('%j is the language %s', (code, expected) => {
    expect(languageCode(code)).toBe(expected)
  })

  it.each([
    ['eng', undefined, 'en'],
    ['fre', undefined, 'fr'],
    ['gez', undefined, 'gez'],
    ['rus', 'Cyrl', 'ru'],
    ['rus', 'Latn', 'ru-Latn'],
    ['chi', 'Hant', 'zh-Hant'],
    ['zxx', undefined, 'zxx'],
    ['nope', undefined, undefined],
  ])('%s %s is the tag %s', (code, script, expected) => {
    expect(bcp47(code, script)).toBe(expected)
  })

  it.each([
    ['latn', 'Latn'],
    ['Cyrillic', 'Cyrl'],
    ['Bengali characters', 'Beng'],
    ['Hebrew script', 'Hebr'],
    ['Arabic script', 'Arab'],
    ['hieroglyphics', 'Egyp'],
    ['Fraktur', 'Latf'],
    ['Devanagari', 'Deva'],
    ['Traditional Chinese', 'Hant'],
    ['Simplified Chinese', 'Hans'],
    ['Roman', 'Latn'],
    ['constructor', undefined],
  ])('%s is the script %s', (text, expected) => {
    expect(scriptCode(text)).toBe(expected)
  })

  it('have names', () => {
    expect(languageName('gre')).toBe('Greek, Modern (1453-)')
    expect(languageName('fr')).toBe('French')
    expect(scriptName('Cyrl')).toBe('Cyrillic')
    expect(languageName('nope')).toBeUndefined()
  })
})

describe('any text as a statement of languages', () => {
  const texts = fc.oneof(
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'English',
            'French',
            'Greek, Modern (1453-)',
            'and',
            'other languages',
            '(',
            ')',
            '?',
            '.',
            ',',
            'Latin',
            'script',
            '日本語',
            'constructor',
            '__proto__',
            'some',
            'en',
          ),
          fc.string(),
        ),
        { maxLength: 20 },
      )
      .map(words => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 150 }),
  )

  it('is read without an exception, and only into codes that are published and words that stand in it', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.string(), { nil: undefined }), (text, langCode) => {
        for (const { code, scripts = [], text: own } of parseLanguages(text, langCode === undefined ? {} : { langCode })
          .languages) {
          if (code !== undefined) expect(isIso6392b(code)).toBe(true)
          if (own !== undefined) expect(text).toContain(own)
          for (const script of scripts) expect(isIso15924(script.code ?? '')).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each(['English', 'a ', 'French, ', '日本', '(', 'other ', 'Greek, ', 'aB', "a'", 'É', '.'])(
    'takes time in proportion to its length: %s',
    part => {
      const text = part.repeat(Math.floor(LONGEST_LANGUAGES / part.length))
      for (let i = 0; i < 5; i += 1) parseLanguages(text)
      parseLanguages(part.repeat(100_000))
      languageCode(part.repeat(100_000))
      scriptCode(part.repeat(100_000))
    },
  )
})

describe('the lists of codes', () => {
  it('are those of the packages they come from', async () => {
    const { source, target } = await import('../../scripts/code-lists.mjs')
    expect(readFileSync(target, 'utf8')).toBe(source())
  })
})

const lists = shared === undefined ? '' : join(shared, 'schemas/codelists/debian-iso-codes-4.15')

describe.skipIf(shared === undefined)(
  `published lists and table of languages (${shared === undefined ? whySkipped : 'present'})`,
  () => {
    it('has all the rows of the table here, in its order', () => {
      const table = tableOf(readFileSync(join(shared ?? '', 'crosswalks/dates-extents-languages.md'), 'utf8'))
      expect(table).toHaveLength(50)
      expect(table).toEqual(rows.map(([text]) => text))
    })

    it('knows every language of ISO 639-2 by all its codes and its name', () => {
      for (const row of published(join(lists, 'iso_639-2.json'), '639-2')) {
        const {
          alpha_3: terminological = '',
          bibliographic = terminological,
          alpha_2: two = terminological,
          name = '',
        } = row
        if (terminological.includes('-')) continue
        expect(isIso6392b(bibliographic), bibliographic).toBe(true)
        expect(isIso6392b(terminological)).toBe(terminological === bibliographic)
        for (const code of [bibliographic, terminological, two]) expect(languageCode(code)).toBe(bibliographic)
        // `mis` stands for no language; `Gaelic` names two; the list of 2023 has two names that have changed since.
        if (/^(mis|gla|sai|wal)$/.test(bibliographic)) continue
        expect(
          parseLanguages(name).languages.map(({ code }) => code),
          name,
        ).toEqual([bibliographic])
      }
    })

    it('knows every script of ISO 15924', () => {
      for (const { alpha_4: code = '', name = '' } of published(join(lists, 'iso_15924.json'), '15924')) {
        expect(isIso15924(code), code).toBe(true)
        expect(scriptCode(code)).toBe(code)
        if (!/^Qa[ab]/.test(code)) expect(scriptName(code), name).toBeDefined()
      }
    })

    it('knows the countries of ISO 3166-1 and no others', () => {
      const codes = published(join(lists, 'iso_3166-1.json'), '3166-1').map(({ alpha_2: code = '' }) => code)
      const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
      const ours = letters.flatMap(a => letters.map(b => a + b)).filter(isIso31661)
      expect(ours).toEqual([...codes].sort())
    })
  },
)

function tableOf(markdown: string): string[] {
  const section = markdown.slice(markdown.indexOf('### 4.2'))
  return section.split('\n').flatMap(row => /^\| \d+ \| (.*?) \| [^|]* \| [^|]* \|/.exec(row)?.[1] ?? [])
}

function published(path: string, key: string): readonly Readonly<Record<string, string>>[] {
  const data: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof data !== 'object' || data === null || !(key in data)) return []
  const found: unknown = Object.entries(data).find(([name]) => name === key)?.[1]
  return Array.isArray(found) ? found : []
}
