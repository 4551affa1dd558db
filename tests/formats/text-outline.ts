import { readFileSync } from 'node:fs'
import type { ReadOptions } from '../../src/formats/format.ts'
import { read } from '../../src/formats/text/index.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { collect } from '../../src/model/tree.ts'
import type { UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'

const folder = new URL('../../fixtures/', import.meta.url)

/** A fixture by its name below the folder of a case. */
export const fixture = (name: string, of = 'presidential-library'): string =>
  readFileSync(new URL(`${of}/${name}`, folder), 'utf8')

export interface ReadText {
  readonly findingAids: readonly FindingAid[]
  readonly unit: UnitTree
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a text handed over in chunks of a size. */
export function readText(text: string, options: ReadOptions = {}, chunk = text.length): ReadText {
  const findingAids: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const input = read(
    collect(found => findingAids.push(found)),
    diagnostic => diagnostics.push(diagnostic),
    options,
  )
  for (let i = 0; i < text.length; i += chunk) input.write(text.slice(i, i + chunk))
  input.end()
  return { findingAids, unit: findingAids[0]?.unit ?? {}, diagnostics }
}

/** The units below the top, one line each: level, title, machine dates, containers. */
export function outline({ units = [] }: UnitTree, indent = ''): string[] {
  return units.flatMap(unit => {
    const { level = '', otherLevel, title, dates = [], containers = [] } = unit
    const said = [
      otherLevel ?? level,
      title?.text ?? 'untitled',
      ...dates.map(({ begin, end, undated }) => (undated ? 'undated' : begin === end ? begin : `${begin}/${end}`)),
      ...containers.map(({ type, indicator }) => `${type} ${indicator}`),
    ]
    return [indent + said.join(' | '), ...outline(unit, `${indent}  `)]
  })
}

/** Diagnostics in short: severity, code and line. */
export const inShort = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.line}:${place?.column}`)
