import { anyUri } from '../../xml/datatypes.ts'
import type { Given } from './emit.ts'
import { fitted } from './fit.ts'
import { type DtdLinkAttribute, linkAttributesInDtd } from './grammar2002/dtd.ts'
import type { Spelling } from './spelling.ts'

/** What sort of link each element is. Source: XLink 1.0; EAD 2002 Tag Library, linking attributes. */
const linkTypes: Readonly<Record<string, string>> = {
  ptr: 'simple',
  extptr: 'simple',
  ref: 'simple',
  extref: 'simple',
  title: 'simple',
  bibref: 'simple',
  archref: 'simple',
  dao: 'simple',
  daogrp: 'extended',
  daoloc: 'locator',
}

const linkNames: Readonly<Record<string, string>> = {
  linktype: 'xlink:type',
  href: 'xlink:href',
  linktitle: 'xlink:title',
  linkrole: 'xlink:role',
  arcrole: 'xlink:arcrole',
  show: 'xlink:show',
  actuate: 'xlink:actuate',
}

const otherNames: Readonly<Record<string, string>> = { relator: 'role', unitdatetype: 'type', listtype: 'type' }

/** Elements whose `type` is a closed list, so that a local type has no place on them. */
const typedOtherwise = new Set(['unitdate', 'list'])

/** Elements that name their code with `identifier`; on names and terms it is `authfilenumber`. */
const identified = new Set(['unitid', 'eadid'])

/**
 * How EAD 2002 spells attributes.
 *
 * Source: EAD 2002 Tag Library, "EAD Attributes"; EAD3 Tag Library, appendix on changes from EAD 2002.
 */
export const ead2002Spelling: Spelling = {
  nameOf(element, attribute) {
    if (attribute === 'localtype') return typedOtherwise.has(element) ? attribute : 'type'
    if (attribute === 'identifier') return identified.has(element) ? attribute : 'authfilenumber'
    if (attribute === 'lang') return element === 'abstract' ? 'langcode' : attribute
    return (Object.hasOwn(linkTypes, element) ? linkNames[attribute] : undefined) ?? otherNames[attribute] ?? attribute
  },
  adapt(element, given, loses) {
    const linktype = Object.hasOwn(linkTypes, element) ? linkTypes[element] : undefined
    if (linktype !== undefined) return isLink(element, given) ? { linktype, ...given, ...asLink(given) } : given
    if (units.has(element)) return { ...given, lang: undefined, script: undefined }
    if (element === 'list') return { ...given, ...asList(given, loses) }
    if (element === 'container') return { ...given, ...asContainer(given) }
    return flagged(given)
  },
  again(attribute, value) {
    const [name, inDtd] = linksInDtd.find(([, link]) => link.name === attribute) ?? []
    const known = linkNames[attribute] ?? name ?? attribute
    const written = Object.entries(inDtd?.values ?? {}).find(([, word]) => word === value)
    return [known, written?.[0] ?? value]
  },
}

const linksInDtd: readonly [string, DtdLinkAttribute][] = Object.entries(linkAttributesInDtd)

/** Elements that need not be links. */
const mayLink = new Set(['title', 'bibref', 'archref'])

/** Units, whose language the crosswalk tells as not carried. */
const units = new Set(['archdesc', 'c'])

function isLink(element: string, given: Given): boolean {
  return !mayLink.has(element) || Object.keys(linkNames).some(name => given[name] !== undefined)
}

const actuates: Readonly<Record<string, string>> = { onload: 'onLoad', onrequest: 'onRequest' }

function asLink({ actuate, linkrole, arcrole }: Given): Given {
  return {
    ...(actuate !== undefined && { actuate: actuates[actuate] ?? actuate }),
    ...(linkrole !== undefined && { linkrole: fitted(linkrole, anyUri) }),
    ...(arcrole !== undefined && { arcrole: fitted(arcrole, anyUri) }),
  }
}

const listTypes: Readonly<Record<string, string>> = { ordered: 'ordered', deflist: 'deflist', unordered: 'marked' }

const numerations: Readonly<Record<string, string>> = {
  decimal: 'arabic',
  'lower-alpha': 'loweralpha',
  'lower-latin': 'loweralpha',
  'lower-roman': 'lowerroman',
  'upper-alpha': 'upperalpha',
  'upper-latin': 'upperalpha',
  'upper-roman': 'upperroman',
}

/** A list that is neither ordered nor marked is a simple one. */
function asList({ listtype, mark, numeration }: Given, loses: (what: string) => void): Given {
  const simple = mark === 'none' && (listtype === undefined || listtype === 'unordered')
  const known = numeration === undefined ? undefined : numerations[numeration]
  if (numeration !== undefined && known === undefined) loses('how the items of a list are numbered')
  return {
    listtype: simple ? 'simple' : listtype === undefined ? undefined : (listTypes[listtype] ?? listtype),
    mark: simple ? undefined : mark,
    numeration: known,
  }
}

/** The barcode stands in brackets after the label. Source: ArchivesSpace, EAD export. */
function asContainer({ label, containerid }: Given): Given {
  if (containerid === undefined || containerid.trim() === '') return {}
  return { containerid: undefined, label: `${label ?? ''} [${containerid}]`.trim() }
}

const flags = ['colsep', 'rowsep', 'pgwide'] as const
const flagValues: Readonly<Record<string, string>> = { true: '1', false: '0' }

/** Tables say yes and no as 1 and 0. */
function flagged(given: Given): Given {
  const found = flags.filter(flag => given[flag] !== undefined)
  if (found.length === 0) return given
  return { ...given, ...Object.fromEntries(found.map(flag => [flag, flagValues[given[flag] ?? ''] ?? given[flag]])) }
}
