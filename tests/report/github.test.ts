import { expect, it } from 'vitest'
import { githubReport } from '../../src/report/github.ts'
import { finding, HOSTILE, hostile, printed, runs } from './a-run.ts'

/** Reads workflow commands as the runner does: a line that begins with `::`, properties up to the next `::`, then data. */
function commands(log: string): { command: string; properties: Record<string, string>; data: string }[] {
  return log.split(/\r\n|\n|\r/).flatMap(line => {
    const [, command, list, data] = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/s.exec(line) ?? []
    if (command === undefined || data === undefined) return []
    const properties = Object.fromEntries(
      (list ?? '').split(',').map(pair => {
        const [name = '', value = ''] = pair.split(/=(.*)/s)
        return [
          name,
          value.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%25', '%'),
        ]
      }),
    )
    return [{ command, properties, data: data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%') }]
  })
}

it('is one command a finding, then the summary', () => {
  expect(
    printed(githubReport, {
      'a/ms1.xml': [
        finding({ severity: 'error', place: { line: 12, column: 3 }, hint: 'Mend it.', unit: 'Series 1' }),
        finding({ severity: 'info', code: 'x/y' }),
      ],
    }),
  ).toBe(
    '::error file=a/ms1.xml,line=12,col=3,title=area/what::Something is odd.%0AIn Series 1.%0AMend it.\n' +
      '::notice file=a/ms1.xml,title=x/y::Something is odd.\n' +
      '1 file, 1 error, 0 warnings, 1 note.\n',
  )
})

it('lets no value end its command or begin another', () => {
  const log = printed(githubReport, { [HOSTILE]: [hostile] })
  const found = commands(log)
  expect(found).toHaveLength(1)
  expect(found[0]?.command).toBe('error')
  expect(Object.keys(found[0]?.properties ?? {})).toEqual(['file', 'line', 'col', 'title'])
  expect(found[0]?.properties.file).toContain('%0A::c,d:e')
  expect(found[0]?.data).toContain('%0A::c,d:e')
  expect(log.split('\n')).toHaveLength(3)
})

it('groups what is alike, since few annotations are shown', () => {
  const [alike] = runs['many alike'] ?? [{}]
  const found = commands(printed(githubReport, alike))
  expect(found).toHaveLength(6)
  expect(found[5]?.data).toBe('There are 1,327 more like it in this file.')
})

it('names no file for standard input', () => {
  expect(printed(githubReport, { '<stdin>': [finding({ place: { line: 2 } })] })).toMatch(/^::warning title=/)
})
