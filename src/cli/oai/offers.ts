import { statSync } from 'node:fs'
import type { Input } from '../../node/inputs.ts'
import type { Offered } from '../../node/oai/catalogue-rows.ts'
import type { StoredFile } from '../../node/oai/spool.ts'
import { datestampAt } from '../../oai/datestamp.ts'
import type { Report } from '../../report/diagnostic.ts'

/**
 * The finding aids of a file that are given to harvesters, with what each goes by.
 *
 * Reports `oai/withheld` (info), `oai/identifier-from-file` (info), `oai/datestamp-from-file` (info) and
 * `oai/identifier-twice` (error: the second finding aid of an identifier is not given).
 *
 * @param claimed the identifiers that are taken, to which these are added
 */
export function offers(
  { path, archive, name }: Input,
  key: string,
  { findingAids }: StoredFile,
  claimed: Set<string>,
  report: Report,
): readonly Offered[] {
  const offered: Offered[] = []
  for (const [i, stored] of findingAids.entries()) {
    if (stored.standing === 'withheld') {
      report({
        code: 'oai/withheld',
        concern: 'redaction',
        severity: 'info',
        message: 'The finding aid is in process or internal, and is not given to harvesters.',
      })
      continue
    }
    const localId = stored.recordId ?? nameless(name, i)
    if (stored.recordId === undefined)
      report({
        code: 'oai/identifier-from-file',
        concern: 'output',
        severity: 'info',
        message:
          'The finding aid states no identifier of its own; that of its records is made from the name of the file.',
        hint: 'Give it one (EAD3 recordid, EAD 2002 eadid), so that it is the same when the file is renamed.',
      })
    if (claimed.has(localId)) {
      report({
        code: 'oai/identifier-twice',
        concern: 'output',
        severity: 'error',
        message: 'Another finding aid has the same identifier. This one is not given to harvesters.',
        value: localId,
        hint: 'Give each finding aid an identifier of its own.',
      })
      continue
    }
    claimed.add(localId)
    if (stored.stated === undefined)
      report({
        code: 'oai/datestamp-from-file',
        concern: 'output',
        severity: 'info',
        message:
          'The finding aid does not say when it was changed or published; its datestamp is the time of the file.',
        hint: 'State its history, or use --state, which makes datestamps of its own.',
      })
    offered.push({ key, localId, datestamp: stored.stated ?? datestampAt(statSync(archive ?? path).mtimeMs), stored })
  }
  return offered
}

/** What a finding aid goes by that has no identifier. @param i which of its file, from 0 */
const nameless = (name: string, i: number): string =>
  `${name.replace(/(?:\.(?:ead3|ead2002|oai_dc|dcterms|fonds|aspace|atom))?\.[A-Za-z0-9]+(?:\.gz)?$/, '')}${i === 0 ? '' : `-${i + 1}`}`
