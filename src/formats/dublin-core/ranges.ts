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
