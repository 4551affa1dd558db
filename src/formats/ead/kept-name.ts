import type { XmlAttribute } from '../../xml/sink.ts'

const xlinkNamespace = 'http://www.w3.org/1999/xlink'

/** The name under which an attribute that the model has no name for is kept. */
export function keptName({ name, namespace, prefix }: XmlAttribute): string {
  if (namespace === '') return name
  if (namespace === xlinkNamespace) return `xlink:${name}`
  return prefix === '' ? name : `${prefix}:${name}`
}
