import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { convert, validate } from '../../src/convert/api.ts'
import type { FormatName } from '../../src/formats/index.ts'
import { corpusMutants, startingPoints } from '../conformance/corpus-mutants.ts'
import { type Flavour, flavours } from '../conformance/oracles.ts'
import { type Random, random } from '../conformance/random.ts'
import { textOf, treeOf } from '../conformance/texts.ts'
import { elementsOf } from '../xml/tree.ts'

const forms: readonly FormatName[] = ['json', 'ead3', 'ead2002', 'csv', 'oai-dc', 'schema-org', 'rico']
const baseUri = 'https://archive.example.org/'

/** What every form, and the account, say of a text. */
async function allSaid(text: string, includeInternal = false): Promise<string> {
  const { outputs, diagnostics } = await convert(text, { to: forms, baseUri, includeInternal })
  expect(outputs.map(({ format }) => format)).toEqual(forms)
  return outputs.map(output => output.text).join('\n') + JSON.stringify(diagnostics)
}

const ead3 = (control: string, description: string) => `<ead xmlns="http://ead3.archivists.org/schema/">
<control><recordid>ferry-1</recordid><filedesc><titlestmt><titleproper>Ferry records</titleproper></titlestmt></filedesc>
${control}<maintenanceagency><agencyname>Port Archives</agencyname></maintenanceagency></control>
<archdesc level="fonds">${description}</archdesc></ead>`

const did = (more: string) => `<did><unittitle>Ferry records</unittitle>${more}</did>`

const places: readonly (readonly [string, string])[] = [
  [
    'the words of a status',
    ead3('<maintenancestatus value="revised" audience="internal">after the Quokka audit</maintenancestatus>', did('')),
  ],
  [
    'the heading of a group of names',
    ead3(
      '',
      `${did('')}<controlaccess><controlaccess><head audience="internal">Quokka names</head></controlaccess></controlaccess>`,
    ),
  ],
  [
    'a link in a repository',
    ead3('', did('<repository>Port Archives <ref audience="internal">Quokka</ref></repository>')),
  ],
  [
    'an element that has no place in the origin',
    ead3('', did('<origination><change audience="internal">Quokka</change></origination>')),
  ],
  [
    'the heading of a group in which there are names',
    ead3(
      '',
      `${did('')}<controlaccess><controlaccess><head audience="internal">Quokka names</head><persname><part>Orrin, Tilda</part></persname></controlaccess></controlaccess>`,
    ),
  ],
  [
    'a word within the name of a language, in a sentence',
    `<ead><eadheader><eadid>ferry-1</eadid><filedesc><titlestmt><titleproper>Ferry records</titleproper></titlestmt></filedesc></eadheader>
<archdesc level="fonds"><did><unittitle>Ferry records</unittitle><langmaterial>In <language langcode="eng"><genreform audience="internal">Quokka</genreform>English</language>
mostly</langmaterial></did></archdesc></ead>`,
  ],
  [
    'a link that touches a word of an address',
    `<ead><eadheader><eadid>ferry-1</eadid><filedesc><titlestmt><titleproper>Ferry records</titleproper></titlestmt></filedesc></eadheader>
<archdesc level="fonds"><did><unittitle>Ferry records</unittitle><repository><corpname>Port Archives</corpname><address>
<addressline>Port, 91125<ref audience="internal">Quokka</ref></addressline></address></repository></did></archdesc></ead>`,
  ],
  [
    'a mark in capitals, or between blanks',
    ead3(
      '',
      `<did><unittitle>Ferry records</unittitle><physloc audience="INTERNAL" label="Quokka">Quokka</physloc></did><odd audience=" Internal "><p>Quokka</p></odd><change AUDIENCE="internal"><part>Quokka</part></change>`,
    ),
  ],
  [
    'headings of columns',
    ead3('', `${did('')}<dsc><thead><repository audience="internal">Quokka</repository></thead><c><did/></c></dsc>`),
  ],
]

