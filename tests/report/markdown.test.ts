import { expect, it } from 'vitest'
import { markdownReport } from '../../src/report/markdown.ts'
import { finding, HOSTILE, hostile, printed, runs } from './a-run.ts'

it('is a table for each file with findings, and the summary', () => {
  expect(
    printed(markdownReport, {
      'ms1.xml': [finding({ place: { line: 12, column: 3 }, value: 'box', hint: 'Use file.', unit: 'Series 1' })],
      'ms2.xml': [],
    }),
  ).toBe(
    `### ms1.xml

This is valid EAD3.

| | place | finding | code |
|---|---|---|---|
| warning | 12:3 | Something is odd.<br>in Series 1<br>found: box<br>→ Use file. | area/what |

Nothing found in: ms2.xml.

**1 file, 0 errors, 1 warning, 0 notes.**
`.replace('1 file', '2 files'),
  )
})

it('lets no value become markup, a link, a mention, or another cell', () => {
  const page = printed(markdownReport, { [HOSTILE]: [hostile] })
  const rows = page.split('\n').filter(line => line.startsWith('| error'))
  expect(rows).toHaveLength(1)
  expect(rows[0]?.split('|')).toHaveLength(6)
  const words = page
    .replace(/^\*\*.*\*\*$/gm, '')
    .replaceAll('<br>', '')
    .replaceAll(/\\[^u]/g, '')
  expect(words).not.toMatch(/[<>`@[\]]|:\/\/|\*[^*1]/)
})

it('groups what is alike', () => {
  const [alike] = runs['many alike'] ?? [{}]
  const page = printed(markdownReport, alike)
  expect(page.match(/^\| warning/gm)).toHaveLength(5)
  expect(page).toContain('| | | … and 1,327 more like it | area/what |')
})
