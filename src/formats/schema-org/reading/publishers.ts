import type { Value } from '../../../linked-data/graph/thing.ts'
import { paragraphs } from '../../../linked-data/reading/prose.ts'
import type { PublicationStatement } from '../../../model/control.ts'
import { addressOfPublisher, codesOf, nameOfPublisher, reportFurther } from './archives.ts'
import type { Reading } from './at.ts'
import type { SaidOfPage } from './page-fields.ts'
import { texts, thingOf } from './values.ts'

/**
 * The first publisher is the agency; its name stands in the statement of publication only when it has to be told from
 * another one. An address there is that of the publisher who is named first, and else the agency's.
 */
export function publishers(values: readonly Value[], said: SaidOfPage, reading: Reading): void {
  const [agency, second] = values
  const name = nameOfPublisher(agency, reading)
  const { isils, others } = codesOf(thingOf(agency))
  const code = isils.at(-1)
  const note = texts(thingOf(agency), 'description').flatMap(paragraphs)
  said.agency = {
    ...(name !== undefined && { name }),
    ...(code !== undefined && { code }),
    ...(others.length > 0 && { otherCodes: others }),
    ...(note.length > 0 && { note }),
  }
  const ofAgency = addressOfPublisher(thingOf(agency), reading)
  const ofSecond = addressOfPublisher(thingOf(second), reading)
  const isAgencys = ofSecond === undefined && ofAgency !== undefined
  const named = (second !== undefined && isAgencys ? values : values.slice(1))
    .map(value => nameOfPublisher(value, reading))
    .filter(words => words !== undefined)
    .map((words): PublicationStatement => ({ type: 'publisher', text: words }))
  const lines = ofSecond ?? ofAgency
  const address: readonly PublicationStatement[] = lines ? [{ type: 'address', lines: lines.map(line => [line]) }] : []
  const giver = ofSecond ? second : agency
  for (const value of values) reportFurther(thingOf(value), value === giver, reading)
  said.publication = [...(said.publication ?? []), ...named.slice(0, 1), ...address, ...named.slice(1)]
  if (said.publication.length === 0) delete said.publication
}
