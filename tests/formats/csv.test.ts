import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert/api.ts'
import { headsOf } from '../../src/formats/csv/heads.ts'
import { csv, csvAspace, csvAtom } from '../../src/formats/csv/index.ts'
import { own } from '../../src/formats/csv/own.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { maximal } from '../maximal.ts'
import { fixture, outline, readTable, writeTable } from './csv.ts'

const codes = (diagnostics: readonly Diagnostic[], severity?: string) =>
  diagnostics.filter(found => severity === undefined || found.severity === severity).map(({ code }) => code)

describe('a table in our own template', () => {
  const { found, diagnostics } = readTable(fixture('finding-aid.csv'), csv)
  const [aid] = found

  it('makes a hierarchy of rows that name what they are part of', () => {
    expect(outline(aid?.unit ?? {})).toEqual([
      'fonds Orrin Mill ledgers',
      '  series Ledgers',
      '    file Day book',
      '    file Day book, "the long winter"',
      '  series Letters',
      "    file Letters from the miller's daughter",
      '    file =Sums owed',
      '    file Names of the debtors',
    ])
  })

  it('understands dates, extents, names, containers and links, with what is marked beside them', () => {
    expect(aid?.unit.dates).toMatchObject([
      { text: '1871-1934', begin: '1871', end: '1934' },
      { text: '1890-1910', type: 'bulk' },
    ])
    expect(aid?.unit.creators).toEqual([
      { type: 'person', text: 'Orrin, Tilda, 1850-1931', source: 'viaf', identifier: '0000' },
      { type: 'family', text: 'Orrin family', role: 'creator' },
    ])
    expect(aid?.unit.languages).toMatchObject([{ code: 'eng' }, { text: 'welsh', share: 'some' }])
    expect(aid?.unit.scopeContent).toMatchObject([{ heading: ['Scope and content'], blocks: [{}, {}] }])
    const [dayBook] = aid?.unit.units?.[0]?.units ?? []
    expect(dayBook?.containers).toMatchObject([
      { type: 'Box', indicator: '1' },
      { type: 'Volume', indicator: '1' },
    ])
    expect(dayBook?.digitalObjects).toEqual([
      { link: { href: 'https://example.org/ml/1/1.pdf', title: 'Scan of the day book' } },
    ])
    expect(aid?.control).toMatchObject({
      recordId: 'ml',
      agency: { code: 'XX-WCRO' },
      conventions: [{ abbreviation: 'dacs' }],
    })
  })

  it('says how it read the table', () => {
    expect(diagnostics.find(({ code }) => code === 'csv/read-as')?.message).toBe(
      'Read as a table in the columns of the template: commas between the cells, quotation marks around them, heads in row 1, 25 of 25 columns known; the column "parent" makes the hierarchy.',
    )
    expect(codes(diagnostics, 'error')).toEqual([])
  })

  it('is the same after it was written and read again', () => {
    const once = writeTable(aid ?? maximal, csv)
    expect(codes(once.diagnostics)).toEqual([])
    const again = readTable(once.text, csv)
    expect(again.found).toEqual(found)
    expect(writeTable(again.found[0] ?? maximal, csv).text).toBe(once.text)
  })
})

it('keeps what is said after the parts of a unit, in a further row', () => {
  const { found } = readTable('id,parent,title,notes\na,,Top,\nb,a,Part,\na,,,Said last.\n', csv)
  expect(found[0]?.unit).toMatchObject({ title: { text: 'Top' }, notes: [{ blocks: [{ content: ['Said last.'] }] }] })
  expect(outline(found[0]?.unit ?? {})).toEqual(['- Top', '  - Part'])
})

