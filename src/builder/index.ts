/**
 * Writing finding aids by hand: short words are expanded into the full model.
 *
 * @module
 */
import type { Agency, Control } from '../model/control.ts'
import type { FindingAid } from '../model/finding-aid.ts'
import type { Identifier } from '../model/identifier.ts'
import type { Repository } from '../model/name.ts'
import type { Conditions, Note } from '../model/note.ts'
import type { TextStatement } from '../model/statement.ts'
import type { Description, Level, Unit, UnitTree } from '../model/unit.ts'
import {
  accessPoints,
  containers,
  dates,
  languages,
  names,
  notes,
  type OneOrMore,
  physicalDescriptions,
} from './shorthand.ts'

export { corporateBody, family, person, term } from './shorthand.ts'

type NoteField = {
  [Field in keyof Description]-?: NonNullable<Description[Field]> extends readonly Note[]
    ? Field extends 'indexes'
      ? never
      : Field
    : never
}[keyof Description]

/**
 * What is said of a unit, each field in words or in full. Dates, extents, containers and languages in words are read;
 * notes in words are divided into paragraphs at blank lines.
 */
export type InShort = Omit<
  Unit,
  | NoteField
  | 'dates'
  | 'physicalDescriptions'
  | 'containers'
  | 'languages'
  | 'creators'
  | 'accessPoints'
  | 'repository'
  | 'referenceCode'
  | 'abstract'
  | 'level'
  | 'title'
> & {
  readonly [Field in NoteField]?: OneOrMore<NonNullable<Description[Field]>[number]>
} & {
  readonly dates?: OneOrMore<NonNullable<Description['dates']>[number]>
  readonly physicalDescriptions?: OneOrMore<NonNullable<Description['physicalDescriptions']>[number]>
  readonly containers?: OneOrMore<NonNullable<Description['containers']>[number]>
  readonly languages?: OneOrMore<NonNullable<Description['languages']>[number]>
  readonly creators?: OneOrMore<NonNullable<Description['creators']>[number]>
  readonly accessPoints?: OneOrMore<NonNullable<Description['accessPoints']>[number]>
  readonly repository?: string | Repository
  readonly referenceCode?: string | Identifier
  readonly abstract?: string | TextStatement
}

const noteFields = [
  'biogHist',
  'custodialHistory',
  'acquisition',
  'scopeContent',
  'appraisal',
  'accruals',
  'arrangement',
  'filePlan',
  'fullText',
  'accessRestrictions',
  'legalStatus',
  'physicalAccess',
  'technicalAccess',
  'useRestrictions',
  'languageNotes',
  'otherFindingAids',
  'originalsLocation',
  'copiesLocation',
  'relatedMaterial',
  'separatedMaterial',
  'publications',
  'notes',
  'preferredCitation',
  'processing',
] as const satisfies readonly NoteField[]

/**
 * One unit with the units it is made of.
 *
 * @param said what is said of it; `{}` when nothing is
 * @param level its level; for a level of the institution's own, `{ other: 'bundle' }`
 * @param title its title in words or in full; empty for a unit without one
 * @example
 * unit('file', 'Correspondence', { dates: '1910-1912', containers: 'Box 1, Folder 3' })
 */
export function unit(
  level: Level | { readonly other: string },
  title: string | TextStatement,
  said: InShort = {},
  ...units: readonly UnitTree[]
): UnitTree {
  const stated = typeof level === 'string' ? level : 'otherlevel'
  const {
    dates: d,
    physicalDescriptions: p,
    containers: c,
    languages: l,
    creators: n,
    accessPoints: a,
    repository: r,
    referenceCode: i,
    abstract: s,
    ...rest
  } = said
  const written: Partial<Record<NoteField, readonly (Note | Conditions)[]>> = {}
  for (const field of noteFields) {
    const given = rest[field]
    if (given !== undefined) written[field] = notes(given)
  }
  const plain: Omit<typeof rest, NoteField> = rest
  return {
    level: stated,
    ...(typeof level !== 'string' && { otherLevel: level.other }),
    ...(title !== '' && { title: typeof title === 'string' ? { text: title } : title }),
    ...plain,
    ...written,
    ...(i !== undefined && { referenceCode: typeof i === 'string' ? { text: i } : i }),
    ...(r !== undefined && { repository: [typeof r === 'string' ? { type: 'corporateBody' as const, text: r } : r] }),
    ...(s !== undefined && { abstract: [typeof s === 'string' ? { text: s } : s] }),
    ...(d !== undefined && { dates: dates(d, stated) }),
    ...(p !== undefined && { physicalDescriptions: physicalDescriptions(p) }),
    ...(c !== undefined && { containers: containers(c) }),
    ...(l !== undefined && { languages: languages(l) }),
    ...(n !== undefined && { creators: names(n) }),
    ...(a !== undefined && { accessPoints: accessPoints(a) }),
    ...(units.length > 0 && { units }),
  }
}

/** What is said of the finding aid itself; agency and title may be given in words. */
export type ControlInShort = Omit<Control, 'agency'> & {
  readonly agency?: string | Agency
  readonly title?: string
}

/**
 * A finding aid.
 *
 * @example
 * findingAid(
 *   { recordId: 'ms1', agency: 'Example Library' },
 *   unit('fonds', 'Rivera family papers', { dates: '1890-1960', physicalDescriptions: '12.5 linear feet (25 boxes)' },
 *     unit('series', 'Letters', {},
 *       unit('file', 'Correspondence', { dates: 'circa 1910-1912', containers: 'Box 1, Folder 3' }))))
 */
export function findingAid(control: ControlInShort, top: UnitTree): FindingAid {
  const { agency, title, ...rest } = control
  return {
    control: {
      ...rest,
      ...(agency !== undefined && { agency: typeof agency === 'string' ? { name: agency } : agency }),
      ...(title !== undefined && { titles: [{ kind: 'proper' as const, text: title }, ...(control.titles ?? [])] }),
    },
    unit: top,
  }
}
