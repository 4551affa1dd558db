import type { RecordProfile } from './profile.ts'

/**
 * A digital archive's record of one diplomatic document: its date and title, the document itself, often in translation,
 * then a summary, related documents, and where it comes from.
 *
 * The full text is what the document says, its heading lines included (`To`, `From`, `Sent`); what they say is understood
 * besides. Markings of secrecy, urgency and distribution are those the document was given when it was written, and say
 * nothing about who may see it today; so they are notes and no conditions of access (ISAD(G) 3.4.1).
 */
export const diplomaticRecord: RecordProfile = {
  kind: 'record',
  name: 'diplomatic-record',
  title: 'record of a diplomatic document',
  level: { level: 'item' },
  rows: [
    { labels: ['Title', 'Document Title'], field: 'title', common: true },
    { labels: ['Date', 'Document Date', 'Date of Document'], field: 'dates', common: true },
    { labels: ['Summary', 'Abstract', 'Description'], field: 'abstract', common: true },
    { labels: ['Document Summary', 'Summary of Document'], field: 'abstract' },
    { labels: ['Full Text', 'Text', 'Transcript', 'Translation', 'Document Text'], field: 'fullText', common: true },
    { labels: ['Related Documents', 'Related Items', 'See Also'], units: 'related' },
    {
      labels: ['Document Information', 'About This Document', 'Item Information', 'Document Details'],
      sorted: [
        {
          words: ['File No', 'Folder No', 'Translated by', 'Translation by', 'fond ', 'opis '],
          field: 'originalsLocation',
        },
        {
          words: ['copyright', 'rights', 'permission', 'reuse', 'licence', 'license', 'reproduce', 'public domain'],
          field: 'useRestrictions',
        },
        { words: ['archive', 'library', 'record group', 'ministry', 'collection'], field: 'originalsLocation' },
      ],
      otherwise: 'notes',
    },
    {
      labels: ['Source', 'Original Archive', 'Original Source', 'Location of Original', 'Repository'],
      field: 'originalsLocation',
      common: true,
    },
    { labels: ['Rights', 'Copyright', 'Terms of Use'], field: 'useRestrictions', common: true },
    {
      labels: ['Original Uploaded Date', 'Uploaded Date', 'Date Uploaded', 'Published Online'],
      control: 'events',
      event: 'created',
    },
    { labels: ['Record ID', 'Document ID', 'Record Number'], control: 'recordId' },
    { labels: ['Type', 'Document Type', 'Genre'], field: 'accessPoints', type: 'genre', common: true },
    { labels: ['Language', 'Languages', 'Original Language'], field: 'languages', common: true },
    {
      labels: ['Subjects', 'Topics', 'Subjects Discussed', 'Associated Topics'],
      field: 'accessPoints',
      type: 'subject',
    },
    { labels: ['Places', 'Associated Places', 'Locations'], field: 'accessPoints', type: 'place' },
    {
      labels: [
        'People',
        'Persons',
        'Associated People',
        'Associated People & Organizations',
        'People and Organizations',
      ],
      field: 'accessPoints',
      type: 'unknown',
    },
    { labels: ['Creator', 'Creators', 'Author'], field: 'creators', common: true },
    { labels: ['Translator'], field: 'accessPoints', type: 'person', role: 'translator' },
    { labels: ['Donors', 'Contributor', 'Contributors'], field: 'acquisition' },
    { labels: ['Citation', 'Cite as', 'Preferred Citation'], field: 'preferredCitation', common: true },
  ],
  within: [
    {
      labels: ['To', 'Addressee', 'Recipient'],
      field: 'accessPoints',
      type: 'unknown',
      role: 'addressee',
      common: true,
    },
    { labels: ['From', 'Sender'], field: 'creators', role: 'sender', common: true },
    {
      labels: ['Cc', 'Copy to', 'Copies to', 'Info'],
      field: 'accessPoints',
      type: 'unknown',
      role: 'copied',
      common: true,
    },
    { labels: ['Primary', 'Action'], field: 'accessPoints', type: 'unknown', role: 'primary', common: true },
    { labels: ['Sent', 'Dispatched', 'Date Sent'], field: 'dates', event: 'sent', common: true },
    { labels: ['Received', 'Date Received'], field: 'dates', event: 'received', common: true },
    {
      labels: ['Number', 'No', 'No.', 'Telegram No', 'Cable No', 'Document No', 'Reference No'],
      field: 'otherIdentifiers',
      kind: 'document number',
      common: true,
    },
    { labels: ['Subject', 'Re'], field: 'otherTitles', common: true },
  ],
  markings: [
    {
      kind: 'Classification',
      words: [
        'Top Secret',
        'Strictly Secret',
        'Strictly Confidential',
        'Very Secret',
        'Extremely Secret',
        'Absolutely Secret',
        'Secret',
        'Confidential',
        'Restricted',
        'Official Use Only',
        'Unclassified',
        'Declassified',
      ],
    },
    {
      kind: 'Precedence',
      words: [
        'Top Urgent',
        'Most Urgent',
        'Very Urgent',
        'Extremely Urgent',
        'Urgent',
        'Flash',
        'Immediate',
        'Priority',
        'Routine',
      ],
    },
    {
      kind: 'Distribution',
      words: [
        'Limited Distribution',
        'Exclusive Distribution',
        'No Distribution',
        'No Foreign Distribution',
        'Restricted Distribution',
        'General Distribution',
        'Eyes Only',
        'LIMDIS',
        'EXDIS',
        'NODIS',
        'NOFORN',
      ],
    },
    {
      kind: 'Form',
      words: [
        'Divided telegram',
        'Divided cable',
        'Circular telegram',
        'Encrypted telegram',
        'Ciphered telegram',
        'Cipher telegram',
        'Coded telegram',
      ],
    },
  ],
  numberedAs: ['Cable', 'Telegram', 'Telegraph', 'Dispatch', 'Despatch', 'Letter', 'Memorandum', 'Circular', 'Airgram'],
  sourceNumbers: ['File No', 'File Number', 'Folder No', 'Record No', 'Document No', 'Inventory No'],
  translatorNotes: ['TN', 'T.N.', "Translator's note", 'Translator’s note', "Translator's Note", 'Trans. note'],
  withheld: ['blacked out', 'redacted', 'withheld', 'excised', 'sanitized', 'not declassified', 'deleted', 'illegible'],
  separate: ['Separate Telegram', 'Separate Cable', 'Annex', 'Enclosure', 'Attachment'],
  translatedBy: ['Translated by', 'Translated for', 'Translation by', 'Obtained and translated by'],
}
