import type { Control } from '../../model/control.ts'
import type { UnitSink } from '../../model/sink.ts'
import type { Identity } from '../rule.ts'
import type { PlaceOf } from '../watch.ts'

/**
 * A unit sink that tells what each finding aid that passes is called, and changes nothing. It stands behind the redaction
 * filter, so that nothing internal is in what it tells.
 *
 * @example redact(identifying(watched, 'a.xml', placeOf, identity => identities.push(identity)), watched.held)
 */
export function identifying(
  next: UnitSink,
  file: string,
  placeOf: PlaceOf,
  met: (identity: Identity) => void,
): UnitSink {
  let control: Control = {}
  let depth = 0
  return {
    begin(given) {
      control = given
      depth = 0
      next.begin(given)
    },
    open(unit) {
      depth++
      next.open(unit)
      if (depth > 1) return
      const { recordId, recordUrl, agency } = control
      const { referenceCode, repository = [] } = unit
      const keeper = referenceCode?.repositoryCode ?? agency?.code ?? repository[0]?.text ?? agency?.name
      const place = placeOf(referenceCode)
      met({
        file,
        ...(recordId !== undefined && { recordId }),
        ...(recordUrl !== undefined && { recordUrl }),
        ...(keeper !== undefined && { repository: keeper }),
        ...(referenceCode && { referenceCode: referenceCode.text }),
        ...(place && { place }),
      })
    },
    amend: more => next.amend(more),
    close() {
      depth--
      next.close()
    },
    end: () => next.end(),
  }
}
