import type { Unit } from '../../model/unit.ts'
import { columnWords } from './column-words.ts'
import { isNested, listColumns, nest, nestColumns } from './container-list.ts'
import { container } from './containers.ts'
import { datesIn } from './dates.ts'
import { internalHeads, internalNote } from './internal-columns.ts'
import { bars } from './list.ts'
import type { AnyCodec, Profile } from './profile.ts'
import { templateCrosswalk } from './template.ts'

/** Columns in which archivists put the mark of one kind of container. */
const BOXES: Readonly<Record<string, string>> = {
  box: 'Box',
  folder: 'Folder',
  volume: 'Volume',
  reel: 'Reel',
  carton: 'Carton',
  map: 'Map',
}

/** A column for one kind of container, read and never written. */
const boxColumn = ([column, type]: [string, string]): AnyCodec<Unit> => ({
  columns: [column],
  read: cells => ({
    containers: bars
      .split(cells[column] ?? '')
      .map(text => container(type, text.replace(new RegExp(`^${type}\\s+`, 'i'), ''))),
  }),
})

/** Columns for the ends of a span, read and never written. */
const beginAndEnd: AnyCodec<Unit> = {
  columns: ['begin date', 'end date'],
  read(cells, context) {
    const [begin, end] = [cells['begin date'] ?? '', cells['end date'] ?? '']
    const text = begin === '' || end === '' || begin === end ? begin || end : `${begin}-${end}`
    const column = begin === '' ? 'end date' : 'begin date'
    const iso = /^-?\d{4}(?:-\d\d){0,2}$/
    const normal = iso.test(begin) && iso.test(end) ? (begin === end ? begin : `${begin}/${end}`) : undefined
    return { dates: datesIn(text, normal === undefined ? {} : { normal }, column, context) }
  },
}

/** Words by which archivists and systems name the columns of the template. */
const SYNONYMS: Readonly<Record<string, string>> = {
  'parent id': 'parent',
  'part of': 'parent',
  parentid: 'parent',
  cid: 'id',
  'ref id': 'id',
  'component id': 'id',
  'hierarchy level': 'depth',
  'level of description': 'level',
  'description level': 'level',
  levelofdescription: 'level',
  identifier: 'reference code',
  objectidentifier: 'reference code',
  'reference number': 'reference code',
  'call number': 'reference code',
  unitid: 'reference code',
  'unit id': 'reference code',
  'unit identifier': 'reference code',
  'file id': 'reference code',
  'collection number': 'reference code',
  referencecode: 'reference code',
  refcode: 'reference code',
  uri: 'persistent addresses',
  url: 'persistent addresses',
  'other identifier': 'other identifiers',
  'alternative identifiers': 'other identifiers',
  'unit title': 'title',
  unittitle: 'title',
  'title proper': 'title',
  'parallel title': 'other titles',
  'parallel titles': 'other titles',
  'alternative title': 'other titles',
  'other title': 'other titles',
  parallelformsofname: 'other titles',
  date: 'dates',
  'unit date': 'dates',
  unitdate: 'dates',
  unitdates: 'dates',
  'date expression': 'dates',
  'file date': 'dates',
  'file dates': 'dates',
  'date range': 'dates',
  'start date': 'begin date',
  begin: 'begin date',
  'date from': 'begin date',
  end: 'end date',
  'date to': 'end date',
  extents: 'extent',
  'extent and medium': 'extent',
  extentandmedium: 'extent',
  'physical description': 'extent',
  physdesc: 'extent',
  creator: 'creators',
  'creator access point': 'creators',
  creatoraccesspoint: 'creators',
  author: 'creators',
  'biographical history': 'administrative or biographical history',
  biographicalhistory: 'administrative or biographical history',
  'administrative history': 'administrative or biographical history',
  bioghist: 'administrative or biographical history',
  'archival history': 'custodial history',
  archivalhistory: 'custodial history',
  provenance: 'custodial history',
  'acquisition information': 'acquisition',
  acquisitioninformation: 'acquisition',
  summary: 'abstract',
  'scope and contents': 'scope and content',
  'scope & content': 'scope and content',
  scopeandcontent: 'scope and content',
  scopecontent: 'scope and content',
  scope: 'scope and content',
  description: 'scope and content',
  contents: 'scope and content',
  'system of arrangement': 'arrangement',
  systemofarrangement: 'arrangement',
  access: 'conditions of access',
  'access restrictions': 'conditions of access',
  'conditions governing access': 'conditions of access',
  conditionsofaccess: 'conditions of access',
  restrictions: 'conditions of access',
  accessrestrict: 'conditions of access',
  use: 'conditions of use',
  'use restrictions': 'conditions of use',
  'conditions governing use': 'conditions of use',
  'conditions governing reproduction': 'conditions of use',
  conditionsofreproduction: 'conditions of use',
  rights: 'conditions of use',
  condition: 'physical condition',
  'physical characteristics': 'technical requirements',
  physicalcharacteristics: 'technical requirements',
  language: 'languages',
  'language of material': 'languages',
  languageofmaterial: 'languages',
  'finding aids': 'other finding aids',
  findingaids: 'other finding aids',
  'location of original': 'location of originals',
  locationoforiginals: 'location of originals',
  locationofcopies: 'location of copies',
  'related materials': 'related material',
  'related units of description': 'related material',
  relatedunitsofdescription: 'related material',
  'separated materials': 'separated material',
  'publication note': 'publications',
  publicationnote: 'publications',
  note: 'notes',
  'general note': 'notes',
  note1: 'short notes',
  note2: 'short notes',
  note3: 'short notes',
  'subsubseries title': 'sub-subseries title',
  'subsubseries number': 'sub-subseries number',
  comments: 'notes',
  remarks: 'notes',
  citation: 'preferred citation',
  'archivist note': 'processing information',
  archivistnote: 'processing information',
  'processing note': 'processing information',
  container: 'containers',
  instances: 'containers',
  'physical storage': 'containers',
  'box number': 'box',
  'box no': 'box',
  'box no.': 'box',
  'box #': 'box',
  'folder number': 'folder',
  'folder no': 'folder',
  'folder no.': 'folder',
  'folder #': 'folder',
  vol: 'volume',
  'vol.': 'volume',
  location: 'physical location',
  'shelf location': 'physical location',
  shelfmark: 'physical location',
  'digital object': 'digital objects',
  link: 'digital objects',

  keywords: 'subjects',
  person: 'persons',
  people: 'persons',
  family: 'families',
  organizations: 'organisations',
  organization: 'organisations',
  'corporate bodies': 'organisations',
  place: 'places',
  genre: 'genres',
  publicationstatus: 'publish',
  'publish?': 'publish',
  rulesandconventions: 'rules',
  'rules or conventions': 'rules',
}

