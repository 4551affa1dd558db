import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gather } from '../../src/convert/gather.ts'
import type { Format, ReadOptions, Write } from '../../src/formats/format.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { collect, walk } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

/** A finding aid in a table, read. */
export function readTable(text: string, format: Format, options: ReadOptions = {}) {
  if (!format.read) throw new TypeError(`${format.name} cannot be read`)
  const found: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const sink = format.read(
    collect(findingAid => found.push(findingAid)),
    diagnostic => diagnostics.push(diagnostic),
    options,
  )
  sink.write(text)
  sink.end()
  return { found, diagnostics }
}

/** A finding aid written as a table, with what was reported. */
export function writeTable(findingAid: FindingAid, format: Format & { readonly write: Write }) {
  const diagnostics: Diagnostic[] = []
  const output = gather()
  walk(
    findingAid,
    format.write(output, diagnostic => diagnostics.push(diagnostic)),
  )
  return { text: output.text() ?? '', diagnostics }
}

/** A tree in short: level and title of each unit, indented. */
export function outline(unit: UnitTree, depth = 0): string[] {
  const own = `${'  '.repeat(depth)}${unit.level ?? '-'} ${unit.title?.text ?? ''}`.trimEnd()
  return [own, ...(unit.units ?? []).flatMap(part => outline(part, depth + 1))]
}

/** One of our own files. */
export const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/mill-ledgers/${name}`, import.meta.url)), 'utf8')