describe('the hierarchy', () => {
  it('does not depend on the order of the rows', () => {
    const { found } = readTable('id,parent,title\nc,b,File\na,,Top\nb,a,Series\nd,a,Last\n', csv)
    expect(outline(found[0]?.unit ?? {})).toEqual(['- Top', '  - Series', '    - File', '  - Last'])
  })

  it('makes a finding aid of each row that is part of nothing', () => {
    const { found } = readTable('id,parent,title\na,,One\nb,a,Part\nc,,Two\n', csv)
    expect(found.map(({ unit }) => outline(unit))).toEqual([['- One', '  - Part'], ['- Two']])
  })

  it('explains a parent that is not there, and keeps the row', () => {
    const { found, diagnostics } = readTable('id,parent,title\na,,Top\nb,x,Lost\n', csv)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'csv/missing-parent', severity: 'error', place: { line: 3 }, value: 'x' }),
    )
    expect(outline(found[0]?.unit ?? {})).toEqual(['- Top', '  - Lost'])
  })

  it('explains a circle, breaks it, and keeps the rows', () => {
    const { found, diagnostics } = readTable('id,parent,title\na,,Top\nb,c,Second\nc,b,Third\nd,d,Own\n', csv)
    expect(diagnostics.filter(({ code }) => code === 'csv/cycle').map(({ message }) => message)).toEqual([
      'Rows 3, 4 are part of one another in a circle. Row 3 was placed below the whole.',
      'Row 5 is part of itself. It was placed below the whole.',
    ])
    expect(outline(found[0]?.unit ?? {})).toEqual(['- Top', '  - Second', '    - Third', '  - Own'])
  })

  it('is told from depths, and explains one that is skipped', () => {
    const { found, diagnostics } = readTable('depth,title\n1,Top\n2,Series\n4,File\n2,Last\n', csv)
    expect(outline(found[0]?.unit ?? {})).toEqual(['- Top', '  - Series', '    - File', '  - Last'])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'csv/level-skipped', place: { line: 4 }, value: '4' }),
    )
  })

  it('is told from levels where nothing else says it', () => {
    const { found } = readTable('level,title\ncollection,Top\nseries,A\nfile,A1\nfile,A2\nseries,B\nitem,B1\n', csv)
    expect(outline(found[0]?.unit ?? {})).toEqual([
      'collection Top',
      '  series A',
      '    file A1',
      '    file A2',
      '  series B',
      '    item B1',
    ])
  })

  it('survives a chain of ten thousand units', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `u${i},${i === 0 ? '' : `u${i - 1}`},Unit ${i}`)
    const { found, diagnostics } = readTable(`id,parent,title\n${rows.reverse().join('\n')}\n`, csv)
    expect(found).toHaveLength(1)
    expect(codes(diagnostics, 'error')).toEqual([])
  })
})

describe('bad rows', () => {
  it('are reported with row and column, and the others go on', () => {
    const { found, diagnostics } = readTable(
      'title,dates,internal\nOne,1900-1890,maybe\nTwo,1901,,too,many\nThree,1902\n',
      csv,
    )
    expect(found[0]?.unit.units).toHaveLength(3)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'csv/not-allowed-value',
        message: expect.stringMatching(/^Row 2, column "internal"/),
      }),
    )
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'csv/too-many-cells', severity: 'error', place: { line: 3 }, words: 2 }),
    )
    expect(codes(diagnostics)).toContain('csv/too-few-cells')
  })

  it('lose nothing in silence: columns that are not known are counted', () => {
    const { diagnostics } = readTable('title,dates,Shelfreader,\nOne,1900,seen it,more\n', csv)
    const unknown = diagnostics.filter(({ code }) => code === 'csv/unknown-column')
    expect(unknown.map(({ message, words }) => [message, words])).toEqual([
      ['The column "Shelfreader" (C) is not known; its one cell with text was not read.', 2],
      ['The column D, which has no head, is not known; its one cell with text was not read.', 1],
    ])
  })

  it('pollute nothing: a head called __proto__ is a head like any other', () => {
    const { diagnostics } = readTable('title,dates,__proto__,constructor\nOne,1900,polluted,too\n', csv)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(diagnostics.filter(({ code }) => code === 'csv/unknown-column')).toHaveLength(2)
  })

  it('show nothing of a unit that is internal', () => {
    const { diagnostics } = readTable(
      'id,parent,title,extent,internal\na,,Top,,\nb,a,Hidden,Quetzalcanary of it,yes\nc,b,Below,Quetzalcanary of that,\n',
      csv,
    )
    expect(codes(diagnostics).filter(code => code.startsWith('extent/'))).toHaveLength(2)
    expect(JSON.stringify(diagnostics)).not.toContain('Quetzalcanary')
  })
})

