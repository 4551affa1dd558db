import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { junitReport } from '../../src/report/junit.ts'
import { fails } from '../../src/report/tally.ts'
import { tokenize } from '../../src/xml/tokens.ts'
import { finding, printed, runs } from './a-run.ts'

const junit = (out: Parameters<typeof junitReport>[0]) =>
  junitReport(out, { command: 'validate', fails: each => fails(each, 'error') })
const schema = fileURLToPath(new URL('../../schemas/junit-report.xsd', import.meta.url))
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

it.each(Object.entries(runs))('is well-formed: %s', (_, run) => {
  const faults: Diagnostic[] = []
  const reader = tokenize({ start() {}, text() {}, end() {}, finish() {} }, fault => faults.push(fault))
  reader.write(printed(junit, ...run))
  reader.end()
  expect(faults).toEqual([])
})

it('passes its schema', context => {
  if (!hasXmllint) context.skip('xmllint is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'fonds-junit-'))
  try {
    const paths = Object.values(runs).map((run, i) => {
      const path = join(folder, `${i}.xml`)
      writeFileSync(path, printed(junit, ...run))
      return path
    })
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, ...paths], { encoding: 'utf8' })
    expect(stderr.split('\n').filter(line => line !== '' && !line.endsWith(' validates'))).toEqual([])
    expect(status).toBe(0)
    const wrong = join(folder, 'wrong.xml')
    writeFileSync(wrong, '<testsuites><testsuite name="a"><oops/></testsuite></testsuites>')
    expect(spawnSync('xmllint', ['--noout', '--schema', schema, wrong]).status).toBe(3)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('fails a case whose findings make the run fail, and only that', () => {
  const text = printed(junit, {
    'ms1.xml': [
      finding({ code: 'a/b', severity: 'error', message: 'Wrong.', place: { line: 4, column: 2 } }),
      finding({ code: 'c/d', message: 'Odd.' }),
    ],
    'ms2.xml': [],
  })
  const parser = new XMLParser({ ignoreAttributes: false, isArray: name => /^test(?:suite|case)$/.test(name) })
  const [first, second] = parser.parse(text).testsuites.testsuite
  expect(first).toMatchObject({ '@_name': 'ms1.xml', '@_tests': '2', '@_failures': '1', '@_errors': '0' })
  expect(first.testcase[0]).toMatchObject({ '@_name': 'a/b', '@_line': '4', failure: { '@_message': 'Wrong.' } })
  expect(first.testcase[1]).toMatchObject({ '@_name': 'c/d', 'system-out': 'warning: Odd.' })
  expect(second).toMatchObject({ '@_tests': '1', '@_failures': '0' })
})
