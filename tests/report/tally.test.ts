import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { type FailOn, failed, tally } from '../../src/report/tally.ts'

const finding = (concern: Diagnostic['concern'], severity: Diagnostic['severity'], words?: number): Diagnostic => ({
  code: 'area/what',
  concern,
  severity,
  message: 'Odd.',
  ...(words !== undefined && { words }),
})

function counted(...found: readonly Diagnostic[]) {
  const passed: Diagnostic[] = []
  const { report, result } = tally(diagnostic => passed.push(diagnostic))
  for (const each of found) report(each)
  expect(passed).toEqual(found)
  return result()
}

const nothing = {
  errors: 0,
  warnings: 0,
  notes: 0,
  losses: 0,
  wordsLost: 0,
  wordsHeldBack: 0,
  wrongOutput: false,
  ownFault: false,
  brokenSource: false,
}

it('counts by severity', () => {
  expect(counted()).toEqual(nothing)
  expect(
    counted(
      finding('input', 'error'),
      finding('rule', 'warning'),
      finding('supplied', 'info'),
      finding('input', 'info'),
    ),
  ).toEqual({ ...nothing, errors: 1, warnings: 1, notes: 2 })
})

it('counts losses of words, and the words of every loss', () => {
  expect(counted(finding('loss', 'warning', 7), finding('loss', 'info', 2), finding('loss', 'info'))).toEqual({
    ...nothing,
    warnings: 1,
    notes: 2,
    losses: 1,
    wordsLost: 9,
  })
})

it('counts the words held back apart from those lost', () => {
  expect(counted(finding('redaction', 'info', 12))).toEqual({ ...nothing, notes: 1, wordsHeldBack: 12 })
})

it('knows wrong output from everything else that is wrong', () => {
  expect(counted(finding('output', 'warning'), finding('schema', 'error')).wrongOutput).toBe(false)
  expect(counted(finding('output', 'error'))).toMatchObject({ wrongOutput: true, ownFault: true })
  expect(counted({ ...finding('output', 'error'), code: 'json/too-deep' })).toMatchObject({
    wrongOutput: true,
    ownFault: false,
  })
  expect(counted({ ...finding('input', 'error'), code: 'xml/not-well-formed' }).brokenSource).toBe(true)
  expect(counted({ ...finding('input', 'error'), code: 'ead/not-this-vocabulary' }).brokenSource).toBe(false)
})

describe('--fail-on', () => {
  const cases: readonly (readonly [string, Diagnostic, readonly FailOn[]])[] = [
    ['an error', finding('input', 'error'), ['error', 'loss', 'warning']],
    ['a loss of words', finding('loss', 'warning', 1), ['loss', 'warning']],
    ['another warning', finding('rule', 'warning'), ['warning']],
    ['a loss of structure', finding('loss', 'info', 0), []],
    ['a note', finding('input', 'info'), []],
    ['what was held back', finding('redaction', 'info', 3), []],
  ]
  it.each(cases)('%s', (_, diagnostic, fails) => {
    const all: readonly FailOn[] = ['error', 'loss', 'warning']
    expect(all.filter(failOn => failed(counted(diagnostic), failOn))).toEqual(fails)
  })
})
