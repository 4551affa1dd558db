import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { loadSchemaFile } from '../../../src/node/schema-files/load.ts'
import type { Diagnostic } from '../../../src/report/diagnostic.ts'
import { shared, whySkipped } from '../../shared.ts'

const folder = mkdtempSync(join(tmpdir(), 'fonds-schemas-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function check(schema: string, text: string): Promise<readonly Diagnostic[]> {
  const said: Diagnostic[] = []
  await (await loadSchemaFile(schema)).check(text, 'fa.xml', diagnostic => said.push(diagnostic))
  return said.map(diagnostic => ({ ...diagnostic, message: diagnostic.message.replace(`${folder}/`, '') }))
}

const ead = (inside: string) =>
  `<ead xmlns="http://ead3.archivists.org/schema/"><archdesc level="fonds">\n<did/>\n<dsc>${inside}</dsc></archdesc></ead>`

const files =
  '<c level="series">\n<c level="file"><did><unittitle>One</unittitle></did></c>\n<c level="file"><did><unittitle>Two</unittitle></did></c></c>'

const sch = (rules: string, before = '') => `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
<ns prefix="e" uri="http://ead3.archivists.org/schema/"/>${before}<pattern>${rules}</pattern></schema>`

const needsDate = sch(
  '<rule context="e:c[@level=\'file\']"><assert test="e:did/e:unitdate">The file "<value-of select="e:did/e:unittitle"/>" has no date</assert></rule>',
)

const anyXsd = (
  type: string,
) => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" elementFormDefault="qualified">
<xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b" type="${type}" maxOccurs="9"/></xs:sequence></xs:complexType></xs:element></xs:schema>`

describe("a schema of the user's", () => {
  it('in XSD finds faults at their places', async () => {
    const said = await check(put('a.xsd', anyXsd('xs:integer')), '<a xmlns="urn:x">\n  <b>1</b>\n  <b>two</b>\n</a>')
    expect(said).toEqual([
      {
        code: 'schema-file/not-valid',
        concern: 'schema',
        severity: 'error',
        message: "a.xsd: <b>: 'two' is not a valid value of the atomic type 'xs:integer'.",
        place: { file: 'fa.xml', line: 3, column: 3 },
      },
    ])
  })

  it('names the values of a list, and what is missing', async () => {
    const list = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x"><xs:element name="a"><xs:complexType>
<xs:attribute name="k"><xs:simpleType><xs:restriction base="xs:token"><xs:enumeration value="one"/><xs:enumeration value="two"/></xs:restriction></xs:simpleType></xs:attribute></xs:complexType></xs:element></xs:schema>`
    const [wrong] = await check(put('list.xsd', list), '<a xmlns="urn:x" k="three"/>')
    expect(wrong?.message).toBe('list.xsd: <a>, attribute k: The value "three" is not one of one, two.')
    const inside =
      '<element name="a" ns="urn:x" xmlns="http://relaxng.org/ns/structure/1.0"><element name="b"><empty/></element></element>'
    const [missing] = await check(put('inside.rng', inside), '<a xmlns="urn:x"/>')
    expect(missing?.message).toMatch(
      /^inside\.rng: (?:<b> is demanded and not there|An element that the schema demands is not there)\.$/,
    )
  })

  it.each([
    [
      'a.rng',
      '<element name="a" ns="urn:x" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><oneOrMore><element name="b"><data type="integer"/></element></oneOrMore></element>',
    ],
    ['a.rnc', 'default namespace = "urn:x"\nelement a { element b { xsd:integer }+ }'],
  ])('in RELAX NG, %s, as well', async (name, content) => {
    const schema = put(name, content)
    expect(await check(schema, '<a xmlns="urn:x"><b>1</b></a>')).toEqual([])
    const said = await check(schema, '<a xmlns="urn:x">\n  <b>1</b>\n  <b>two</b>\n</a>')
    expect(said.map(({ place }) => place?.line)).toContain(3)
    expect(said.every(({ code, severity }) => code === 'schema-file/not-valid' && severity === 'error')).toBe(true)
  })

  it('in Schematron says its own words, with the place in the words of archivists', async () => {
    expect(await check(put('dates.sch', needsDate), ead(files))).toEqual([
      {
        code: 'schema-file/assertion',
        concern: 'schema',
        severity: 'error',
        message: 'dates.sch: The file "One" has no date.',
        place: { file: 'fa.xml', line: 4, column: 1 },
        unit: 'Series 1 › File 1',
      },
      expect.objectContaining({ message: 'dates.sch: The file "Two" has no date.', unit: 'Series 1 › File 2' }),
    ])
  })

  it('in Schematron may use variables, functions, keys, abstract patterns, roles and diagnostics', async () => {
    const schema = put(
      'much.sch',
      `<schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" queryBinding="xslt2">
      <ns prefix="e" uri="http://ead3.archivists.org/schema/"/>
      <xsl:variable name="levels" select="('fonds','series')"/>
      <xsl:function name="e:short"><xsl:param name="t"/><xsl:sequence select="string-length($t) lt 4"/></xsl:function>
      <let name="limit" value="2"/>
      <pattern abstract="true" id="need"><rule context="$where"><assert test="$what">needs $what</assert></rule></pattern>
      <pattern is-a="need"><param name="where" value="e:archdesc"/><param name="what" value="e:controlaccess"/></pattern>
      <pattern>
        <rule context="e:c[@level='series']"><let name="n" value="count(e:c)"/>
          <report test="$n ge $limit" role="info" diagnostics="d"><name/> holds <value-of select="$n"/></report></rule>
        <rule context="*[@level]"><assert test="@level = $levels" role="warning">level <value-of select="@level"/></assert></rule>
      </pattern>
      <pattern><rule context="e:unittitle"><report test="e:short(.)">short</report></rule></pattern>
      <diagnostics><diagnostic id="d">Think of dividing it.</diagnostic></diagnostics></schema>`,
    )
    const said = await check(schema, ead(files))
    expect(said.map(({ code, severity, message, hint }) => [code, severity, message, hint])).toEqual([
      ['schema-file/assertion', 'error', 'much.sch: needs e:controlaccess.', undefined],
      ['schema-file/report', 'info', 'much.sch: c holds 2.', 'Think of dividing it.'],
      ['schema-file/assertion', 'warning', 'much.sch: level file.', undefined],
      ['schema-file/assertion', 'warning', 'much.sch: level file.', undefined],
      ['schema-file/report', 'warning', 'much.sch: short.', undefined],
      ['schema-file/report', 'warning', 'much.sch: short.', undefined],
    ])
  })

  it('never brings words that are internal into a report', async () => {
    const hidden = files.replace('<c level="file">', '<c level="file" audience="internal">')
    const said = await check(put('dates.sch', needsDate), ead(hidden.replace('One', 'CANARY')))
    expect(JSON.stringify(said)).not.toContain('CANARY')
    expect(said).toHaveLength(2)
    expect(said[0]).toMatchObject({ place: { line: 4 }, unit: 'Series 1 › File 1', message: /held back/ })
    const xsd = put('a.xsd', anyXsd('xs:integer'))
    const inXsd = await check(xsd, '<a xmlns="urn:x"><b audience="internal">CANARY</b></a>')
    expect(JSON.stringify(inXsd)).not.toContain('CANARY')
    expect(inXsd.length).toBeGreaterThan(0)
  })

  it('is counted beyond a thousand findings alike', async () => {
    const many = `<a xmlns="urn:x">${'<b>x</b>'.repeat(9)}</a>`
    expect(await check(put('a.xsd', anyXsd('xs:integer')), many)).toHaveLength(9)
    const lots = ead(`<c level="series">${'<c level="file"><did/></c>'.repeat(1_500)}</c>`)
    const said = await check(put('dates.sch', needsDate), lots)
    expect(said).toHaveLength(1_001)
    expect(said.at(-1)).toMatchObject({ more: 499 })
  })

  it('refuses a schema whose import is elsewhere, also where nothing of it is asked for', async () => {
    const importing =
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:import namespace="urn:y" schemaLocation="https://schemas.example/away.xsd"/><xs:element name="r"/></xs:schema>'
    await expect(loadSchemaFile(put('unused.xsd', importing))).rejects.toThrow(
      /imports https:.*away\.xsd, which is not on this computer.*Put a copy named away\.xsd/,
    )
    const including = sch('', '<include href="https://schemas.example/away.sch"/>')
    await expect(loadSchemaFile(put('including.sch', including))).rejects.toThrow(
      /asks for https:.*away\.sch, which is not on this computer, and nothing is fetched/,
    )
    const lacking = sch('', '<include href="lacking-part.sch"/>')
    await expect(loadSchemaFile(put('lacking.sch', lacking))).rejects.toThrow(
      /includes .*lacking-part\.sch, which is not there/,
    )
  })

  it('in RELAX NG names the element or the attribute that is not as it should be', async () => {
    const rnc = 'start = element r { element n { xsd:integer }, element k { attribute of { "a" | "b" }, empty }* }'
    const said = async (inside: string) =>
      (await check(put('kinds.rnc', rnc), `<r>${inside}</r>`)).map(({ message }) => message)
    expect(await said('<n>two</n>')).toEqual([
      'kinds.rnc: <n>: The value "two" is not one that the schema takes there, as integer.',
    ])
    const attribute =
      'kinds.rnc: <k>: An attribute that the schema demands is not there, or has a value that it does not take.'
    expect(await said('<n>2</n><k of="c"/>')).toEqual([attribute])
    expect(await said('<n>2</n><k/>')).toEqual([attribute])
    expect(await said('<n>2</n><k of="a" at="here"/>')).toEqual([
      'kinds.rnc: <k>, attribute at: The schema has no such attribute there, or not with this value.',
    ])
  })

  it('imports what lies beside it, and fetches nothing', async () => {
    let asked = 0
    const server = createServer((_, answer) => {
      asked += 1
      answer.end('<x/>')
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const importing = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:x"><xs:import namespace="urn:x" schemaLocation="http://127.0.0.1:${port}/other.xsd"/><xs:element name="r"><xs:complexType><xs:sequence><xs:element ref="x:a"/></xs:sequence></xs:complexType></xs:element></xs:schema>`
    await expect(loadSchemaFile(put('importing.xsd', importing))).rejects.toThrow(
      /imports http:.*other\.xsd.*nothing is fetched/,
    )
    put('other.xsd', anyXsd('xs:integer'))
    expect(await check(put('importing.xsd', importing), '<r><a xmlns="urn:x"><b>1</b></a></r>')).toEqual([])
    const fetching = sch(`<rule context="e:c"><assert test="doc('http://127.0.0.1:${port}/x.xml')/x">x</assert></rule>`)
    expect(await check(put('fetching.sch', fetching), ead(files))).toMatchObject([
      { code: 'schema-file/failed', message: expect.stringContaining('nothing is fetched') },
    ])
    const secret = put('secret.txt', 'CANARY')
    const entity = `<!DOCTYPE a [<!ENTITY s SYSTEM "${secret}">]><a xmlns="urn:x"><b>&s;</b></a>`
    expect(JSON.stringify(await check(put('a.xsd', anyXsd('xs:integer')), entity))).not.toContain('CANARY')
    expect(asked).toBe(0)
    server.close()
  })

  it.each([
    ['a.dtd', '', /takes \.xsd, \.rng, \.rnc and \.sch/],
    [
      'wrong.xsd',
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="none"/></xs:schema>',
      /cannot be used as a schema/,
    ],
    ['wrong.rng', '<a/>', /cannot be used as a schema/],
    ['wrong.rnc', 'element', /line 1, column 8: expected a name/],
    ['wrong.sch', sch('<rule context="e:c"><assert test="(">x</assert></rule>'), /cannot be used as a schema/],
    ['old.sch', '<schema xmlns="http://www.ascc.net/xml/schematron"/>', /should be ISO Schematron/],
    ['none.xsd', undefined, /ENOENT/],
  ])('%s that cannot be used is refused with the reason', async (name, content, reason) => {
    const path = content === undefined ? join(folder, name) : put(name, content)
    await expect(loadSchemaFile(path)).rejects.toThrow(reason)
  })

  it('in Schematron names the engine to install when it is not there', async () => {
    vi.resetModules()
    vi.doMock('saxon-js', () => {
      throw new Error('not installed')
    })
    const { loadSchemaFile: load } = await import('../../../src/node/schema-files/load.ts')
    await expect(load(put('dates.sch', needsDate))).rejects.toThrow(/npm install saxon-js/)
    vi.doUnmock('saxon-js')
  })

  const verdicts = () =>
    readFileSync(join(shared ?? '', 'schemas/ead3/schematron-verdicts.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split('\t'))

  it.skipIf(shared === undefined)(
    `finds with the Schematron of EAD3 what was recorded (${shared === undefined ? whySkipped : 'here'})`,
    async () => {
      const schema = await loadSchemaFile(join(shared ?? '', 'schemas/ead3/schematron/ead3.sch'))
      const some = verdicts()
        .filter(([, asserts]) => asserts !== '0')
        .slice(0, 6)
      for (const [file = '', asserts, reports] of some) {
        const path = join(shared ?? '', 'corpora', file.replace(/^samples/, 'saa-ead3-samples'))
        const counts = { 'schema-file/assertion': 0, 'schema-file/report': 0 }
        await schema.check(readFileSync(path, 'utf8'), file, ({ code }) => {
          if (code === 'schema-file/assertion' || code === 'schema-file/report') counts[code] += 1
        })
        expect([file, counts['schema-file/assertion'], counts['schema-file/report']]).toEqual([
          file,
          Number(asserts),
          Number(reports),
        ])
      }
      expect(some.length).toBeGreaterThan(3)
    },
  )
})
