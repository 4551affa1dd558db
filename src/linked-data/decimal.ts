/**
 * A number as an `xsd:decimal`, which has no exponent.
 *
 * Source: XML Schema Part 2, 3.2.3.
 *
 * @example decimal(5e-7) // '0.0000005'
 */
export function decimal(number: number): string {
  const [mantissa = '', exponent] = String(number).split('e')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  const rest = digits.slice(point)
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${rest === '' ? '' : `.${rest}`}`
}
