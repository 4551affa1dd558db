import type { XmlAttribute, XmlSink } from '../../xml/sink.ts'
import { linkAttributeInDtd } from './grammar2002/dtd.ts'

/** The document type declaration of EAD 2002. Source: EAD 2002 DTD, "Public identifier". */
export const ead2002DocumentType =
  '<!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd (Encoded Archival Description (EAD) Version 2002)//EN" "ead.dtd">'

/**
 * Writes EAD 2002 as its DTD has it: no namespace, and the attributes of links without XLink, which need not say what sort of
 * link they are.
 */
export function withoutNamespace(next: XmlSink): XmlSink {
  return {
    ...next,
    start: ({ name, attributes }) =>
      next.start({ name, namespace: '', prefix: '', attributes: attributes.flatMap(inDtd) }),
  }
}

function inDtd({ name, namespace, prefix, value }: XmlAttribute): XmlAttribute[] {
  if (namespace === '') return [{ name, namespace, prefix, value }]
  const written = linkAttributeInDtd(`${prefix}:${name}`, value)
  return written === undefined || name === 'type' ? [] : [{ ...written, namespace: '', prefix: '' }]
}
