import { describe, expect, it } from 'vitest'
import type { Control } from '../../src/model/control.ts'
import { canAskOracles, oracleFindings, titled } from './ead3-oracle.ts'
import { asEad3, fragment, paragraph } from './ead3-write.ts'

const emptyHistory =
  '<maintenancehistory><maintenanceevent><eventtype value="derived"/><eventdatetime/><agenttype value="machine"/><agent/>' +
  '</maintenanceevent></maintenancehistory>'

const shapes: Record<string, { readonly control: Control; readonly gives: string }> = {
  nothing: {
    control: {},
    gives:
      '<control><recordid/><filedesc><titlestmt><titleproper/></titlestmt></filedesc><maintenancestatus value="derived"/>' +
      `<maintenanceagency><agencyname/></maintenanceagency>${emptyHistory}</control>`,
  },
  'a full section': {
    control: {
      recordId: 'hfp',
      recordUrl: 'https://example.org/hfp.xml',
      otherRecordIds: [
        { kind: 'representation', text: 'Guide', href: 'https://example.org/hfp' },
        { kind: 'identifier', text: 'hfp-2002', localType: 'identifier' },
      ],
      titles: [
        { kind: 'subtitle', text: 'A box list' },
        { kind: 'proper', text: 'Guide to the Halvorsen papers' },
        { kind: 'filing', text: 'Halvorsen papers' },
      ],
      authors: [{ text: 'Britt Lund' }],
      edition: [paragraph('Second')],
      publication: [
        { type: 'publisher', text: 'Fjord Archive' },
        { type: 'date', text: '1999', normal: '1999' },
        { type: 'address', lines: [['Quay 4']] },
        { type: 'prose', blocks: [paragraph('Free to copy.')] },
      ],
      notes: [{ blocks: [paragraph('Partial guide.')] }],
      status: 'revised',
      publicationStatus: 'published',
      agency: { name: 'Fjord Archive', code: 'NO-Bg', countryCode: 'NO' },
      languages: [{ code: 'eng', text: 'English', scriptCode: 'Latn' }],
      conventions: [{ abbreviation: 'dacs', citation: 'Describing Archives' }],
      rights: [{ citation: 'CC0', href: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
      localStatus: 'completed',
      encodings: { language: 'ISO639-2b', date: 'EDTF' },
      events: [
        {
          type: 'created',
          dateText: '5 March 2000',
          date: '2000-03-05',
          agent: 'B. Lund',
          agentType: 'human',
          descriptions: [{ text: 'Typed' }],
        },
        { type: 'revised', dateText: 'spring', date: 'spring' },
      ],
      sources: [{ entries: [{ text: 'Accession file' }] }],
    },
    gives:
      '<control dateencoding="otherdateencoding" langencoding="iso639-2b">' +
      '<recordid instanceurl="https://example.org/hfp.xml">hfp</recordid>' +
      '<otherrecordid localtype="identifier">hfp-2002</otherrecordid>' +
      '<representation href="https://example.org/hfp">Guide</representation><filedesc><titlestmt>' +
      '<titleproper>Guide to the Halvorsen papers</titleproper><titleproper localtype="filing">Halvorsen papers</titleproper>' +
      '<subtitle>A box list</subtitle><author>Britt Lund</author></titlestmt><editionstmt><edition>Second</edition></editionstmt>' +
      '<publicationstmt><publisher>Fjord Archive</publisher><date normal="1999">1999</date><address>' +
      '<addressline>Quay 4</addressline></address><p>Free to copy.</p></publicationstmt><notestmt><controlnote>' +
      '<p>Partial guide.</p></controlnote></notestmt></filedesc><maintenancestatus value="revised"/>' +
      '<publicationstatus value="published"/><maintenanceagency countrycode="NO"><agencycode>NO-Bg</agencycode>' +
      '<agencyname>Fjord Archive</agencyname></maintenanceagency><languagedeclaration><language langcode="eng">English' +
      '</language><script scriptcode="Latn"/></languagedeclaration><conventiondeclaration><abbr>dacs</abbr>' +
      '<citation>Describing Archives</citation></conventiondeclaration><conventiondeclaration localtype="dateencoding">' +
      '<citation>EDTF</citation></conventiondeclaration><rightsdeclaration>' +
      '<citation href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</citation></rightsdeclaration>' +
      '<localcontrol localtype="findaidstatus"><term>completed</term></localcontrol><maintenancehistory><maintenanceevent>' +
      '<eventtype value="created"/><eventdatetime standarddatetime="2000-03-05">5 March 2000</eventdatetime>' +
      '<agenttype value="human"/><agent>B. Lund</agent><eventdescription>Typed</eventdescription></maintenanceevent>' +
      '<maintenanceevent><eventtype value="revised"/><eventdatetime>spring</eventdatetime><agenttype value="unknown"/><agent/>' +
      '</maintenanceevent></maintenancehistory><sources><source><sourceentry>Accession file</sourceentry></source></sources>' +
      '</control>',
  },
}

describe('the control section in EAD3', () => {
  it.each(Object.entries(shapes))('with %s', (_, { control, gives }) => {
    expect(fragment({ control })).toBe(gives)
  })

  it.skipIf(!canAskOracles)(titled('is valid for jing and xmllint'), () => {
    expect(oracleFindings(Object.values(shapes).map(({ control }) => asEad3({ control, unit: {} }).xml))).toBe('')
  })

  it('writes the words of a date in a sentence, and tells of its calendar, era and certainty', () => {
    const date = { type: 'date', content: ['2001'], calendar: 'gregorian', era: 'ce', certainty: 'about' } as const
    const description = { text: 'Encoded 2001', content: ['Encoded ', date] }
    const control: Control = { events: [{ type: 'created', descriptions: [description] }] }
    expect(fragment({ control })).toContain('<eventdescription>Encoded 2001</eventdescription>')
    expect(asEad3({ control, unit: {} }).said).toContainEqual(
      expect.objectContaining({ code: 'ead3/carried-in-part', words: 3 }),
    )
  })

  it('says what had to be supplied, and with which option', () => {
    const { said } = asEad3({ control: { languages: [{}] }, unit: {} })
    expect(said.map(({ code, concern, hint }) => [code, concern, hint?.split(' ').at(-1)])).toEqual([
      ['ead3/supply-record-id', 'supplied', '--record-id.'],
      ['ead3/supply-title', 'supplied', '--title.'],
      ['ead3/supply-status', 'supplied', undefined],
      ['ead3/supply-agency', 'supplied', '--agency.'],
      ['ead3/supply-description-language', 'supplied', '--description-language.'],
      ['ead3/supply-event', 'supplied', undefined],
      ['ead3/supply-level', 'supplied', '--level.'],
    ])
  })
})
