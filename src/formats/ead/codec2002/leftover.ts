import type { Control, OtherRecordId, PublicationStatement } from '../../../model/control.ts'
import type { Block, Inline } from '../../../model/prose.ts'
import type { Statement, TextStatement } from '../../../model/statement.ts'
import { blank } from '../codec/statement.ts'
import { cited } from './rules.ts'

/** A note on the finding aid. */
export type FindingAidNote = NonNullable<Control['notes']>[number]

const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })

/** A statement as a paragraph; its label and its kind stand before its words. */
function statementAsParagraph({ text, content, label, localType, ...marked }: TextStatement): Block {
  const words = content && content.length > 0 ? content : [text]
  const lead = labelOf(label, localType)
  return { ...marked, type: 'paragraph', content: lead === undefined ? words : [`${lead}: `, ...words] }
}

/** What is shown before a statement whose own kind has no attribute. */
function labelOf(label: string | undefined, localType: string | undefined): string | undefined {
  return label !== undefined && localType !== undefined ? `${label} (${localType})` : (label ?? localType)
}

/** What EAD 2002 has no element for in its header, as a note on the finding aid whose type says what it is. */
function noteOf(type: string, { localType, label, ...marked }: Statement, ...blocks: Block[]): FindingAidNote {
  const lead = labelOf(label, localType)
  return { ...marked, ...(lead !== undefined && { label: lead }), localType: type, blocks }
}

/** Another number or address of the finding aid. */
export function recordIdNote({ kind, text, content, href, ...marked }: OtherRecordId): FindingAidNote {
  const words = content && content.length > 0 ? content : [text]
  const linked: readonly Inline[] = href === undefined ? words : [{ type: 'reference', link: { href }, content: words }]
  return noteOf(kind === 'identifier' ? 'otherrecordid' : 'representation', marked, paragraph(...linked))
}

/** What is said of the agency that neither `eadid` nor `publisher` holds. */
export function agencyNotes({ agency = {} }: Control, nameIsSaid: boolean): FindingAidNote[] {
  const { name = '', otherCodes = [], note = [], code: _, countryCode: __, ...marked } = agency
  const isMarked = Object.values(marked).some(value => value !== undefined)
  const blocks = [
    ...(blank(name) || (nameIsSaid && !isMarked) ? [] : [paragraph(name)]),
    ...otherCodes.map(statementAsParagraph),
    ...note,
  ]
  return blocks.length > 0 || isMarked ? [noteOf('maintenanceagency', marked, ...blocks)] : []
}

/** How detailed the description is. */
export function detailLevelNotes({ detailLevel }: Control): FindingAidNote[] {
  return detailLevel === undefined ? [] : [noteOf('detaillevel', {}, paragraph(detailLevel))]
}

/** Values of the institution's own. */
export function localControlNotes({ localControls = [] }: Control): FindingAidNote[] {
  return localControls.map(({ term, identifier, date, ...marked }) =>
    noteOf('localcontrol', marked, paragraph([term, identifier, date].filter(word => !blank(word)).join(', '))),
  )
}

/** Local types that the finding aid explains. */
export function localTypeNotes({ localTypes = [] }: Control): FindingAidNote[] {
  return localTypes.map(value => {
    const { abbreviation: _, citation: __, href: ___, note = [], ...marked } = value
    return noteOf('localtypedeclaration', marked, paragraph(...cited(value)), ...note)
  })
}

/** Sources consulted for the description. */
export function sourceNotes({ sources = [] }: Control): FindingAidNote[] {
  return sources.map(({ entries, href, note = [], ...marked }) => {
    const link = href === undefined ? [] : [paragraph({ type: 'reference', link: { href }, content: [] })]
    return noteOf('source', marked, ...entries.map(statementAsParagraph), ...link, ...note)
  })
}

/** The rights in the description, as paragraphs on its publication. */
export function rightsStatements({ rights = [] }: Control): PublicationStatement[] {
  return rights.flatMap(value => {
    const { abbreviation: _, citation: __, href: ___, note = [], localType, label, ...marked } = value
    const lead = labelOf(label, localType)
    const words = lead === undefined ? cited(value) : [`${lead}: `, ...cited(value)]
    return [paragraph(...words), ...note].map(
      (block, i): PublicationStatement => ({ type: 'prose', ...(i === 0 && marked), blocks: [block] }),
    )
  })
}
