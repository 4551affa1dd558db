/**
 * Writes `src/values/language/code-lists.generated.ts`: the published lists of languages, scripts and countries, from the
 * packages that keep them. Run `node scripts/code-lists.mjs` after updating one of those packages; a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { iso6392 } from 'iso-639-2'

const require = createRequire(import.meta.url)
const json = path => JSON.parse(readFileSync(require.resolve(path), 'utf8'))
const version = name => {
  const data = json(`${name}/package.json`)
  return `${name} ${data.version} (${data.license})`
}

/** Languages whose names for other languages are known, besides English. */
const LOCALES = ['fr', 'de', 'es', 'it', 'nl', 'pt', 'pl', 'ja']

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const fold = text =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
/** The words and signs of a name, as the reader of language statements parts them. */
const key = name => (fold(name).match(/[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*|[^\s]/gu) ?? []).join(' ')

export function codeLists() {
  const registry = json('language-subtag-registry/data/json/registry.json')
  const languages = registry.filter(row => row.Type === 'language')
  const bySubtag = new Map(languages.map(row => [row.Subtag, row]))
  const cldr = locale =>
    json(`cldr-localenames-full/main/${locale}/languages.json`).main[locale].localeDisplayNames.languages

  const rows = iso6392.filter(row => /^[a-z]{3}$/.test(row.iso6392B))
  const toB = new Map()
  for (const row of rows) {
    for (const code of [row.iso6392B, row.iso6392T, row.iso6391]) if (code !== undefined) toB.set(code, row.iso6392B)
  }
  const collective = languages.filter(
    row => row.Macrolanguage !== undefined && !toB.has(row.Subtag) && toB.has(row.Macrolanguage),
  )
  const members = new Map()
  for (const row of collective) {
    const code = toB.get(row.Macrolanguage)
    members.set(code, [...(members.get(code) ?? []), row.Subtag])
  }
  const known = code => toB.get(code) ?? toB.get(bySubtag.get(code)?.Macrolanguage)
  const deprecated = languages
    .filter(row => row.Deprecated !== undefined && known(row['Preferred-Value']) !== undefined && !toB.has(row.Subtag))
    .map(row => `${row.Subtag} ${known(row['Preferred-Value'])}`)

  const names = new Map()
  const claim = (name, code) => {
    const words = key(name)
    if (words === '' || names.has(words) || /^(reserved|undetermined|unknown|uncoded)/.test(words)) return
    if (/^[a-z]$/.test(words)) return
    names.set(words, code)
  }
  const english = (name, code) => {
    const plain = name.replace(/\s*\([^()]*\)/g, '')
    const inverted = /^([^,]+), ([^,]+)$/.exec(plain)
    claim(name, code)
    claim(plain, code)
    if (inverted !== null) claim(`${inverted[2]} ${inverted[1]}`, code)
    if (/^\p{L}+ languages$/u.test(plain)) claim(plain.replace(' languages', ''), code)
  }
  for (const row of rows) {
    claim(row.name, row.iso6392B)
    for (const name of row.name.split(';')) english(name.trim(), row.iso6392B)
  }
  const en = cldr('en')
  const tagged = Object.entries(en).map(([tag, name]) => [tag.replace(/-(?:alt|menu)-.*$/, ''), name])
  const plainTags = tagged.filter(([tag]) => /^[a-z]{2,3}$/.test(tag))
  for (const [tag, name] of plainTags) if (toB.has(tag)) english(name, toB.get(tag))
  for (const row of languages) {
    if (toB.has(row.Subtag)) for (const name of row.Description) english(name, toB.get(row.Subtag))
  }
  for (const [tag, name] of plainTags) if (!toB.has(tag)) english(name, known(tag) ?? '')
  for (const [tag, name] of tagged) {
    if (/^[a-z]{2,3}-(?:[A-Z]{2}|\d{3})$/.test(tag) && toB.has(tag.slice(0, tag.indexOf('-')))) {
      english(name, toB.get(tag.slice(0, tag.indexOf('-'))))
    }
  }
  for (const locale of LOCALES) {
    for (const [tag, name] of Object.entries(cldr(locale)))
      if (/^[a-z]{2}$/.test(tag) && toB.has(tag) && !/^[a-z]{1,2}$/i.test(name)) claim(name, toB.get(tag))
  }
  for (const row of rows) {
    const tag = row.iso6391
    if (tag === undefined) continue
    try {
      const own = cldr(tag)[tag]
      if (own !== undefined && own !== tag) claim(own, row.iso6392B)
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') throw error
    }
  }
  const named = new Map()
  for (const [name, code] of names) named.set(code, [...(named.get(code) ?? []), name])

  const scripts = registry.filter(row => row.Type === 'script' && /^[A-Z][a-z]{3}$/.test(row.Subtag))
  const regions = new Set(registry.filter(row => row.Type === 'region').map(row => row.Subtag))
  const countries = json('i18n-iso-countries/codes.json')
    .map(row => row[0])
    .filter(code => regions.has(code))

  const suppressed = new Map()
  for (const row of languages) {
    const script = row['Suppress-Script']
    if (script !== undefined && toB.has(row.Subtag))
      suppressed.set(script, [...(suppressed.get(script) ?? []), toB.get(row.Subtag)])
  }

  return {
    usualScripts: [...suppressed].map(([script, list]) => `${script} ${list.sort(byCode).join(' ')}`).sort(byCode),
    languages: rows.map(row => [row.iso6392B, row.iso6392T ?? '', row.iso6391 ?? '', row.name].join('|')).sort(byCode),
    members: [...members].map(([code, list]) => `${code} ${list.sort(byCode).join(' ')}`).sort(byCode),
    deprecated: deprecated.sort(byCode),
    names: [...named].map(([code, list]) => `${code}|${list.sort(byCode).join('|')}`).sort(byCode),
    scripts: scripts.map(row => [row.Subtag, ...row.Description].join('|')).sort(byCode),
    countries: [countries.sort(byCode).join(' ')],
  }
}

const docs = {
  languages: 'ISO 639-2: bibliographic code, terminological code where it differs, ISO 639-1 code, English name.',
  members: 'ISO 639-3 codes of the languages that a code of ISO 639-2 takes in, after that code.',
  deprecated: 'Withdrawn codes with the ISO 639-2b code that stands for them.',
  names:
    'Names of languages, lower case and without accents, after their ISO 639-2b code; languages without one come first.',
  scripts: 'ISO 15924: code and English names.',
  countries: 'ISO 3166-1 alpha-2.',
  usualScripts:
    'Scripts that a language is so commonly written in that BCP 47 leaves them out: ISO 15924 code, ISO 639-2b codes.',
}

export function source() {
  const lists = codeLists()
  const head = [
    '/**',
    ' * Languages, scripts and countries with their codes. Written by `scripts/code-lists.mjs`; not to be edited.',
    ' *',
    ' * Sources:',
    ...['iso-639-2', 'language-subtag-registry', 'cldr-localenames-full', 'i18n-iso-countries'].map(
      name => ` * - ${version(name)}`,
    ),
    ' */',
    '',
  ]
  const body = Object.entries(docs).flatMap(([name, doc]) => [
    `/** ${doc} */`,
    `export const ${name} = \`${lists[name].join('\n').replace(/[`\\$]/g, '\\$&')}\``,
    '',
  ])
  return [...head, ...body].join('\n')
}

export const target = join(dirname(fileURLToPath(import.meta.url)), '../src/values/language/code-lists.generated.ts')

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, source())
