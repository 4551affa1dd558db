import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { codeMeanings, meaningOf } from '../../src/report/codes/index.ts'
import { rules } from '../../src/rules/index.ts'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !name.includes('.generated.') && !/^rules[\\/]|^report[\\/]codes[\\/]/.test(name),
)
/** Comments name codes as well; they are left out. */
const texts = files.map(name => readFileSync(join(src, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))

/** The first halves of codes, apart from the formats that codes are made for from a pattern. */
const areas = new Set(Object.keys(codeMeanings).map(code => code.slice(0, code.indexOf('/'))))
areas.delete('*')

/** Literals in the form of a code that are none. */
const others = ['text/plain', 'text/csv', 'text/turtle', 'text/html', 'text/xml', 'text/markdown', 'fonds/v1']

/** Literals in the form of a code: in an area that has codes, or given as a code in so many words. */
const used = new Set<string>()
for (const text of texts) {
  for (const [, code = '', area = ''] of text.matchAll(/['`]((\$\{[\w.]+\}|[a-z0-9-]+)\/[a-z0-9-]+)['`]/g))
    if (areas.has(area) && !others.includes(code)) used.add(code)
  for (const [, code = ''] of text.matchAll(/\bcode: ['`]([^'`\n]+\/[^'`\n]+)['`]/g)) used.add(code)
}

describe('every code that can be reported is explained', () => {
  it('finds codes in the source', () => expect(used.size).toBeGreaterThan(150))

  it.each([...used].sort())('%s', code => {
    // A code that is made from a variable is explained by each of the codes that it can become.
    const pattern = new RegExp(`^${code.replace(/^\$\{[\w.]+\}/, '[*]').replace(/\$\{[\w.]+\}$/, '.+')}$`)
    const made = code.includes('${') && Object.keys(codeMeanings).some(each => pattern.test(each))
    expect(made || meaningOf(code) !== undefined).toBe(true)
  })
})

it('explains nothing that is never reported', () => {
  const all = texts.join('\n')
  for (const code of Object.keys(codeMeanings)) {
    const [area = '', what = ''] = code.split('/')
    const said =
      area === '*'
        ? all.includes(`/${what.replace('*', '')}`)
        : all.includes(`${code}'`) ||
          all.includes(`${code}\``) ||
          all.includes(`'${what}'`) ||
          all.includes(code.replace(/-\w+$/, '-$' + '{'))
    expect(said, code).toBe(true)
  }
})

it('explains each in a sentence, and gives no rule a code of another kind', () => {
  for (const meaning of Object.values(codeMeanings)) expect(meaning).toMatch(/^[A-Z].*[.]$/)
  for (const { id } of rules) expect(id).not.toContain('/')
  expect(meaningOf('nothing/of-the-kind')).toBeUndefined()
})
