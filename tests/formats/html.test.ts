import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convert, read } from '../../src/convert/api.ts'
import { read as readPage } from '../../src/formats/text/html/read.ts'
import { DEEPEST_PAGE, LONGEST_TEXT } from '../../src/formats/text/limits.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { collect } from '../../src/model/tree.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { inShort, outline } from './text-outline.ts'

const page = readFileSync(new URL('../../fixtures/web-page/finding-aid.html', import.meta.url), 'utf8')

function pageIn(html: string) {
  const findingAids: FindingAid[] = []
  const diagnostics: Diagnostic[] = []
  const input = readPage(
    collect(found => findingAids.push(found)),
    diagnostic => diagnostics.push(diagnostic),
  )
  input.write(html)
  input.end()
  return { findingAids, unit: findingAids[0]?.unit ?? {}, diagnostics }
}

describe('a saved web page', async () => {
  const { findingAids, diagnostics, from } = await read(page, { file: 'page.html' })
  const unit = findingAids[0]?.unit ?? {}

  it('is known for what it is, and its main text is read by the profile that fits', () => {
    expect(from).toBe('html')
    expect(unit).toMatchObject({
      title: { text: 'FOIA 2033-0007-F: Lighthouse & Foghorn Records' },
      referenceCode: { text: '2033-0007-F' },
      dates: [{ begin: '2021-05' }],
      physicalDescriptions: [{ extents: [{ quantity: 2 }, { quantity: 30, approximate: true }] }],
    })
    expect(outline(unit)).toEqual([
      'collection area | Orrin Presidential Records: Staff Files',
      '  series | Harbor Office',
      '    file | [Keeper and lamp] | 2021-05-14/2021-05-20 | Box 1',
      '    file | [Foghorn] | 2021-05-21 | Box 1',
    ])
  })

  it('has its entities and what it folds away', () => {
    expect(unit.abstract?.[0]?.text).toContain('Orrin — its lamp, its foghorn and the keeper’s log.')
    expect(JSON.stringify(unit.accessRestrictions)).toContain('open to all researchers')
    expect(JSON.stringify(unit.processing)).toContain('Tomás Brandvold, 2034.')
    expect(JSON.stringify(unit.scopeContent)).toContain('kept in pencil. It ends in May 2021. This collection')
  })

  it('runs no script, and keeps nothing of menus, forms and foot, which it reports with their words', () => {
    expect(JSON.stringify(findingAids)).not.toMatch(/999|Browse|Privacy|color/)
    const around = diagnostics.filter(({ code }) => code === 'html/outside-main-text')
    expect(around.map(({ value, words, place }) => [place?.line, value, words])).toEqual([
      [10, 'Orrin Digital Library / Browse / About us / Search Go / © Orrin Library. Privac…', 12],
    ])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'html/page-title', value: 'FOIA 2033-0007-F | Orrin Digital Library', words: 7 }),
    )
  })

  it('says where in the page what it noticed stands', () => {
    const found = diagnostics.find(({ code }) => code === 'text/date-found')
    expect(page.split('\n')[(found?.place?.line ?? 0) - 1]).toContain('The log was kept')
  })

  it('is converted like any other source', async () => {
    const { outputs } = await convert(page, { to: ['ead3', 'oai-dc', 'schema-org'] })
    expect(outputs.map(({ format }) => format)).toEqual(['ead3', 'oai-dc', 'schema-org'])
  })
})

describe('other pages', () => {
  const section = '<h2>Extent</h2><p>3 folders</p><h2>Provenance</h2><p>Gift of the crew.</p>'

  it('need not mark their main text', () => {
    expect(pageIn(`<html><body><div>${section}</div></body></html>`).unit.physicalDescriptions?.[0]?.text).toBe(
      '3 folders',
    )
  })

  it('may mark only a part of it', () => {
    const { unit } = pageIn(`<html><body><main><p>Welcome</p></main><div>${section}</div></body></html>`)
    expect(unit.custodialHistory).toBeDefined()
  })

  it('may be records of documents and lists in tables', () => {
    const rows = [1, 2, 3, 4].map(n => `<tr><td>1</td><td>${n}</td><td>Letters ${n}</td><td>190${n}</td></tr>`).join('')
    const { unit } = pageIn(
      `<html><body><article><h1>Keeper papers</h1><table><tr><th>Box</th><th>Folder</th><th>Title</th><th>Date</th></tr>${rows}</table></article></body></html>`,
    )
    expect(outline(unit)[0]).toBe('file | Letters 1 | 1901 | Box 1 | Folder 1')
    expect(unit.title?.text).toBe('Keeper papers')
  })

  it.each([
    ['no text', '<html><body><script>x</script></body></html>', 'html/empty'],
    ['a text of another kind', '<html><body><p>The sea was calm.</p></body></html>', 'html/not-a-finding-aid'],
    ['a page that is too long', `<html>${' '.repeat(LONGEST_TEXT)}`, 'html/too-large'],
    ['elements in elements without end', `<html><body>${'<div>'.repeat(100_000)}`, 'html/too-deep'],
    ['bytes that are no text', '<html>\0', 'text/binary'],
  ])('are refused with one error: %s', (_, html, code) => {
    const { findingAids, diagnostics } = pageIn(html)
    expect(findingAids).toEqual([])
    expect(inShort(diagnostics)).toEqual([expect.stringContaining(`error ${code}`)])
  })

  it.each([
    ['deep', '<div>'.repeat(DEEPEST_PAGE - 10)],
    ['tags', '<b>x</b>'.repeat(50_000)],
    ['unclosed', '<p>x<table><tr>'.repeat(400)],
    ['attributes', `<p ${'a="1" '.repeat(20_000)}>`],
    ['entities', '&amp;&#x41;&nosuch;'.repeat(30_000)],
    ['breaks', '<br>x'.repeat(40_000)],
    ['lists', '<ul><li>x'.repeat(900)],
  ])('that are hostile are read in time that grows with their length: %s', (_, middle) => {
    const begun = performance.now()
    expect(pageIn(`<html><body>${section}${middle}`).findingAids).toHaveLength(1)
    expect(performance.now() - begun).toBeLessThan(25_000)
  })
})
