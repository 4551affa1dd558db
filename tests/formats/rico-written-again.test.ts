import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { convert, validate } from '../../src/index.ts'

/** A finding aid in EAD 2002 with this said of the whole. */
const findingAid = (did: string, besides = '') =>
  `<ead><eadheader><eadid mainagencycode="XX-cape">ms1</eadid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt>
<publicationstmt><publisher>Cape Archive</publisher></publicationstmt></filedesc></eadheader>
<archdesc level="fonds"><did><unittitle>Lighthouse logs</unittitle>${did}</did>${besides}</archdesc></ead>`

interface Named {
  readonly '@id': string
  readonly 'rdfs:label': string
}

async function twice(ead: string) {
  const first = (await convert(ead, { to: 'rico' })).outputs[0]?.text ?? ''
  const { outputs, diagnostics } = await convert(first, { from: 'rico', to: 'rico' })
  const nodes: readonly Named[] = JSON.parse(first)['@graph']
  return { first, again: outputs[0]?.text, diagnostics, nodes }
}

/** Labels and numbers that the first writing must not owe to what the second cannot see. */
const cases: readonly (readonly [string, string])[] = [
  [
    'an agency first named by its code, then by its name',
    findingAid(
      '<unitid repositorycode="XX-cape">MS 1</unitid><repository><address><addressline>Cape</addressline></address></repository>',
    ),
  ],
  [
    'an agency of three departments by one code',
    findingAid(
      ['Maps', 'Music', 'Prints']
        .map(
          name => `<unitid repositorycode="XX-cape">MS 1</unitid><repository><corpname>${name}</corpname></repository>`,
        )
        .join(''),
      ['Maps', 'Music', 'Prints']
        .map(
          name =>
            `<dsc><c><did><unitid repositorycode="XX-cape">${name} 1</unitid><repository><corpname>${name}</corpname></repository></did></c></dsc>`,
        )
        .join(''),
    ),
  ],
  ['a container without a number', findingAid('<container label="Vault"/>')],
  [
    'a set of digital objects of which nothing is said',
    findingAid('<daogrp><daodesc><p/></daodesc><daoloc href="https://example.org/a.jpg"/></daogrp>'),
  ],
  [
    'an empty note on processing before one with words',
    findingAid('', '<processinfo><p> </p></processinfo><processinfo><p>Listed in 1950.</p></processinfo>'),
  ],
]