describe('internal words in places that have no mark for them', () => {
  it.each(places)('%s: are in no form, nor in the account', async (_, text) => {
    expect(await allSaid(text)).not.toContain('Quokka')
  })

  it.each(places.slice(0, -1))('%s: are kept apart, for whoever asks for them', async (_, text) => {
    expect(await allSaid(text, true)).toContain('Quokka')
  })

  it('in what is refused by the schema, however the mark is spelt', async () => {
    for (const mark of ['audience="INTERNAL"', 'audience=" internal"', 'Audience="internal"']) {
      const { diagnostics } = await validate(ead3('', did(`<note ${mark} actuate="Quokka">Quokka</note>`)))
      expect(diagnostics.some(({ code }) => code.startsWith('schema/'))).toBe(true)
      expect(JSON.stringify(diagnostics), mark).not.toContain('Quokka')
    }
  })

  it('in front matter that holds words of its own', async () => {
    const text = `<ead><eadheader><eadid>ferry-1</eadid><filedesc><titlestmt><titleproper>Ferry records</titleproper></titlestmt>
</filedesc></eadheader><frontmatter audience="internal"><div/>Quokka</frontmatter>
<archdesc level="fonds">${did('')}</archdesc></ead>`
    expect(await allSaid(text)).not.toContain('Quokka')
    expect(await allSaid(text, true)).toContain('Quokka')
  })

  it.each([' ', ''])('within the identifier of the finding aid, which itself stays, after "%s"', async between => {
    const text = `<ead><eadheader><eadid>ferry-1${between}<note audience="internal"><p>Quokka</p></note></eadid><filedesc><titlestmt>
<titleproper>Ferry records</titleproper></titlestmt></filedesc></eadheader><archdesc level="fonds">${did('')}</archdesc></ead>`
    const said = await allSaid(text)
    expect(said).not.toContain('Quokka')
    expect(said).toContain('ferry-1')
  })
})

describe('internal words in the identifier of a header that is internal as a whole', () => {
  it.each(['eadid', 'recordid'])('are in no form: %s', async name => {
    const header = name === 'eadid' ? 'eadheader' : 'control'
    const text = `<ead><${header} audience="internal"><${name}><note audience="internal">Quokka</note> ferry-1</${name}>
<filedesc><titlestmt><titleproper>Ferry records</titleproper></titlestmt></filedesc></${header}>
<archdesc level="fonds">${did('')}</archdesc></ead>`
    const said = await allSaid(text)
    expect(said).not.toContain('Quokka')
    expect(said).toContain('ferry-1')
    expect(await allSaid(text, true)).toContain('Quokka')
  })
})

const canary = 'Quokkacanary'

/** One element of a text, chosen at random, made internal, with a canary in all its words and some of its attributes. */
function tainted(text: string, dice: Random): string | undefined {
  const root = treeOf(text)
  const target = dice.pick(elementsOf(root).filter(element => element !== root))
  if (['recordid', 'eadid', 'control', 'eadheader'].includes(target.name)) return undefined
  const audience = { name: 'audience', namespace: '', prefix: '', value: 'internal' }
  for (const element of elementsOf(target)) {
    element.children = element.children.map(child =>
      typeof child === 'string' && child.trim() !== '' ? `${canary} ${child}` : child,
    )
    element.attributes = element.attributes.map(given =>
      ['audience', 'level', 'id', 'type'].includes(given.name) || dice.next() > 0.3
        ? given
        : { ...given, value: canary },
    )
  }
  target.attributes = [...target.attributes.filter(({ name }) => name !== 'audience'), audience]
  target.children.push(canary)
  return textOf(root)
}

describe('an internal part of a finding aid that something is wrong with', () => {
  const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

  it.each(flavours.filter(({ name }) => /1\.1\.1$|2021/.test(name)))(
    'is in no form: $name',
    async (flavour: Flavour) => {
      const dice = random(7)
      const texts = corpusMutants(startingPoints(fixtures, flavour, 100_000, dice), flavour, 50, dice)
      const leaks: string[] = []
      let tried = 0
      for (const text of texts) {
        const given = tainted(text, dice)
        if (given === undefined) continue
        tried++
        const { outputs, diagnostics } = await convert(given, { to: forms, baseUri })
        for (const output of outputs) if (output.text.includes(canary)) leaks.push(`${output.format} of ${given}`)
        if (JSON.stringify(diagnostics).includes(canary)) leaks.push(`account of ${given}`)
      }
      expect(leaks).toEqual([])
      expect(tried).toBeGreaterThan(30)
    },
  )
})