describe('tables that hold no descriptions', () => {
  it.each([
    ['authorizedFormOfName,typeOfEntity\nOrrin,Person\n', /authority records/],
    ['location_building,location_floor\nMill,1\n', /locations/],
  ])('are refused by name', async (text, message) => {
    const { outputs, diagnostics } = await convert(text)
    expect(outputs).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'input/other-table', message: expect.stringMatching(message) }])
  })

  it('are refused with what to do when no column is known', async () => {
    const { outputs, diagnostics } = await convert('Vorname;Nachname;Geburt\nTilda;Orrin;1850\nRuth;Orrin;1871\n')
    expect(outputs).toEqual([])
    expect(diagnostics).toMatchObject([{ code: 'input/no-known-columns', hint: expect.stringContaining('--columns') }])
  })

  it('are refused when they have heads and no rows', async () => {
    const { diagnostics } = await convert('title,dates,extent\n', { from: 'csv' })
    expect(codes(diagnostics)).toContain('input/empty-table')
  })
})

describe("AtoM's template", () => {
  const { found, diagnostics } = readTable(fixture('finding-aid.atom.csv'), csvAtom)

  it('is read with its hierarchy, lists, events and drafts', () => {
    const [aid] = found
    expect(outline(aid?.unit ?? {})).toEqual([
      'fonds Orrin Mill ledgers',
      '  series Ledgers',
      '    file Day book',
      '    file Names of the debtors',
    ])
    expect(aid?.unit).toMatchObject({
      dates: [{ text: '1871-1934' }, { text: '1934', event: 'accumulation' }],
      creators: [{ text: 'Orrin, Tilda' }, { text: 'Weir Mills Company', role: 'Accumulation' }],
      biogHist: [{ blocks: [{}] }],
      otherIdentifiers: [{ localType: 'accession' }, { label: 'Former code' }, { text: 'OLD 5' }],
      language: 'eng',
    })
    expect(aid?.unit.units?.[0]?.units?.map(({ audience }) => audience)).toEqual(['external', 'internal'])
    expect(codes(diagnostics, 'error')).toEqual([])
  })

  it('is the same after it was written and read again', () => {
    const { text } = writeTable(found[0] ?? maximal, csvAtom)
    const again = readTable(text, csvAtom)
    expect(again.found).toEqual(found)
    expect(text).toBe(fixture('finding-aid.atom.csv'))
  })

  it('joins the translations of a unit, each in its language', () => {
    const { found: both } = readTable(
      'legacyId,parentId,title,levelOfDescription,scopeAndContent,culture\n1,,Letters,Fonds,Old letters.,en\n1,,Lettres,Fonds,Vieilles lettres.,fr\n',
      csvAtom,
    )
    expect(both).toHaveLength(1)
    expect(both[0]?.unit).toMatchObject({
      title: { text: 'Letters' },
      otherTitles: [{ text: 'Lettres', language: 'fre' }],
      scopeContent: [{}, { language: 'fre' }],
    })
  })

  it('for RAD is read, each column in its place', () => {
    const { found: rad, diagnostics: said } = readTable(
      'legacyId,parentId,title,radGeneralMaterialDesignation,alternateTitle,radStatementOfScaleCartographic,radNoteCast,radStandardNumber,levelOfDescription\n1,,Maps,Cartographic material|Textual record,Cartes,1:5000,None,978,Fonds\n',
      csvAtom,
    )
    expect(rad[0]?.unit).toMatchObject({
      otherTitles: [{ text: 'Cartes' }],
      materialSpecific: [{ text: '1:5000', localType: 'scale (cartographic)' }],
      accessPoints: [{ type: 'genre' }, { type: 'genre' }],
      otherIdentifiers: [{ text: '978', localType: 'standard number' }],
      notes: [{ heading: ['Cast'] }],
    })
    expect(codes(said)).not.toContain('csv/unknown-column')
  })
})

