import { countWords, tidy } from '../../../model/prose-text.ts'
import type { Diagnostic, Place } from '../../../report/diagnostic.ts'
import type { SourceAccount } from '../../../report/ledger/account.ts'
import { isIso31661 } from '../../../values/language/codes.ts'
import { isElement, textOf, type XmlElement } from '../../../xml/element.ts'
import { isLayout } from './layout-attributes.ts'
import type { FieldReading, Reading, UnitContext } from './reading.ts'
import { spacedText } from './words.ts'

/** Reports the attributes of an element of which only the words are kept; `read` are those that are read. */
export function tellMarks(element: XmlElement, reading: Reading, read: readonly string[] = []): void {
  for (const { name, namespace, value } of element.attributes)
    if (!(namespace === '' && (name === 'audience' || read.includes(name))) && value.trim() !== '')
      reading.lostAttribute(element, name, value, `there is no place for it on what ${element.name} is read as`)
}

/** Reports the attributes of an element of which nothing is read, because there are no words in it, and of those within. */
export function tellWordless(element: XmlElement, reading: Reading): void {
  for (const { name, namespace, value } of element.attributes)
    if (!(namespace === '' && name === 'audience') && value.trim() !== '')
      reading.lostAttribute(element, name, value, `there are no words in ${element.name}`)
  for (const child of element.children) if (isElement(child)) tellWordless(child, reading)
}

const LONGEST = 120

/** A value as it stands in a diagnostic. */
export function shortened(text: string): string {
  const line = tidy(text)
  return line.length > LONGEST ? `${[...line.slice(0, LONGEST)].slice(0, -1).join('')}…` : line
}

/** What stands in a ledger for the names of elements and attributes in what is internal. */
export const INTERNAL = '(internal)'

function countElements(element: XmlElement, count: (name: string) => void, quiet: boolean): void {
  count(quiet ? INTERNAL : element.name)
  for (const child of element.children) if (isElement(child)) countElements(child, count, quiet)
}

/** Where things are told: for which file, and for which ledger. */
export interface Told {
  readonly file: string | undefined
  readonly account: SourceAccount | undefined
}

/**
 * What the readers of one field say, as diagnostics: `ead/not-read`, `ead/loose-text`, `ead/attribute-not-kept` (losses), what
 * deviates from EAD, codes that are written otherwise than in their lists (`ead/code-spelling`), and what the parsers of values notice (faults of the input).
 *
 * @param quiet whether something there is internal, so that nothing may be quoted
 */
export function telling(
  say: (diagnostic: Diagnostic) => void,
  { file, account }: Told,
  quiet: boolean,
  unit: UnitContext,
): FieldReading {
  const place = ({ place: at }: XmlElement): { readonly place?: Place } => {
    if (file === undefined) return at ? { place: at } : {}
    return { place: at ? { file, line: at.line, column: at.column } : { file } }
  }
  const quoted = (text: string) => (quiet || text.trim() === '' ? {} : { value: shortened(text) })
  /** A sentence without the name of what is internal, unless it is a name of EAD. */
  const hushed = (sentence: string, { name, namespace }: XmlElement): string =>
    quiet && namespace !== '' ? sentence.replaceAll(name, 'an element of another vocabulary') : sentence
  return {
    unit,
    deviates(at, code, said, hint) {
      const message = hushed(said, at)
      say({ code, concern: 'input', severity: 'warning', message, ...place(at), ...(hint !== undefined && { hint }) })
    },
    respelt(at, kind, from, to) {
      // A country that is no code at all is not written otherwise in any list.
      if (from === to || quiet || (kind === 'country-code' && !isIso31661(to))) return
      const isSame = from.toLowerCase() === to.toLowerCase()
      say({
        code: 'ead/code-spelling',
        concern: 'input',
        severity: isSame ? 'info' : 'warning',
        message: isSame
          ? `"${shortened(from)}" is written ${to} in its list.`
          : `ISO 639-2b has ${to} for "${shortened(from)}".`,
        ...place(at),
        value: shortened(from),
        hint: isSame ? `Write ${to}.` : `Write ${to}, or name the list that the code is from (EAD langencoding).`,
        repair: { kind, from, to },
      })
    },
    kept(element) {
      if (account) countElements(element, account.kept, quiet)
    },
    lost(at, reason) {
      if (account) countElements(at, account.lost, quiet)
      const words = countWords(spacedText(at.children))
      say({
        code: 'ead/not-read',
        concern: 'loss',
        severity: words > 0 ? 'warning' : 'info',
        message: hushed(`What stands in ${at.name} was not read, because ${reason}.`, at),
        ...place(at),
        ...quoted(textOf(at)),
        words,
      })
    },
    saidByCode(at) {
      say({
        code: 'ead/not-read',
        concern: 'loss',
        severity: 'info',
        message: `The words in ${at.name} were not read, because its code says the same.`,
        ...place(at),
        ...quoted(textOf(at)),
        words: countWords(spacedText(at.children)),
      })
    },
    joined(at, parts) {
      say({
        code: 'ead/word-in-parts',
        concern: 'loss',
        severity: 'info',
        message: `A word in ${at.name} is kept whole, without the mark-up of a part of it.`,
        ...place(at),
        ...quoted(parts),
        words: countWords(parts),
      })
    },
    lostText(at, text, reason) {
      say({
        code: 'ead/loose-text',
        concern: 'loss',
        severity: 'warning',
        message: hushed(`Words that stand loose in ${at.name} were not read, because ${reason}.`, at),
        ...place(at),
        ...quoted(text),
        words: countWords(text),
      })
    },
    lostAttribute(at, name, value, reason) {
      if (isLayout(name)) {
        account?.layout(name)
        return
      }
      account?.lostAttribute(quiet ? INTERNAL : name)
      say({
        code: 'ead/attribute-not-kept',
        concern: 'loss',
        severity: 'info',
        message: hushed(
          `${quiet && at.namespace !== '' ? 'An attribute' : `The attribute ${name}`} of ${at.name} was not kept, because ${reason}.`,
          at,
        ),
        ...place(at),
        ...quoted(value),
      })
    },
    found(at, findings) {
      for (const { code, severity, message, hint, value } of findings)
        say({
          code,
          concern: 'input',
          severity,
          message: quiet ? 'A value in something internal was not understood as a whole.' : message,
          ...place(at),
          ...(!quiet && hint !== undefined && { hint }),
          ...(!quiet && value !== undefined && { value }),
        })
    },
  }
}
