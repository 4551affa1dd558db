import fc from 'fast-check'
import { expect, it } from 'vitest'
import { walk } from '../../src/model/tree.ts'
import type { Unit, UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { redact } from '../../src/report/redaction.ts'
import { profileNames, selectRules, watch } from '../../src/rules/index.ts'
import { control } from '../arbitrary/control.ts'
import { unit } from '../arbitrary/unit.ts'
import { maximal } from '../maximal.ts'

const all = selectRules(profileNames)
const nowhere = { begin() {}, open() {}, amend() {}, close() {}, end() {} }

const tree: fc.Arbitrary<UnitTree> = fc
  .tuple(unit, fc.array(fc.tuple(unit, fc.array(unit, { maxLength: 2 })), { maxLength: 3 }))
  .map(([top, parts]) => ({ ...top, units: parts.map(([part, units]) => ({ ...part, units })) }))

it('checks any finding aid whatsoever: no rule throws, and every finding is a sentence', () => {
  fc.assert(
    fc.property(control, tree, (said, top) => {
      const found: Diagnostic[] = []
      const watched = watch(all, nowhere, diagnostic => found.push(diagnostic))
      walk({ control: said, unit: top }, redact(watched, watched.held))
      for (const { message, unit: where } of found) {
        expect(message).toMatch(/[.]$/)
        expect(where).not.toBe('')
      }
    }),
    { numRuns: 150 },
  )
})

it('says nothing of what is internal, whatever the rule', () => {
  const secret = 'Zyxomma'
  const hidden = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${secret} 1905 <emph> TBD`
      : Array.isArray(value)
        ? value.map(hidden)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, hidden(inner)]))
          : value
  const spoilt = (value: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(value).map(([member, inner]) => [
        member,
        Array.isArray(inner)
          ? inner.map(each =>
              typeof each === 'object' ? { ...Object(hidden(each)), ...kept(each), audience: 'internal' } : each,
            )
          : typeof inner === 'object' && inner !== null
            ? { ...Object(hidden(inner)), ...kept(inner), audience: 'internal' }
            : inner,
      ]),
    )
  /** What tells the shape of a value stays as it was. */
  const kept = (value: object) => ({
    ...('type' in value && { type: value.type }),
    ...('blocks' in value && { blocks: [{ type: 'paragraph', content: [`${secret} TBD`] }] }),
  })
  const { control: about, unit: top } = maximal
  const internalUnit: Unit = { ...spoilt(top), audience: 'internal' }
  const openUnit: Unit = spoilt(top)
  const found: Diagnostic[] = []
  const watched = watch(all, nowhere, diagnostic => found.push(diagnostic))
  walk({ control: spoilt(about), unit: { ...openUnit, units: [internalUnit] } }, redact(watched, watched.held))
  expect(found.length).toBeGreaterThan(20)
  expect(found.some(({ code }) => code === 'publish-internal')).toBe(true)
  expect(JSON.stringify(found)).not.toContain(secret)
})
