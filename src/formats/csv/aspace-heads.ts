/** The first column of the template, in which nothing is written below the heads. */
const CODES = "ArchivesSpace field code (please don't edit this row)"

const NOTES = [
  ['abstract', 'Abstract'],
  ['accessrestrict', 'Access Restrictions'],
  ['acqinfo', 'Acquisition Information'],
  ['arrangement', 'Arrangement'],
  ['bioghist', 'Biography/History'],
  ['custodhist', 'Custodial History'],
  ['dimensions', 'Dimensions'],
  ['odd', 'General'],
  ['physdesc', 'Physical Description'],
  ['physfacet', 'Physical Facet'],
  ['physloc', 'Physical Location'],
  ['prefercite', 'Preferred Citation'],
  ['processinfo', 'Processing Information'],
  ['relatedmaterial', 'Related Materials'],
  ['scopecontent', 'Scope and Contents'],
  ['separatedmaterial', 'Separated Materials'],
  ['userestrict', 'Use Restrictions'],
] as const

/** Kinds of notes that the importer knows and the template does not show. */
const MORE_NOTES = [
  ['accruals', 'Accruals'],
  ['altformavail', 'Existence and Location of Copies'],
  ['appraisal', 'Appraisal'],
  ['fileplan', 'File Plan'],
  ['legalstatus', 'Legal Status'],
  ['originalsloc', 'Existence and Location of Originals'],
  ['otherfindaid', 'Other Finding Aids'],
  ['phystech', 'Physical Characteristics and Technical Requirements'],
] as const

type Head = readonly [code: string, label: string]

const dates = (n: number): Head[] => [
  [`dates_label_${n}`, `Date(${n}) Label`],
  [`begin_${n}`, `Date(${n}) Begin`],
  [`end_${n}`, `Date(${n}) end`],
  [`date_type_${n}`, `Date(${n}) Type  *REQUIRED*${n === 1 ? '' : ' if specifying a second Date'}`],
  [`expression_${n}`, `Date(${n}) expression`],
  [`date_certainty_${n}`, `Date(${n}) Certainty`],
  [`date_era_${n}`, `Date(${n}) Era`],
  [`date_calendar_${n}`, `Date(${n}) Calendar`],
]

const extent = (suffix: string, shown: string): Head[] => [
  [`portion${suffix}`, `Extent portion${shown}`],
  [`number${suffix}`, `Extent number${shown} *REQUIRED* if specifying ${shown === '' ? '' : 'second '}Extent`],
  [`extent_type${suffix}`, `Extent type${shown}: cubic feet, cds, etc.*REQUIRED* if specifying Extent`],
  [`container_summary${suffix}`, `Container Summary${shown}`],
  [`physical_details${suffix}`, `Physical Details${shown}`],
  [`dimensions${suffix}`, `Dimensions${shown}`],
]

const container = (suffix: string, shown: string): Head[] => [
  [`cont_instance_type${suffix}`, `Container Instance Type${shown}`],
  [`type_1${suffix}`, `Top Container type${shown}`],
  [`indicator_1${suffix}`, `Top Container [indicator]${shown}`],
  [`barcode${suffix}`, `barcode${shown}`],
  [`type_2${suffix}`, `Child type${shown}`],
  [`indicator_2${suffix}`, `Child indicator${shown}`],
  [`type_3${suffix}`, `Grandchild type${shown}`],
  [`indicator_3${suffix}`, `Grandchild indicator${shown}`],
]

const file = (prefix: 'rep' | 'nonrep'): Head[] => [
  [`${prefix}_file_uri`, `URL of ${prefix === 'rep' ? '' : 'non-'}representative file version`],
  ...(prefix === 'nonrep' ? [['nonrep_publish', 'Publish'] as const] : []),
  [`${prefix}_use_statement`, 'Use Statement'],
  [`${prefix}_xlink_actuate_attribute`, 'xlink actuate attribute'],
  [`${prefix}_xlink_show_attribute`, 'xlink show attribute'],
  [`${prefix}_file_format`, 'File Format Name'],
  [`${prefix}_file_format_version`, 'File Format Version'],
  [`${prefix}_file_size`, 'File Size'],
  [`${prefix}_checksum`, 'Checksum'],
  [`${prefix}_checksum_method`, 'Checksum Method'],
  [`${prefix}_caption`, 'Caption'],
]

