import {
  anyUri,
  dateUpTo2099,
  entity,
  id,
  idref,
  idrefs,
  nmtoken,
  oneOfValues,
  string,
  token,
  trueOrFalse,
} from '../../../xml/datatypes.ts'

/*
 * The attributes that EAD3 elements share (EAD3 1.1.1, Tag Library 1.1.1, "EAD Attributes"), in the groups in which they
 * occur together.
 */

/** What even elements without words may carry. */
export const identified = { id, altrender: token, audience: oneOfValues('external', 'internal') }

/** What nearly every element may carry. */
export const common = { ...identified, lang: nmtoken, script: nmtoken }

export const analog = { encodinganalog: token }
export const local = { localtype: token }
export const labelled = { label: string }
export const based = { base: anyUri }
export const related = { relatedencoding: token }
export const transliterated = { transliteration: nmtoken }
export const verified = { lastdatetimeverified: dateUpTo2099 }
export const countried = { countrycode: nmtoken }
export const within = { parent: idrefs }
export const entityNamed = { entityref: entity }
export const covering = { coverage: oneOfValues('whole', 'part') }

/** A part of the control section. */
export const controlled = { ...common, ...analog }

/** An element of description whose type a repository may say. */
export const described = { ...common, ...analog, ...local }

/** An element of the `did` with a type and a printed label. */
export const identifying = { ...described, ...labelled }

const linkBehaviour = {
  show: oneOfValues('new', 'replace', 'embed', 'other', 'none'),
  actuate: oneOfValues('onload', 'onrequest', 'other', 'none'),
}

/** A note's own link behaviour. */
export const shown = linkBehaviour

/** A link outside the finding aid. */
export const linked = { href: token, linkrole: anyUri, arcrole: anyUri, linktitle: token, ...linkBehaviour }

/** A link inside or outside the finding aid. */
export const pointing = { target: idref, xpointer: token, ...linked, ...entityNamed }

/** Which authority file or vocabulary a heading is from. */
export const authorized = { source: token, rules: nmtoken, identifier: token }

/** A heading: a name, subject, genre, function or occupation. */
export const heading = { ...described, ...authorized, normal: token, relator: token }

export const levels = oneOfValues(
  'class',
  'collection',
  'file',
  'fonds',
  'item',
  'otherlevel',
  'recordgrp',
  'series',
  'subfonds',
  'subgrp',
  'subseries',
)

export const rendered = {
  render: oneOfValues(
    'altrender',
    'bold',
    'bolddoublequote',
    'bolditalic',
    'boldsinglequote',
    'boldsmcaps',
    'boldunderline',
    'doublequote',
    'italic',
    'nonproport',
    'singlequote',
    'smcaps',
    'sub',
    'super',
    'underline',
  ),
}

/** The reckoning of a date. */
export const calendared = { era: nmtoken, calendar: nmtoken }

/** The dates of the units described. */
export const dated = {
  ...calendared,
  unitdatetype: oneOfValues('bulk', 'inclusive'),
  datechar: token,
  certainty: nmtoken,
}

/** The machine form of one date, or of one end of a range. */
export const standardDate = { standarddate: token, notbefore: token, notafter: token }

export const ruled = { colsep: trueOrFalse, rowsep: trueOrFalse }
export const upright = { valign: oneOfValues('top', 'middle', 'bottom') }
export const aligned = { align: oneOfValues('left', 'right', 'center', 'justify', 'char') }
export const columned = { ...ruled, ...aligned, colname: nmtoken, char: token, charoff: nmtoken }
