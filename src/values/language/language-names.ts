import { fold } from '../fold.ts'
import { names } from './code-lists.generated.ts'

/** What a name of a language stands for. */
export interface NamedLanguage {
  /** ISO 639-2b; absent for a language that has no code there. */
  readonly code?: string
  /** ISO 15924, when the name says it (`Traditional Chinese`). */
  readonly script?: string
  /** Codes it may stand for, when it may stand for several. */
  readonly either?: readonly string[]
}

/** Names in use that the published lists do not hold. */
const further: Readonly<Record<string, string>> = {
  ara: 'colloquial arabic',
  chi: 'mandarin|taiwanese|hokkien|chinese mandarin|putonghua',
  cpe: 'gullah|gulla|sea island creole|english creole',
  cpf: 'french creole|creole french|louisiana french creole',
  dut: 'vlaams|nederlandse',
  egy: 'demotic|hieratic egyptian',
  eng: 'engl|anglaise|inglesa',
  fre: 'francaise|franz|francesa',
  ger: 'deutsche|deutscher|deutschen|germ|allemande|judendeutsch german|alemana',
  grc: 'classical greek|koine greek|hellenistic greek|biblical greek',
  heb: 'biblical hebrew|ancient hebrew|modern hebrew|ivrit',
  ita: 'ital|italienne',
  lad: 'judeo-spanish|judezmo',
  lat: 'lateinische|medieval latin|neo-latin|classical latin|latine|latein',
  nno: 'nynorsk',
  nob: 'bokmal',
  nor: 'dano-norwegian',
  ota: 'ottoman|osmanli',
  per: 'farsi|dari',
  por: 'port',
  rus: 'russ',
  spa: 'castellano|span|espagnole',
  srp: 'serbian cyrillic',
  und: 'undetermined|undetermined language|unbestimmt|indeterminee',
  yid: 'judendeutsch|judeo-german|jiddish',
  phi: 'ifugao',
  zxx: 'no dialogue|no dialog|without dialogue|wordless|no linguistic content ; not applicable',
  mul: 'several languages|various languages|many languages|mehrsprachig|mehrere sprachen|plusieurs langues|varios idiomas|multilingual',
}

const WITH_SCRIPT: Readonly<Record<string, NamedLanguage>> = {
  'traditional chinese': { code: 'chi', script: 'Hant' },
  'chinese ( traditional )': { code: 'chi', script: 'Hant' },
  'simplified chinese': { code: 'chi', script: 'Hans' },
  'chinese ( simplified )': { code: 'chi', script: 'Hans' },
}

/** All names of languages. */
interface Names {
  readonly table: ReadonlyMap<string, NamedLanguage>
  /** The most words and signs a name is made of. */
  readonly longest: number
}

let known: Names | undefined

/** The names, put together when the first statement of languages is read. */
const allNames = (): Names => {
  known ??= namesTogether()
  return known
}

function namesTogether(): Names {
  const table = new Map<string, NamedLanguage>()
  for (const line of names.split('\n')) {
    const [code = '', ...list] = line.split('|')
    for (const name of list) table.set(name, code === '' ? {} : { code })
  }
  for (const [code, list] of Object.entries(further)) for (const name of list.split('|')) table.set(name, { code })
  for (const [name, language] of Object.entries(WITH_SCRIPT)) table.set(name, language)
  table.set('gaelic', { either: ['gle', 'gla'] })
  let longest = 1
  for (const name of table.keys()) longest = Math.max(longest, name.split(' ').length)
  return { table, longest }
}

const isName = (key: string): boolean => allNames().table.has(key)

/** A word or sign of a statement of languages. */
export interface Word {
  readonly text: string
  /** The text as names are compared. */
  readonly key: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s]/gu
const CAMEL = /\p{Ll}(?=\p{Lu})/gu
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u

