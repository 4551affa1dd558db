import { describe, expect, it } from 'vitest'
import { validate } from '../../src/convert/api.ts'
import type { ProfileName } from '../../src/rules/profile.ts'

const codes = [
  'ead/other-kind-unnamed',
  'ead/list-empty',
  'ead/date-said-twice',
  'ead/date-not-standard',
  'ead/several-lists',
]

const document = (
  body: string,
): string => `<ead xmlns="http://ead3.archivists.org/schema/"><control><recordid>x</recordid>
<filedesc><titlestmt><titleproper>X</titleproper></titlestmt></filedesc><maintenancestatus value="new"/>
<maintenanceagency><agencyname>A</agencyname></maintenanceagency><maintenancehistory><maintenanceevent>
<eventtype value="created"/><eventdatetime>2020</eventdatetime><agenttype value="human"/><agent>A</agent>
</maintenanceevent></maintenancehistory></control><archdesc level="fonds"><did><unittitle>X</unittitle>
${body}
</archdesc></ead>`

async function said(text: string) {
  const { diagnostics } = await validate(text, { from: text.includes('isbn') ? 'ead2002' : 'ead3' })
  return diagnostics
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity, place }) => `${severity} ${code} ${place?.line}`)
}

const extent = (more: string): string =>
  `<physdescstructured physdescstructuredtype="otherphysdescstructuredtype" coverage="whole"${more}><quantity>1</quantity><unittype>GB</unittype></physdescstructured></did>`

describe('what the schemas of EAD let pass and its documentation does not', () => {
  it.each([
    ['an extent of another kind that is not named', extent(''), ['error ead/other-kind-unnamed 6']],
    ['an extent of another kind that is named', extent(' otherphysdescstructuredtype="digital"'), []],
    [
      'a list of another kind that is not named',
      '</did><dsc dsctype="otherdsctype"><c><did><unittitle>a</unittitle></did></c></dsc>',
      ['error ead/other-kind-unnamed 6'],
    ],
    [
      'a list with no component',
      '</did>\n<dsc><head>Contents</head><p>See the shelf list.</p></dsc>',
      ['warning ead/list-empty 7'],
    ],
    ['a list with a numbered component', '</did><dsc><c01><did><unittitle>a</unittitle></did></c01></dsc>', []],
    [
      'a second list of components',
      '</did><dsc><c><did><unittitle>a</unittitle></did></c></dsc>\n<dsc><c><did><unittitle>b</unittitle></did></c></dsc>',
      ['warning ead/several-lists 7'],
    ],
    [
      'a machine form of a day that is in no calendar',
      '<unitdatestructured><datesingle standarddate="1990-02-30">30 Feb 1990</datesingle></unitdatestructured></did>',
      ['error ead/date-not-standard 6'],
    ],
    [
      'a span where one date belongs',
      '<unitdatestructured><daterange><fromdate notbefore="1990/1991">1990</fromdate>\n<todate standarddate="1995?">1995</todate></daterange></unitdatestructured></did>',
      ['error ead/date-not-standard 6', 'error ead/date-not-standard 7'],
    ],
    [
      'dates to the year, the month and the day',
      '<unitdatestructured><dateset><datesingle standarddate="1990">1990</datesingle><datesingle standarddate="1991-02">1991</datesingle><datesingle standarddate="19920229">1992</datesingle></dateset></unitdatestructured></did>',
      [],
    ],
    [
      'a date with a standard form and limits',
      '<unitdatestructured><datesingle standarddate="1900" notafter="1905">1900</datesingle></unitdatestructured></did>',
      ['warning ead/date-said-twice 6'],
    ],
    [
      'a date with limits alone',
      '<unitdatestructured><datesingle notbefore="1900" notafter="1905">1900</datesingle></unitdatestructured></did>',
      [],
    ],
  ])('%s', async (_, body, expected) => expect(await said(document(body))).toEqual(expected))

  it('a list of EAD 2002 of another kind that is not named', async () =>
    expect(
      await said(
        '<ead xmlns="urn:isbn:1-931666-22-9"><archdesc level="fonds"><did/><dsc type="othertype"><c><did/></c></dsc></archdesc></ead>',
      ),
    ).toEqual(['warning ead/other-kind-unnamed 1']))

  const linked = (link: string): string =>
    `<ead xmlns:xlink="http://www.w3.org/1999/xlink"><archdesc level="fonds"><did>\n<dao ${link}/>\n<dao ${link}/></did></archdesc></ead>`

  it('links without the namespace of XLink, which ArchivesSpace does not see', async () => {
    const told = async (link: string, profiles: readonly ProfileName[]) => {
      const { diagnostics } = await validate(linked(link), { from: 'ead2002', profiles })
      return diagnostics
        .filter(({ code }) => code === 'ead/link-without-namespace')
        .map(({ message, place }) => `${place?.line}: ${message}`)
    }
    expect(await told('href="a.jpg"', ['core', 'archivesspace'])).toEqual([
      '2: 2 links have their address in an attribute without the namespace of XLink; ArchivesSpace does not see where they lead.',
    ])
    expect(await told('xlink:href="a.jpg"', ['core', 'archivesspace'])).toEqual([])
    expect(await told('href="a.jpg"', ['core'])).toEqual([])
  })
})