describe("ArchivesSpace's bulk import", () => {
  const { found, diagnostics } = readTable(fixture('finding-aid.aspace.csv'), csvAspace)

  it('is read below the resource that its rows name', () => {
    const [aid] = found
    expect(found).toHaveLength(1)
    expect(aid?.control.recordId).toBe('ml.xml')
    expect(aid?.unit.referenceCode?.text).toBe('ML')
    expect(outline(aid?.unit ?? {})).toEqual([
      '-',
      '  series Ledgers',
      '    file Day book',
      '    file Names of the debtors',
    ])
    const [series] = aid?.unit.units ?? []
    expect(series).toMatchObject({
      audience: 'external',
      dates: [{ text: '1871-1934', type: 'inclusive' }],
      physicalDescriptions: [{ text: '7 Volumes (9 boxes)', coverage: 'whole' }],
      creators: [{ type: 'person', role: 'aut' }],
      accessPoints: [{ type: 'subject', source: 'lcsh' }],
      scopeContent: [{ heading: ['About the ledgers'], blocks: [{}, {}] }],
    })
    expect(series?.units?.[0]).toMatchObject({
      containers: [
        { type: 'Box', indicator: '1', barcode: '31142' },
        { type: 'Volume', indicator: '1' },
      ],
      notes: [{ audience: 'internal' }],
      accessRestrictions: [{ begin: '2020-01-01', end: '2031-01-01' }],
    })
    expect(series?.units?.[1]).toMatchObject({ audience: 'internal', processing: [{ audience: 'internal' }] })
    expect(codes(diagnostics, 'error')).toEqual([])
  })

  it('says the same of the parts after it was written and read again', () => {
    const [aid] = found
    if (!aid) throw new Error('nothing was read')
    const shown = readTable(writeTable(aid, csvAspace).text, csvAspace)
    const text = writeTable(shown.found[0] ?? maximal, csvAspace).text
    expect(readTable(text, csvAspace).found).toEqual(shown.found)
    expect(outline(shown.found[0]?.unit ?? {})).toEqual(outline(aid.unit))
  })

  it('holds unpublished notes and units back, even from the report', async () => {
    const { outputs, diagnostics: said } = await convert(fixture('finding-aid.aspace.csv'), { to: ['csv', 'ead3'] })
    const all = JSON.stringify([outputs, said])
    expect(outputs).toHaveLength(2)
    for (const hidden of ['debtors', 'torn', 'Ask Tilda']) expect(all).not.toContain(hidden)
  })
})

describe('a container list', () => {
  it('makes units of the series that its rows name', () => {
    const { found, diagnostics } = readTable(fixture('container-list.csv'), csv)
    expect(outline(found[0]?.unit ?? {})).toEqual([
      '-',
      '  series Ledgers',
      '    file Day book',
      '    file Day book',
      '  series Letters',
      '    subseries To family',
      "      file Letters from the miller's daughter",
      '    subseries To debtors',
      '      file Names of the debtors',
      '  series Maps',
    ])
    expect(found[0]?.unit.units?.[0]?.units?.[0]).toMatchObject({
      containers: [
        { type: 'box', indicator: '1', instance: 'Bound Volumes' },
        { type: 'volume', indicator: '1' },
      ],
      shortNotes: [{ text: 'Torn' }, { text: 'Stained' }],
      accessPoints: [{ type: 'place', source: 'local' }],
    })
    expect(codes(diagnostics, 'warning')).toEqual([])
  })
})

