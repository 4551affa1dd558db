import type { ReportProfile } from './profile.ts'

/**
 * A chapter of a yearbook, white paper or annual report: numbered headings, and prose under them. Each heading is a part of
 * the whole with its prose as its text; EAD has no names for such parts, so they are `otherlevel`. Where the title of the
 * publication stands above the first heading, the publication is the whole and the chapter its part; else the chapter is
 * the whole.
 */
export const reportChapter: ReportProfile = {
  kind: 'report',
  name: 'report-chapter',
  title: 'chapter of a report',
  level: { level: 'otherlevel', otherLevel: 'publication' },
  rows: [
    { labels: ['Title'], field: 'title', common: true },
    {
      labels: ['Published by', 'Issued by', 'Publisher', 'Issuing Body', 'Prepared by'],
      field: 'creators',
      type: 'corporateBody',
    },
    { labels: ['Author', 'Editor', 'Edited by'], field: 'creators', common: true },
    { labels: ['Series', 'Series Title'], field: 'otherTitles', common: true },
    {
      labels: ['Year', 'Year of Publication', 'Date of Publication', 'Published', 'Publication Date'],
      field: 'dates',
      event: 'publication',
      common: true,
    },
    { labels: ['Language', 'Languages'], field: 'languages', common: true },
    { labels: ['ISBN', 'ISSN'], field: 'otherIdentifiers', kind: 'standard number' },
    { labels: ['Copyright', 'Rights'], field: 'useRestrictions', common: true },
    { labels: ['Summary', 'Abstract'], field: 'abstract', common: true },
  ],
  headings: [
    { word: 'Volume', level: { level: 'otherlevel', otherLevel: 'volume' } },
    { word: 'Part', level: { level: 'otherlevel', otherLevel: 'part' } },
    { word: 'Chapter', level: { level: 'otherlevel', otherLevel: 'chapter' } },
    { word: 'Section', level: { level: 'otherlevel', otherLevel: 'section' } },
    { word: 'Annex', level: { level: 'otherlevel', otherLevel: 'annex' } },
    { word: 'Appendix', level: { level: 'otherlevel', otherLevel: 'appendix' } },
    { numbers: 'roman', mark: '.', level: { level: 'otherlevel', otherLevel: 'section' } },
    { numbers: 'capital', mark: '.', level: { level: 'otherlevel', otherLevel: 'section' } },
    { numbers: 'arabic', mark: '.', level: { level: 'otherlevel', otherLevel: 'subsection' } },
    { numbers: 'arabic', mark: ')', level: { level: 'otherlevel', otherLevel: 'subsection' } },
    { numbers: 'arabic', mark: '()', level: { level: 'otherlevel', otherLevel: 'subsection' } },
    { numbers: 'small', mark: '.', level: { level: 'otherlevel', otherLevel: 'subsection' } },
    { numbers: 'small', mark: ')', level: { level: 'otherlevel', otherLevel: 'subsection' } },
    { numbers: 'small', mark: '()', level: { level: 'otherlevel', otherLevel: 'subsection' } },
  ],
  publications: [
    'Bluebook',
    'Blue Book',
    'Yearbook',
    'Year Book',
    'Annual Report',
    'White Paper',
    'Green Paper',
    'Report',
    'Bulletin',
    'Almanac',
    'Review',
    'Survey',
  ],
  bodies: [
    'Ministry',
    'Department',
    'Office',
    'Agency',
    'Commission',
    'Council',
    'Government',
    'Institute',
    'Bureau',
    'Secretariat',
    'Authority',
    'Board',
    'Committee',
    'Administration',
    'Directorate',
  ],
  references: ['Chapter', 'Part', 'Section', 'Article', 'Annex', 'Appendix', 'Paragraph', 'Volume'],
}
