import type { AccessPoint } from '../../../model/access-point.ts'
import type { Emit } from '../emit.ts'
import type { Codec } from './codec.ts'
import { headingElements } from './inline.ts'
import { writeNameWords } from './name.ts'
import { startOf } from './statement.ts'

/**
 * Names and terms to find the unit by, in one `controlaccess`. Those that stand under headings are grouped in a
 * `controlaccess` for each heading, in the order of the source; a heading over all of them is that of the whole.
 */
export const accessPoints: Codec<readonly AccessPoint[]> = {
  write(points, to) {
    if (points.length === 0) return
    to.start('controlaccess')
    const whole = headingOverAll(points)
    if (whole !== undefined) to.element('head', {}, whole)
    const open: string[] = []
    for (const point of points) {
      const under = (point.under ?? []).slice(whole === undefined ? 0 : 1)
      let shared = 0
      while (shared < open.length && shared < under.length && open[shared] === under[shared]) shared++
      while (open.length > shared) {
        open.pop()
        to.end()
      }
      for (const heading of under.slice(shared)) {
        open.push(heading)
        to.start('controlaccess')
        to.element('head', {}, heading)
      }
      writeAccessPoint(point, to)
    }
    for (const _ of open) to.end()
    to.end()
  },
}

function headingOverAll(points: readonly AccessPoint[]): string | undefined {
  const [first] = points[0]?.under ?? []
  return points.every(({ under }) => under?.[0] === first) ? first : undefined
}

/** One name or term as the element for what it names. EAD3 `m.access`. */
function writeAccessPoint(point: AccessPoint, to: Emit): void {
  const { type, source, identifier, rules, normal, role: relator, coordinates } = point
  const element = headingElements[type]
  startOf(element, point, to, { source, identifier, rules, normal, relator })
  writeNameWords(point, to)
  if (coordinates && element === 'geogname') writeCoordinates(coordinates, to)
  else if (coordinates) to.loses('the coordinates of something that is no place', coordinates)
  to.end()
}

/** Coordinates as their own element, or as words after the name where there is none for them. */
function writeCoordinates({ text, system }: NonNullable<AccessPoint['coordinates']>, to: Emit): void {
  if (to.holds('geographiccoordinates')) to.element('geographiccoordinates', { coordinatesystem: system }, text)
  else {
    to.loses('that words are coordinates, and their system', system)
    to.text(` (${text})`)
  }
}
