import { countries, languages } from '../../../values/language/code-lists.generated.ts'
import { languageCode, languageName, scriptCode } from '../../../values/language/codes.ts'
import { once } from '../../../values/once.ts'
import { collapse, type Datatype } from '../../../xml/datatypes.ts'

/*
 * The codes that the release of EAD 2002 of 2008 takes. Its lists stand as they were then: what has come into ISO 639-2
 * and ISO 3166-1 since is left out, what has gone is kept.
 */

const languagesSince = 'ain alt anp cnr frr frs gsw krl nqo rup srn syc zbl zgh zxx zza'
const languagesGone = 'mol scc scr'
const countriesSince = 'BL BQ CW GG IM JE ME MF RS SS SX'
const countriesGone = 'AN CS'

const scriptCodes = `Arab Armn Bali Batk Beng Blis Bopo Brah Brai Bugi Buhd Cans Cham Cher Cirt Copt Cprt Cyrl Cyrs Deva
Dsrt Egyd Egyh Egyp Ethi Geok Geor Glag Goth Grek Gujr Guru Hang Hani Hano Hans Hant Hebr Hira Hmng Hrkt Hung Inds Ital
Java Kali Kana Khar Khmr Knda Laoo Latf Latg Latn Lepc Limb Lina Linb Mand Maya Mero Mlym Mong Mymr Nkoo Ogam Orkh Orya
Osma Perm Phag Phnx Plrd Qaaa Qabx Roro Runr Sara Shaw Sinh Sylo Syrc Syre Syrj Syrn Tagb Tale Talu Taml Telu Teng Tfng
Tglg Thaa Thai Tibt Ugar Vaii Visp Xpeo Xsux Yiii Zxxx Zyyy Zzzz`

/** ISO 639-2 in 2008, in the bibliographic and the terminological form. */
const languageCodesThen = once(() => {
  const codes = languages.split('\n').flatMap(line => line.split('|', 2).filter(code => code !== ''))
  return then(codes, languagesSince, languagesGone)
})
const countryCodesThen = once(() => then(countries.split(/\s+/), countriesSince, countriesGone))
const scriptCodesThen = once(() => new Set(scriptCodes.split(/\s+/)))

function then(now: readonly string[], since: string, gone: string): ReadonlySet<string> {
  const later = new Set(since.split(' '))
  return new Set([...now.filter(code => !later.has(code)), ...gone.split(' ')])
}

/** The code of a language that is written as another code of it or by its English name. */
function languageMeant(value: string): string | undefined {
  const byCode = languageCode(value)
  const byName = languageCode(value.slice(0, 3))
  const named = byName !== undefined && languageName(byName)?.toLowerCase().includes(value.toLowerCase())
  return byCode ?? (named ? byName : undefined)
}

function codeOf(
  list: string,
  codes: () => ReadonlySet<string>,
  meant: (value: string) => string | undefined,
): Datatype {
  return {
    kind: 'value',
    rule: `must be a code of ${list} as it was in 2008`,
    accepts: value => codes().has(collapse(value)),
    mend(value) {
      const code = meant(collapse(value))
      return code !== undefined && codes().has(code) ? code : undefined
    },
  }
}

const agency = /^([A-Z]{2}|[A-Za-z]|[A-Za-z]{3,4})-[A-Za-z0-9:/-]{1,11}$/

/** An International Standard Identifier for Libraries and Related Organizations (ISO 15511). */
const agencyCode: Datatype = {
  kind: 'value',
  rule: 'must be a code of ISO 15511: a country code (or one, three or four letters), "-", and up to eleven characters',
  accepts: value => {
    const [, prefix] = agency.exec(collapse(value)) ?? []
    return prefix !== undefined && (prefix.length !== 2 || countryCodesThen().has(prefix))
  },
}

/** The datatypes of 2008, by the name of the attribute. */
export const codesOf2008: ReadonlyMap<string, Datatype> = new Map([
  ['langcode', codeOf('ISO 639-2', languageCodesThen, languageMeant)],
  ['scriptcode', codeOf('ISO 15924', scriptCodesThen, scriptCode)],
  ['countrycode', codeOf('ISO 3166-1', countryCodesThen, value => value.toUpperCase())],
  ['mainagencycode', agencyCode],
  ['repositorycode', agencyCode],
])
