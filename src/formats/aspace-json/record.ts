/** A record of ArchivesSpace as it stands in the JSON: members by name. */
export type JsonRecord = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of a member; nothing when it has none. */
export function wordsOf(record: JsonRecord, member: string): string | undefined {
  const value = Object.hasOwn(record, member) ? record[member] : undefined
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The records in a member that is a list. */
export function recordsOf(record: JsonRecord, member: string): JsonRecord[] {
  const value = Object.hasOwn(record, member) ? record[member] : undefined
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The texts in a member that is a list, or a text. */
export function textsOf(record: JsonRecord, member: string): string[] {
  const value = Object.hasOwn(record, member) ? record[member] : undefined
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap(one => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []))
}

/** The record in a member. */
export function recordOf(record: JsonRecord, member: string): JsonRecord | undefined {
  const value = Object.hasOwn(record, member) ? record[member] : undefined
  return isRecord(value) ? value : undefined
}

/** What a record says of who may see it: a record that is not published is internal. */
export function audienceOf(record: JsonRecord): { readonly audience?: 'internal' | 'external' } {
  if (isHidden(record)) return { audience: 'internal' }
  return saysSo(record.publish) ? { audience: 'external' } : {}
}

/** The mark of what may not be seen because one of the records that it is made of is not published. */
export function hidden(...records: readonly (JsonRecord | undefined)[]): { readonly audience?: 'internal' } {
  return records.some(record => record && isHidden(record)) ? { audience: 'internal' } : {}
}

const isHidden = ({ publish, suppressed, has_unpublished_ancestor: below }: JsonRecord): boolean =>
  (publish !== undefined && publish !== null && !saysSo(publish)) || saysSo(suppressed) || saysSo(below)

/** Exports from the database of ArchivesSpace have numbers, or words, where its API has `true` and `false`. */
const saysSo = (value: unknown): boolean => value === true || (value !== false && /^(?:1|true)$/i.test(String(value)))

/** The records of a source by their addresses in ArchivesSpace. */
export type Records = ReadonlyMap<string, JsonRecord>

/** The record that a member leads to, when it stands beside the link or elsewhere in the source. */
export function resolved(link: JsonRecord | undefined, records: Records): JsonRecord | undefined {
  if (!link) return undefined
  const ref = wordsOf(link, 'ref')
  return recordOf(link, '_resolved') ?? (ref === undefined ? undefined : records.get(ref))
}
