import { faultList } from '../../json/fault.ts'
import type { TextSink, UnitSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'
import type { Reader, ReadOptions } from '../format.ts'
import { type Places, places } from './places.ts'
import { type Verified, verified } from './verify.ts'
import { MAX_LENGTH } from './version.ts'

/**
 * Reads a finding aid in the native JSON form, as `schemas/finding-aid.schema.json` describes it.
 *
 * JSON comes in any order, so the whole is held in memory and checked before anything is sent; a text with an error is
 * not sent on in part. Passages in `amended` are sent after the units they followed.
 *
 * Reports with line, column and JSON Pointer: `json/syntax`, `json/incomplete`, `json/too-deep`, `json/too-large`,
 * `json/duplicate-key`, `json/number-range`, `json/unknown-field`, `json/missing-field`, `json/wrong-type`,
 * `json/not-allowed-value`, `json/pattern`, `json/version` (errors); `json/lone-surrogate`, `json/number-precision`
 * (warnings); and `json/more` when there are more than a hundred.
 *
 * @example
 * const input = read(collect(findingAid => found.push(findingAid)), report, { file: 'ms1.fonds.json' })
 * input.write(text)
 * input.end()
 */
export function read(units: UnitSink, report: Report, options: ReadOptions = {}): Reader {
  let where: Places | undefined
  const input = whole(report, options, (finding, text) => {
    where = places(text, options.file)
    send(finding, units, where)
    where = undefined
  })
  return { ...input, place: about => where?.place(about) }
}

/** Checks a text in the native JSON form and reports what `read` would report. */
export function check(report: Report, options: ReadOptions = {}): TextSink {
  return whole(report, options, () => {})
}

function whole(report: Report, { file }: ReadOptions, done: (findingAid: Verified, text: string) => void): TextSink {
  let chunks: string[] = []
  let length = 0
  return {
    write(chunk) {
      length += chunk.length
      if (length <= MAX_LENGTH) chunks.push(chunk)
      else chunks = []
    },
    end() {
      if (length > MAX_LENGTH) {
        report({
          code: 'json/too-large',
          concern: 'input',
          severity: 'error',
          message: `The text is longer than ${MAX_LENGTH / 1_000_000} million characters.`,
          ...(file !== undefined && { place: { file } }),
          hint: 'Divide the finding aid, or keep it in a form that is read as it comes, such as EAD3.',
        })
        return
      }
      const text = chunks.join('')
      chunks = []
      const faults = faultList()
      const findingAid = verified(text, faults)
      faults.tell(text, report, file)
      if (findingAid) done(findingAid, text)
    },
  }
}

function send({ control, steps }: Verified, units: UnitSink, where: Places): void {
  units.begin(control)
  for (const step of steps) {
    if (step === 'close') {
      units.close()
      where.close()
    } else if ('open' in step) {
      where.open(step.open)
      units.open(step.open)
    } else units.amend(step.amend)
  }
  units.end()
}