describe('a column headed "Series"', () => {
  const unitsOf = async (text: string) => {
    const { outputs, diagnostics } = await convert(text, { from: 'csv', to: 'json' })
    const { unit } = JSON.parse(outputs[0]?.text ?? '{}')
    return { units: unit.units, unknown: codes(diagnostics, 'warning').filter(code => code === 'csv/unknown-column') }
  }

  it('names the series of each row', async () => {
    const text = 'Box,Title,Series,Sub-series\n1,Day book,Ledgers,Daily\n2,Stock book,Ledgers,\n'
    expect(await unitsOf(text)).toMatchObject({
      units: [
        {
          level: 'series',
          title: { text: 'Ledgers' },
          units: [
            { level: 'subseries', title: { text: 'Daily' }, units: [{ title: { text: 'Day book' } }] },
            { title: { text: 'Stock book' } },
          ],
        },
      ],
      unknown: [],
    })
  })

  it('is not known where another column says where a row belongs', async () => {
    const { units, unknown } = await unitsOf('id,parent,Title,Series\n1,,Mill,\n2,1,Day book,Ledgers\n')
    expect(units).toMatchObject([{ title: { text: 'Day book' } }])
    expect(unknown).toEqual(['csv/unknown-column'])
  })
})

describe('a series that a container list names in internal rows', () => {
  const heads = 'series number,series title,file title,internal'
  const seriesOf = async (...rows: readonly string[]) => {
    const { outputs, diagnostics } = await convert([heads, ...rows, ''].join('\n'), { from: 'csv', to: 'csv' })
    return `${outputs[0]?.text}${JSON.stringify(diagnostics)}`
  }

  it('is internal when no other row names it', async () => {
    const said = await seriesOf('1,Ledgers,Day book,', '2,Quokka,Quokka list,yes', '3,Quokka,,yes')
    expect(said).toContain('Ledgers')
    expect(said).not.toContain('Quokka')
  })

  it('is there once for readers when another row names it, before or after', async () => {
    for (const rows of [
      ['1,Ledgers,Quokka list,yes', '1,Ledgers,Day book,'],
      ['1,Ledgers,Day book,', '1,Ledgers,Quokka list,yes'],
    ]) {
      const said = await seriesOf(...rows)
      expect(said.match(/Ledgers/g)).toHaveLength(1)
      expect(said).toContain('Day book')
      expect(said).not.toContain('Quokka')
    }
  })
})

