import { nmtoken, oneOfValues } from '../../../xml/datatypes.ts'
import { holds, many, mixed, oneOf, optional, required, seq, some } from '../../../xml/grammar.ts'
import { common, described, levels, patterned, related, typed } from './attributes.ts'
import { bare, blocks, headingsAndTitles, notes, references, unitContent } from './content.ts'

const unit = { ...described, otherlevel: nmtoken }
const component = { ...unit, ...patterned, level: levels }

type ComponentPart = 'head' | 'did' | 'thead' | (typeof unitContent)[number]
type NotePart = 'head' | (typeof blocks)[number]

/** A component that may hold components of the next number, each run of them under a heading row of its own. */
function componentAbove<const N extends string>(below: N) {
  const runs = many<N | ComponentPart>(seq<N | ComponentPart>(optional('thead'), some(below)))
  return holds(component, seq<N | ComponentPart>(optional('head'), 'did', many(...unitContent), runs))
}

/** Components of one kind, a heading row after any of them. */
function rows<const N extends string>(kind: N) {
  return some<N | 'thead'>(seq<N | 'thead'>(kind, optional('thead')))
}

/** What a note holds: blocks of prose, and these. */
function prose<const N extends string>(...names: readonly N[]) {
  return seq<N | NotePart>(optional('head'), some<N | NotePart>(...blocks, ...names))
}

/** A note, which may hold notes of its own kind, and other things besides blocks of prose. */
function note<const N extends string>(...names: readonly N[]) {
  return holds(described, prose(...names))
}

/** A note that may say its type. */
function typedNote<const N extends string>(...names: readonly N[]) {
  return holds({ ...described, ...typed }, prose(...names))
}

/** The description: the top unit, its components, and the notes all of them carry. */
export const description = {
  archdesc: holds(
    { ...unit, ...related, level: required(levels), type: nmtoken },
    seq(many('runner'), 'did', many(...unitContent)),
  ),

  dsc: holds(
    {
      ...described,
      ...patterned,
      type: oneOfValues('analyticover', 'combined', 'in-depth', 'othertype'),
      othertype: nmtoken,
    },
    seq(optional('head'), many(...blocks), oneOf(seq(optional('thead'), oneOf(rows('c'), rows('c01'))), many('dsc'))),
  ),
  c: componentAbove('c'),
  c01: componentAbove('c02'),
  c02: componentAbove('c03'),
  c03: componentAbove('c04'),
  c04: componentAbove('c05'),
  c05: componentAbove('c06'),
  c06: componentAbove('c07'),
  c07: componentAbove('c08'),
  c08: componentAbove('c09'),
  c09: componentAbove('c10'),
  c10: componentAbove('c11'),
  c11: componentAbove('c12'),
  c12: holds(component, seq(optional('head'), 'did', many(...unitContent))),

  accessrestrict: typedNote('legalstatus', 'accessrestrict'),
  accruals: note('accruals'),
  acqinfo: note('acqinfo'),
  altformavail: typedNote('altformavail'),
  appraisal: note('appraisal'),
  arrangement: note('arrangement'),
  bibliography: note(...references, 'bibliography'),
  bioghist: note('bioghist', 'dao', 'daogrp'),
  controlaccess: note(...headingsAndTitles, 'controlaccess'),
  custodhist: note('custodhist', 'acqinfo'),
  descgrp: typedNote(...notes),
  fileplan: note('fileplan'),
  odd: typedNote('dao', 'daogrp', 'odd'),
  originalsloc: typedNote('originalsloc'),
  otherfindaid: note(...references, 'otherfindaid'),
  phystech: typedNote('phystech'),
  prefercite: note('prefercite'),
  processinfo: typedNote('processinfo'),
  relatedmaterial: typedNote(...references, 'relatedmaterial'),
  scopecontent: note('arrangement', 'scopecontent', 'dao', 'daogrp'),
  separatedmaterial: typedNote(...references, 'separatedmaterial'),
  userestrict: typedNote('userestrict'),
  legalstatus: mixed({ ...common, type: nmtoken }, ...bare, 'date'),

  index: holds(
    described,
    seq(optional('head'), many(...blocks), oneOf(seq(optional('listhead'), some('indexentry')), some('index'))),
  ),
  indexentry: holds(
    common,
    seq(oneOf('namegrp', ...headingsAndTitles), optional(oneOf('ptrgrp', 'ptr', 'ref')), many('indexentry')),
  ),
  namegrp: holds(common, some(...headingsAndTitles, 'note')),
  ptrgrp: holds(common, some('ptr', 'ref')),
}
