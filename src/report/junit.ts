import type { TextSink } from '../model/sink.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type Kind, kinds } from './kinds.ts'
import type { ReportSink } from './sink.ts'
import { grouped, placeShown, severityWord, valueShown, visible } from './visible.ts'

/** What XML 1.0 has no character for: halves of characters, and the two that are none. */
const NO_CHARACTER = /\p{Surrogate}|[\uFFFE\uFFFF]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const xml = (words: string): string =>
  visible(words)
    .replace(NO_CHARACTER, character => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, character => ENTITIES[character] ?? '')

export interface JunitOptions {
  /** The command, which names the report. */
  readonly command: string
  /** Whether a finding makes the run fail. */
  readonly fails: (diagnostic: Diagnostic) => boolean
}

/**
 * A report in the form of JUnit, which GitLab, Jenkins, Azure and others read: a suite for each file, and in it a case for
 * each code that was found; it fails when its findings make the run fail, and holds them as output when they do not. A file
 * in which nothing was found is one case that passes. Form: `schemas/junit-report.xsd`.
 */
export function junitReport(out: TextSink, { command, fails }: JunitOptions): ReportSink {
  const found = kinds()
  let begun = false
  function begin(): void {
    if (begun) return
    begun = true
    out.write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fonds ${xml(command)}">\n`)
  }
  function suite(file: string, all: readonly Kind[], broken: boolean): void {
    begin()
    const failing = (kind: Kind): boolean => !broken && kind.shown.some(fails)
    const failures = all.filter(failing).length
    out.write(
      `  <testsuite name="${xml(file)}" tests="${Math.max(1, all.length)}" failures="${failures}" errors="${broken ? 1 : 0}" skipped="0" time="0">\n`,
    )
    if (all.length === 0) out.write(`    <testcase name="nothing found" classname="${xml(file)}" time="0"/>\n`)
    for (const kind of all) {
      const [first] = kind.shown
      const place = first?.place?.line === undefined ? '' : ` line="${first.place.line}"`
      out.write(
        `    <testcase name="${xml(kind.code)}" classname="${xml(file)}" file="${xml(file)}"${place} time="0">\n`,
      )
      const words = linesOf(kind).map(xml).join('\n')
      const tag = broken ? 'error' : 'failure'
      if (broken || failing(kind))
        out.write(`      <${tag} type="${xml(kind.code)}" message="${xml(first?.message ?? '')}">${words}</${tag}>\n`)
      else out.write(`      <system-out>${words}</system-out>\n`)
      out.write('    </testcase>\n')
    }
    out.write('  </testsuite>\n')
  }
  return {
    open() {},
    finding: found.add,
    close: ({ file }) => suite(file, found.take(), false),
    failure(diagnostic) {
      const { severity, code } = diagnostic
      suite(diagnostic.place?.file ?? '', [{ severity, code, shown: [diagnostic], more: 0 }], true)
    },
    end() {
      begin()
      out.write('</testsuites>\n')
      out.end()
    },
  }
}

function linesOf({ shown, more }: Kind): string[] {
  const lines = shown.flatMap(({ severity, message, place, unit, value, hint, related = [] }) => {
    const at = placeShown(place)
    return [
      `${severityWord[severity]}: ${at === '' ? '' : `${at}: `}${message}`,
      ...(unit === undefined || unit === '' ? [] : [`  in ${unit}`]),
      ...(value === undefined || value === '' || message.includes(value) ? [] : [`  found: ${valueShown(value)}`]),
      ...related.map(other => `  · ${other.message}`),
      ...(hint === undefined ? [] : [`  → ${hint}`]),
    ]
  })
  return more > 0 ? [...lines, `… and ${grouped(more)} more like it`] : lines
}