describe('a row that is marked as not to be seen', () => {
  const marks: readonly (readonly [why: string, heads: string, mark: string])[] = [
    ['our template', 'title,internal', 'yes'],
    ['our template, with the word of German', 'title,dates,Nur intern', '1900,ja'],
    ['a house form that asks whether to publish', 'title,dates,Publish?', '1900,no'],
    ['a house form with a status', 'title,dates,publicationStatus', '1900,Draft'],
    ["AtoM's template", 'legacyId,levelOfDescription,title,internal', 'yes'],
    ["ArchivesSpace's template", 'ead,hierarchy,level,title,publish', 'n'],
    ["ArchivesSpace's template, with a word of somebody's own", 'ead,hierarchy,level,title,publish', 'later'],
    ["ArchivesSpace's template, with a column of ours", 'ead,hierarchy,level,title,publish,internal', '1,x'],
  ]
  const before: Readonly<Record<string, string>> = { legacyId: '1,item,', ead: 'ml,1,item,' }

  it.each(marks)('in %s is in no form and no report', async (_, heads, mark) => {
    const first = heads.slice(0, heads.indexOf(','))
    const table = `${heads}\n${before[first] ?? ''}Quokka,${mark}\n`
    const { outputs, diagnostics } = await convert(table, { to: ['csv', 'ead3', 'json'] })
    expect(outputs).toHaveLength(3)
    expect(JSON.stringify([outputs, diagnostics])).not.toContain('Quokka')
  })

  it('is not shown as saying more of a unit that is', async () => {
    const table =
      'id,parent,title,dates,notes,internal\nml,,Ledgers,1900,,\n1,ml,Day book,1901,,\n1,ml,Quokka,1777 or so,Quokka,yes\n'
    const { outputs, diagnostics } = await convert(table, { to: ['csv', 'ead3', 'json'] })
    const said = JSON.stringify([outputs, diagnostics])
    expect(said).toContain('Day book')
    expect(said).not.toMatch(/Quokka|1777/)
  })

  it('is told when it says something else of the finding aid, as any further row of a key is', async () => {
    const table =
      'legacyId,parentId,title,descriptionIdentifier,sources\n1,,Mill,ML,Ledgers\n1,,Moulin,ML,Les livres de comptes\n'
    const { diagnostics } = await convert(table, { from: 'csv-atom', to: 'json' })
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'csv/control-of-part', words: 4 }))
  })

  it('says nothing of the finding aid that it is a part of', async () => {
    for (const table of [
      'title,level,dates,rules,internal\nDay book,file,1901,Quokka,yes\nLetters,file,1902,,\n',
      'id,parent,title,dates,rules,internal\n1,gone,Day book,1901,Quokka,yes\n2,gone,Letters,1902,,\n',
    ]) {
      const { outputs, diagnostics } = await convert(table, { to: ['csv', 'ead3', 'json'] })
      const said = JSON.stringify([outputs, diagnostics])
      expect(said).toContain('Letters')
      expect(said).not.toContain('Quokka')
    }
  })

  it('hides a note when ArchivesSpace would not publish it', async () => {
    const table = 'ead,hierarchy,level,title,n_physdesc,p_physdesc,n_odd,p_odd\nml,1,item,Letter,Quokka,n,Quokka,f\n'
    const { outputs } = await convert(table, { to: ['csv', 'ead3', 'json'] })
    expect(JSON.stringify(outputs)).toContain('Letter')
    expect(JSON.stringify(outputs)).not.toContain('Quokka')
  })
})

describe('a table of an institution of its own', () => {
  const table = 'Nr;Bestand;Stufe;Zeit;Karton;Orte\n1;Mühle;Fonds;1871-1934;;Weir, Ludlow\n2;Briefe;Akte;um 1900;4;\n'
  const columns = {
    fonds: '1' as const,
    columns: { Nr: 'reference code', Bestand: 'title', Stufe: 'level', Zeit: 'dates', Karton: 'box', Orte: 'places' },
    levels: { Akte: 'file' },
    separator: ',',
  }

  it('is read by a column map', () => {
    const { found, diagnostics } = readTable(table, csv, { table: { columns } })
    expect(outline(found[0]?.unit ?? {})).toEqual(['fonds Mühle', '  file Briefe'])
    expect(found[0]?.unit.accessPoints).toMatchObject([{ text: 'Weir' }, { text: 'Ludlow' }])
    expect(found[0]?.unit.units?.[0]).toMatchObject({
      containers: [{ type: 'Box', indicator: '4' }],
      dates: [{ begin: '1900', certainty: ['approximate'] }],
    })
    expect(codes(diagnostics, 'error')).toEqual([])
  })

  it('is read without a row of heads, by the letters of the columns', () => {
    const { found } = readTable('ML 1,file,Day book,1871\nML 2,file,Letters,1900\n', csv, {
      table: {
        headerRow: 0,
        columns: { fonds: '1', columns: { A: 'reference code', B: 'level', C: 'title', D: 'dates' } },
      },
    })
    expect(found[0]?.unit.units).toMatchObject([{ referenceCode: { text: 'ML 1' } }, { title: { text: 'Letters' } }])
  })

  it('is refused when the map names a column that there is not', () => {
    expect(() => readTable(table, csv, { table: { columns: { fonds: '1', columns: { Nr: 'titel' } } } })).toThrow(
      TypeError,
    )
  })
})

