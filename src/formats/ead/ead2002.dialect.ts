import { schemaOf } from '../../xml/schema.ts'
import type { Write } from '../format.ts'
import type { Dialect } from './dialect.ts'
import { ead2002DocumentType } from './document-type.ts'
import { writeControl } from './ead2002.control.ts'
import { ead2002Control, ead2002Unit } from './ead2002.crosswalk.ts'
import { ead2002Grammar } from './ead2002.grammar.ts'
import { ead2002Spelling } from './ead2002.spelling.ts'
import { writeEad } from './write.ts'

/** EAD 2002 as the EAD engine sees it. */
export const ead2002Dialect: Dialect = {
  name: 'ead2002',
  get schema() {
    return schemaOf(ead2002Grammar)
  },
  spelling: ead2002Spelling,
  documentType: ead2002DocumentType,
  unit: ead2002Unit,
  control: ead2002Control,
  writeControl,
}

/**
 * Writes EAD 2002, release 20210412, valid whatever the finding aid holds; with `dtd`, as its DTD has it. Components have no
 * numbers, whatever their depth. See {@link writeEad}.
 *
 * @example walk(findingAid, redact(write(output, report, { dtd: true }), report))
 */
export const write: Write = (out, report, options) => writeEad(ead2002Dialect, out, report, options)
