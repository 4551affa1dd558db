import type { Word } from './language-names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that make the first language after them the main one. */
export const MAIN = set(
  'primarily mostly chiefly predominantly mainly principally largely bulk majority primary hauptsachlich uberwiegend vorwiegend principalement majoritairement surtout principalmente merendeel voornamelijk',
)

/** Words that make the languages after them lesser ones. */
export const SOME = set(
  'some few small lesser additional occasional occasionally limited scattered minor portion including includes several items instances one two three excerpts excerpt wenige einige quelques algunos gedeelte',
)

/** Words that make the language beside them uncertain. */
export const UNCERTAIN = set(
  'possibly perhaps probably maybe likely apparently presumably vielleicht moglicherweise vermutlich peut-etre probablement posiblemente probablemente',
)

/** Words after the name of a language that make it part of a proper noun. */
const PROPER = set(
  'church reformed patent patents embassy government army navy republic empire revolution war department club society company studies history culture people immigrants immigration community descent school college university consul consulate ambassador parliament guiana indies colony colonial legion riviera quarter market literature composer composers artist artists horn toast creole pidgin sign',
)

/** Words by which a sentence speaks of the description and not of the material. */
const DESCRIPTION = set(
  'description descriptions descriptive cataloging cataloguing catalogued cataloged finding findbuch beschreibung',
)
const MATERIAL = set('material materials collection records documents papers items letters unterlagen')

/** Words after a name that make it the name of a script. */
const SCRIPT_WORDS = set('script scripts characters character alphabet alphabets schrift schriftzeichen')

/** Names of languages that are also other words, or names of people and places. */
const RISKY = set(
  'karen slave creek delaware dakota even male fang mono bit kara manx basa tonga samoan mari lamba nias vai ido efik ewe fon ga ho kru lao tiv yao luba lozi hupa osage alabama iban nama laz sena seneca koro kom silesian bavarian prussian pontic lombard picard soga rombo langi yap mende mandar bini duala den',
)

const SEPARATORS = set(', ; : . / | ( ) [ ] & + - – — • and or et und y e ou oder en i in auf')

/** Whether a name stands by itself between separators, as in a list of languages. */
export function isolated(list: readonly Word[], from: number, to: number): boolean {
  const before = list[from - 1]?.key
  const after = list[to]?.key
  return (
    (before === undefined || SEPARATORS.has(before)) && (after === undefined || SEPARATORS.has(after) || after === '?')
  )
}

/** Whether a name is likely to be something else where it stands. */
export function suspect(list: readonly Word[], from: number, to: number, coded: boolean): boolean {
  const word = list[from]
  if (word === undefined) return true
  if (to - from > 1) return PROPER.has(list[to]?.key ?? '')
  if (PROPER.has(list[to]?.key ?? '')) return true
  if ((RISKY.has(word.key) || !coded) && !isolated(list, from, to)) return true
  if (word.key.length === 2 && /^[a-z]+$/.test(word.key)) return word.text === word.key || !isolated(list, from, to)
  return (word.key.length === 3 || word.key === 'polish') && /^[a-z]+$/.test(word.text) && !isolated(list, from, to)
}

/** Whether the words of a sentence say in which language the description is written. */
export function ofDescription(list: readonly Word[]): boolean {
  return list.some(({ key }) => DESCRIPTION.has(key)) && !list.some(({ key }) => MATERIAL.has(key))
}

const LOOK_AHEAD = 12

/** Whether the name at a place is that of a script: `Devanagari and Bengali characters`. */
export function beforeScriptWord(list: readonly Word[], to: number): boolean {
  for (let i = to; i < to + LOOK_AHEAD; i += 1) {
    const key = list[i]?.key
    if (key === undefined) return false
    if (SCRIPT_WORDS.has(key)) return true
    if (key !== 'and' && key !== ',' && key !== 'or' && key !== '&' && !/^\p{Lu}/u.test(list[i]?.text ?? ''))
      return false
  }
  return false
}

/** Whether the words at a place introduce lesser languages: `Other languages present include`. */
export function listsOthers(list: readonly Word[], at: number): boolean {
  return LEFT_OUT.has(list[at]?.key ?? '') && LANGUAGES.has(list[at + 1]?.key ?? '')
}

/** Whether a word stands in a list of languages as a name would, and is none that is known. */
export function likeName(list: readonly Word[], at: number): boolean {
  const word = list[at]
  if (word === undefined || at === 0 || word.text.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false
  const [before, after] = [list[at - 1]?.key ?? '', list[at + 1]?.key]
  return LISTING.has(before) && (after === undefined || LISTING.has(after))
}

const LISTING = new Set([',', ';', 'and', '&', 'et', 'und', 'y', 'or'])

/** Whether the words at a place say that further languages are left unnamed: `and other Asian languages`. */
export function leavesOut(list: readonly Word[], at: number): boolean {
  const first = list[at]?.key ?? ''
  if (first === 'etc' || first === 'others') return true
  if (!LEFT_OUT.has(first)) return false
  for (let i = at + 1; i <= at + 4; i += 1) {
    const key = list[i]?.key ?? ''
    if (LANGUAGES.has(key)) return !listed(list, i + 1)
    if (key === '' || /[,;.()]/.test(key)) return false
  }
  return false
}

const LEFT_OUT = set(
  'other various several many multiple different additional autres andere anderen weitere diverse otros otras altre andere',
)
const LANGUAGES = set('languages dialects tongues langues sprachen idiomas lenguas lingue talen')
const LISTS = set('include includes including are represented present such namely :')

function listed(list: readonly Word[], at: number): boolean {
  return [list[at], list[at + 1]].some(word => word !== undefined && LISTS.has(word.key))
}
