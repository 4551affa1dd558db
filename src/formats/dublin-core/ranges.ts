import type { DctermsTerm } from './terms.ts'

/**
 * The classes of what the DCMI terms lead to where that is a thing and not words. Other terms that are no statements in words
 * lead to things of no class in particular.
 *
 * Source: DCMI Metadata Terms (2020), `rdfs:range` and `dcam:rangeIncludes`.
 */
export const classesOfThings: { readonly [Term in DctermsTerm]?: string } = {
  accessRights: 'RightsStatement',
  accrualMethod: 'MethodOfAccrual',
  accrualPeriodicity: 'Frequency',
  accrualPolicy: 'Policy',
  audience: 'AgentClass',
  conformsTo: 'Standard',
  contributor: 'Agent',
  creator: 'Agent',
  educationLevel: 'AgentClass',
  extent: 'SizeOrDuration',
  instructionalMethod: 'MethodOfInstruction',
  language: 'LinguisticSystem',
  license: 'LicenseDocument',
  mediator: 'AgentClass',
  medium: 'PhysicalMedium',
  provenance: 'ProvenanceStatement',
  publisher: 'Agent',
  rights: 'RightsStatement',
  rightsHolder: 'Agent',
  spatial: 'Location',
  temporal: 'PeriodOfTime',
}

/** The terms whose values are words or dates: those of the range `rdfs:Literal`, and descriptions, which DCMI leaves open. */
export const inWords: ReadonlySet<DctermsTerm> = new Set([
  'abstract',
  'alternative',
  'available',
  'bibliographicCitation',
  'created',
  'date',
  'dateAccepted',
  'dateCopyrighted',
  'dateSubmitted',
  'description',
  'identifier',
  'issued',
  'modified',
  'tableOfContents',
  'title',
  'valid',
])

/** The terms that DCMI says nothing of the range of, although they are written in words. */
const LEFT_OPEN: ReadonlySet<DctermsTerm> = new Set(['abstract', 'description', 'tableOfContents'])

/** Whether a term takes words or dates and nothing else: its range is `rdfs:Literal`. */
export const onlyWords = (term: DctermsTerm): boolean => inWords.has(term) && !LEFT_OPEN.has(term)

/** The classes of terms that lead to several, of which none is more usual than the other. */
const severalClasses: { readonly [Term in DctermsTerm]?: readonly string[] } = {
  coverage: ['Jurisdiction', 'Location', 'PeriodOfTime'],
  format: ['MediaType', 'SizeOrDuration'],
}

/** The classes of the things that a term leads to; none where DCMI leaves that open, or has words. */
export function thingsOf(term: DctermsTerm): readonly string[] {
  const one = classesOfThings[term]
  return one === undefined ? (severalClasses[term] ?? []) : [one]
}

/** The classes of the DCMI terms. */
export const classNames = [
  'Agent',
  'AgentClass',
  'BibliographicResource',
  'FileFormat',
  'Frequency',
  'Jurisdiction',
  'LicenseDocument',
  'LinguisticSystem',
  'Location',
  'LocationPeriodOrJurisdiction',
  'MediaType',
  'MediaTypeOrExtent',
  'MethodOfAccrual',
  'MethodOfInstruction',
  'PeriodOfTime',
  'PhysicalMedium',
  'PhysicalResource',
  'Policy',
  'ProvenanceStatement',
  'RightsStatement',
  'SizeOrDuration',
  'Standard',
] as const

/** The class above each that has one. */
const above: Readonly<Record<string, string>> = {
  FileFormat: 'MediaType',
  Jurisdiction: 'LocationPeriodOrJurisdiction',
  LicenseDocument: 'RightsStatement',
  Location: 'LocationPeriodOrJurisdiction',
  MediaType: 'MediaTypeOrExtent',
  PeriodOfTime: 'LocationPeriodOrJurisdiction',
  PhysicalMedium: 'MediaType',
  SizeOrDuration: 'MediaTypeOrExtent',
}

/** Whether things of one class may be of another: it is the same, above it or below it, so that nothing speaks against it. */
export function isOfClass(name: string, wanted: string): boolean {
  for (let here: string | undefined = name; here !== undefined; here = above[here]) if (here === wanted) return true
  for (let here: string | undefined = wanted; here !== undefined; here = above[here]) if (here === name) return true
  return false
}

/** The terms whose domain is the DCMI type `Collection`. */
export const collectionsAlone: ReadonlySet<DctermsTerm> = new Set([
  'accrualMethod',
  'accrualPeriodicity',
  'accrualPolicy',
])
