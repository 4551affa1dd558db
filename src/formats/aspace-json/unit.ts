import type { Container } from '../../model/container.ts'
import type { UnitDate } from '../../model/date.ts'
import type { DigitalObject } from '../../model/digital-object.ts'
import type { PhysicalDescription } from '../../model/extent.ts'
import type { Identifier } from '../../model/identifier.ts'
import { amended } from '../../model/tree.ts'
import type { Level, LinkStatement, Unit } from '../../model/unit.ts'
import { reconcileDate } from '../../values/date/reconcile.ts'
import { parseExtent } from '../../values/extent/parse-extent.ts'
import { isLanguageTag, languageName, scriptName } from '../../values/language/codes.ts'
import { mixedBlocks } from '../../values/mixed-content.ts'
import { namesOf } from './agents.ts'
import { noteFields, statement } from './notes.ts'
import { audienceOf, hidden, type JsonRecord, type Records, recordOf, recordsOf, resolved, wordsOf } from './record.ts'

const LEVELS: readonly Level[] = [
  'class',
  'collection',
  'file',
  'fonds',
  'item',
  'otherlevel',
  'recordgrp',
  'series',
  'subfonds',
  'subgrp',
  'subseries',
]

/** The level that a record states. */
export function levelOf(record: JsonRecord): Pick<Unit, 'level' | 'otherLevel'> {
  const word = wordsOf(record, 'level')
  if (word === undefined) return {}
  const level = LEVELS.find(each => each === word)
  const other = wordsOf(record, 'other_level') ?? (level === undefined ? word : undefined)
  return level === undefined || level === 'otherlevel'
    ? { level: 'otherlevel', ...(other !== undefined && { otherLevel: other }) }
    : { level }
}

/** A unit as a record of ArchivesSpace describes it, and what it leads to that the source does not hold. */
export interface DrawnRecord {
  readonly unit: Unit
  readonly unresolved: readonly string[]
}

/** Draws up a resource or an archival object as a unit. */
export function unitOf(record: JsonRecord, records: Records): DrawnRecord {
  const { creators, accessPoints, unresolved } = namesOf(record, records)
  const lost = [...unresolved]
  const title = wordsOf(record, 'title')
  const id = wordsOf(record, 'ref_id')
  const code = ['id_0', 'id_1', 'id_2', 'id_3'].flatMap(part => wordsOf(record, part) ?? []).join('.')
  const referenceCode = wordsOf(record, 'component_id') ?? (code === '' ? undefined : code)
  const dates = recordsOf(record, 'dates').flatMap(date => datesOf(date, record))
  const physicalDescriptions = recordsOf(record, 'extents').flatMap(extentOf)
  const instances = recordsOf(record, 'instances')
  const containers = instances.flatMap(instance => containersOf(instance, records, lost))
  const digitalObjects = instances.flatMap(instance => digitalObjectsOf(instance, records, lost))
  const repository = resolved(recordOf(record, 'repository'), records)
  const holder = repository && (wordsOf(repository, 'name') ?? wordsOf(repository, 'repo_code'))
  let unit: Unit = {
    ...(id !== undefined && { id: `aspace_${id}` }),
    ...levelOf(record),
    ...audienceOf(record),
    ...(referenceCode !== undefined && { referenceCode: { text: referenceCode } }),
    ...(title !== undefined && { title: statement(title) }),
    ...list('otherIdentifiers', otherIdentifiers(record)),
    ...list('persistentUris', arks(record)),
    ...(holder !== undefined && { repository: [{ type: 'corporateBody', text: holder, ...hidden(repository) }] }),
    ...list('dates', dates),
    ...list('physicalDescriptions', physicalDescriptions),
    ...list('creators', creators),
    ...languages(record),
    ...list('accessPoints', accessPoints),
    ...list('containers', containers),
    ...list('digitalObjects', digitalObjects),
  }
  for (const note of recordsOf(record, 'notes')) unit = amended(unit, noteFields(note))
  for (const material of recordsOf(record, 'lang_materials'))
    for (const note of recordsOf(material, 'notes'))
      unit = amended(unit, noteFields(hidden(material).audience ? { ...note, publish: false } : note))
  const staff = wordsOf(record, 'repository_processing_note')
  if (staff !== undefined) unit = amended(unit, { processing: [{ audience: 'internal', blocks: mixedBlocks(staff) }] })
  for (const outside of recordsOf(record, 'external_documents')) unit = amended(unit, externalDocument(outside))
  return { unit, unresolved: lost }
}

const list = <Field extends keyof Unit>(field: Field, values: NonNullable<Unit[Field]> & readonly unknown[]): Unit =>
  values.length > 0 ? { [field]: values } : {}

function otherIdentifiers(record: JsonRecord): Identifier[] {
  return recordsOf(record, 'external_ids').flatMap(one => {
    const text = wordsOf(one, 'external_id')
    const source = wordsOf(one, 'source')
    return text === undefined ? [] : [{ text, ...(source !== undefined && { localType: source }), ...hidden(one) }]
  })
}

function arks(record: JsonRecord): LinkStatement[] {
  const ark = recordOf(record, 'ark_name')
  return [ark && wordsOf(ark, 'current'), wordsOf(record, 'external_ark_url')].flatMap(href =>
    href === undefined ? [] : [{ text: href, link: { href }, ...hidden(ark) }],
  )
}