const agents = (prefix: string, shown: string, count: number): Head[] =>
  Array.from({ length: count }, (_, i) => i + 1).flatMap((n): Head[] => [
    [`${prefix}_agent_record_id_${n}`, `${shown}(${n}) Record ID`],
    [`${prefix}_agent_header_${n}`, `${shown}(${n}) header string`],
    [`${prefix}_agent_role_${n}`, `${shown}(${n}) Role`],
    [`${prefix}_agent_relator_${n}`, `${shown}(${n}) Relator`],
  ])

const subject = (n: number): Head[] => [
  [`subject_${n}_record_id`, `Subject (${n}) Record ID`],
  [`subject_${n}_term`, `Subject (${n}) Term`],
  [`subject_${n}_type`, `Subject (${n}) Type`],
  [`subject_${n}_source`, `Subject (${n}) Source`],
]

const note = ([type, label]: readonly [string, string]): Head[] => [
  [`n_${type}`, label],
  [`p_${type}`, `Publish ${label}?`],
  [`l_${type}`, `Label ${label}`],
  ...(type === 'accessrestrict' || type === 'userestrict'
    ? ([
        [`b_${type}`, `${label} Begin Date`],
        [`e_${type}`, `${label} End Date`],
      ] as const)
    : []),
  ...(type === 'accessrestrict' ? [['t_accessrestrict_1', 'Local Access Restriction Type'] as const] : []),
]

/** The columns of the bulk import template with what the second row of heads says of each. */
const HEADS: readonly Head[] = [
  [CODES, 'Field name '],
  ['collection_id', 'Resource Identifier'],
  ['ead', 'EAD ID (either this or URI is *REQUIRED*)'],
  ['res_uri', 'Resource URI (either this or EAD ID is *REQUIRED*)'],
  ['ref_id', 'Ref ID '],
  ['title', 'Title (either or Date is *REQUIRED*)'],
  ['unit_id', 'Component Unique Identifier'],
  ['hierarchy', 'Hierarchical Relationship *REQUIRED*'],
  ['level', 'Description Level *REQUIRED*'],
  ['other_level', 'Other Level'],
  ['publish', 'Publish?'],
  ['restrictions_flag', 'Restrictions Apply?'],
  ['processing_note', 'Processing Note'],
  ['l_lang', 'Language'],
  ['l_langscript', 'Script'],
  ['n_langmaterial', 'Language Note'],
  ['p_langmaterial', 'Publish?'],
  ['l_lang_2', 'Language (2)'],
  ['l_langscript_2', 'Script (2)'],
  ['n_langmaterial_2', 'Language Note (2)'],
  ['p_langmaterial_2', 'Publish?'],
  ...dates(1),
  ...dates(2),
  ...extent('', ''),
  ...extent('_2', '(2)'),
  ...container('', ''),
  ...container('_2', '(2)'),
  ['digital_object_id', 'Digital Object ID'],
  ['digital_object_title', 'Digital Object Title'],
  ['digital_object_publish', 'Publish Digital Object Record'],
  ...file('rep'),
  ...file('nonrep'),
  ...agents('people', 'Agent', 5),
  ...agents('families', 'Family Agent', 2),
  ...agents('corporate_entities', 'Corporate Agent', 3),
  ['accession_uri_1', 'Accession (1) URI'],
  ...subject(1),
  ...subject(2),
  ...NOTES.flatMap(note),
  ...MORE_NOTES.flatMap(note),
]

/** The columns in the order of the template. */
export const aspaceOrder: readonly string[] = HEADS.map(([code]) => code)

/** What the second row of heads says, by column. */
export const aspaceLabels: Readonly<Record<string, string>> = Object.fromEntries(HEADS)
