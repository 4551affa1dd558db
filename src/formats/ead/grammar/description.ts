import { oneOfValues, token } from '../../../xml/datatypes.ts'
import { holds, many, oneOf, optional, required, seq, some, text } from '../../../xml/grammar.ts'
import {
  analog,
  based,
  common,
  controlled,
  described,
  levels,
  linked,
  local,
  related,
  transliterated,
  verified,
} from './attributes.ts'
import { blocks, dates, headings, notes, pointers } from './content.ts'

const unit = { ...common, ...analog, otherlevel: token }
const component = { ...unit, ...based, level: levels }

type ComponentPart = 'head' | 'did' | 'thead' | (typeof notes)[number]
type NotePart = 'head' | (typeof blocks)[number]

/** A component that may hold components of the next number, each run of them under a heading row of its own. */
function componentAbove<const N extends string>(below: N) {
  const runs = many<N | ComponentPart>(seq<N | ComponentPart>(optional('thead'), some(below)))
  return holds(component, seq<N | ComponentPart>(optional('head'), 'did', many(...notes), runs))
}

/** A note, which may hold notes of its own kind, and other things besides blocks of prose. */
function note<const N extends string>(...names: readonly N[]) {
  return holds(described, seq<N | NotePart>(optional('head'), some<N | NotePart>(...blocks, ...names)))
}

/** The description: the top unit, its components, and the notes all of them carry. */
export const description = {
  archdesc: holds(
    { ...unit, ...local, ...related, ...based, level: required(levels) },
    seq('did', many(...notes, 'dsc')),
  ),

  dsc: holds(
    {
      ...controlled,
      dsctype: oneOfValues('analyticover', 'combined', 'in-depth', 'otherdsctype'),
      otherdsctype: token,
    },
    seq(optional('head'), many(...blocks), optional('thead'), optional(oneOf(some('c'), some('c01')))),
  ),
  c: componentAbove('c'),
  c01: componentAbove('c02'),
  c02: componentAbove('c03'),
  c03: componentAbove('c04'),
  c04: componentAbove('c05'),
  c05: componentAbove('c06'),
  c06: componentAbove('c07'),
  c07: componentAbove('c08'),
  // The published schema lets a heading row stand here without a component after it.
  c08: holds(component, seq(optional('head'), 'did', many(...notes), many('thead', 'c09'))),
  c09: componentAbove('c10'),
  c10: componentAbove('c11'),
  c11: componentAbove('c12'),
  c12: holds(component, seq(optional('head'), 'did', many(...notes))),

  accessrestrict: note('accessrestrict'),
  accruals: note('accruals'),
  acqinfo: note('acqinfo'),
  altformavail: note('altformavail'),
  appraisal: note('appraisal'),
  arrangement: note('arrangement'),
  bibliography: note('bibliography', 'archref', 'bibref'),
  bioghist: note('bioghist'),
  controlaccess: note('controlaccess', ...headings),
  custodhist: note('custodhist'),
  fileplan: note('fileplan'),
  legalstatus: note('legalstatus'),
  odd: note('odd'),
  originalsloc: note('originalsloc'),
  otherfindaid: note('otherfindaid', 'archref', 'bibref'),
  phystech: note('phystech'),
  prefercite: note('prefercite'),
  processinfo: note('processinfo'),
  relatedmaterial: note('relatedmaterial', 'archref', 'bibref'),
  scopecontent: note('scopecontent'),
  separatedmaterial: note('separatedmaterial', 'archref', 'bibref'),
  userestrict: note('userestrict'),

  index: holds(
    described,
    seq(optional('head'), many(...blocks), oneOf(seq(optional('listhead'), some('indexentry')), some('index'))),
  ),
  indexentry: holds(
    common,
    seq(oneOf('namegrp', ...headings), optional(oneOf('ptrgrp', ...pointers)), many('indexentry')),
  ),
  namegrp: holds(common, some(...headings)),
  ptrgrp: holds(common, some(...pointers)),

  relations: holds({ ...described, ...based }, some('relation')),
  relation: holds(
    {
      ...controlled,
      ...verified,
      ...linked,
      relationtype: required(oneOfValues('cpfrelation', 'resourcerelation', 'functionrelation', 'otherrelationtype')),
      otherrelationtype: token,
    },
    seq(
      many('relationentry'),
      optional('objectxmlwrap'),
      optional(dates),
      optional('geogname'),
      optional('descriptivenote'),
    ),
  ),
  relationentry: text({ ...described, ...transliterated }),
}
