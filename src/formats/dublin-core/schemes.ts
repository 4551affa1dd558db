import type { Place, Report } from '../../report/diagnostic.ts'
import { anyUri, collapse, languageTag } from '../../xml/datatypes.ts'
import type { XmlSink } from '../../xml/sink.ts'
import { dctermsNamespace, schemaInstanceNamespace } from './dcterms.grammar.ts'
import { dcmiTypes } from './terms.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** A value longer than this is no date, type, language or address; only so much is kept of it. */
const LONGEST = 10_000

interface Open {
  readonly name: string
  readonly scheme: string
  readonly place: Place | undefined
  text: string
}

/**
 * Checks what `xsi:type` asks for: that a date is W3CDTF, a type one of the DCMI Type Vocabulary, an address a URI and a
 * language tag a language tag; and that a value with a scheme has no `xml:lang`.
 *
 * Codes: `dcterms/scheme-value`, `dcterms/scheme-language`, `dcterms/scheme-prefix` (errors).
 *
 * Source: the complex types of `dcterms.xsd`.
 */
export function checkSchemes(report: Report, place?: () => Place): XmlSink {
  let open: Open | undefined
  const say = (code: string, message: string, at: Place | undefined, value?: string) =>
    report({
      code: `dcterms/${code}`,
      concern: 'schema',
      severity: 'error',
      message,
      ...(at && { place: at }),
      ...(value !== undefined && { value: value.slice(0, 80) }),
    })
  return {
    start({ name, namespace, prefix, attributes }) {
      open = undefined
      if (namespace !== dctermsNamespace) return
      const type = attributes.find(given => given.namespace === schemaInstanceNamespace && given.name === 'type')?.value
      if (type === undefined) return
      const [before = '', scheme = ''] = type.trim().split(':')
      const at = place?.()
      if (before !== prefix)
        say('scheme-prefix', `xsi:type="${type.slice(0, 80)}" on <${name}> needs the prefix of the element.`, at, type)
      if (attributes.some(given => given.namespace === xmlNamespace && given.name === 'lang'))
        say('scheme-language', `<${name}> has a scheme, so it cannot have xml:lang.`, at)
      open = { name, scheme, place: at, text: '' }
    },
    text(text) {
      if (open && open.text.length < LONGEST) open.text += text
    },
    end() {
      if (open) {
        const { name, scheme, place: at } = open
        const rule = schemeFault(scheme, collapse(open.text).replace(/^ | $/g, ''))
        if (rule !== undefined) say('scheme-value', `The value of <${name}> ${rule}.`, at, open.text)
      }
      open = undefined
    },
    finish() {},
  }
}

/**
 * What is wrong with a value of an encoding scheme, in words that follow its name; nothing when it is right, or the scheme is
 * a vocabulary that is not here.
 */
export function schemeFault(scheme: string, value: string): string | undefined {
  switch (scheme) {
    case 'W3CDTF':
      return isW3cdtf(value) ? undefined : 'must be a date of the form YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss'
    case 'DCMIType':
      return dcmiTypes.some(type => type === value) ? undefined : `must be one of ${dcmiTypes.join(', ')}`
    case 'URI':
      return anyUri.accepts(value) ? undefined : anyUri.rule
    case 'RFC1766':
    case 'RFC3066':
    case 'RFC4646':
      return value !== '' && languageTag.accepts(value) ? undefined : 'must be a language tag such as "en" or "pt-BR"'
    default:
      return undefined
  }
}

const DATE = /^-?(\d{4,9})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?)?)?)?(?:Z|[+-](\d\d):(\d\d))?$/
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `xs:gYear`, `xs:gYearMonth`, `xs:date` or `xs:dateTime`. XSD 1.0 part 2, 3.2.7 to 3.2.11. */
function isW3cdtf(value: string): boolean {
  const match = DATE.exec(value)
  if (!match) return false
  const [
    ,
    year = '',
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    zoneHour = '00',
    zoneMinute = '00',
  ] = match
  if (/^0+$/.test(year) || (year.length > 4 && year.startsWith('0'))) return false
  const y = Number(year)
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  const days = month === '02' && !leap ? 28 : (DAYS[Number(month) - 1] ?? 0)
  if (Number(day) < 1 || Number(day) > days) return false
  const inZone = Number(zoneHour) * 60 + Number(zoneMinute) <= 14 * 60 && Number(zoneMinute) < 60
  const inDay = Number(hour) < 24 || (hour === '24' && Number(minute) + Number(second) === 0)
  return inZone && inDay && Number(minute) < 60 && Number(second) < 60
}