describe('heads in other languages', () => {
  const tables = {
    German:
      'Signatur;Titel;Laufzeit;Umfang;Enthält;Ebene\n1;N;1870-1933;3,5 lfm;Briefe;Bestand\n1/1;K;1880;1 Mappe;;Akte',
    French:
      'Cote;Intitulé;Dates extrêmes;Importance matérielle;Présentation du contenu;Niveau\n1 J;N;1870-1933;3,5 ml;Lettres;fonds\n1 J 1;K;1880;1 liasse;;article',
    Dutch:
      'Inventarisnummer;Titel;Datering;Omvang;Inhoud;Niveau\n1;N;1870-1933;3,5 meter;Brieven;archief\n1.1;K;1880;1 omslag;;bestanddeel',
    Spanish:
      'Código de referencia;Título;Fechas;Volumen y soporte;Alcance y contenido;Nivel de descripción\n1;N;1870-1933;3,5 metros lineales;Cartas;Fondo\n1.1;K;1880;1 legajo;;Expediente',
    Portuguese:
      'Código de referência;Título;Datas;Dimensão e suporte;Âmbito e conteúdo;Nível de descrição\n1;N;1870-1933;3,5 metros lineares;Cartas;Fundo\n1.1;K;1880;1 pasta;;Processo',
    Calm: 'RefNo;Title;Date;Extent;Description;Level\nAB;N;1870-1933;3.5 linear metres;Letters;Fonds\nAB/1;K;1880;1 folder;;File',
  }
  it.each(Object.entries(tables))('are read: %s', (_, text) => {
    const { found, diagnostics } = readTable(text, csv)
    expect(codes(diagnostics, 'error')).toEqual([])
    expect(codes(diagnostics)).not.toContain('csv/unknown-column')
    expect(outline(found[0]?.unit ?? {})).toEqual(['fonds N', '  file K'])
    expect(found[0]?.unit.dates).toMatchObject([{ begin: '1870', end: '1933' }])
    expect(found[0]?.unit.physicalDescriptions).toMatchObject([{ extents: [{ quantity: 3.5, unit: 'linear metre' }] }])
    expect(found[0]?.unit.scopeContent).toHaveLength(1)
    expect(found[0]?.unit.referenceCode?.text).not.toBe('')
  })

  it('have languages by their names', () => {
    const { found } = readTable('title,languages\nA,Português|Czech and more', csv)
    expect(found[0]?.unit.languages ?? found[0]?.unit.units?.[0]?.languages).toEqual([
      { code: 'por', text: 'Português' },
      { text: 'Czech and more' },
    ])
  })

  it('are read in tables of AtoM with dates and creators in one column each', () => {
    const { found, diagnostics } = readTable(
      'legacyId,parentId,identifier,title,levelOfDescription,dateRange,creators\n1,,F,N,Fonds,1920-1960,Jan Botha',
      csvAtom,
    )
    expect(codes(diagnostics)).not.toContain('csv/unknown-column')
    expect(found[0]?.unit.dates).toMatchObject([{ begin: '1920', end: '1960' }])
    expect(found[0]?.unit.creators).toMatchObject([{ text: 'Jan Botha' }])
  })
})

describe('writing', () => {
  it('neutralises what a spreadsheet program would run', () => {
    const { text } = writeTable(
      { control: {}, unit: { id: 'a', title: { text: '=HYPERLINK("http://example.org")' } } },
      csv,
    )
    expect(text).toContain(`"'=HYPERLINK(""http://example.org"")"`)
    expect(readTable(text, csv).found[0]?.unit.title?.text).toBe('=HYPERLINK("http://example.org")')
  })

  it('counts the words that a column cannot hold', () => {
    const { diagnostics } = writeTable(maximal, csv)
    expect(diagnostics.find(({ message }) => message.startsWith('Index:'))).toMatchObject({
      code: 'csv/not-carried',
      words: 6,
    })
  })
})

it('understands more heads of one kind than a call takes arguments', () => {
  const { unit } = headsOf(['title', ...Array.from({ length: 150_000 }, () => 'subjects')], own)
  expect(unit.filter(({ codec }) => codec.columns.includes('subjects'))).toHaveLength(150_000)
})
