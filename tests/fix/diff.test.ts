import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unifiedDiff } from '../../src/fix/diff.ts'
import { apart, type Edit, edited, editsOf } from '../../src/fix/mending.ts'

/** Applies a unified diff as `patch` does, strictly: every line must be where the diff says, and as it says. */
function applied(text: string, diff: string): string {
  const lines = text === '' ? [] : text.split(/(?<=\n)/)
  const result: string[] = []
  let at = 0
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [head = '', ...body] = hunk.replace(/^#.*\n/gm, '').split(/(?<=\n)/)
    const [, from = '', count = '', to = '', after = ''] = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n$/.exec(head) ?? []
    while (at < Number(from) - 1) result.push(lines[at++] ?? '')
    expect(result.length).toBe(Number(after) === 0 ? Number(to) : Number(to) - 1)
    let old = 0
    let fresh = 0
    for (const [i, line] of body.entries()) {
      if (line.startsWith('\\')) continue
      const words = body[i + 1]?.startsWith('\\') ? line.slice(1, -1) : line.slice(1)
      if (line[0] !== '+') {
        expect(words).toBe(lines[at++])
        old++
      }
      if (line[0] !== '-') {
        result.push(words)
        fresh++
      }
    }
    expect([old, fresh]).toEqual([Number(count), Number(after)])
  }
  return result.join('') + lines.slice(at).join('')
}

const texts = fc
  .array(fc.constantFrom('a', 'bb', '\n', '\r\n', '\n\n', 'c\n', 'd\n', 'é\n'), { minLength: 1, maxLength: 60 })
  .map(parts => parts.join(''))
const changes = (text: string): fc.Arbitrary<readonly Edit[]> =>
  fc
    .array(
      fc.record({
        from: fc.nat(text.length),
        length: fc.nat(6),
        text: fc.constantFrom('', 'X', 'Y\n', '\nZ\n'),
      }),
      { maxLength: 8 },
    )
    .map(list => {
      const mendings = list.map(({ from, length, text: by }) => ({
        repair: 'id' as const,
        edits: [{ from, to: Math.min(text.length, from + length), text: by }],
      }))
      return editsOf(apart(mendings))
    })
const cases = texts.chain(text => fc.tuple(fc.constant(text), changes(text)))

it('says all of what was changed', () => {
  fc.assert(
    fc.property(cases, ([text, edits]) => {
      expect(applied(text, unifiedDiff('a.xml', text, edits))).toBe(edited(text, edits))
    }),
    { numRuns: 2000 },
  )
})

it('is a diff that patch applies', context => {
  if (spawnSync('patch', ['--version']).status !== 0) context.skip('patch is not installed')
  const folder = mkdtempSync(join(tmpdir(), 'fonds-diff-'))
  try {
    for (const [text, edits] of fc.sample(cases, { numRuns: 25, seed: 7 })) {
      const before = join(folder, 'a.xml')
      writeFileSync(before, text)
      const diff = unifiedDiff('a.xml', text, edits)
      if (edited(text, edits) === '' || diff === '') continue
      const run = spawnSync('patch', ['--binary', '-p1', '--quiet'], { cwd: folder, input: diff, encoding: 'utf8' })
      expect(`${run.stdout}${run.stderr}`).toBe('')
      expect(readFileSync(before, 'utf8')).toBe(edited(text, edits))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('shows no line of what is hidden', () => {
  fc.assert(
    fc.property(cases, fc.nat(60), fc.nat(20), ([text, edits], from, length) => {
      const hidden = { from: Math.min(from, text.length), to: Math.min(text.length, from + length) }
      const secret =
        text.slice(0, hidden.from) + text.slice(hidden.from, hidden.to).replace(/[a-d]/g, 'S') + text.slice(hidden.to)
      const diff = unifiedDiff('a.xml', secret, edits, [hidden])
      expect(diff.replace(/^(?:---|\+\+\+|#).*$/gm, '')).not.toContain('S')
    }),
  )
})

it('hides a change of something internal, and its neighbours only as far as needed', () => {
  const text = 'a\nb\nSECRET\nc\nd\n'
  const edits = [
    { from: 2, to: 3, text: 'B' },
    { from: 4, to: 10, text: 'OTHER\nSECRET' },
    { from: 11, to: 12, text: 'C' },
  ]
  expect(unifiedDiff('x', text, edits, [{ from: 4, to: 10 }])).toBe(
    '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n+B\n@@ -4,2 +5,2 @@\n-c\n+C\n d\n# 1 more place on lines with internal material; --include-internal shows them\n',
  )
})

it('is nothing when nothing changed', () => expect(unifiedDiff('a.xml', 'x\n', [])).toBe(''))
