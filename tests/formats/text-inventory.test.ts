import { describe, expect, it } from 'vitest'
import { fixture, inShort, outline, readText } from './text-outline.ts'

const inventory = (name: string) => readText(fixture(name, 'inventory'))

describe('a typed list of boxes and folders', () => {
  const { unit, diagnostics } = inventory('list.txt')

  it('has folders under headings, dates from the ends of lines', () => {
    expect(outline(unit)).toEqual([
      'file | Charter and Constitution, 1931 | 1931 | Box 1 | Folder 1',
      'heading | Minute Books',
      '  file | untitled | 1931-01/1934-06 | Box 1 | Folder 2',
      '  file | untitled | 1934-07/1939-12 | Box 1 | Folder 3',
      '  file | untitled | 1940/1952 | Box 1 | Folder 4-5',
      'file | Membership Lists, North and South Quays, with Addresses, 1931-1948 | 1931/1948 | Box 1 | Folder 6',
      'file | Correspondence with the Port and Ferry Company-1949 | 1949 | Box 1 | Folder 7',
      'heading | STRIKE AND BLOCKADE',
      '  file | Leaflets (c. 1938) | 1938 | Box 2 | Folder 1',
      '  file | Photographs of the Blockade, March 4-June 21, 1989 | 1989-03-04/1989-06-21 | Box 2 | Folder 2',
      '    part | North quay, by Inga Árbol',
      '    part | South quay, unsigned',
      '  file | Oars and Lanterns | Box 2 | Folder 3',
      '  file | Receipts for Paraffin | Box 2',
      '  file | Clippings, undated | undated | Box 2 | Folder 5',
      'heading | LEDGER',
      '  file | Dues Ledger, 1931-1949 | 1931/1949 | Box 3',
    ])
  })

  it('has what stands above the list', () => {
    expect(unit).toMatchObject({
      title: { text: "ALDERMERE FERRY CREWS' UNION Local 14, Port Voss" },
      dates: [{ begin: '1931', end: '1989' }],
      repository: [{ text: 'HARBOUR ARCHIVES' }],
      otherIdentifiers: [{ text: 'M91:12', localType: 'accession number' }, { text: 'M92:3' }],
      physicalDescriptions: [{ text: '4 record cartons, 1 ledger; 5 cubic feet' }],
    })
  })

  it('leaves the headers and numbers of pages out, and counts their words', () => {
    const furniture = diagnostics.filter(({ code }) => code === 'text/page-furniture')
    expect(furniture.map(({ place, words }) => [place?.line, words])).toEqual([
      [24, 1],
      [25, 15],
    ])
    expect(outline(unit).join('\n')).not.toContain('COLLECTIONS')
  })

  it('says of each line that was not certain what it was taken for, and how many were', () => {
    expect(
      diagnostics
        .filter(({ code }) => /line-(?:likely|unsure)$/.test(code))
        .map(({ place, code }) => `${place?.line} ${code}`),
    ).toEqual([
      '1 text/line-likely',
      '1 text/line-unsure',
      '2 text/line-unsure',
      '33 text/line-likely',
      '34 text/line-likely',
      '36 text/line-unsure',
      '40 text/line-likely',
    ])
    expect(diagnostics.find(({ code }) => code === 'text/list-confidence')?.message).toBe(
      'Of 18 lines of the list, 14 were certain, 3 likely and 1 unsure.',
    )
  })
})

describe('lists in other forms', () => {
  it('name boxes on lines of their own', () => {
    const { unit } = inventory('variants/box-headings.txt')
    expect(unit.title?.text).toBe('Keeper Family Letters')
    expect(outline(unit)).toEqual([
      'file | Letters from Marit, 1901-1903 | 1901/1903 | Box 1 | Folder 1',
      'file | Letters from Tomás, undated | undated | Box 1 | Folder 2',
      'file | Bills | Box 1 | Folder 3',
      'file | Photographs, circa 1910 | 1910 | Box 2 | Folder 1',
      'file | Maps and Charts | Box 2 | Folder 2-3',
    ])
    expect(unit.units?.at(-1)?.notes?.[0]?.blocks).toEqual([{ type: 'paragraph', content: ['Loose papers'] }])
  })

  it('have dotted leaders before the numbers, and indentation for the hierarchy', () => {
    const { unit } = inventory('variants/leaders.txt')
    expect(outline(unit)).toEqual([
      'heading | CORRESPONDENCE',
      '  heading | Incoming',
      '    file | North Point station, 1880-1884 | 1880/1884 | Box 1 | Folder 1',
      '    file | Gull Rock station, 1881 | 1881 | Box 1 | Folder 2',
      '  heading | Outgoing',
      '    file | Letter book, 1890-1895 | 1890/1895 | Box 1 | Folder 3',
      'heading | ACCOUNTS',
      '  file | Oil, wicks and glass, 1885 | 1885 | Box 2 | Folder 1',
    ])
  })

  it('have columns with tabs between them', () => {
    const { unit, diagnostics } = inventory('variants/columns.txt')
    expect(outline(unit)).toEqual([
      'file | Charter | 1931 | Box 1 | Folder 1',
      'file | Minutes of meetings | 1931/1934 | Box 1 | Folder 2',
      'file | Photographs | undated | Box 1 | Folder 3',
      'file | Ledger of dues | 1935-06-03 | Box 2 | Folder 1',
    ])
    expect(inShort(diagnostics)).toContain('info text/column-names 1:1')
  })

  it('were scanned: numbers are torn or pressed together, and one is gone', () => {
    const { unit, diagnostics } = inventory('variants/scanned.txt')
    expect(outline(unit)).toEqual([
      'file | Finding Aid | Box 1 | Folder 1',
      'file | Minutes of the Crews, North Quay Meeting Room, held in the winter of 1931 to 1932 | 1931/1932 | Box 1 | Folder 2',
      'file | Letters to the Company-1949 | 1949 | Box 1 | Folder 3',
      'file | Receipts | Box 1 | Folder 5',
      'file | Oil Tickets | Box 1',
      'file | Ledger, 1950 | 1950 | Box 1 | Folder 7',
      'heading | Logs of the Harborline',
      '  file | untitled | 1951 | Box 1 | Folder 8',
      '  file | untitled | 1952/1953 | Box 1 | Folder 9',
      '  file | untitled | 1954-01/1955-05 | Box 1 | Folder 10',
      'file | Posters | Box 2 | Folder 1',
    ])
    expect(inShort(diagnostics)).toEqual(
      expect.arrayContaining([
        'info text/line-likely 4:1',
        'warning text/line-unsure 6:1',
        'info text/line-likely 12:1',
      ]),
    )
  })

  it('number their series as an outline', () => {
    const { unit } = readText(
      'I. Letters\n  A. Family\n1/1 Marit\n1/2 Tomás\n  B. Business\n1/3 Company\nII. Logs\n1/4 Harborline\n',
    )
    expect(outline(unit)).toEqual([
      'heading | I. Letters',
      '  heading | A. Family',
      '    file | Marit | Box 1 | Folder 1',
      '    file | Tomás | Box 1 | Folder 2',
      '  heading | B. Business',
      '    file | Company | Box 1 | Folder 3',
      'heading | II. Logs',
      '  file | Harborline | Box 1 | Folder 4',
    ])
  })
})
