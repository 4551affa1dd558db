import { nameMore, nameStart, ncName } from './names.ts'
import { isUriReference } from './uri-reference.ts'
import { isXsdDateUpTo2099 } from './xsd-dates.ts'

/**
 * What the value of an attribute may be.
 *
 * `kind` says whether the value identifies an element (`id`), points at one (`idref`, `idrefs`), names an entity of the
 * document type (`entity`), or is only a value.
 */
export interface Datatype {
  readonly kind: 'value' | 'id' | 'idref' | 'idrefs' | 'entity'
  /** The rule in words that end a sentence: "must be …". */
  readonly rule: string
  /** The values of a closed list. */
  readonly values?: readonly string[]
  accepts(value: string): boolean
  /** What a value that is not accepted was probably meant to be. */
  mend?(value: string): string | undefined
}

const wholeNcName = new RegExp(`^${ncName}$`, 'u')
/** Cheap looks before the exact ones. */
const asciiNcName = /^[A-Za-z_][A-Za-z0-9._-]*$/
const asciiNmToken = /^[A-Za-z0-9._:-]+$/

/** The last value that `isAsciiName` took: each step of a conversion looks at the same. */
let recentName = '_'

/** Whether a value is a name without a colon that is written in ASCII: no white space is in it, and every rule for identifiers takes it. */
export function isAsciiName(value: string): boolean {
  if (value === recentName) return true
  if (!asciiNcName.test(value)) return false
  if (value.length <= longestRecent) recentName = value
  return true
}

/** Longer values are not kept, since nothing is known of when they will be let go. */
const longestRecent = 255

const nmToken = new RegExp(`^[:${nameStart}${nameMore}]+$`, 'u')

/** The white-space rule of tokens (XSD 1.0 part 2, 4.3.6, "collapse"): no space at the ends, one space between words. */
export function collapse(value: string): string {
  if (value === recentName) return value
  return /^\s|\s$|[\t\r\n]|\s\s/.test(value)
    ? value
        .split(/[ \t\r\n]+/)
        .filter(word => word !== '')
        .join(' ')
    : value
}

/** Whether a value is a name without a colon, as ids must be (Namespaces in XML 1.0, 4). */
export function isNcName(value: string): boolean {
  return isAsciiName(value) || wholeNcName.test(value)
}

const anything = () => true

/** Any text, white space kept. */
export const string: Datatype = { kind: 'value', rule: 'may be any text', accepts: anything }

/** Any text; white space at the ends and doubled white space do not count. */
export const token: Datatype = { kind: 'value', rule: 'may be any text', accepts: anything }

/** The first guess at what a value was meant to be that is accepted. */
function firstOf(accepts: (value: string) => boolean, ...guesses: readonly ((value: string) => string)[]) {
  return (value: string): string | undefined => guesses.map(guess => guess(value.trim())).find(accepts)
}

/** One word of letters, digits, full stop, hyphen, underscore and colon. */
const acceptsWord = (value: string) => asciiNmToken.test(value) || nmToken.test(collapse(value))

export const nmtoken: Datatype = {
  kind: 'value',
  rule: 'must be one word of letters, digits, ".", "-", "_" or ":", and not empty',
  accepts: acceptsWord,
  mend: firstOf(acceptsWord, value => value.replace(/\s+/g, '_')),
}

const acceptsId = (value: string) => isAsciiName(value) || wholeNcName.test(collapse(value))

/** An identifier, given to one element only. */
export const id: Datatype = {
  kind: 'id',
  rule: 'must begin with a letter or "_" and go on with letters, digits, ".", "-" or "_"',
  accepts: acceptsId,
  mend: firstOf(
    acceptsId,
    value => `_${value}`,
    value => value.replace(/[^\w.-]+/g, '_'),
    value => `_${value.replace(/[^\w.-]+/g, '_')}`,
  ),
}

/** The identifier of another element. */
export const idref: Datatype = { ...id, kind: 'idref' }

/** One or more identifiers of other elements, with spaces between. */
export const idrefs: Datatype = {
  kind: 'idrefs',
  rule: 'must be one or more identifiers with spaces between',
  accepts: value => {
    if (isAsciiName(value)) return true
    const words = collapse(value)
    return words !== '' && words.split(' ').every(isNcName)
  },
}

/** The name of an unparsed entity declared in the document type. */
export const entity: Datatype = {
  kind: 'entity',
  rule: 'must name an entity that the document type declares',
  accepts: acceptsId,
}

const wholeName = new RegExp(`^[:${nameStart}][:${nameStart}${nameMore}]*$`, 'u')

/** Identifiers and pointers as a document type has them: the same, and colons may be anywhere (XML 1.0, 3.3.1). */
export function dtdName(type: Datatype): Datatype {
  const rule = type.rule.replace('letters, digits, ".", "-" or "_"', 'letters, digits, ".", "-", "_" or ":"')
  const accepts = (value: string) => {
    const words = collapse(value).split(' ')
    return (type.kind === 'idrefs' || words.length === 1) && words.every(word => wholeName.test(word))
  }
  return { ...type, rule, accepts }
}

/** A web address, absolute or relative; letters beyond ASCII and spaces are allowed (XSD 1.0 part 2, 3.2.17). */
export const anyUri: Datatype = {
  kind: 'value',
  rule: 'must be a web address (a URI reference)',
  accepts: value => isUriReference(collapse(value)),
}

const acceptsDate = (value: string) => isXsdDateUpTo2099(collapse(value))

/** A date, year, year and month, or date and time in the forms of XSD, no later than 2099. */
export const dateUpTo2099: Datatype = {
  kind: 'value',
  rule: 'must be YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, no later than 2099',
  accepts: acceptsDate,
  mend: firstOf(
    acceptsDate,
    value => value.replace(/T$/, ''),
    value => value.replace(/ +/, 'T'),
    value => value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    value =>
      value.replace(/^(\d{4})[./](\d\d?)[./](\d\d?)$/, (_, year, month, day) =>
        [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
      ),
  ),
}

const onlyOne = (found: readonly string[]) => (found.length === 1 ? found[0] : undefined)

/** A closed list of values. */
export function oneOfValues(...values: readonly string[]): Datatype {
  const known: ReadonlySet<string> = new Set(values)
  return {
    kind: 'value',
    rule: `must be one of ${values.join(', ')}`,
    values,
    accepts: value => known.has(value) || known.has(collapse(value)),
    mend: value => onlyOne(values.filter(one => one.endsWith(value.trim().toLowerCase()))),
  }
}

/** `true` or `false`, spelled so. */
export const trueOrFalse: Datatype = oneOfValues('true', 'false')

/** A language tag as XML's `xml:lang` takes it, which may be empty (XML 1.0, 2.12; XSD `language`). */
export const languageTag: Datatype = {
  kind: 'value',
  rule: 'must be a language tag such as "en" or "pt-BR", or empty',
  accepts: value => /^(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)?$/.test(collapse(value)),
}
