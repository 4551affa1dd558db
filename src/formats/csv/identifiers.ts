import type { Identifier } from '../../model/identifier.ts'
import type { LinkStatement, Unit } from '../../model/unit.ts'
import { type Codec, unitCodec } from './codec.ts'
import { bars } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'

const MARKS = ['internal', 'label', 'type', 'country', 'repository', 'uri', 'machine'] as const

function identifierIn(item: string): Identifier {
  const [text, marks] = splitMarks(item, MARKS)
  return {
    text,
    ...(marks.internal !== undefined && { audience: 'internal' as const }),
    ...(marks.label !== undefined && { label: marks.label }),
    ...(marks.type !== undefined && { localType: marks.type }),
    ...(marks.country !== undefined && { countryCode: marks.country }),
    ...(marks.repository !== undefined && { repositoryCode: marks.repository }),
    ...(marks.uri !== undefined && { uri: marks.uri }),
    ...(marks.machine !== undefined && { identifier: marks.machine }),
  }
}

const identifierText = (code: Identifier): string =>
  withMarks(code.text, {
    internal: code.audience === 'internal' ? '' : undefined,
    label: code.label,
    type: code.localType,
    country: code.countryCode,
    repository: code.repositoryCode,
    uri: code.uri,
    machine: code.identifier,
  })

/** A column that holds the reference code. */
export function referenceCode(column: string): Codec<Unit, 'referenceCode'> {
  return unitCodec({
    fields: ['referenceCode'],
    columns: [column],
    read: cells => (cells[column] === undefined ? {} : { referenceCode: identifierIn(cells[column]) }),
    write: unit => ({ [column]: unit.referenceCode === undefined ? '' : identifierText(unit.referenceCode) }),
  })
}

/** A column that holds further codes. */
export function otherIdentifiers(column: string): Codec<Unit, 'otherIdentifiers'> {
  return unitCodec({
    fields: ['otherIdentifiers'],
    columns: [column],
    read: cells => ({ otherIdentifiers: bars.split(cells[column] ?? '').map(identifierIn) }),
    write: unit => ({ [column]: bars.join((unit.otherIdentifiers ?? []).map(identifierText)) }),
  })
}

/** A link in a cell: the address, with the words for it as a mark. */
export function linkIn(item: string): LinkStatement {
  const [href, marks] = splitMarks(item, ['internal', 'text'])
  return {
    text: marks.text ?? href,
    link: { href },
    ...(marks.internal !== undefined && { audience: 'internal' as const }),
  }
}

const linkText = ({ text, link, audience }: LinkStatement): string => {
  const href = link.href ?? text
  return withMarks(href, { internal: audience === 'internal' ? '' : undefined, text: text === href ? undefined : text })
}

/** A column that holds addresses. */
export function links<Field extends 'persistentUris' | 'rightsUris'>(field: Field, column: string): Codec<Unit, Field> {
  return unitCodec({
    fields: [field],
    columns: [column],
    read: cells => ({ [field]: bars.split(cells[column] ?? '').map(linkIn) }),
    write: unit => ({ [column]: bars.join((unit[field] ?? []).map(linkText)) }),
  })
}
