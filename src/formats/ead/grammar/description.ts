import { oneOfValues, token } from '../../../xml/datatypes.ts'
import {
  type Attributes,
  holds,
  many,
  oneOf,
  optional,
  type Particle,
  required,
  seq,
  some,
  text,
} from '../../../xml/grammar.ts'
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

type Below = 'c' | 'c02' | 'c03' | 'c04' | 'c05' | 'c06' | 'c07' | 'c08' | 'c09' | 'c10' | 'c11' | 'c12'
type ComponentPart = 'head' | 'did' | 'thead' | Below
type NotePart = 'head' | (typeof blocks)[number]

/** The components, numbered and not: which notes they may hold, and which attributes they have besides those of all. */
export function componentsWith<const N extends string, const A extends Attributes>(
  ownNotes: readonly N[],
  attributes: A,
) {
  const carried = { ...component, ...attributes }
  const holding = (...below: readonly Particle<N | ComponentPart>[]) =>
    holds(carried, seq<N | ComponentPart>(optional('head'), 'did', many(...ownNotes), ...below))
  /** It may hold components of the next number, each run of them under a heading row of its own. */
  const above = (below: Below) =>
    holding(many<N | ComponentPart>(seq<N | ComponentPart>(optional('thead'), some(below))))
  return {
    c: above('c'),
    c01: above('c02'),
    c02: above('c03'),
    c03: above('c04'),
    c04: above('c05'),
    c05: above('c06'),
    c06: above('c07'),
    c07: above('c08'),
    // The published schemas let a heading row stand here without a component after it.
    c08: holding(many('thead', 'c09')),
    c09: above('c10'),
    c10: above('c11'),
    c11: above('c12'),
    c12: holding(),
  }
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
  ...componentsWith(notes, {}),

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
