import { nmtoken, oneOfValues, string } from '../../../xml/datatypes.ts'
import { holds, mixed, optional, seq, some } from '../../../xml/grammar.ts'
import {
  common,
  countried,
  dated,
  described,
  identifying,
  labelled,
  languaged,
  measured,
  sourced,
  typed,
  within,
} from './attributes.ts'
import { bare, blocks, headings, identification, linkParts, phrases } from './content.ts'
import { extendedLink, locatorLink, outside, simpleLink } from './links.ts'

/** Descriptive identification: the `did` and what it holds. */
export const did = {
  did: holds(described, seq(optional('head'), some(...identification))),

  unitid: mixed({ ...identifying, ...typed, ...countried, repositorycode: nmtoken, identifier: string }, ...phrases),
  unittitle: mixed(
    { ...identifying, ...typed },
    ...phrases,
    ...headings,
    'unitdate',
    'num',
    'date',
    'bibseries',
    'edition',
    'imprint',
  ),
  unitdate: mixed({ ...identifying, ...dated, type: oneOfValues('bulk', 'inclusive'), datechar: string }, ...phrases),
  abstract: mixed({ ...identifying, ...typed, ...languaged }, ...phrases),
  materialspec: mixed({ ...identifying, ...typed }, ...phrases, 'num', 'materialspec'),
  origination: mixed(identifying, ...phrases, 'corpname', 'famname', 'name', 'persname'),
  repository: mixed(identifying, ...phrases, 'address', 'corpname', 'name', 'subarea'),
  container: mixed({ ...identifying, ...within, type: nmtoken }, ...phrases),
  physloc: mixed({ ...identifying, ...within, ...typed }, ...phrases),

  physdesc: mixed({ ...identifying, ...sourced }, ...phrases, 'dimensions', 'physfacet', 'extent', 'date', ...headings),
  extent: mixed({ ...identifying, ...typed, ...measured }, ...phrases),
  dimensions: mixed({ ...identifying, ...typed, ...measured }, ...phrases, 'dimensions'),
  physfacet: mixed({ ...identifying, ...typed, ...measured, ...sourced }, ...phrases, ...headings, 'date'),

  langmaterial: mixed(identifying, ...phrases, 'language'),
  language: mixed({ ...described, ...languaged, scriptcode: nmtoken }, ...bare),

  note: holds(
    {
      ...described,
      ...typed,
      ...labelled,
      show: oneOfValues('embed', 'new'),
      actuate: oneOfValues('onload', 'onrequest'),
    },
    some(...blocks),
  ),

  dao: holds({ ...common, ...simpleLink, ...outside }, optional('daodesc')),
  daogrp: holds({ ...common, ...extendedLink }, seq(optional('daodesc'), some('daoloc', ...linkParts))),
  daoloc: holds({ ...common, ...locatorLink, ...outside }, optional('daodesc')),
  daodesc: holds(common, seq(optional('head'), some(...blocks))),
}
