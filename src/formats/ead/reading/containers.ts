import type { Container, PhysicalLocation } from '../../../model/container.ts'
import type { Growing } from '../../../model/members.ts'
import type { Description } from '../../../model/unit.ts'
import { oneContainer } from '../../../values/container/box-and-folder.ts'
import type { XmlElement } from '../../../xml/element.ts'
import type { FieldReading } from './reading.ts'
import { attributeOf, readStatement, readText, readWords } from './statement.ts'

const own = ['type', 'localtype', 'label', 'parent', 'containerid']

/**
 * A box, folder or the like: its type and mark, its barcode when the label ends with one, what it is in.
 *
 * Source: EAD `container`; ArchivesSpace for the barcode in `@label`.
 */
export function readContainer(element: XmlElement, reading: FieldReading): Description {
  const marked = readStatement(element, reading, own)
  const words = readWords(element, reading)
  const stated = attributeOf(element, 'localtype') ?? attributeOf(element, 'type')
  const label = attributeOf(element, 'label')
  const parent = attributeOf(element, 'parent')
  const { container: read, findings } = oneContainer(words.text, stated, label)
  reading.found(element, findings)
  const type = stated ?? read?.type
  const barcode = attributeOf(element, 'containerid') ?? read?.barcode
  const instance = read?.instance ?? (read?.barcode === undefined ? label : undefined)
  const container: Growing<Container> = Object.assign(marked, words)
  if (type !== undefined) container.type = type
  if (read?.indicator !== undefined) container.indicator = read.indicator
  if (barcode !== undefined) container.barcode = barcode
  if (parent !== undefined) container.parent = parent
  if (instance !== undefined) container.instance = instance
  return { containers: [container] }
}

/** A shelf, room or building. EAD `physloc`. */
export function readPhysicalLocation(element: XmlElement, reading: FieldReading): Description {
  const parent = attributeOf(element, 'parent')
  const location: Growing<PhysicalLocation> = readText(element, reading, ['parent'])
  if (parent !== undefined) location.parent = parent
  return { physicalLocations: [location] }
}
