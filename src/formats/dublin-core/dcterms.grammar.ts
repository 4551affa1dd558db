import { type Datatype, languageTag } from '../../xml/datatypes.ts'
import { type Grammar, holds, many, text } from '../../xml/grammar.ts'
import { type DctermsTerm, dctermsTerms, encodingSchemes } from './terms.ts'

/** The namespace of the DCMI terms. */
export const dctermsNamespace = 'http://purl.org/dc/terms/'

/** The namespace of `xsi:type`. */
export const schemaInstanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

/** The name of an encoding scheme with a prefix; whether the prefix is that of the terms is seen where it stands. */
const schemeName: Datatype = {
  kind: 'value',
  rule: `must be one of ${encodingSchemes.map(name => `dcterms:${name}`).join(', ')}`,
  values: encodingSchemes.map(name => `dcterms:${name}`),
  accepts: value => /^\s*[^\s:]+:[^\s:]+\s*$/.test(value) && isScheme(value.slice(value.indexOf(':') + 1).trim()),
}

const isScheme = (name: string): boolean => encodingSchemes.some(scheme => scheme === name)

const statement = text({ 'xml:lang': languageTag, 'xsi:type': schemeName })

/** The name of an element of a file of `dcterms` records. */
export type DctermsElement = 'record' | 'records' | `dcterms:${DctermsTerm}`

const terms = dctermsTerms.map(term => `dcterms:${term}` as const)

const elements: Grammar<DctermsElement>['elements'] = {
  record: holds({}, many(...terms)),
  records: holds({}, many('record')),
  ...statementsOf(dctermsTerms),
}

function statementsOf(names: readonly DctermsTerm[]): Record<`dcterms:${DctermsTerm}`, typeof statement> {
  const result: Partial<Record<`dcterms:${DctermsTerm}`, typeof statement>> = {}
  for (const name of names) result[`dcterms:${name}`] = statement
  const isWhole = (found: typeof result): found is Record<`dcterms:${DctermsTerm}`, typeof statement> =>
    names.every(name => found[`dcterms:${name}`] !== undefined)
  if (!isWhole(result)) throw new Error('Every DCMI term has a statement.')
  return result
}

/**
 * One record of DCMI terms in the neutral wrapper `record`: any of the fifty-five properties, in any order and number, each
 * holding words, and perhaps their language or their encoding scheme. The same as `schemas/dcterms-record.xsd`, without
 * what a scheme asks of the value: see `checkSchemes`.
 *
 * Source: `dcterms.xsd` of 2008-02-11.
 */
export const dctermsGrammar: Grammar<DctermsElement> = {
  title: 'dcterms',
  namespaces: { '': '', dcterms: dctermsNamespace, xsi: schemaInstanceNamespace },
  root: 'record',
  elements,
  words: { record: '', records: '' },
}

/** The namespace of the container in which harvesters know the terms. */
export const oaiDctermsNamespace = 'http://www.openarchives.org/OAI/2.0/oai_dcterms/'

/**
 * One record of the terms in `oai_dcterms:dcterms`: the container that providers of OAI-PMH have agreed on among themselves,
 * for the metadataPrefix `oai_dcterms`. OAI publishes no schema of it.
 */
export const oaiDctermsGrammar: Grammar<`dcterms:${DctermsTerm}` | 'oai_dcterms:dcterms'> = {
  title: 'oai_dcterms',
  namespaces: { dcterms: dctermsNamespace, oai_dcterms: oaiDctermsNamespace, xsi: schemaInstanceNamespace },
  root: 'oai_dcterms:dcterms',
  elements: { 'oai_dcterms:dcterms': holds({}, many(...terms)), ...statementsOf(dctermsTerms) },
}

/** Several such records in one file, in the wrapper `records`. */
export const dctermsRecordsGrammar: Grammar<DctermsElement> = { ...dctermsGrammar, root: 'records' }
