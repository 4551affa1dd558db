import { append } from '../../../model/append.ts'
import { type Agency, type Control, maintenanceStatuses, publicationStatuses } from '../../../model/control.ts'
import type { Block } from '../../../model/prose.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { TextStatement } from '../../../model/statement.ts'
import { isElement } from '../../../xml/element.ts'
import type { ControlReader } from './control.ts'
import { readBlocks } from './prose/blocks.ts'
import { readDescriptiveNote } from './prose/note.ts'
import {
  asHidden,
  attributeOf,
  audienceOf,
  childrenNamed,
  hasWords,
  isNamed,
  plainWords,
  readStatement,
  readText,
  under,
} from './statement.ts'
import { tellMarks } from './told.ts'

/** The agency that keeps the finding aid. EAD3 `maintenanceagency`. */
const agency: ControlReader = (given, reading) => {
  const hides = childrenNamed(given, 'agencyname', 'agencycode').some(child => audienceOf(child) === 'internal')
  const element = hides ? asHidden(given) : given
  const countryCode = attributeOf(element, 'countrycode')
  const otherCodes: TextStatement[] = []
  const note: Block[] = []
  let result: Agency = {
    ...readStatement(element, reading, ['countrycode']),
    ...(countryCode !== undefined && { countryCode }),
  }
  for (const child of element.children) {
    if (!isElement(child)) {
      if (hasWords(child)) note.push({ type: 'paragraph', content: [tidy(child)] })
      continue
    }
    const text = plainWords(child, reading)
    if (isNamed(child, 'agencyname', 'agencycode')) {
      tellMarks(child, reading)
      const member = child.name === 'agencyname' ? 'name' : 'code'
      if (result[member] === undefined) result = text === '' ? result : { ...result, [member]: text }
      else if (text !== '') otherCodes.push({ text, localType: child.name })
    } else if (isNamed(child, 'otheragencycode')) otherCodes.push(readText(child, reading))
    else if (isNamed(child, 'descriptivenote')) {
      append(note, readDescriptiveNote(child, reading))
    } else append(note, readBlocks([under(result.audience, child)], reading))
  }
  const read: Agency = { ...result, ...(otherCodes.length > 0 && { otherCodes }), ...(note.length > 0 && { note }) }
  return Object.keys(read).length > 0 ? { agency: read } : {}
}

/** A state from a closed list; another is kept as a local control. */
const state =
  <State extends string>(states: readonly State[], control: (state: State) => Control): ControlReader =>
  (element, reading) => {
    tellMarks(element, reading, ['value'])
    const given = attributeOf(element, 'value')
    const known = states.find(each => each === given)
    const words = plainWords(element, reading)
    if (known === undefined && (given ?? words) !== '')
      return { localControls: [{ localType: element.name, term: [given, words].filter(Boolean).join(', ') }] }
    if (hasWords(words)) reading.saidByCode(element)
    return known === undefined ? {} : control(known)
  }

/** The elements on who keeps the finding aid and how far it has got. */
export const agencyReaders: Readonly<Record<string, ControlReader>> = {
  maintenanceagency: agency,
  maintenancestatus: state(maintenanceStatuses, status => ({ status })),
  publicationstatus: state(publicationStatuses, publicationStatus => ({ publicationStatus })),
}
