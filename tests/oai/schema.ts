import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { xmllint, xmllintIsHere } from '../conformance/xmllint.ts'
import { published, whyNotPublished } from '../published.ts'

const folder = published
const file = (name: string): string => join(folder ?? '', name)
const oaiPmh = file('oai-pmh/OAI-PMH.xsd')

/** Whether answers can be checked against the published schemas here. */
export const canCheck = folder !== undefined && existsSync(oaiPmh) && xmllintIsHere

/** Why the tests that need it are skipped, for the title of a skipped suite. */
export const whyNot = canCheck ? 'xmllint' : xmllintIsHere ? whyNotPublished : 'skipped: no xmllint here'

const imports = (): string =>
  [
    ['http://www.openarchives.org/OAI/2.0/', oaiPmh],
    ['http://www.openarchives.org/OAI/2.0/oai-identifier', file('oai-pmh/oai-identifier.xsd')],
    // Before that of oai_dc: of two schemas for the elements of Dublin Core the first is taken, and only this has all that is used.
    ['http://purl.org/dc/terms/', file('offline/dcterms.xsd')],
    ['http://www.openarchives.org/OAI/2.0/oai_dc/', file('offline/oai_dc.xsd')],
    ['http://www.openarchives.org/OAI/2.0/oai_dcterms/', fileURLToPath(new URL('./oai-dcterms.xsd', import.meta.url))],
    ['urn:isbn:1-931666-22-9', file('offline/ead2002-20210412.xsd')],
    ['http://ead3.archivists.org/schema/', file('ead3/ead3.xsd')],
    [
      'http://www.openarchives.org/OAI/2.0/static-repository',
      fileURLToPath(new URL('./static-repository.xsd', import.meta.url)),
    ],
  ]
    .map(([namespace, schemaLocation]) => `<xs:import namespace="${namespace}" schemaLocation="${schemaLocation}"/>`)
    .join('')

/**
 * What the published schemas say of documents: of answers by OAI-PMH.xsd, of static repositories and
 * of records of DCMI terms by schemas of our own, and strictly of all that stands in them.
 */
export function faultsIn(documents: readonly string[]): readonly string[] {
  const work = mkdtempSync(join(tmpdir(), 'fonds-oai-xsd-'))
  try {
    const schema = join(work, 'all.xsd')
    writeFileSync(schema, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports()}</xs:schema>`)
    return xmllint(schema, documents).flatMap((messages, at) => messages.map(message => `${at}: ${message}`))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
