import type { DateSpan, UnitDate } from '../../../model/date.ts'
import { type Codec, each } from '../codec/codec.ts'
import { certaintyOf } from '../codec/date.ts'
import { blank, startOf, writeWords } from '../codec/statement.ts'
import type { Emit } from '../emit.ts'
import { normalDate } from '../grammar2002/normal-date.ts'

/**
 * Dates of the material: the words as written with their machine form, or the machine form as words where there are none.
 *
 * A date that is open on one side, and one that only bounds what is not known, have no machine form in EAD 2002; of several
 * dates in one statement the first and the last have.
 *
 * Source: EAD 2002 Tag Library, `unitdate`.
 */
export const dates: Codec<readonly UnitDate[]> = each({
  write(date, to) {
    const { type: unitdatetype, event: datechar, calendar, era, members = [] } = date
    const understood = normalOf(date)
    const normal = date.normal !== undefined && normalDate.accepts(date.normal) ? date.normal : understood
    if (date.normal !== undefined && normal !== date.normal) to.loses('the machine form of a date as the source has it')
    if (normal === undefined && (date.begin !== undefined || date.end !== undefined) && !blank(date.text))
      to.loses('the machine form of a date, which is open, a limit, or not one of ISO 8601')
    if (members.length > 1) to.loses('the machine forms of the separate dates in one statement')
    startOf('unitdate', date, to, {
      unitdatetype,
      datechar,
      calendar,
      era,
      normal,
      certainty: date.statedCertainty ?? certaintyOf(date),
    })
    if (blank(date.text) && !date.content?.length) writeMachineForm(date, normal, to)
    else writeWords(date, to)
    to.end()
  },
})

/** The normalized form of a date that is closed on both sides. */
function normalOf({ begin, end, certainty = [] }: DateSpan): string | undefined {
  if (begin === undefined || end === undefined || certainty.includes('limit')) return undefined
  const normal = begin === end ? begin : `${begin}/${end}`
  return normalDate.accepts(normal) ? normal : undefined
}

function writeMachineForm({ begin, end, members = [] }: UnitDate, normal: string | undefined, to: Emit): void {
  const said = members.map(({ text, ...span }) => text ?? inWords(span)).filter(words => words !== '')
  const words = said.length > 0 ? said.join(', ') : inWords({ begin, end })
  to.text(words === '' ? (normal ?? '') : words)
}

const inWords = ({ begin, end }: { readonly begin?: string | undefined; readonly end?: string | undefined }): string =>
  begin === end ? (begin ?? '') : `${begin ?? ''}-${end ?? ''}`
