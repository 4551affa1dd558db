import { fold } from '../fold.ts'
import { once } from '../once.ts'

const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const FRENCH =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
const FRENCH_TENS = 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix'
const GERMAN =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
const GERMAN_TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
const SPANISH =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'
const DUTCH = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'
const ITALIAN = 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici'
const ARTICLES = 'a an une ein eine einen einem einer una een'

const values: () => ReadonlyMap<string, number> = once(compile)
const tens: ReadonlySet<string> = new Set(ENGLISH_TENS.split(' '))

function compile(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (word: string, value: number): void => {
    const key = fold(word)
    if (!found.has(key)) found.set(key, value)
  }
  const list = (words: string, from: number, step: number): void => {
    words.split(' ').forEach((word, index) => {
      add(word, from + index * step)
    })
  }
  list(ENGLISH, 0, 1)
  list(ENGLISH_TENS, 20, 10)
  ENGLISH_TENS.split(' ').forEach((ten, t) => {
    ENGLISH.split(' ')
      .slice(1, 10)
      .forEach((one, o) => {
        add(`${ten}-${one}`, 20 + 10 * t + o + 1)
      })
  })
  list(FRENCH, 0, 1)
  list(FRENCH_TENS, 20, 10)
  add('quatre-vingts', 80)
  FRENCH_TENS.split(' ').forEach((ten, t) => {
    const seventies = ten.endsWith('dix')
    const base = seventies ? ten.slice(0, -4) : ten
    FRENCH.split(' ').forEach((one, o) => {
      if (seventies ? o > 10 && o < 17 : o > 0 && o < 10) add(`${base}-${one}`, 20 + 10 * t + (seventies ? o - 10 : o))
    })
    add(`${base}-et-${seventies ? 'onze' : 'un'}`, 20 + 10 * t + 1)
  })
  list(GERMAN, 0, 1)
  list(GERMAN_TENS, 20, 10)
  GERMAN_TENS.split(' ').forEach((ten, t) => {
    GERMAN.split(' ')
      .slice(1, 10)
      .forEach((one, o) => {
        add(`${one === 'eins' ? 'ein' : one}und${ten}`, 20 + 10 * t + o + 1)
      })
  })
  list(SPANISH, 0, 1)
  list(DUTCH, 0, 1)
  list(ITALIAN, 0, 1)
  for (const article of ARTICLES.split(' ')) add(article, 1)
  return found
}

/**
 * The number a word stands for, from zero to ninety-nine in English, French and German, to twenty in Spanish, to twelve
 * in Dutch and Italian; articles are one.
 *
 * @example numberWord('Quatre') // 4
 */
export function numberWord(word: string): number | undefined {
  return values().get(fold(word))
}

/** Whether a word is an English ten, after which a separate word may give the ones (`twenty two`). */
export function isTen(word: string): boolean {
  return tens.has(fold(word))
}