it('leaves nothing of an internal part of an extent, not even what parts it from the others', async () => {
  const hidden = '<extent audience="internal">3 Quokkas</extent><genreform audience="internal">Quokka</genreform>'
  const [boxes, reels] = ['<extent>3 boxes</extent>', '<extent>4 reels</extent>']
  for (const parts of [`${hidden}${boxes}${reels}`, `${boxes}${hidden}${reels}`, `${boxes}${reels}${hidden}`]) {
    const text = `<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>ferry-1</eadid></eadheader><archdesc level="fonds">
${did(`<physdesc>${parts}</physdesc>`)}</archdesc></ead>`
    const { outputs } = await convert(text, { to: 'json' })
    const { unit } = JSON.parse(outputs[0]?.text ?? '{}')
    expect(unit.physicalDescriptions).toMatchObject([{ text: '3 boxes, 4 reels' }])
  }
})

const hiddenHeader = (front: string) =>
  `<ead><eadheader audience="internal"><eadid>ferry-1</eadid><filedesc><titlestmt><titleproper>Quokka records</titleproper>
</titlestmt></filedesc></eadheader>${front}<archdesc level="fonds">${did('')}</archdesc></ead>`

describe('front matter beside a header that is internal', () => {
  it('is for readers, in every form that has a place for it, and stays so', async () => {
    const front = '<frontmatter><titlepage><titleproper>Guide to the pier</titleproper></titlepage></frontmatter>'
    const { outputs } = await convert(hiddenHeader(front), { to: ['ead3', 'ead2002', 'json', 'csv'] })
    for (const { text } of outputs) {
      expect(text).toContain('Guide to the pier')
      expect(text).not.toContain('Quokka')
    }
    const [ead3Text = ''] = outputs.map(({ text }) => text)
    const again = await convert(ead3Text, { to: ['ead2002'] })
    expect(again.outputs[0]?.text).toContain('Guide to the pier')
  })

  it('is told from notes in the header that only look like it', async () => {
    const inHeader = (note: string) =>
      hiddenHeader('').replace('</titlestmt>', `</titlestmt><notestmt>${note}</notestmt>`)
    expect(await allSaid(inHeader('<note audience="external" type="titlepage"><p>Numbat</p></note>'))).not.toContain(
      'Numbat',
    )
    const { outputs } = await convert(hiddenHeader(''), { to: ['ead3', 'json'], includeInternal: true })
    const [asEad3 = '', asJson = ''] = outputs.map(({ text }) => text)
    const controlNote =
      '<notestmt><controlnote localtype="div" audience="external"><p>Numbat</p></controlnote></notestmt>'
    const note =
      '"notes":[{"localType":"div","audience":"external","blocks":[{"type":"paragraph","content":["Numbat"]}]}],'
    for (const text of [
      asEad3.replace('</titlestmt>', `</titlestmt>${controlNote}`),
      asJson.replace('"recordId"', `${note}"recordId"`),
    ]) {
      expect(text).toContain('Numbat')
      expect(text).toContain('internal')
      expect(await allSaid(text)).not.toContain('Numbat')
    }
  })

  it('is for readers but for the parts of it that are internal', async () => {
    const front =
      '<frontmatter><titlepage><titleproper>Guide to the pier</titleproper><p audience="internal">Quokka</p></titlepage>' +
      '<div audience="internal"><p>Quokka</p></div></frontmatter>'
    const said = await allSaid(hiddenHeader(front))
    expect(said).toContain('Guide to the pier')
    expect(said).not.toContain('Quokka')
  })

  it('is held back where it is internal itself, or the whole is', async () => {
    const front = '<frontmatter audience="internal"><titlepage><p>Quokka</p></titlepage></frontmatter>'
    expect(await allSaid(hiddenHeader(front))).not.toContain('Quokka')
    const open = '<frontmatter><titlepage><p>Quokka</p></titlepage></frontmatter>'
    expect(await allSaid(hiddenHeader(open).replace('<ead>', '<ead audience="internal">'))).not.toContain('Quokka')
  })
})
