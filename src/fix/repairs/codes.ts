import { isIso6392b, isIso15924, isIso31661 } from '../../values/language/codes.ts'
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

/** Codes that are in their list but for capitals: `us`, `ENG`, `LATN`. Sources: ISO 3166-1, ISO 639-2b, ISO 15924. */
export function spellCodes({ elements }: WrittenDocument): Mending[] {
  return elements
    .filter(({ isEad }) => isEad)
    .flatMap(element => element.attributes)
    .flatMap(({ name, value, from, to }) => {
      const code = attributes.get(name)
      if (!code || code.isListed(value) || !/^[A-Za-z]{2,4}$/.test(value)) return []
      const text = code.spelled(value)
      return code.isListed(text) ? [{ repair: code.repair, edits: [{ from, to, text }] }] : []
    })
}
