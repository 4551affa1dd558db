import { collapse, type Datatype } from '../../../xml/datatypes.ts'

const month = '(?:0[1-9]|1[0-2])'
const day = '(?:0[1-9]|[12][0-9]|3[01])'
const date = `-?[012][0-9]{3}(?:${month}${day}|-${month}(?:-${day})?)?`
const dateOrRange = new RegExp(`^${date}(?:/${date})?$`)

/**
 * The machine form of a date or of a range of dates, in the part of ISO 8601 that EAD 2002 takes: years 0000 to 2999,
 * each with a month, or a month and a day, if need be. Days are not counted: 31 February passes, as it does in the
 * published schemas.
 *
 * @example normalDate.accepts('1987-06/1990') // true
 */
export const normalDate: Datatype = {
  kind: 'value',
  rule: 'must be YYYY, YYYY-MM, YYYY-MM-DD or YYYYMMDD, or two of these with "/" between and no spaces',
  accepts: value => dateOrRange.test(collapse(value)),
  mend(value) {
    const guess = value
      .replace(/\s+/g, '')
      .replace(/^(\d{4})[-–](\d{4})$/, '$1/$2')
      .replace(/(\d{4})-(\d)(?!\d)/g, '$1-0$2')
      .replace(/(\d{4}-\d\d)-(\d)(?!\d)/g, '$1-0$2')
    return dateOrRange.test(guess) ? guess : undefined
  },
}
