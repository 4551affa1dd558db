import type { FindingAidProfile } from './profile.ts'

/**
 * Finding aids of presidential libraries for records processed in response to requests under the Freedom of Information
 * Act.
 *
 * Levels of the container list: a *collection area* has no name among EAD's levels and is `otherlevel` "collection area";
 * the line below it is a `series`. A *file unit*, the numbered line that holds folders, is `otherlevel` "file unit", so
 * that `file` is left for folders alone and their number can be compared with the extent. A numbered line that holds
 * nothing is itself a folder. A line in brackets under which numbered folders stand is `otherlevel` "heading".
 *
 * Provenance says who houses and administers the records, which is their custodial history (ISAD(G) 3.2.3, DACS 5.1), not
 * the source they were acquired from.
 */
export const presidentialLibrary: FindingAidProfile = {
  kind: 'finding-aid',
  name: 'presidential-library',
  title: 'presidential library finding aid',
  rows: [
    { labels: ['Title', 'Collection Title'], field: 'title', common: true },
    {
      labels: ['FOIA Number', 'Collection Number', 'Collection ID', 'Case Number', 'Reference Code', 'Call Number'],
      field: 'referenceCode',
    },
    {
      labels: ['Dates', 'Date', 'Inclusive Dates', 'Date Range', 'Date(s)', 'Dates of Creation', 'Covering Dates'],
      field: 'dates',
      common: true,
    },
    {
      labels: ['Extent', 'Quantity', 'Physical Description', 'Extent and Medium'],
      field: 'physicalDescriptions',
    },
    {
      labels: ['Creator', 'Creators', 'Name of Creator', 'Name of Creators', 'Name of Creator(s)'],
      field: 'creators',
      common: true,
    },
    { labels: ['Repository', 'Held at', 'Held by'], field: 'repository', common: true },
    { labels: ['Summary', 'Abstract'], field: 'abstract', common: true },
    {
      labels: ['Scope and Content Note', 'Scope and Content', 'Scope & Content Note', 'Scope & Content'],
      field: 'scopeContent',
    },
    {
      labels: [
        'Biographical Note',
        'Administrative History',
        'Historical Note',
        'Biographical or Historical Note',
        'Biographical Sketch',
        'Historical Sketch',
        'Administrative/Biographical History',
        'Administrative / Biographical History',
        'Biographical History',
        'Biographical/Historical Note',
      ],
      field: 'biogHist',
    },
    { labels: ['Record Type', 'Record Types'], field: 'accessPoints', type: 'genre' },
    { labels: ['Subjects', 'Subject Headings'], field: 'accessPoints', type: 'subject', common: true },
    {
      labels: ['Language', 'Languages', 'Language of Material', 'Languages of Material'],
      field: 'languages',
      common: true,
    },
    { labels: ['System of Arrangement', 'Arrangement'], field: 'arrangement' },
    {
      labels: [
        'Access',
        'Access Restrictions',
        'Restrictions on Access',
        'Restrictions',
        'Conditions Governing Access',
        'Access Conditions',
      ],
      field: 'accessRestrictions',
      common: true,
    },
    {
      labels: [
        'Copyright',
        'Copyright Status',
        'Restrictions on Use',
        'Conditions Governing Use',
        'Conditions Governing Reproduction',
      ],
      field: 'useRestrictions',
      common: true,
    },
    { labels: ['Provenance', 'Custodial History', 'Archival History'], field: 'custodialHistory' },
    { labels: ['Acquisition Information', 'Acquisition', 'Immediate Source of Acquisition'], field: 'acquisition' },
    { labels: ['Related Material', 'Related Materials', 'Related Units of Description'], field: 'relatedMaterial' },
    { labels: ['Separated Material', 'Separated Materials'], field: 'separatedMaterial' },
    { labels: ['Preferred Citation'], field: 'preferredCitation' },
    { labels: ['Processed by', 'Processing Information', 'Processing Note'], field: 'processing' },
    { labels: ['Last Modified Date', 'Last Modified', 'Last Updated'], control: 'events', event: 'revised' },
    {
      labels: [
        'Container List',
        'Box and Folder List',
        'Folder List',
        'Folder Title List',
        'Container Listing',
        'Box and Folder Listing',
      ],
      units: 'list',
    },
  ],
  referenceCode: { name: 'FOIA number', form: '9999-9999-A', title: 'FOIA {code}' },
  datePhrases: ['collection dates from', 'collection is dated', 'records date from', 'materials date from'],
  datesAsIn: 'US',
  list: {
    box: 'Box',
    number: 'OA/ID',
    numberAlso: ['CF/OA', 'OA', 'CF', 'ID'],
    closures: [
      'Removed',
      'Restricted',
      'Closed',
      'Withdrawn',
      'Withheld',
      'Classified',
      'Unopened',
      'Not available',
      'Not yet available',
      'Opened in part',
      'Under review',
    ],
    areaWords: ['records', 'papers', 'files', 'collection'],
    levels: {
      area: { level: 'otherlevel', otherLevel: 'collection area' },
      series: { level: 'series' },
      subseries: { level: 'subseries' },
      fileUnit: { level: 'otherlevel', otherLevel: 'file unit' },
      heading: { level: 'otherlevel', otherLevel: 'heading' },
      folder: { level: 'file' },
    },
  },
}
