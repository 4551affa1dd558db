/*
 * Where EAD 2002 as the DTD has it differs from EAD 2002 as the schemas have it: it has no namespace, and writes the
 * attributes of links without `xlink:`. Its elements and their order are the same.
 */

/** How the DTD writes one attribute of links. */
export interface DtdLinkAttribute {
  readonly name: string
  /** The DTD's word for each value of the schema's closed list; without it values are the same. */
  readonly values?: Readonly<Record<string, string>>
}

/**
 * The attributes of links as the DTD writes them, by their names in the schemas.
 *
 * @example linkAttributesInDtd['xlink:actuate'].values?.onLoad // 'onload'
 */
export const linkAttributesInDtd = {
  'xlink:type': { name: 'linktype' },
  'xlink:href': { name: 'href' },
  'xlink:role': { name: 'role' },
  'xlink:arcrole': { name: 'arcrole' },
  'xlink:title': { name: 'title' },
  'xlink:show': {
    name: 'show',
    values: { new: 'new', replace: 'replace', embed: 'embed', other: 'showother', none: 'shownone' },
  },
  'xlink:actuate': {
    name: 'actuate',
    values: { onLoad: 'onload', onRequest: 'onrequest', other: 'actuateother', none: 'actuatenone' },
  },
  'xlink:label': { name: 'label' },
  'xlink:from': { name: 'from' },
  'xlink:to': { name: 'to' },
} as const satisfies Readonly<Record<string, DtdLinkAttribute>>

/**
 * How the DTD writes an attribute of links and its value; undefined when the name or the value is no link's.
 *
 * @example linkAttributeInDtd('xlink:show', 'none') // { name: 'show', value: 'shownone' }
 */
export function linkAttributeInDtd(
  attribute: string,
  value: string,
): { readonly name: string; readonly value: string } | undefined {
  if (!isLinkAttribute(attribute)) return undefined
  const { name, values }: DtdLinkAttribute = linkAttributesInDtd[attribute]
  const written = values === undefined ? value : values[value]
  return written === undefined ? undefined : { name, value: written }
}

function isLinkAttribute(name: string): name is keyof typeof linkAttributesInDtd {
  return Object.hasOwn(linkAttributesInDtd, name)
}

const reckoning = { calendar: 'gregorian', era: 'ce' } as const

/**
 * The values that the DTD and the XML Schema supply when nobody wrote the attribute, by element. A document read
 * without them does not say these things; it only leaves them to be understood.
 */
export const suppliedValues = {
  eadheader: {
    langencoding: 'iso639-2b',
    scriptencoding: 'iso15924',
    dateencoding: 'iso8601',
    countryencoding: 'iso3166-1',
    repositoryencoding: 'iso15511',
  },
  unitdate: reckoning,
  date: reckoning,
} as const
