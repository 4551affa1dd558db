import type { Relation } from '../../../model/digital-object.ts'
import { isIsoDate } from '../iso-date.ts'
import { unspecified } from '../unspecified.ts'
import type { Codec } from './codec.ts'
import { writeDescriptiveNote } from './descriptive-note.ts'
import { outwardAttributes } from './link.ts'
import { startOf } from './statement.ts'

/** Typed relations to other things. EAD3 `relations`, `relation`. */
export const relations: Codec<readonly Relation[]> = {
  write(values, to) {
    if (values.length === 0) return
    to.start('relations')
    for (const value of values) {
      const { type, otherType, link = {}, entry, arcrole, date, place, note, localType, ...marked } = value
      startOf('relation', marked, to, {
        relationtype: type,
        otherrelationtype: otherType ?? (type === 'otherrelationtype' ? unspecified : undefined),
        arcrole,
        ...outwardAttributes(link, to),
      })
      if (entry !== undefined || localType !== undefined)
        to.element('relationentry', { localtype: localType }, entry ?? '')
      if (date !== undefined) to.element('datesingle', { standarddate: isIsoDate(date) ? date : undefined }, date)
      if (place !== undefined) to.element('geogname', {}, () => to.element('part', {}, place))
      writeDescriptiveNote(note, to)
      to.end()
    }
    to.end()
  },
}