function datesOf(date: JsonRecord, record: JsonRecord): UnitDate[] {
  const [begin, end] = [wordsOf(date, 'begin'), wordsOf(date, 'end')]
  const normal = begin !== undefined && end !== undefined && begin !== end ? `${begin}/${end}` : (begin ?? end)
  const text = wordsOf(date, 'expression') ?? normal?.replace('/', '-')
  if (text === undefined) return []
  const kind = wordsOf(date, 'date_type')
  const label = wordsOf(date, 'label')
  const certainty = wordsOf(date, 'certainty')
  const era = wordsOf(date, 'era')
  const calendar = wordsOf(date, 'calendar')
  const { date: read } = reconcileDate(text, normal, { aggregate: wordsOf(record, 'level') !== 'item' })
  return [
    {
      text,
      ...read,
      ...(normal !== undefined && { normal }),
      ...(kind === 'bulk' ? { type: 'bulk' as const } : kind === 'inclusive' ? { type: 'inclusive' as const } : {}),
      ...(label !== undefined && label !== 'creation' && { event: label.replaceAll('_', ' ') }),
      ...(certainty !== undefined && { statedCertainty: certainty }),
      ...(era !== undefined && { era }),
      ...(calendar !== undefined && { calendar }),
      ...hidden(date),
    },
  ]
}

function extentOf(extent: JsonRecord): PhysicalDescription[] {
  const counted = [wordsOf(extent, 'number'), wordsOf(extent, 'extent_type')?.replaceAll('_', ' ')]
    .filter(word => word !== undefined)
    .join(' ')
  const summary = wordsOf(extent, 'container_summary')
  const details = wordsOf(extent, 'physical_details')
  const size = wordsOf(extent, 'dimensions')
  const text = [counted, summary === undefined ? '' : counted === '' ? summary : `(${summary})`]
    .filter(words => words !== '')
    .join(' ')
  if (text === '' && details === undefined && size === undefined) return []
  const portion = wordsOf(extent, 'portion')
  const { extents, facets, dimensions } = parseExtent(text)
  const allFacets = [...facets, ...(details === undefined ? [] : [{ text: details }])]
  const allSizes = [...dimensions, ...(size === undefined ? [] : [{ text: size }])]
  return [
    {
      text: [text, details, size].filter(words => words !== undefined && words !== '').join('; '),
      ...(extents.length > 0 && { extents }),
      ...(allFacets.length > 0 && { facets: allFacets }),
      ...(allSizes.length > 0 && { dimensions: allSizes }),
      ...(portion === 'whole' || portion === 'part' ? { coverage: portion } : {}),
      ...hidden(extent),
    },
  ]
}

function languages(record: JsonRecord): Unit {
  const found = recordsOf(record, 'lang_materials').flatMap(material => {
    const pair = recordOf(material, 'language_and_script')
    const code = pair && wordsOf(pair, 'language')
    const script = pair && wordsOf(pair, 'script')
    if (code === undefined) return []
    const text = languageName(code)
    const scriptText = script === undefined ? undefined : scriptName(script)
    return [
      {
        ...(isLanguageTag(code) ? { code, ...(text !== undefined && { text }) } : { text: code }),
        ...(script !== undefined && {
          scripts: [{ code: script, ...(scriptText !== undefined && { text: scriptText }) }],
        }),
        ...hidden(material, pair),
      },
    ]
  })
  return list('languages', found)
}

const shown = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' ')

function containersOf(instance: JsonRecord, records: Records, lost: string[]): Container[] {
  const sub = recordOf(instance, 'sub_container')
  if (!sub) return []
  const link = recordOf(sub, 'top_container')
  const top = resolved(link, records)
  if (link && !top) lost.push(wordsOf(link, 'ref') ?? '')
  const kind = wordsOf(instance, 'instance_type')
  const one = (
    type: string | undefined,
    mark: string | undefined,
    barcode: string | undefined,
    of?: JsonRecord,
  ): Container[] =>
    mark === undefined
      ? []
      : [
          {
            text: mark,
            ...(type !== undefined && { type: shown(type), indicator: mark }),
            ...(barcode !== undefined && { barcode }),
            ...hidden(instance, sub, of),
          },
        ]
  const [first, ...others] = [
    ...(top ? one(wordsOf(top, 'type'), wordsOf(top, 'indicator'), wordsOf(top, 'barcode'), top) : []),
    ...one(wordsOf(sub, 'type_2'), wordsOf(sub, 'indicator_2'), wordsOf(sub, 'barcode_2')),
    ...one(wordsOf(sub, 'type_3'), wordsOf(sub, 'indicator_3'), undefined),
  ]
  return first ? [{ ...first, ...(kind !== undefined && { instance: shown(kind) }) }, ...others] : []
}

function digitalObjectsOf(instance: JsonRecord, records: Records, lost: string[]): DigitalObject[] {
  const link = recordOf(instance, 'digital_object')
  if (!link) return []
  const object = resolved(link, records)
  if (!object) {
    lost.push(wordsOf(link, 'ref') ?? '')
    return []
  }
  const title = wordsOf(object, 'title')
  const identifier = wordsOf(object, 'digital_object_id')
  const own = {
    ...(identifier !== undefined && { identifier }),
    ...hidden(instance, link, object),
  }
  const versions = recordsOf(object, 'file_versions')
  if (versions.length === 0) return [{ ...(title !== undefined && { link: { title } }), ...own }]
  return versions.map(version => {
    const href = wordsOf(version, 'file_uri')
    const caption = wordsOf(version, 'caption') ?? title
    return {
      link: { ...(href !== undefined && { href }), ...(caption !== undefined && { title: caption }) },
      ...own,
      ...hidden(version),
    }
  })
}

function externalDocument(outside: JsonRecord): Unit {
  const href = wordsOf(outside, 'location')
  const words = wordsOf(outside, 'title') ?? href
  if (words === undefined) return {}
  return {
    relatedMaterial: [
      {
        blocks: [
          {
            type: 'paragraph',
            content: [href === undefined ? words : { type: 'reference', link: { href }, content: [words] }],
          },
        ],
        ...audienceOf(outside),
      },
    ],
  }
}
