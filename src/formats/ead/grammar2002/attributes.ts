import { id, idrefs, nmtoken, oneOfValues, string } from '../../../xml/datatypes.ts'
import { normalDate } from './normal-date.ts'

/*
 * The attributes that EAD 2002 elements share (EAD 2002 schema, release 20210412; Tag Library, "EAD Attributes"), in
 * the groups in which they occur together.
 */

/** What nearly every element may carry. */
export const common = { id, altrender: string, audience: oneOfValues('external', 'internal') }

export const analog = { encodinganalog: string }
export const typed = { type: string }
export const labelled = { label: string }
export const related = { relatedencoding: string }
export const roled = { role: string }
export const measured = { unit: string }
export const within = { parent: idrefs }

/** Codes. Any word is allowed; the release of 2008 had lists of them. */
export const countried = { countrycode: nmtoken }
export const languaged = { langcode: nmtoken }

/** A part of the header. */
export const described = { ...common, ...analog }

/** A part of the `did` with a printed label. */
export const identifying = { ...described, ...labelled }

/** By which rules, and from which list, the words are. */
export const sourced = { source: nmtoken, rules: nmtoken }

/** A heading: a name, subject, genre, function or occupation. */
export const heading = { ...described, ...sourced, authfilenumber: string, normal: string }

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

/** A date: its reckoning, its machine form and how sure it is. */
export const dated = { era: nmtoken, calendar: nmtoken, normal: normalDate, certainty: string }

/** How a table of units is to be printed. */
export const patterned = { tpattern: nmtoken }

export const ruled = { colsep: nmtoken, rowsep: nmtoken }
export const upright = { valign: oneOfValues('top', 'middle', 'bottom') }
export const aligned = { align: oneOfValues('left', 'right', 'center', 'justify', 'char') }
export const columned = { ...ruled, ...aligned, colname: nmtoken, char: string, charoff: nmtoken }
