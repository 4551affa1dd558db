import { controlFields, unitFields } from '../../model/fields.ts'
import type { CrosswalkPage, Format, Recognition } from '../format.ts'
import { check, read } from './read.ts'
import { write } from './write.ts'

export { check, read, write }

/**
 * The native form: everything the model holds, as it is, in one JSON document. Nothing is lost in it.
 *
 * @example { "fonds": "1", "control": { "recordId": "ms1" }, "unit": { "level": "fonds", "title": { "text": "Papers" } } }
 */
export const json: Format = {
  name: 'json',
  title: 'Native JSON',
  extensions: ['fonds.json', 'json'],
  mediaType: 'application/json',
  read,
  write,
  check,
  recognise,
  crosswalk: crosswalkPage(),
}

function recognise(beginning: string): Recognition | undefined {
  if (/^\uFEFF?[ \t\r\n]*\{[ \t\r\n]*"fonds"[ \t\r\n]*:/.test(beginning))
    return { certainty: 'certain', because: 'it begins with { "fonds": …' }
  if (/^\uFEFF?[ \t\r\n]*\{/.test(beginning) && /"fonds"[ \t\r\n]{0,9}:[ \t\r\n]{0,9}"[0-9]+"/.test(beginning))
    return { certainty: 'likely', because: 'it is a JSON object with a member "fonds"' }
  return undefined
}

function crosswalkPage(): CrosswalkPage {
  const rows = (fields: object, under: string) =>
    Object.fromEntries(Object.keys(fields).map(field => [field, { at: `${under}.${field}` }]))
  return { unit: rows(unitFields, 'unit'), control: rows(controlFields, 'control') }
}
