import { append } from '../../../model/append.ts'
import type { Relation } from '../../../model/digital-object.ts'
import type { Block } from '../../../model/prose.ts'
import { tidy } from '../../../model/prose-text.ts'
import type { Description } from '../../../model/unit.ts'
import { textOf, type XmlElement } from '../../../xml/element.ts'
import { linkAttributes, readLink } from './links.ts'
import { readDescriptiveNote } from './prose/note.ts'
import type { FieldReading } from './reading.ts'
import {
  asExtra,
  asHidden,
  attributeOf,
  audienceOf,
  elementsIn,
  isNamed,
  joinedExtra,
  readStatement,
  under,
} from './statement.ts'
import { spacedText } from './words.ts'

const types = ['cpfrelation', 'resourcerelation', 'functionrelation', 'otherrelationtype'] as const

/** Typed relations to other things. EAD3 `relations`. */
export function readRelations(element: XmlElement, reading: FieldReading): Description {
  for (const { name, value } of element.attributes)
    if (name !== 'audience' && value.trim() !== '')
      reading.lostAttribute(element, name, value, 'relations stand one by one without anything around them')
  const relations: Relation[] = []
  for (const child of elementsIn(element)) {
    if (isNamed(child, 'relation')) relations.push(readRelation(asHidden(under(audienceOf(element), child)), reading))
    else reading.lost(child, 'it is not a relation')
  }
  return relations.length > 0 ? { relations } : {}
}

function readRelation(element: XmlElement, reading: FieldReading): Relation {
  const stated = attributeOf(element, 'relationtype')
  const type = types.find(each => each === stated) ?? 'otherrelationtype'
  const otherType = attributeOf(element, 'otherrelationtype') ?? (type === stated ? undefined : stated)
  const arcrole = attributeOf(element, 'arcrole')
  const link = readLink(element)
  const { extra, ...marked } = readStatement(element, reading, [
    'relationtype',
    'otherrelationtype',
    'arcrole',
    ...linkAttributes,
  ])
  let result: Relation = {
    ...marked,
    type,
    ...(otherType !== undefined && { otherType }),
    ...(arcrole !== undefined && { arcrole }),
    ...(link && { link }),
  }
  const note: Block[] = []
  const entries: string[] = []
  for (const child of elementsIn(element)) {
    const text = tidy(spacedText(child.children))
    const marks = readStatement(child, reading, ['standarddate', 'lastdatetimeverified'])
    if (isNamed(child, 'relationentry')) {
      entries.push(tidy(textOf(child)))
      if (marks.localType !== undefined) result = { ...result, localType: marks.localType }
      if (marks.audience === 'internal') result = { ...result, audience: 'internal' }
    } else if (isNamed(child, 'datesingle', 'daterange', 'dateset', 'date')) result = { ...result, date: text }
    else if (isNamed(child, 'geogname')) result = { ...result, place: text }
    else if (isNamed(child, 'descriptivenote')) append(note, readDescriptiveNote(child, reading))
    else result = { ...result, ...joinedExtra(result.extra, { elements: [asExtra(child, reading)] }) }
    if (!isNamed(child, 'relationentry', 'objectxmlwrap', 'descriptivenote'))
      for (const { name, value } of child.attributes)
        if (value.trim() !== '')
          reading.lostAttribute(child, name, value, 'a relation holds its date and place as words')
  }
  return {
    ...result,
    ...(entries.length > 0 && { entry: entries.join('; ') }),
    ...(note.length > 0 && { note }),
    ...joinedExtra(result.extra, extra),
  }
}
