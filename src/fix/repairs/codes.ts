import { isIso6392b, isIso15924, isIso31661, languageCode } from '../../values/language/codes.ts'
import type { WrittenDocument } from '../elements.ts'
import type { Mending, RepairName } from '../mending.ts'

interface CodeAttribute {
  readonly repair: RepairName
  readonly spelled: (code: string) => string
  readonly isListed: (code: string) => boolean
}

const country: CodeAttribute = { repair: 'country-code', spelled: code => code.toUpperCase(), isListed: isIso31661 }
const language: CodeAttribute = { repair: 'language-code', spelled: code => code.toLowerCase(), isListed: isIso6392b }
const script: CodeAttribute = {
  repair: 'script-code',
  spelled: code => code.charAt(0).toUpperCase() + code.slice(1).toLowerCase(),
  isListed: isIso15924,
}

/** The attributes of EAD that hold codes. */
const attributes: ReadonlyMap<string, CodeAttribute> = new Map([
  ['countrycode', country],
  ['langcode', language],
  ['lang', language],
  ['scriptcode', script],
  ['script', script],
])

/**
 * Codes that are in their list but for capitals: `us`, `ENG`, `LATN`; and codes of languages as another part of the standard
 * has them, or as they were before they were withdrawn, unless the finding aid names another list: `fra`, `fr`, `scc`.
 * Sources: ISO 3166-1, ISO 639-2b, ISO 15924.
 */
export function spellCodes({ elements }: WrittenDocument): Mending[] {
  const list = elements
    .filter(({ isEad, name }) => isEad && (name === 'control' || name === 'eadheader'))
    .flatMap(({ attributes }) => attributes)
    .find(({ name }) => name === 'langencoding')?.value
  const isOfPart2 = list === undefined || list.trim() === 'iso639-2b'
  return elements
    .filter(({ isEad }) => isEad)
    .flatMap(element => element.attributes)
    .flatMap(({ name, value, from, to }) => {
      const code = attributes.get(name)
      if (!code || code.isListed(value) || !/^[A-Za-z]{2,4}$/.test(value)) return []
      const same = code.spelled(value)
      const text = code === language && isOfPart2 && !code.isListed(same) ? languageCode(value) : same
      return text !== undefined && code.isListed(text) ? [{ repair: code.repair, edits: [{ from, to, text }] }] : []
    })
}
