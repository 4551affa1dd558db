const shape = /^(-?)(\d{4,})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(\.\d+)?)?)?)?(?:Z|([+-])(\d\d):(\d\d))?$/

const minutesInDay = 24 * 60
const widestZone = 14 * 60

/**
 * Whether a value is a `gYear`, `gYearMonth`, `date` or `dateTime` of XSD 1.0 (part 2, 3.2.7 to 3.2.11), and no later than
 * the end of 2099.
 *
 * A value with a time zone is compared with the limit, which has none, as XSD says (3.2.7.4): it must be earlier whatever
 * the zone of the limit might be. That excludes `2099Z` but not `2098Z`. Midnight is `00:00:00`: the `24:00:00` of later
 * editions of XSD is refused by validators in use.
 *
 * @example isXsdDateUpTo2099('1987-02-30') // false
 */
export function isXsdDateUpTo2099(value: string): boolean {
  const found = shape.exec(value)
  if (found === null) return false
  const [, sign, digits = '', month, day, hour, minute, second, , zoneSign, zoneHour, zoneMinute] = found
  if (digits.length > 4 && digits.startsWith('0')) return false
  if (digits.length > 9) return sign === '-' && isMonth(month) && (day === undefined || Number(day) <= 28)
  const year = Number(digits)
  if (year === 0 || !isMonth(month)) return false
  if (day !== undefined && !isDay(sign === '-' ? 1 - year : year, Number(month), Number(day))) return false
  if (hour !== undefined && !isTime(Number(hour), Number(minute), Number(second))) return false
  const zone = zoneOf(value, zoneSign, Number(zoneHour ?? 0), Number(zoneMinute ?? 0))
  if (zone === 'impossible') return false
  if (sign === '-' || year < 2099) return true
  return withinLastYear(year, found, zone)
}

function withinLastYear(year: number, found: RegExpExecArray, zone: number | undefined): boolean {
  const [, , , month, day, hour, minute, second, fraction] = found
  if (zone === undefined) {
    const afterLastSecond =
      Number(fraction ?? 0) > 0 && `${month}-${day}T${hour}:${minute}:${second}` === '12-31T23:59:59'
    return year === 2099 && !afterLastSecond
  }
  const limit = limitOf(month, day, hour)
  const at = minutes(year, month, day, hour, minute) - zone
  const seconds = Number(second ?? 0) + Number(fraction ?? 0)
  return at * 60 + seconds < (limit.minutes - widestZone) * 60 + limit.seconds
}

function limitOf(month: string | undefined, day: string | undefined, hour: string | undefined) {
  if (hour !== undefined) return { minutes: minutes(2099, '12', '31', '23', '59'), seconds: 59 }
  if (day !== undefined) return { minutes: minutes(2099, '12', '31'), seconds: 0 }
  return { minutes: minutes(2099, month === undefined ? '01' : '12', '01'), seconds: 0 }
}

function minutes(year: number, month = '01', day = '01', hour = '00', minute = '00'): number {
  const days = Date.UTC(year, Number(month) - 1, Number(day)) / 86_400_000
  return days * minutesInDay + Number(hour) * 60 + Number(minute)
}

function isMonth(month: string | undefined): boolean {
  return month === undefined || (Number(month) >= 1 && Number(month) <= 12)
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lengths[month - 1] ?? 0)
}

function isTime(hour: number, minute: number, second: number): boolean {
  return hour < 24 && minute < 60 && second < 60
}

function zoneOf(
  value: string,
  sign: string | undefined,
  hour: number,
  minute: number,
): number | undefined | 'impossible' {
  if (sign === undefined) return value.endsWith('Z') ? 0 : undefined
  if (minute > 59 || hour > 14 || (hour === 14 && minute > 0)) return 'impossible'
  return (hour * 60 + minute) * (sign === '-' ? -1 : 1)
}
