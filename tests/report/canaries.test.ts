import { describe, expect, it } from 'vitest'
import { convert, validate } from '../../src/convert/api.ts'
import type { TextSink } from '../../src/model/sink.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { githubReport } from '../../src/report/github.ts'
import { jsonReport } from '../../src/report/json-lines.ts'
import { junitReport } from '../../src/report/junit.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { sarifReport } from '../../src/report/sarif.ts'
import type { ReportSink } from '../../src/report/sink.ts'
import { textReport } from '../../src/report/text.ts'
import { printed } from './a-run.ts'

const CANARY = 'zqcanary'

/** Everything a report might quote, wrong in every way, inside something internal. */
const inside = `
  <did>
    <unittitle>${CANARY} title <oops x="${CANARY}">${CANARY}</oops></unittitle>
    <unitid countrycode="${CANARY}" id="${CANARY} id">${CANARY}-1</unitid>
    <unitdate normal="${CANARY}" certainty="${CANARY}">${CANARY} 19xx</unitdate>
    <langmaterial><language langcode="${CANARY}">${CANARY}</language></langmaterial>
    <container type="${CANARY}" localtype="${CANARY}">${CANARY} 3</container>
    <physdesc>${CANARY} folders, many</physdesc>
  </did>
  <scopecontent oops="${CANARY}"><p>${CANARY} <ref target="${CANARY}">x</ref></p></scopecontent>
  <oops>${CANARY}</oops>`

const ead3 = `<ead xmlns="http://ead3.archivists.org/schema/">
<control><recordid>r1</recordid><filedesc><titlestmt><titleproper>T</titleproper></titlestmt></filedesc>
<maintenancestatus value="new"/><maintenanceagency><agencyname>A</agencyname></maintenanceagency>
<maintenancehistory><maintenanceevent><eventtype value="created"/><eventdatetime>x</eventdatetime><agenttype value="human"/><agent>x</agent></maintenanceevent></maintenancehistory></control>
<archdesc level="fonds"><did><unittitle>Papers</unittitle><unitdate normal="1990/1991">1990-1991</unitdate></did>
<dsc><c level="file" audience="internal">${inside}</c><c level="file"><did><unittitle>Open</unittitle></did>
<scopecontent audience="internal"><p>${CANARY}<oops/></p></scopecontent></c></dsc></archdesc></ead>`

const ead2002 = `<ead xmlns="urn:isbn:1-931666-22-9">
<eadheader><eadid>r1</eadid><filedesc><titlestmt><titleproper>T</titleproper></titlestmt></filedesc></eadheader>
<archdesc level="fonds"><did><unittitle>Papers</unittitle></did>
<dsc type="combined"><c level="file" audience="internal">${inside}</c></dsc></archdesc></ead>`

const native = JSON.stringify({
  fonds: '1',
  control: {},
  unit: {
    title: { text: 'Papers' },
    units: [
      { audience: 'internal', level: 'box', title: { text: CANARY, oops: CANARY } },
      { level: 'file', scopeContent: [{ audience: 'internal', blocks: [{ type: CANARY }] }] },
    ],
  },
})

const forms: Readonly<Record<string, (out: TextSink) => ReportSink>> = {
  text: textReport,
  json: jsonReport,
  sarif: out => sarifReport(out, { version: '1.0.0', describe: () => undefined }),
  junit: out => junitReport(out, { command: 'validate', fails: () => true }),
  github: githubReport,
  markdown: markdownReport,
}

describe.each([
  ['EAD3', ead3],
  ['EAD 2002', ead2002],
  ['JSON', native],
])('of internal material in %s', (_, source) => {
  it.each(Object.entries(forms))('a report in the form %s shows nothing', async (_, form) => {
    const found: Diagnostic[] = [
      ...(await validate(source)).diagnostics,
      ...(await validate(source, { profiles: [] })).diagnostics,
      ...(await convert(source, { to: ['ead3', 'ead2002', 'oai-dc', 'dcterms', 'schema-org', 'json'] })).diagnostics,
    ]
    expect(found.length).toBeGreaterThan(0)
    expect(printed(form, { 'ms1.xml': found }).toLowerCase()).not.toContain(CANARY)
  })
})
