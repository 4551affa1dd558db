import { type Grammar, holds, many } from '../../xml/grammar.ts'
import { type OaiDcElement, oaiDcGrammar } from './oai-dc.grammar.ts'

/**
 * Several `oai_dc` records in one file, in the neutral wrapper `records`, which has no namespace: there is no standard
 * container for them outside OAI-PMH. Each record in it is an `oai_dc` record by itself.
 */
export const oaiDcRecordsGrammar: Grammar<OaiDcElement | 'records'> = {
  title: 'oai_dc records',
  namespaces: { ...oaiDcGrammar.namespaces, '': '' },
  root: 'records',
  elements: { ...oaiDcGrammar.elements, records: holds({}, many('oai_dc:dc')) },
}
