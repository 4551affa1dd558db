import type { UnitSink } from '../../model/sink.ts'
import type { Unit } from '../../model/unit.ts'
import type { Diagnostic } from '../../report/diagnostic.ts'
import type { Read } from '../format.ts'
import { controlOf } from './control.ts'
import { unreadWords } from './members.ts'
import { type PlacedRecord, recordsIn } from './parse.ts'
import { hidden, type JsonRecord, type Records, recordOf, recordsOf, wordsOf } from './record.ts'
import { levelOf, unitOf } from './unit.ts'

/** How long a source may be, in characters; it is read whole. */
export const LONGEST = 200_000_000

/**
 * Reads resources and archival objects as the API of ArchivesSpace gives them and as backups hold them: one object, a list, a
 * page of results, JSON Lines. Agents, subjects, containers and digital objects are named when the source holds them, in
 * `_resolved` or as records of their own. What is not published is internal.
 *
 * An archival object is placed below its parent; when the source does not hold that, below the units that its ancestors
 * name by level, in a whole without a title.
 *
 * Codes: those of `parseJson` (errors, with line and column), `input/no-descriptions` (error), `aspace-json/not-resolved`,
 * `aspace-json/not-read` (losses, by member, with words), `aspace-json/cycle` (error).
 *
 * Source: ArchivesSpace, JSONModel schemas.
 */
export const read: Read = (units, report, { file } = {}) => {
  let pieces: string[] = []
  let length = 0
  const place = file === undefined ? {} : { place: { file } }
  const fail = (about: Pick<Diagnostic, 'code' | 'message' | 'hint'>): void =>
    report({ ...about, concern: 'input', severity: 'error', ...place })
  return {
    write(text) {
      length += text.length
      if (length <= LONGEST) pieces.push(text)
      else pieces = []
    },
    end() {
      if (length > LONGEST) {
        fail({
          code: 'input/too-large',
          message: `The source is longer than ${LONGEST / 1_000_000} million characters.`,
          hint: 'Export one resource at a time.',
        })
        return
      }
      const found = recordsIn(pieces.join(''), report, file)
      pieces = []
      if (!found) return
      const described = found.filter(({ record }) => DESCRIBED.has(typeOf(record)))
      if (described.length === 0) {
        const types = [...new Set(found.map(({ record }) => typeOf(record)))].join(', ')
        fail({
          code: 'input/no-descriptions',
          message: `This is JSON of ArchivesSpace without a resource or an archival object${types === '' ? '' : `: it holds ${types}`}.`,
          hint: 'Give the resource and its archival objects; records of agents and subjects may stand beside them.',
        })
        return
      }
      const unread = new Map<string, number>()
      for (const { record } of described) unreadWords(record, unread)
      let unresolved = 0
      const records = recordsByUri(found)
      send(
        described,
        units,
        record => {
          const drawn = unitOf(record, records)
          unresolved += drawn.unresolved.length
          return drawn.unit
        },
        sayCycle,
      )
      if (unresolved > 0)
        report({
          code: 'aspace-json/not-resolved',
          concern: 'loss',
          severity: 'warning',
          message: `${unresolved} links lead to agents, subjects, containers or digital objects that the source does not hold; they are not in the output.`,
          ...place,
          words: 0,
          hint: 'Ask the API with resolve[]=linked_agents&resolve[]=subjects&resolve[]=top_container&resolve[]=digital_object, or add those records to the source.',
        })
      for (const [member, words] of unread)
        report({
          code: 'aspace-json/not-read',
          concern: 'loss',
          severity: 'warning',
          message: `The member "${member.length > 60 ? `${member.slice(0, 59)}…` : member}" has no place in a finding aid and was not read.`,
          ...place,
          words,
        })
    },
  }

  function sayCycle({ line }: PlacedRecord): void {
    report({
      code: 'aspace-json/cycle',
      concern: 'input',
      severity: 'error',
      message: 'Archival objects are part of one another in a circle; this one was placed below the whole.',
      place: { ...(file !== undefined && { file }), line },
    })
  }
}

