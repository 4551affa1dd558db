import { schemaOf } from '../../xml/schema.ts'
import type { Check, Format, Read, Write } from '../format.ts'
import { checkAgainst, type Releases } from './checking.ts'
import { crosswalkPage } from './crosswalk.ts'
import type { Dialect } from './dialect.ts'
import { writeControl } from './ead3.control.ts'
import { ead3Control, ead3Unit } from './ead3.crosswalk.ts'
import { ead3Grammar } from './ead3.grammar.ts'
import { readEad } from './read.ts'
import { recogniseEad3 as recognise } from './recognise.ts'
import { ead3ReleaseOf, ead3Releases } from './releases.ts'
import { checkSurely } from './surely.ts'
import { writeEad } from './write.ts'

/** EAD3 as the EAD engine sees it. */
const ead3Dialect: Dialect = {
  name: 'ead3',
  get schema() {
    return schemaOf(ead3Grammar)
  },
  unit: ead3Unit,
  control: ead3Control,
  writeControl,
}

const releases: Releases = { all: ead3Releases, of: ead3ReleaseOf }

/** Writes EAD3 1.1.1, valid whatever the finding aid holds. See {@link writeEad}. */
export const write: Write = (out, report, options) => writeEad(ead3Dialect, out, report, options)

/** Checks a text against EAD3 1.1.1, or its variant with the elements kept from EAD 2002. See {@link checkAgainst}. */
export const check: Check = checkAgainst(releases)

export { recognise }

/** Reads EAD3, and EAD 2002 mixed with it. See {@link readEad}. */
export const read: Read = (units, report, options) => readEad(units, report, options, releases)

/**
 * EAD3: Encoded Archival Description, version 3 (Society of American Archivists, 1.1.1, 2019).
 *
 * @example walk(findingAid, redact(ead3.write(output, report), report))
 */
export const ead3: Format = {
  name: 'ead3',
  title: 'EAD3',
  extensions: ['ead3.xml', 'xml'],
  mediaType: 'application/xml',
  read,
  accounts: true,
  write,
  check,
  checkSurely: checkSurely(releases),
  checksAsItReads: true,
  releases: ead3Releases.map(({ name }) => name),
  recognise,
  crosswalk: crosswalkPage(ead3Unit, ead3Control),
}
