import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { profileNames } from '../../src/formats/dublin-core/profiles.ts'
import { convert } from '../../src/index.ts'
import { shared, whySkipped } from '../shared.ts'

const corpora = shared && join(shared, 'corpora')
const every = process.env.FONDS_EVERY_FILE !== undefined
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

/** `FONDS_EVERY_FILE=1` takes every finding aid in EAD of the corpora; otherwise a few small ones. */
const files = corpora
  ? readdirSync(corpora, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:xml|ead)$/i.test(name) && (every || statSync(join(corpora, name)).size < 30_000))
      .filter(name => /<(?:\w+:)?ead[\s>]/.test(readFileSync(join(corpora, name), 'latin1')))
      .sort()
      .filter((_, i) => every || i % 12 === 0)
  : []

describe.skipIf(!shared || !hasXmllint)(
  `real finding aids as Dublin Core, by the published schemas (${shared ? (hasXmllint ? 'here' : 'skipped: no xmllint here') : whySkipped})`,
  () => {
    const folder = shared ? mkdtempSync(join(tmpdir(), 'fonds-dc-corpus-')) : ''
    afterAll(() => folder !== '' && rmSync(folder, { recursive: true, force: true }))

    const oai = join(folder, 'oai.xsd')
    const terms = join(folder, 'dcterms.xsd')
    if (shared) {
      writeFileSync(
        oai,
        `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="http://www.openarchives.org/OAI/2.0/oai_dc/">
        <xs:import namespace="http://www.openarchives.org/OAI/2.0/oai_dc/" schemaLocation="${shared}/schemas/offline/oai_dc.xsd"/>
        <xs:element name="records"><xs:complexType><xs:sequence>
          <xs:element ref="o:dc" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence></xs:complexType></xs:element></xs:schema>`,
      )
      const own = readFileSync(fileURLToPath(new URL('../../schemas/dcterms-record.xsd', import.meta.url)), 'utf8')
      const published = 'http://dublincore.org/schemas/xmls/qdc/2008/02/11/dcterms.xsd'
      writeFileSync(terms, own.replace(published, `${shared}/schemas/offline/dcterms.xsd`))
    }

    it.each(profileNames)(
      'are valid for %s',
      async dcProfile => {
        const written = { 'oai-dc': [] as string[], dcterms: [] as string[] }
        for (const name of files) {
          const { outputs, diagnostics } = await convert(readFileSync(join(corpora ?? '', name)), {
            to: ['oai-dc', 'dcterms'],
            per: 'unit',
            dcProfile,
            baseUri: 'https://archive.example/fa',
          })
          const faults = diagnostics.filter(({ concern, severity }) => concern === 'output' && severity === 'error')
          expect(faults, name).toEqual([])
          for (const { format, text } of outputs) {
            if (format !== 'oai-dc' && format !== 'dcterms') continue
            const file = join(folder, `${written[format].length}.${format}.xml`)
            writeFileSync(file, text)
            written[format].push(file)
          }
        }
        expect(written['oai-dc'].length).toBeGreaterThan(every ? 190 : 3)
        for (const [schema, outputs] of [
          [oai, written['oai-dc']],
          [terms, written.dcterms],
        ] as const) {
          const { stderr } = spawnSync('xmllint', ['--huge', '--nonet', '--noout', '--schema', schema, ...outputs], {
            encoding: 'utf8',
            maxBuffer: 1 << 28,
          })
          expect(stderr.split('\n').filter(line => line !== '' && !line.endsWith(' validates'))).toEqual([])
        }
      },
      every ? 1_200_000 : 20_000,
    )
  },
)