/** The words and signs of a statement. Names of languages that stand without a space between them are parted. */
export function words(text: string): Word[] {
  const found: Word[] = []
  const add = (part: string, start: number): void => {
    found.push({ text: part, key: fold(part), start, end: start + part.length })
  }
  for (const match of text.matchAll(WORD)) {
    let [rest] = match
    let start = match.index
    if (isName(fold(rest))) {
      add(rest, start)
      continue
    }
    for (const part of CJK.test(rest) ? ([...rest].length > 1 ? cjk(rest) : [rest]) : camel(rest)) {
      add(part, start)
      start += part.length
      rest = rest.slice(part.length)
    }
  }
  return found
}

/** Parts `EnglishFrench` after a name; leaves other words alone. */
function camel(word: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of word.matchAll(CAMEL)) {
    const cut = match.index + match[0].length
    if (isName(fold(word.slice(from, cut)))) {
      parts.push(word.slice(from, cut))
      from = cut
    }
  }
  return [...parts, word.slice(from)]
}

const LONGEST_CJK = 8

/** Parts a run of Japanese or Chinese into names and what stands between them. */
function cjk(run: string): string[] {
  const parts: string[] = []
  let plain = ''
  let at = 0
  while (at < run.length) {
    let length = Math.min(LONGEST_CJK, run.length - at)
    while (length > 1 && !isName(fold(run.slice(at, at + length)))) length -= 1
    if (length > 1) {
      if (plain !== '') parts.push(plain)
      plain = ''
      parts.push(run.slice(at, at + length))
      at += length
    } else {
      plain += run.charAt(at)
      at += 1
    }
  }
  return plain === '' ? parts : [...parts, plain]
}

/** A name of a language in a statement, and the word after it. */
export interface FoundName {
  readonly language: NamedLanguage
  readonly next: number
}

/**
 * The longest name of a language that begins at a word. A name turned round gives way to one that follows it: `French,
 * Middle French` is French and Middle French.
 */
export function nameAt(list: readonly Word[], at: number): FoundName | undefined {
  const longest = namesFrom(list, at, list.length)
  if (longest === undefined) return undefined
  for (let comma = at + 1; comma < longest.next; comma += 1) {
    if (list[comma]?.key !== ',') continue
    const after = namesFrom(list, comma + 1, list.length)
    if (after !== undefined && after.next > longest.next) return namesFrom(list, at, comma) ?? longest
  }
  return longest
}

function namesFrom(list: readonly Word[], at: number, end: number): FoundName | undefined {
  const { table, longest } = allNames()
  let key = ''
  let found: FoundName | undefined
  for (let next = at; next < Math.min(end, at + longest); next += 1) {
    key = next === at ? (list[next]?.key ?? '') : `${key} ${list[next]?.key ?? ''}`
    const language = table.get(key)
    if (language !== undefined) found = { language, next: next + 1 }
  }
  return found
}

/** Languages common enough for a misspelling of their name to be recognised. */
const COMMON =
  'english french german spanish italian russian latin dutch polish hebrew yiddish arabic chinese japanese portuguese hungarian swedish danish norwegian finnish czech greek korean turkish ukrainian romanian'
let misspellings: ReadonlyMap<string, string> | undefined

function misspelt(key: string): string | undefined {
  misspellings ??= misspellingsTogether()
  return misspellings.get(key)
}

function misspellingsTogether(): ReadonlyMap<string, string> {
  const misspelt = new Map<string, string>()
  for (const name of COMMON.split(' ')) {
    const code = allNames().table.get(name)?.code ?? ''
    for (let i = 0; i < name.length; i += 1) {
      const swapped = `${name.slice(0, i)}${name.charAt(i + 1)}${name.charAt(i)}${name.slice(i + 2)}`
      for (const wrong of [
        swapped,
        name.slice(0, i) + name.slice(i + 1),
        `${name.slice(0, i)}${name.charAt(i)}${name.slice(i)}`,
      ]) {
        if (wrong.length > 4 && !isName(wrong) && wrong !== 'finish') misspelt.set(wrong, code)
      }
    }
  }
  return misspelt
}

/** The language whose common name a word misspells by two letters swapped, one left out or one doubled. */
export function misspeltName(word: Word): NamedLanguage | undefined {
  const code = /^\p{Lu}/u.test(word.text) ? misspelt(word.key) : undefined
  return code === undefined ? undefined : { code }
}
