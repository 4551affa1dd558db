import { identifierPool } from '../../model/identifier-pool.ts'
import { opening } from '../../xml/bytes/meanings.ts'
import { sureCheck } from '../../xml/bytes/sure-check.ts'
import { ruleFor } from '../../xml/schema.ts'
import { validate } from '../../xml/validate.ts'
import type { CheckSurely } from '../format.ts'
import { type Releases, schemaFor } from './checking.ts'

/**
 * Looks at a finding aid as bytes, to say that it is valid if that is plain, as most are: several times as fast as
 * {@link checkAgainst}, which has to be asked wherever anything is in doubt. A finding aid inside something else always is.
 */
export const checkSurely =
  (releases: Releases): CheckSurely =>
  (head, report, options) => {
    const opened = opening(head, report, options.file)
    if (opened === undefined) return undefined
    const { root, place, meanings } = opened
    const schema = schemaFor(releases, options, root)
    if (ruleFor(schema, root)?.name !== schema.grammar.root) return undefined
    validate(schema, report, { place: () => place }).start(root)
    return sureCheck(schema, meanings, identifierPool())
  }
