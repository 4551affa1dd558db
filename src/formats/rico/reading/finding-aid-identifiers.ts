import type { Thing } from '../../../linked-data/graph/thing.ts'
import type { OtherRecordId } from '../../../model/control.ts'
import { type AtFindingAid, addressesOf, labelOf, some, textOf, textsOf, thingsOf } from './at.ts'
import { identifierOf, isMade, type Typed } from './identifiers.ts'

/** The identifiers of a finding aid that are things, each with its kind. */
export const typedIdentifiers = (thing: Thing): readonly Typed[] =>
  thingsOf(thing, 'hasOrHadIdentifier').map(identifierOf)

/** A form in which a finding aid can be had. */
interface Form {
  readonly node: Thing
  readonly href: string | undefined
  readonly title: string | undefined
}

const forms = (thing: Thing): readonly Form[] =>
  thingsOf(thing, 'hasOrHadDigitalInstantiation', 'hasOrHadInstantiation').map(node => {
    labelOf(node)
    return { node, href: addressesOf(node)[0] ?? textOf(node, 'identifier'), title: textOf(node, 'title') }
  })

const isFile = ({ node, title }: Form): boolean => title === undefined && labelOf(node) === 'file of the finding aid'

/** Where the very file of the finding aid is. */
export const recordUrl = ({ thing }: AtFindingAid): string | undefined => forms(thing).find(isFile)?.href

/** Other numbers of the finding aid, and other places where it can be had. */
export function otherRecordIds({ thing }: AtFindingAid): readonly OtherRecordId[] | undefined {
  const identifiers = typedIdentifiers(thing).flatMap(({ kind, said }): OtherRecordId[] => {
    if (kind === 'number' || kind === 'agency code') return []
    const { text, uri = said.identifier } = said
    const sort = kind === undefined || kind === 'identifier' ? {} : { localType: kind }
    return [{ kind: 'identifier', text, ...sort, ...(uri !== undefined && { href: uri }) }]
  })
  const more = textsOf(thing, 'identifier')
    .slice(1)
    .map(text => ({ kind: 'identifier', text }) as const)
  const represented = forms(thing)
    .filter(form => !isFile(form))
    .flatMap(({ node, href, title }): OtherRecordId[] => {
      const sort = textOf(node, 'type')
      if (title === undefined && href === undefined) return []
      const text = title ?? ''
      return [
        {
          kind: 'representation',
          text,
          ...(href !== undefined && href !== text && { href }),
          ...(sort !== undefined && { localType: sort }),
        },
      ]
    })
  const isSaid = isMade(thing) || forms(thing).some(({ href }) => href === thing.id)
  const own = isSaid || thing.id === undefined ? [] : [{ kind: 'representation', text: thing.id } as const]
  return some([...own, ...identifiers, ...represented, ...more])
}
