import type { Format } from '../format.ts'
import { checkDcterms, checkOaiDc } from './check.ts'
import { checkDctermsGraph } from './check-graph.ts'
import { dctermsCrosswalk } from './dcterms.crosswalk.ts'
import { oaiDcCrosswalk } from './oai-dc.crosswalk.ts'
import { readDublinCore } from './read.ts'
import { readDctermsGraph } from './read-graph.ts'
import { recogniseDcterms, recogniseDctermsGraph, recogniseOaiDc } from './recognise.ts'
import { crosswalkInWords } from './row.ts'
import { writeDcterms, writeDctermsGraph, writeOaiDc } from './write.ts'

/**
 * Simple Dublin Core as OAI-PMH harvests it: the fifteen elements in `oai_dc:dc`.
 *
 * With `per: 'collection'` (the default) the file is one record for the whole. With `per: 'unit'` it has one for every unit,
 * each understandable alone, within a neutral element `records` without a namespace; the record of a unit stands after those
 * of its parts. Each `oai_dc:dc` is valid by itself against `oai_dc.xsd`.
 *
 * @example walk(findingAid, redact(withIds(oaiDc.write(out, report, { per: 'unit', baseUri: 'https://example.org/fa' })), report))
 */
export const oaiDc: Format = {
  name: 'oai-dc',
  title: 'Dublin Core, fifteen elements (oai_dc)',
  extensions: ['oai_dc.xml'],
  mediaType: 'application/xml',
  read: readDublinCore,
  write: writeOaiDc,
  check: checkOaiDc,
  recognise: recogniseOaiDc,
  crosswalk: crosswalkInWords(oaiDcCrosswalk, 'dc'),
}

/**
 * Qualified Dublin Core: the properties of `http://purl.org/dc/terms/` with their encoding schemes, in the neutral element
 * `record` of `schemas/dcterms-record.xsd`; with `per: 'unit'`, many of these within `records`, as for {@link oaiDc}.
 */
export const dcterms: Format = {
  name: 'dcterms',
  title: 'Dublin Core, DCMI terms (dcterms)',
  extensions: ['dcterms.xml'],
  mediaType: 'application/xml',
  read: readDublinCore,
  write: writeDcterms,
  check: checkDcterms,
  recognise: recogniseDcterms,
  crosswalk: crosswalkInWords(dctermsCrosswalk, 'dcterms'),
}

/**
 * The DCMI terms as linked data: JSON-LD (or another syntax) with a node for each record, in which names, places, languages,
 * rights and extents are things, and units are linked up and down.
 *
 * @example walk(findingAid, redact(withIds(dctermsJsonLd.write(out, report, { per: 'unit', baseUri: 'https://example.org/fa' })), report))
 */
export const dctermsJsonLd: Format = {
  name: 'dcterms-jsonld',
  title: 'Dublin Core, DCMI terms as JSON-LD',
  extensions: ['dcterms.jsonld'],
  mediaType: 'application/ld+json',
  isGraph: true,
  read: readDctermsGraph,
  write: writeDctermsGraph,
  check: checkDctermsGraph,
  recognise: recogniseDctermsGraph,
  crosswalk: crosswalkInWords(dctermsCrosswalk, 'dcterms'),
}
