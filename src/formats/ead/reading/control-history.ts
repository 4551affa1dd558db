import type { MaintenanceEvent } from '../../../model/control.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { TextStatement } from '../../../model/statement.ts'
import { parseNormal } from '../../../values/date/parse-normal.ts'
import { isElement, textOf, type XmlElement } from '../../../xml/element.ts'
import type { ControlReader } from './control.ts'
import type { FieldReading } from './reading.ts'
import {
  apart,
  asHidden,
  attributeOf,
  audienceOf,
  childrenNamed,
  elementsIn,
  hasWords,
  isNamed,
  plainWords,
  readStatement,
  readText,
  readWords,
  tellLooseWords,
  under,
} from './statement.ts'
import { tellMarks } from './told.ts'

const types = ['cancelled', 'created', 'deleted', 'derived', 'revised', 'unknown', 'updated'] as const
const agentTypes = ['human', 'machine', 'unknown'] as const

/** Something that was done to the finding aid. EAD3 `maintenanceevent`. */
const maintenanceEvent: ControlReader = (given, reading) => {
  const partial = elementsIn(given).some(
    child => !isNamed(child, 'eventdescription') && audienceOf(child) === 'internal',
  )
  const element = partial ? asHidden(given) : given
  let event: MaintenanceEvent = { ...readStatement(element, reading), type: 'unknown' }
  const descriptions: TextStatement[] = []
  for (const child of elementsIn(element)) {
    const text = plainWords(child, reading)
    if (isNamed(child, 'eventdescription')) {
      const statement = readText(child, reading)
      if (statement.text !== '') descriptions.push(statement)
      continue
    }
    tellMarks(child, reading, ['value', 'standarddatetime'])
    const value = attributeOf(child, 'value')
    if (isNamed(child, 'eventtype')) {
      const type = types.find(each => each === value)
      event = { ...event, type: type ?? 'unknown' }
      if (type === undefined && value !== undefined) descriptions.push({ text: value })
      if (hasWords(text)) descriptions.push({ text })
    } else if (isNamed(child, 'eventdatetime')) {
      const date = attributeOf(child, 'standarddatetime')
      const words = [event.dateText, text].filter(each => each !== undefined && each !== '').join('; ')
      if (date !== undefined && event.date !== undefined && date !== event.date)
        reading.lostAttribute(child, 'standarddatetime', date, 'an event has one date in a form for machines')
      event = {
        ...event,
        ...(words !== '' && { dateText: words }),
        ...(date !== undefined && { date: event.date ?? date }),
      }
    } else if (isNamed(child, 'agenttype')) {
      const agentType = agentTypes.find(each => each === value)
      if (agentType) event = { ...event, agentType }
      if (hasWords(text)) descriptions.push({ text })
    } else if (isNamed(child, 'agent')) {
      if (text !== '') event = { ...event, agent: event.agent === undefined ? text : `${event.agent}; ${text}` }
    } else if (hasWords(text)) descriptions.push({ text })
  }
  const loose = tidy(
    element.children
      .filter(child => !isElement(child))
      .map(textOf)
      .join(' '),
  )
  if (hasWords(loose)) descriptions.push({ text: loose })
  return { events: [{ ...event, ...(descriptions.length > 0 && { descriptions }) }] }
}

/** When and how the finding aid was encoded, in a sentence. EAD 2002 `creation`. */
const creation: ControlReader = (given, reading) => {
  const element = asHidden(given)
  const { audience, extra: _, label: __, localType: ___, ...marks } = readStatement(element, reading)
  tellMarks(element, reading, ['id', 'lang', 'script'])
  const statement = readWords({ children: apart(element.children) }, reading)
  const dates = elementsIn(element).filter(child => isNamed(child, 'date'))
  const [date] = dates
  const when = date && dates.length === 1 ? dateOf(date, reading) : {}
  if (statement.text === '') return {}
  return { events: [{ ...marks, ...(audience && { audience }), type: 'created', ...when, descriptions: [statement] }] }
}

/** The words of a date and, when it is a single one, its machine form: the end of a range. */
function dateOf(element: XmlElement, reading: FieldReading): { readonly dateText?: string; readonly date?: string } {
  const dateText = plainWords(element, reading)
  const normal = attributeOf(element, 'normal')
  const date = (normal === undefined ? undefined : parseNormal(normal).span)?.end
  return { ...(dateText !== '' && { dateText }), ...(date !== undefined && { date }) }
}

/** A change to the finding aid. EAD 2002 `change`. */
const change: ControlReader = (given, reading) => {
  const hidesDate = childrenNamed(given, 'date').some(child => audienceOf(child) === 'internal')
  const element = hidesDate ? asHidden(given) : given
  const { extra: _, label: __, localType: ___, ...marks } = readStatement(element, reading)
  tellMarks(element, reading, ['id', 'lang', 'script'])
  const [date, ...dates] = childrenNamed(element, 'date')
  if (date) tellMarks(date, reading, ['normal', 'type', 'calendar', 'era'])
  const descriptions: TextStatement[] = []
  for (const child of element.children) {
    if (child === date) continue
    if (isElement(child)) {
      const statement = readText(child, reading)
      if (statement.text !== '') descriptions.push(statement)
    } else if (hasWords(child)) descriptions.push({ text: tidy(child) })
  }
  const event: MaintenanceEvent = {
    ...marks,
    type: 'revised',
    ...(date && dateOf(date, reading)),
    ...(descriptions.length > 0 && { descriptions }),
  }
  return { events: date || dates.length > 0 || descriptions.length > 0 ? [event] : [] }
}

/** A change given as an item of a list. EAD 2002 `revisiondesc/list`. */
const changeItem: ControlReader = (element, reading) => ({ events: [revised(element, reading)] })

function revised(element: XmlElement, reading: FieldReading): MaintenanceEvent {
  const statement = readText(element, reading)
  return { type: 'revised', ...(statement.audience && { audience: statement.audience }), descriptions: [statement] }
}

const definedChange: ControlReader = (given, reading) => {
  const element = asHidden(given)
  const audience = audienceOf(element)
  tellMarks(element, reading)
  const [label] = childrenNamed(element, 'label')
  const descriptions = childrenNamed(element, 'item').map(item => readText(under(audience, item), reading))
  tellLooseWords(element, reading, 'an item of a list of changes holds its words in its parts')
  for (const child of elementsIn(element))
    if (child !== label && !isNamed(child, 'item')) reading.lost(child, 'a change has a date and what was changed')
  const dateText = label ? plainWords(label, reading) : ''
  return {
    events: [
      {
        type: 'revised',
        ...(audience && { audience }),
        ...(dateText !== '' && { dateText }),
        ...(descriptions.length > 0 && { descriptions }),
      },
    ],
  }
}

/** The elements on what has happened to the finding aid. */
export const historyReaders: Readonly<Record<string, ControlReader>> = {
  maintenanceevent: maintenanceEvent,
  creation,
  change,
  item: changeItem,
  defitem: definedChange,
}
