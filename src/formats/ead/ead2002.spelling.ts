import { anyUri } from '../../xml/datatypes.ts'
import { type AttributeList, lead, set, valueIn } from './attribute-list.ts'
import { fitted } from './fit.ts'
import { type DtdLinkAttribute, linkAttributesInDtd } from './grammar2002/dtd.ts'
import type { Spelling } from './spelling.ts'

/** What sort of link each element is. Source: XLink 1.0; EAD 2002 Tag Library, linking attributes. */
const linkTypes: ReadonlyMap<string, string> = new Map([
  ['ptr', 'simple'],
  ['extptr', 'simple'],
  ['ref', 'simple'],
  ['extref', 'simple'],
  ['title', 'simple'],
  ['bibref', 'simple'],
  ['archref', 'simple'],
  ['dao', 'simple'],
  ['daogrp', 'extended'],
  ['daoloc', 'locator'],
])

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
    return (linkTypes.has(element) ? linkNames[attribute] : undefined) ?? otherNames[attribute] ?? attribute
  },
  adapt(element, list, loses) {
    const linkType = linkTypes.get(element)
    if (linkType !== undefined) asLink(element, linkType, list)
    else if (units.has(element)) {
      set(list, 'lang', undefined)
      set(list, 'script', undefined)
    } else if (element === 'list') asList(list, loses)
    else if (element === 'container') asContainer(list)
    else flagged(list)
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

const actuates: Readonly<Record<string, string>> = { onload: 'onLoad', onrequest: 'onRequest' }

function asLink(element: string, linkType: string, list: AttributeList): void {
  if (mayLink.has(element) && !Object.keys(linkNames).some(name => valueIn(list, name) !== undefined)) return
  lead(list, 'linktype', linkType)
  const actuate = valueIn(list, 'actuate')
  if (actuate !== undefined) set(list, 'actuate', actuates[actuate] ?? actuate)
  for (const name of ['linkrole', 'arcrole']) {
    const role = valueIn(list, name)
    if (role !== undefined) set(list, name, fitted(role, anyUri))
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
function asList(list: AttributeList, loses: (what: string) => void): void {
  const listType = valueIn(list, 'listtype')
  const mark = valueIn(list, 'mark')
  const numeration = valueIn(list, 'numeration')
  const simple = mark === 'none' && (listType === undefined || listType === 'unordered')
  const known = numeration === undefined ? undefined : numerations[numeration]
  if (numeration !== undefined && known === undefined) loses('how the items of a list are numbered')
  if (simple) set(list, 'listtype', 'simple')
  else if (listType !== undefined) set(list, 'listtype', listTypes[listType] ?? listType)
  if (simple) set(list, 'mark', undefined)
  set(list, 'numeration', known)
}

/** The barcode stands in brackets after the label. Source: ArchivesSpace, EAD export. */
function asContainer(list: AttributeList): void {
  const barcode = valueIn(list, 'containerid')
  if (barcode === undefined || barcode.trim() === '') return
  set(list, 'containerid', undefined)
  set(list, 'label', `${valueIn(list, 'label') ?? ''} [${barcode}]`.trim())
}

const flags = ['colsep', 'rowsep', 'pgwide']
const flagValues: Readonly<Record<string, string>> = { true: '1', false: '0' }

/** Tables say yes and no as 1 and 0. */
function flagged(list: AttributeList): void {
  for (const flag of flags) {
    const value = valueIn(list, flag)
    if (value !== undefined) set(list, flag, flagValues[value] ?? value)
  }
}
