import { describe, expect, it } from 'vitest'
import { walk } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { redact } from '../../src/report/redaction.ts'
import { acrossRun, identifying, rules } from '../../src/rules/index.ts'
import type { Example, Identity, Rule } from '../../src/rules/rule.ts'
import { watch } from '../../src/rules/watch.ts'

function found(rule: Rule, example: Example): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const run = acrossRun()
  for (const { control = {}, unit, file = 'a.xml' } of [...(example.before ?? []), example]) {
    diagnostics.length = 0
    const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
    const nowhere = { begin() {}, open() {}, amend() {}, close() {}, end() {} }
    const watched = watch([rule], nowhere, report)
    const met = (identity: Identity) => run.see(identity, [rule], report)
    walk(
      { control, unit },
      redact(
        identifying(watched, file, () => undefined, met),
        watched.held,
      ),
    )
  }
  return diagnostics
}

describe.each(rules.map(rule => [rule.id, rule] as const))('rule %s', (id, rule) => {
  it('is documented: what is right, why, what to do, where it is written', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const words of [rule.summary, rule.why, rule.fix]) expect(words).toMatch(/^[A-Z].*\.$/)
    expect(rule.source).not.toBe('')
    expect(rule.valid.length).toBeGreaterThan(0)
    expect(rule.invalid.length).toBeGreaterThan(0)
  })

  it.each(rule.valid)('says nothing of the right example %#', example => {
    expect(found(rule, example)).toEqual([])
  })

  it.each(rule.invalid)('finds what is wrong in example %#', ({ says, ...example }) => {
    const diagnostics = found(rule, example)
    expect(diagnostics.map(({ message }) => message)).toEqual(says)
    for (const diagnostic of diagnostics)
      expect(diagnostic).toMatchObject({ code: id, concern: 'rule', severity: rule.severity, hint: rule.fix })
  })
})

it('takes a date that is given in figures alone for a date', () => {
  const dated = rules.filter(({ id }) => id === 'dacs-date')
  const unit = { dates: [{ text: '', begin: '1935-03', end: '1935-05', edtf: '1935-03/1935-05' }] }
  expect(dated.flatMap(rule => found(rule, { unit }))).toEqual([])
  expect(dated.flatMap(rule => found(rule, { unit: { dates: [{ text: '' }] } }))).toHaveLength(1)
})

it('has one rule for each id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
