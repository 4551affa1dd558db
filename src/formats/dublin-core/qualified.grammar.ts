import type { Attributes, ElementFact, Grammar } from '../../xml/grammar.ts'
import { holds, many } from '../../xml/grammar.ts'
import type { XmlStart } from '../../xml/sink.ts'
import { dctermsGrammar } from './dcterms.grammar.ts'
import { dcNamespace, oaiDcGrammar } from './oai-dc.grammar.ts'

const simple = Object.keys(oaiDcGrammar.elements).filter(name => name.startsWith('dc:'))
const terms = Object.keys(dctermsGrammar.elements).filter(name => name.startsWith('dcterms:'))
const statement: ElementFact<never, Attributes> = {
  ...dctermsGrammar.elements['dcterms:title'],
  content: { kind: 'text' },
}

/**
 * Qualified Dublin Core in a container that the application names, as DCMI leaves it to do: the fifteen elements of Dublin
 * Core and the terms of DCMI in any order and number, each with words, and perhaps their language or encoding scheme.
 *
 * Source: `dcterms.xsd` of 2008-02-11, `elementOrRefinementContainer`; DCMI, Guidelines for implementing Dublin Core in XML.
 *
 * @example qualifiedGrammar({ name: 'metadata', namespace: '', prefix: '', attributes: [] })
 */
export function qualifiedGrammar({ name, namespace }: XmlStart): Grammar {
  return {
    ...dctermsGrammar,
    title: 'qualified Dublin Core',
    namespaces: { ...dctermsGrammar.namespaces, '': namespace, dc: dcNamespace },
    root: name,
    elements: {
      ...Object.fromEntries([...simple, ...terms].map(term => [term, statement])),
      [name]: holds({}, many(...simple, ...terms)),
    },
    words: { [name]: '' },
  }
}