const DESCRIBED: ReadonlySet<string> = new Set(['resource', 'archival_object'])

const typeOf = (record: JsonRecord): string => wordsOf(record, 'jsonmodel_type') ?? ''

/** The records by their addresses. */
function recordsByUri(found: readonly PlacedRecord[]): Records {
  const records = new Map<string, JsonRecord>()
  for (const { record } of found) {
    const uri = wordsOf(record, 'uri')
    if (uri !== undefined) records.set(uri, record)
  }
  return records
}

const refOf = (record: JsonRecord, member: string): string | undefined => {
  const link = recordOf(record, member)
  return link && wordsOf(link, 'ref')
}

/** Sends each resource with its parts in order, and then the parts of resources that the source does not hold. */
function send(
  described: readonly PlacedRecord[],
  units: UnitSink,
  draw: (record: JsonRecord) => Unit,
  sayCycle: (record: PlacedRecord) => void,
): void {
  const here = new Set(described.flatMap(({ record }) => wordsOf(record, 'uri') ?? []))
  const children = new Map<string, PlacedRecord[]>()
  const resources: PlacedRecord[] = []
  const strays = new Map<string, PlacedRecord[]>()
  const put = (to: Map<string, PlacedRecord[]>, key: string, placed: PlacedRecord): void => {
    const list = to.get(key)
    if (list) list.push(placed)
    else to.set(key, [placed])
  }
  for (const placed of described) {
    const { record } = placed
    if (typeOf(record) === 'resource') {
      resources.push(placed)
      continue
    }
    const parent = refOf(record, 'parent') ?? refOf(record, 'resource')
    if (parent !== undefined && here.has(parent)) put(children, parent, placed)
    else {
      const resource = refOf(record, 'resource') ?? ''
      if (here.has(resource)) put(children, resource, placed)
      else put(strays, resource, placed)
    }
  }
  for (const list of children.values())
    list.sort((a, b) => Number(a.record.position ?? 0) - Number(b.record.position ?? 0))
  const sent = new Set<PlacedRecord>()
  function sendTree(placed: PlacedRecord): void {
    const pending: (PlacedRecord | 'close')[] = [placed]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === 'close') {
        units.close()
        continue
      }
      if (sent.has(next)) continue
      sent.add(next)
      units.open(draw(next.record))
      pending.push('close')
      const uri = wordsOf(next.record, 'uri')
      const below = uri === undefined ? [] : (children.get(uri) ?? [])
      for (let i = below.length - 1; i >= 0; i--) {
        const child = below[i]
        if (child) pending.push(child)
      }
    }
  }
  for (const resource of resources) {
    units.begin(controlOf(resource.record))
    sendTree(resource)
    units.end()
  }
  for (const list of strays.values()) sendStrays(list)
  const circular = described.filter(placed => !sent.has(placed))
  const [first] = circular
  if (first) {
    units.begin({})
    units.open({})
    for (const placed of circular)
      if (!sent.has(placed)) {
        sayCycle(placed)
        sendTree(placed)
      }
    units.close()
    units.end()
  }

  /** Parts whose resource the source does not hold, below what their ancestors are said to be. */
  function sendStrays(list: readonly PlacedRecord[]): void {
    const [one] = list
    if (!one) return
    const above = list.length === 1 ? recordsOf(one.record, 'ancestors').reverse() : []
    const [top = {}, ...others] = above.map(ancestor => ({ ...titleOf(ancestor), ...levelOf(ancestor) }))
    units.begin({})
    units.open(top)
    for (const ancestor of others) units.open(ancestor)
    for (const placed of list) sendTree(placed)
    for (const _ of others) units.close()
    units.close()
    units.end()
  }
}

function titleOf(ancestor: JsonRecord): Unit {
  const record = recordOf(ancestor, '_resolved')
  if (!record || hidden(record, ancestor).audience) return {}
  const title = wordsOf(record, 'title')
  return title === undefined ? {} : { title: { text: title } }
}
