import type { Meanings } from './meanings.ts'

/** What is said of what was held back, supplied and written, and of the run itself. */
export const runningCodes: Meanings = {
  'redaction/control':
    'Statements about the finding aid are marked internal and were held back; only their words are counted.',
  'redaction/external-inside': 'A unit that is marked external lies in an internal one and was held back with it.',
  'redaction/statement': 'Statements of a unit are marked internal and were held back; only their words are counted.',
  'redaction/unit': 'A unit is marked internal and was held back with all it contains; only their words are counted.',
  'supplied/used': 'A value that the source does not state was taken from an option.',
  'supplied/not-used': 'An option gives a value that the source states itself; the source was followed.',
  'output/incomplete': 'What stands on standard output is not the whole, because the source broke off.',
  'output/other-pages':
    'A folder of pages holds files that were not written now, such as the pages of units that are gone.',
  'output/stale-removed': 'Files that an earlier run wrote, and that are made no more, were removed.',
  'output/invalid':
    'The output is not what its schema asks for and was not written: a fault of fonds, which should be reported.',
  'oai/datestamp-from-file':
    'A finding aid does not say when it was changed or published; the datestamp of its records is the time of its file.',
  'oai/identifier-from-words':
    'Units have neither id nor code, so that the identifiers of their records change when their level, title or dates do.',
  'oai/identifier-from-file':
    'A finding aid states no identifier; that of its records is made from the name of its file.',
  'oai/identifier-twice': 'Two finding aids of a repository have the same identifier; the second is not given.',
  'oai/unit-identifier-twice': 'Two units of a finding aid have the same id; the second has no record.',
  'oai/withheld': 'A finding aid is in process or internal as a whole, and is not given to harvesters.',
  'fix/encoding': 'No byte can be changed in the encoding of the file without touching others.',
  'fix/left': 'Repairs that would change what the document says, or add a finding, were left out.',
  'fix/not-ead': 'Only EAD can be mended.',
  'fix/too-large': 'The file is larger than is mended; see the limits in the README.',
  'fonds/fault': 'Something happened that should not: a fault of fonds, which should be reported.',
}
