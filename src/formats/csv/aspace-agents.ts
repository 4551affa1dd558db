import type { AccessPoint, AccessPointType } from '../../model/access-point.ts'
import type { Name, NameType } from '../../model/name.ts'
import type { Unit } from '../../model/unit.ts'
import { each, numbers, WRITTEN } from './aspace-numbers.ts'
import { type Codec, unitCodec } from './codec.ts'

/** The columns for agents, by kind, with how many of each the template has. */
const AGENTS: readonly { readonly prefix: string; readonly type: NameType; readonly written: number }[] = [
  { prefix: 'people', type: 'person', written: 5 },
  { prefix: 'families', type: 'family', written: 2 },
  { prefix: 'corporate_entities', type: 'corporateBody', written: 3 },
]

const agentColumns = (prefix: string, n: number): string[] =>
  ['record_id', 'header', 'role', 'relator'].map(name => `${prefix}_agent_${name}_${n}`)

const subjectColumns = (n: number): string[] =>
  ['record_id', 'term', 'type', 'source'].map(name => `subject_${n}_${name}`)

/** The types of subjects in ArchivesSpace, with what they name. */
const SUBJECTS: readonly { readonly word: string; readonly type: AccessPointType }[] = [
  { word: 'topical', type: 'subject' },
  { word: 'geographic', type: 'place' },
  { word: 'genre_form', type: 'genre' },
  { word: 'function', type: 'function' },
  { word: 'occupation', type: 'occupation' },
  { word: 'uniform_title', type: 'title' },
]

/**
 * Agents and subjects. An agent that is a subject is an access point; any other is a creator. One that is given only by its
 * number in ArchivesSpace has no name here, and is reported.
 */
export const aspaceAgents: Codec<Unit, 'creators' | 'accessPoints'> = unitCodec({
  fields: ['creators', 'accessPoints'],
  columns: [...AGENTS.flatMap(({ prefix }) => each(n => agentColumns(prefix, n))), ...each(subjectColumns)],
  read(cells, { say }) {
    const creators: Name[] = []
    const accessPoints: AccessPoint[] = []
    const unnamed = (column: string, value: string): void =>
      say(column, {
        code: 'csv/only-a-number',
        concern: 'loss',
        severity: 'warning',
        message: 'ArchivesSpace knows this by its number; its name is not in the table, and so not in the output.',
        value,
        words: 1,
      })
    for (const { prefix, type } of AGENTS)
      for (const n of numbers) {
        const [id, header, role, relator] = agentColumns(prefix, n).map(name => cells[name])
        if (header === undefined) {
          if (id !== undefined) unnamed(`${prefix}_agent_record_id_${n}`, id)
          continue
        }
        const as = relator ?? (/^source$/i.test(role ?? '') ? 'source' : undefined)
        const name = {
          type,
          text: header,
          ...(as !== undefined && { role: as }),
          ...(id !== undefined && { identifier: id }),
        }
        if (/^subject$/i.test(role ?? '')) accessPoints.push(name)
        else creators.push(name)
      }
    for (const n of numbers) {
      const [id, term, kind = '', source] = subjectColumns(n).map(name => cells[name])
      if (term === undefined) {
        if (id !== undefined) unnamed(`subject_${n}_record_id`, id)
        continue
      }
      const key = kind.toLowerCase().replace(/[\s/-]+/g, '_')
      accessPoints.push({
        type: SUBJECTS.find(({ word }) => key.startsWith(word))?.type ?? 'subject',
        text: term,
        ...(source !== undefined && { source }),
        ...(id !== undefined && { identifier: id }),
      })
    }
    return { creators, accessPoints }
  },
  write({ creators = [], accessPoints = [] }) {
    const cells: Record<string, string> = {}
    for (const { prefix, type, written } of AGENTS) {
      const agents = [
        ...creators
          .filter(name => name.type === type || (type === 'corporateBody' && name.type === 'unknown'))
          .map(name => ({ name, as: name.role === 'source' ? 'source' : 'creator' })),
        ...accessPoints
          .filter(point => point.type === type || (type === 'corporateBody' && point.type === 'unknown'))
          .map(name => ({ name, as: 'subject' })),
      ]
      for (const [i, { name, as }] of agents.slice(0, written).entries()) {
        const [id = '', header = '', role = '', relator = ''] = agentColumns(prefix, i + 1)
        cells[id] = /^\d+$/.test(name.identifier ?? '') ? (name.identifier ?? '') : ''
        cells[header] = name.text
        cells[role] = as
        cells[relator] = name.role === undefined || name.role === 'source' ? '' : name.role
      }
    }
    const subjects = accessPoints.filter(({ type }) => SUBJECTS.some(subject => subject.type === type))
    for (const [i, { type, text, source }] of subjects.slice(0, WRITTEN).entries()) {
      const [, term = '', kind = '', from = ''] = subjectColumns(i + 1)
      cells[term] = text
      cells[kind] = SUBJECTS.find(subject => subject.type === type)?.word ?? ''
      cells[from] = source ?? ''
    }
    return cells
  },
})
