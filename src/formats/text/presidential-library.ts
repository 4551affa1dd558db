import type { Profile } from './profile.ts'

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
export const presidentialLibrary: Profile = {
  name: 'presidential-library',
  title: 'presidential library finding aid',
  rows: [
    { labels: ['Title', 'Collection Title'], as: 'title', field: 'title', common: true },
    { labels: ['FOIA Number', 'Collection Number', 'Collection ID'], as: 'code', field: 'referenceCode' },
    { labels: ['Dates', 'Date', 'Inclusive Dates'], as: 'dates', field: 'dates', common: true },
    { labels: ['Extent'], as: 'extent', field: 'physicalDescriptions' },
    { labels: ['Summary', 'Abstract'], as: 'summary', field: 'abstract', common: true },
    {
      labels: ['Scope and Content Note', 'Scope and Content', 'Scope & Content Note', 'Scope & Content'],
      as: 'note',
      field: 'scopeContent',
    },
    { labels: ['Record Type', 'Record Types'], as: 'terms', field: 'accessPoints', type: 'genre' },
    { labels: ['System of Arrangement', 'Arrangement'], as: 'note', field: 'arrangement' },
    { labels: ['Access', 'Access Restrictions'], as: 'note', field: 'accessRestrictions', common: true },
    { labels: ['Copyright', 'Copyright Status'], as: 'note', field: 'useRestrictions', common: true },
    { labels: ['Provenance'], as: 'note', field: 'custodialHistory' },
    { labels: ['Related Material', 'Related Materials'], as: 'note', field: 'relatedMaterial' },
    { labels: ['Preferred Citation'], as: 'note', field: 'preferredCitation' },
    { labels: ['Processed by'], as: 'note', field: 'processing' },
    { labels: ['Last Modified Date', 'Last Modified'], as: 'event', control: 'events', event: 'revised' },
    { labels: ['Container List', 'Box and Folder List'], as: 'list' },
  ],
  referenceCode: {
    name: 'FOIA number',
    pattern: /\b\d{4}-\d{4}-[A-Z]\b/,
    title: code => `FOIA ${code}`,
  },
  datePhrases: ['collection dates from', 'collection is dated', 'records date from', 'materials date from'],
  datesAsIn: 'US',
  list: {
    box: 'Box',
    number: 'OA/ID',
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