describe('RiC-O read and written again', { timeout: 60_000 }, () => {
  it.each(cases)('is the same with %s', async (_, ead) => {
    const { first, again, diagnostics } = await twice(ead)
    expect(diagnostics.filter(({ code }) => code === 'rico/not-read')).toEqual([])
    expect(again).toBe(first)
  })

  it.each([
    { text: '', identifier: 'https://example.org/p/1' },
    { text: '', normal: 'Ellis, Ada', identifier: '88', source: 'local' },
    { text: '', identifier: '300026', source: 'aat' },
  ])('is the same with somebody known by %j, who is given no other name', async said => {
    const creators = [{ type: 'person', ...said }]
    const document = JSON.parse((await convert(findingAid(''), { to: 'json' })).outputs[0]?.text ?? '')
    const { first, again } = await twice(JSON.stringify({ ...document, unit: { ...document.unit, creators } }))
    expect(again).toBe(first)
    const back = (await convert(first, { from: 'rico', to: 'json' })).outputs[0]?.text ?? ''
    expect(JSON.parse(back).unit.creators[0].text).toBe(said.normal ?? '')
  })

  it('is as the file beside its source shows, with no digital object that is nowhere', async () => {
    const path = fileURLToPath(new URL('../../fixtures/harbour-union/finding-aid', import.meta.url))
    const { outputs } = await convert(readFileSync(`${path}.ead3.xml`), { to: 'rico' })
    const text = outputs[0]?.text ?? ''
    await expect(text).toMatchFileSnapshot(`${path}.rico.jsonld`)
    const { diagnostics } = await validate(text, { profiles: ['core'] })
    expect(diagnostics.filter(({ code }) => code === 'link-digital-object-nowhere')).toEqual([])
  })

  it('gives a body its name as label, wherever it is first named by its code', async () => {
    const [, ead = ''] = cases[0] ?? []
    const { nodes } = await twice(ead)
    const body = nodes.find(node => node['@id'].endsWith('XX-cape'))
    expect(body).toMatchObject({ 'rdfs:label': 'Cape Archive' })
  })

  it('numbers only the instantiations that are written', async () => {
    const empty = '<dao/><daogrp><daodesc><p/></daodesc><daoloc/></daogrp>'
    const { nodes } = await twice(findingAid(`${empty}<dao href="https://example.org/a.jpg"/>`))
    const numbered = nodes.flatMap(node => /!instantiation\d+$/.exec(node['@id']) ?? [])
    expect(numbered).toEqual(['!instantiation1'])
  })

  it('keeps digital objects in their sets, and sets in theirs', async () => {
    const file = (name: string) => ({ link: { href: `https://example.org/${name}.jpg` } })
    const note = [{ type: 'paragraph', content: ['Two plates.'] }]
    const digitalObjects = [
      file('1'),
      { note, members: [file('a'), { members: [file('b'), file('c')] }, file('d')] },
      { members: [file('e')] },
    ]
    const document = { fonds: '1', control: {}, unit: { title: { text: 'Plates' }, digitalObjects } }
    const { first, again, diagnostics } = await twice(JSON.stringify(document))
    expect(again).toBe(first)
    expect(diagnostics.filter(({ code }) => code === 'rico/not-read')).toEqual([])
    const back = (await convert(first, { from: 'rico', to: 'json' })).outputs[0]?.text ?? ''
    expect(JSON.parse(back).unit.digitalObjects).toEqual(digitalObjects)
  })

  it('links a set to its files, and the unit to all of them', async () => {
    const daogrp =
      '<daogrp><daoloc href="https://example.org/a.jpg"/><daoloc href="https://example.org/b.jpg"/></daogrp>'
    const { nodes } = await twice(findingAid(daogrp))
    const ids = nodes.filter(node => /!instantiation\d+$/.test(node['@id'])).map(node => ({ '@id': node['@id'] }))
    expect(ids).toHaveLength(3)
    expect(nodes.find(node => 'rico:hasOrHadDigitalInstantiation' in node)).toMatchObject({
      'rico:hasOrHadDigitalInstantiation': ids,
    })
    expect(nodes.find(node => 'rico:hasOrHadComponent' in node)).toMatchObject({
      'rico:hasOrHadComponent': ids.slice(1),
    })
  })

  const ead3 = (daos: string) =>
    `<ead xmlns="http://ead3.archivists.org/schema/"><control><recordid>ms1</recordid><filedesc><titlestmt><titleproper>Guide</titleproper></titlestmt></filedesc>
<maintenancestatus value="new"/><maintenanceagency><agencycode>XX-cape</agencycode><agencyname>Cape Archive</agencyname></maintenanceagency><maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime>1950</eventdatetime><agenttype value="human"/><agent>Ellis</agent></maintenanceevent></maintenancehistory></control>
<archdesc level="fonds"><did><unittitle>Lighthouse logs</unittitle>${daos}</did></archdesc></ead>`

  it.each([
    ['borndigital', '', ['borndigital', undefined, undefined]],
    ['derived', 'localtype="scan"', ['derived', undefined, 'scan']],
    ['otherdaotype', 'otherdaotype="microfilm scan" localtype="scan"', ['otherdaotype', 'microfilm scan', 'scan']],
    ['derived', 'linkrole="image/jpeg" localtype="scan"', ['derived', undefined, 'scan']],
    ['unknown', '', [undefined, undefined, undefined]],
  ] as const)('keeps the kind of a digital object: %s, %s', async (kind, besides, expected) => {
    const href = 'href="https://example.org/a.jpg"'
    const source = await convert(ead3(`<dao daotype="${kind}" ${besides} ${href}/>`), { to: 'rico' })
    expect(source.diagnostics.filter(({ message }) => message.startsWith('Digital objects:'))).toEqual([])
    const first = source.outputs[0]?.text ?? ''
    const back = (await convert(first, { from: 'rico', to: ['json', 'rico'] })).outputs
    const [object] = JSON.parse(back[0]?.text ?? '').unit.digitalObjects
    expect([object.kind, object.otherKind, object.localType]).toEqual(expected)
    expect(back[1]?.text).toBe(first)
  })

  it('reports a kind that is not named, and whether an object is the whole', async () => {
    const report = async (attributes: string) => {
      const dao = `<dao ${attributes} href="https://example.org/a.jpg"/>`
      const { diagnostics } = await convert(ead3(dao), { to: 'rico' })
      return diagnostics.filter(
        ({ code, message }) =>
          /^rico\/(?:not-carried|carried-in-part)$/.test(code) && message.startsWith('Digital objects:'),
      ).length
    }
    expect(await report('daotype="borndigital"')).toBe(0)
    expect(await report('daotype="otherdaotype"')).toBe(1)
    expect(await report('daotype="borndigital" coverage="part"')).toBe(1)
  })
})