const inOtherLanguages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(columnWords).flatMap(([column, words]) => words.split('|').map(word => [word, column])),
)

/** The column in which other institutions' systems say of a row whether it is published. What does not say so is held back. */
const publication: AnyCodec<Unit> = {
  columns: ['publish'],
  read: ({ publish = '' }) => ({
    audience: /^(?:1|x|y|yes|true|t|ja|oui|s[ií]|publi(?:c|shed))$/i.test(publish) ? 'external' : 'internal',
  }),
}

/** Columns that say otherwise where a row belongs. */
const PLACING = ['parent', 'depth', 'level']

/** The template of our own: read and written without loss of words, and generous in what it reads. */
export const own: Profile = {
  name: 'csv',
  title: 'a table in the columns of the template',
  crosswalk: templateCrosswalk,
  also: { unit: [...Object.entries(BOXES).map(boxColumn), beginAndEnd, publication, internalNote, ...listColumns] },
  hierarchy: [
    { by: 'parent', id: ['id', 'reference code'], parent: 'parent' },
    { by: 'depth', depth: 'depth', top: 'whole' },
    { by: 'nesting', when: isNested, nest },
  ],
  columns: ['parent', 'depth'],
  alsoColumns: nestColumns,
  tellingColumns: ['title', 'file title', 'item title', 'series title', 'reference code', 'dates', 'begin date'],
  synonyms: { ...internalHeads, ...inOtherLanguages, ...SYNONYMS },
  instead: {
    name: { column: 'title', unless: ['title', 'file title', 'item title'] },
    series: { column: 'series title', unless: ['series title', 'series number', ...PLACING] },
    subseries: { column: 'subseries title', unless: ['subseries title', 'subseries number', ...PLACING] },
    'sub-series': { column: 'subseries title', unless: ['subseries title', 'subseries number', ...PLACING] },
  },
  placeOf: ({ parent }) => ({ parent: parent ?? '' }),
  continues: (id, parent) => ({ id: id ?? '', parent: parent ?? '' }),
}
