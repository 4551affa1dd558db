import type { TextSink } from '../model/sink.ts'
import type { Concern, Diagnostic, Place, Severity } from './diagnostic.ts'
import { fingerprint } from './fingerprint.ts'
import { sarifLevel, sarifRule } from './sarif-rules.ts'
import type { Describe, ReportSink } from './sink.ts'

export interface SarifOptions {
  /** The version of fonds. */
  readonly version: string
  readonly describe: Describe
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** In a message of SARIF `[words](place)` is a link; words that only look like one are not. */
const unlinked = (words: string): string => words.replace(/\[(?=[^\]]*\]\()/g, '\\[')

/** A file's name as a relative reference (RFC 3986), or as a `file:` address when it is absolute. */
function uriOf(file: string): string {
  const name = file.replaceAll('\\', '/')
  const encoded = name
    .split('/')
    .map(step => encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/')
  if (/^[A-Za-z]:\//.test(name)) return `file:///${name.slice(0, 2)}${encoded.slice(4)}`
  return name.startsWith('/') ? `file://${encoded.replace(/^\/+/, '/')}` : encoded
}

/**
 * A log in the form of SARIF 2.1.0, which code scanning of GitHub, Azure and many editors read. Results go out as they are
 * found; the rules they name follow them.
 *
 * Source: OASIS, Static Analysis Results Interchange Format (SARIF) 2.1.0, errata 01.
 */
export function sarifReport(out: TextSink, { version, describe }: SarifOptions): ReportSink {
  const codes = new Map<string, { readonly index: number; readonly severity: Severity; readonly concern: Concern }>()
  let begun = false
  function begin(): void {
    if (begun) return
    begun = true
    out.write(`{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`)
  }
  function result(diagnostic: Diagnostic): void {
    begin()
    const { code, severity, concern } = diagnostic
    const first = codes.size === 0
    const known = codes.get(code) ?? { index: codes.size, severity, concern }
    codes.set(code, known)
    out.write(`${first ? '' : ','}\n${JSON.stringify(resultOf(diagnostic, known.index))}`)
  }
  return {
    open() {},
    finding: result,
    close() {},
    failure: result,
    end({ exitCode }) {
      begin()
      const rules = [...codes].map(([code, { severity, concern }]) =>
        sarifRule(code, severity, concern, describe(code)),
      )
      const tool = { driver: { name: 'fonds', version, semanticVersion: version, rules } }
      const invocations = [{ executionSuccessful: exitCode === 0 || exitCode === 1, exitCode }]
      out.write(`\n],"tool":${JSON.stringify(tool)},"invocations":${JSON.stringify(invocations)}}]}\n`)
      out.end()
    },
  }
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number): object {
  const { code, concern, severity, message, place, unit, value, hint, words, related = [] } = diagnostic
  return {
    ruleId: code,
    ruleIndex,
    level: sarifLevel[severity],
    message: { text: unlinked(hint === undefined ? message : `${message} ${hint}`) },
    ...((place?.file !== undefined || unit !== undefined) && { locations: [location(place, unit)] }),
    ...(related.length > 0 && {
      relatedLocations: related.map((other, i) => ({
        id: i + 1,
        ...location(other.place && { file: place?.file, ...other.place }, undefined),
        message: { text: unlinked(other.message) },
      })),
    }),
    partialFingerprints: { 'fonds/v1': fingerprint(diagnostic) },
    properties: { concern, value, words },
  }
}

type Somewhere = { readonly [Member in keyof Place]: Place[Member] | undefined }

function location(place: Somewhere | undefined, unit: string | undefined): object {
  return {
    ...(place?.file !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: uriOf(place.file) },
        ...(place.line !== undefined && { region: { startLine: place.line, startColumn: place.column } }),
      },
    }),
    ...((place?.pointer !== undefined || (unit !== undefined && unit !== '')) && {
      logicalLocations: [{ fullyQualifiedName: place?.pointer ?? unit }],
    }),
  }
}
