import type { Check, Format, Read } from '../format.ts'
import { checkAgainst, type Releases } from './checking.ts'
import { crosswalkPage } from './crosswalk.ts'
import { ead2002Control, ead2002Unit } from './ead2002.crosswalk.ts'
import { write } from './ead2002.dialect.ts'
import { readEad } from './read.ts'
import { recogniseEad2002 as recognise } from './recognise.ts'
import { ead2002ReleaseOf, ead2002Releases } from './releases.ts'
import { checkSurely } from './surely.ts'

const releases: Releases = { all: ead2002Releases, of: ead2002ReleaseOf }

/** Checks a text against the release of EAD 2002 that it is in, or against the DTD. See {@link checkAgainst}. */
export const check: Check = checkAgainst(releases)

/** Reads EAD 2002, and EAD3 mixed with it. See {@link readEad}. */
export const read: Read = (units, report, options) => readEad(units, report, options, releases)

export { recognise, write }

/**
 * EAD 2002: Encoded Archival Description, version 2002 (Society of American Archivists and Library of Congress).
 *
 * @example
 * const input = ead2002.read?.(collect(findingAid => found.push(findingAid)), report)
 */
export const ead2002: Format = {
  name: 'ead2002',
  title: 'EAD 2002',
  extensions: ['ead2002.xml', 'ead.xml', 'xml'],
  mediaType: 'application/xml',
  read,
  accounts: true,
  write,
  check,
  checkSurely: checkSurely(releases),
  checksAsItReads: true,
  releases: ead2002Releases.map(({ name }) => name),
  recognise,
  crosswalk: crosswalkPage(ead2002Unit, ead2002Control),
}
