import { parseDate } from '../../values/date/parse-date.ts'
import { parseNormal } from '../../values/date/parse-normal.ts'
import { plainValue, type WrittenDocument, type WrittenElement } from '../elements.ts'
import type { Mending } from '../mending.ts'

/** Where EAD keeps the machine form of a date. */
const places: Readonly<Record<string, readonly string[]>> = {
  unitdate: ['normal'],
  date: ['normal'],
  datesingle: ['standarddate', 'notbefore', 'notafter'],
  fromdate: ['standarddate', 'notbefore', 'notafter'],
  todate: ['standarddate', 'notbefore', 'notafter'],
}

const MONTH = '(?:0[1-9]|1[0-2])'
const DATE = `\\d{4}(?:-${MONTH}(?:-(?:0[1-9]|[12]\\d|3[01]))?)?`
const MACHINE = new RegExp(`^${DATE}(?:/${DATE})?$`)

/** A machine form that both releases of EAD take, and that a calendar has. */
const isMachineForm = (form: string): boolean => MACHINE.test(form) && parseNormal(form).span !== undefined

/**
 * The machine form of the words of a date, when there is one reading of them: a date or a range, without circa, question
 * mark, brackets, or a century, month or end that would have to be supplied.
 */
export function certainForm(words: string): string | undefined {
  const { status, date, bulk, otherWords = [], findings } = parseDate(words)
  const { begin, end, certainty = [], members } = date
  if (status !== 'dated' || begin === undefined || end === undefined || members || bulk || otherWords.length > 0)
    return undefined
  if (certainty.length > 0 || findings.length > 0 || !MACHINE.test(date.edtf ?? '')) return undefined
  const form = begin === end ? begin : `${begin}/${end}`
  return isMachineForm(form) ? form : undefined
}

/** Another calendar or era than the one machine forms are in. */
const isForeignCalendar = (element: WrittenElement): boolean =>
  element.attributes.some(
    ({ name, value }) =>
      (name === 'calendar' && !/^gregorian$/i.test(value.trim())) ||
      (name === 'era' && !/^(?:ce|ad)$/i.test(value.trim())),
  )

/** The words of an element that holds nothing else. */
function wordsOf({ children, hasNotes, tagEnd, contentEnd }: WrittenElement, text: string): string | undefined {
  if (children.length > 0 || hasNotes) return undefined
  const words = text.slice(tagEnd, contentEnd)
  return /[&<]/.test(words) ? undefined : words.replace(/\s+/g, ' ').trim()
}

/**
 * Machine forms of dates: blanks taken out of one that is right without them; one that says nothing replaced, and one that is
 * missing from the date of a unit added, when the words of the date are certain. One that can be read is left as it is.
 */
export function dateForms({ elements }: WrittenDocument, text: string): Mending[] {
  return elements
    .filter(({ isEad, name }) => isEad && Object.hasOwn(places, name))
    .flatMap(element => {
      const given = (places[element.name] ?? []).filter(name =>
        element.attributes.some(attribute => attribute.name === name),
      )
      const mended = given.flatMap(name => mendForm(element, name, text))
      return given.length === 0 && element.name === 'unitdate' ? addForm(element, text) : mended
    })
}

/** Whether a machine form can be read, or is a limit that the words do not give. */
const saysSomething = (name: string, value: string): boolean =>
  name === 'notbefore' || name === 'notafter' || parseNormal(value).span !== undefined

function mendForm(element: WrittenElement, name: string, text: string): Mending[] {
  const attribute = element.attributes.find(each => each.name === name)
  const value = plainValue(element, name)
  if (!attribute || value === undefined) return []
  const { from, to } = attribute
  const close = value.replace(/\s+/g, '')
  const form = isMachineForm(close) ? close : saysSomething(name, value) ? undefined : formOfWords(element, text)
  return form === undefined || form === value ? [] : [{ repair: 'date-normal', edits: [{ from, to, text: form }] }]
}

function addForm(element: WrittenElement, text: string): Mending[] {
  const isStructuredToo = element.parent?.children.some(({ name }) => name === 'unitdatestructured')
  const form = isStructuredToo ? undefined : formOfWords(element, text)
  if (form === undefined) return []
  const at = element.attributes.at(-1)?.to
  const end = at === undefined ? element.nameEnd : at + 1
  return [{ repair: 'date-normal', edits: [{ from: end, to: end, text: ` normal="${form}"` }] }]
}

function formOfWords(element: WrittenElement, text: string): string | undefined {
  const words = isForeignCalendar(element) ? undefined : wordsOf(element, text)
  return words === undefined || words === '' ? undefined : certainForm(words)
}
