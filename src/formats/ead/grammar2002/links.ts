import { anyUri, type Datatype, entity, idref, oneOfValues, string } from '../../../xml/datatypes.ts'
import { required } from '../../../xml/grammar.ts'

/*
 * The attributes of links (W3C XLink 1.0, as the Library of Congress's xlink.xsd states it for EAD, METS and MODS). The
 * RELAX NG schema of EAD 2002 asks more: `xlink:type` must be there, roles must be web addresses, labels and the ends
 * of arcs must be one word.
 */

/** The namespace of XLink. */
export const xlinkNamespace = 'http://www.w3.org/1999/xlink'

/** A closed list in which white space counts. */
function exactly(...values: readonly string[]): Datatype {
  const rule = `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}, without spaces`
  return { ...oneOfValues(...values), rule, accepts: value => values.includes(value) }
}

const worded = { 'xlink:role': string, 'xlink:title': string }
const labelled = { 'xlink:label': string }
const followed = {
  'xlink:arcrole': string,
  'xlink:show': exactly('new', 'replace', 'embed', 'other', 'none'),
  'xlink:actuate': exactly('onLoad', 'onRequest', 'other', 'none'),
}

/** A link from here to one place. */
export const simpleLink = { 'xlink:type': exactly('simple'), 'xlink:href': anyUri, ...worded, ...followed }

/** A group of places and of the ways between them. */
export const extendedLink = { 'xlink:type': exactly('extended'), ...worded }

/** A place elsewhere that takes part in a group. */
export const locatorLink = {
  'xlink:type': exactly('locator'),
  'xlink:href': required(anyUri),
  ...worded,
  ...labelled,
}

/** Words here that take part in a group. */
export const resourceLink = { 'xlink:type': exactly('resource'), ...worded, ...labelled }

/** A way between two places of a group. */
export const arcLink = {
  'xlink:type': exactly('arc'),
  'xlink:title': string,
  ...followed,
  'xlink:from': string,
  'xlink:to': string,
}

/** Names a place in this finding aid. */
export const inside = { target: idref, xpointer: string }

/** Names a place outside this finding aid. */
export const outside = { entityref: entity, xpointer: string }
