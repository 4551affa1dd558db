import type { Report } from '../report/diagnostic.ts'
import { webAddress } from './address.ts'
import type { Losses } from './say.ts'

/**
 * The address against which ids are resolved: what the caller gives, ending in a slash.
 *
 * Reports `<format>/base-uri` for one that ids cannot be made from.
 *
 * @example baseOf('https://example.org/fa', report, 'rico') // 'https://example.org/fa/'
 */
export function baseOf(given: string | undefined, report: Report, format: string): string | undefined {
  if (given === undefined) return undefined
  const address = webAddress(given)
  if (address === undefined || !/^https?:/i.test(address) || /[?#]/.test(address)) {
    report({
      code: `${format}/base-uri`,
      concern: 'input',
      severity: 'error',
      message: 'The base address is not one that ids can be made from; URNs are used.',
      hint: 'Give an address that begins with https:// or http:// and has no ? or #.',
      value: given.slice(0, 200),
    })
    return undefined
  }
  return address.endsWith('/') ? address : `${address}/`
}

/** Reports `<format>/address`: an address that no program should follow, whose words stay words. */
export const refusing =
  ({ format, report, where }: Losses) =>
  (address: string): void => {
    const unit = where()
    report({
      code: `${format}/address`,
      concern: 'input',
      severity: 'warning',
      message: 'This is not an address a program may follow; it is written as words.',
      hint: 'Give a whole address that begins with https:// or http://.',
      value: address.slice(0, 200),
      ...(unit !== undefined && { unit }),
    })
  }
