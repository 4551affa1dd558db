import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ead2002Grammar } from '../../src/formats/ead/ead2002.grammar.ts'
import { linkAttributeInDtd, suppliedValues } from '../../src/formats/ead/grammar2002/dtd.ts'
import { schemaOf } from '../../src/xml/schema.ts'
import type { XmlAttribute } from '../../src/xml/sink.ts'
import { published, whyNotPublished } from '../published.ts'
import type { XmlTree } from '../xml/tree.ts'
import { documentWith, paths } from './documents.ts'
import { random } from './random.ts'
import { textOf } from './texts.ts'
import { xmllintIsHere } from './xmllint.ts'

const schema = schemaOf(ead2002Grammar)
const whyNoOracle = published === undefined ? whyNotPublished : 'skipped: xmllint is not installed here'

/** A document of the schema in the words of the DTD. */
function inDtd(tree: XmlTree): XmlTree {
  return {
    ...tree,
    namespace: '',
    attributes: tree.attributes.map(attribute => {
      if (attribute.prefix === '') return attribute
      const written = linkAttributeInDtd(`xlink:${attribute.name}`, attribute.value)
      return written === undefined ? attribute : { ...written, namespace: '', prefix: '' }
    }),
    children: tree.children.map(child => (typeof child === 'string' ? child : inDtd(child))),
  }
}

function lint(options: readonly string[], texts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'fonds-dtd-'))
  try {
    const files = texts.map((text, index) => {
      writeFileSync(join(folder, `${index}.xml`), text)
      return `${index}.xml`
    })
    return spawnSync('xmllint', ['--nonet', ...options, ...files], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('EAD 2002 in the words of the DTD', () => {
  it('writes links without a namespace, and their closed lists in its own words', () => {
    expect(linkAttributeInDtd('xlink:show', 'none')).toEqual({ name: 'show', value: 'shownone' })
    expect(linkAttributeInDtd('xlink:href', 'none')).toEqual({ name: 'href', value: 'none' })
    expect(linkAttributeInDtd('xlink:show', 'showother')).toBeUndefined()
    expect(linkAttributeInDtd('xlink:toString', 'x')).toBeUndefined()
    expect(linkAttributeInDtd('label', 'x')).toBeUndefined()
  })
})

describe.skipIf(published === undefined || !xmllintIsHere)(
  `EAD 2002 by the DTD (${xmllintIsHere && published ? 'xmllint run here' : whyNoOracle})`,
  () => {
    const folder = join(published ?? '', 'ead2002')

    it('is valid by the DTD when it is valid by the schema, one document for each element and link at least', () => {
      const dice = random(40)
      const trees = [...paths(schema).values()].flatMap(path =>
        Array.from({ length: 3 }, () => documentWith(schema, path, dice)),
      )
      const { stderr, status } = lint(
        ['--noout', '--dtdvalid', join(folder, 'ead.dtd')],
        trees.map(tree => textOf(inDtd(tree))),
      )
      expect(stderr.split('\n').filter(line => line.includes('error'))).toEqual([])
      expect(status).toBe(0)
      const values = trees.flatMap(linkValues)
      expect(new Set(values.filter(value => /:(?:show|actuate)=/.test(value))).size).toBe(9)
    })

    it('is supplied with the same values by the DTD and by the XML Schema', () => {
      const date = '<date>d</date>'
      const text = `<!DOCTYPE ead SYSTEM "${join(folder, 'ead.dtd')}"><ead><eadheader/><unitdate/>${date}</ead>`
      const { stdout } = lint(['--dtdattr'], [text])
      const xsd = readFileSync(join(folder, 'ead.xsd'), 'utf8')
      const all = Object.entries(suppliedValues).flatMap(([element, values]) =>
        Object.entries(values).map(([name, value]) => ({ element, name, value })),
      )
      for (const { element, name, value } of all) {
        expect(new RegExp(`<${element} [^>]*${name}="([^"]*)"`).exec(stdout)?.[1]).toBe(value)
        expect(xsd).toContain(`default="${value}" name="${name}"`)
      }
      const named = [...xsd.matchAll(/default="[^"]*" name="([^"]*)"/g)].map(found => found[1])
      expect(named.sort()).toEqual([...new Set(all.map(({ name }) => name))].sort())
    })
  },
)

function linkValues({ attributes, children }: XmlTree): string[] {
  const shown = ({ prefix, name, value }: XmlAttribute) => (prefix === '' ? [] : [`${prefix}:${name}=${value}`])
  return [
    ...attributes.flatMap(shown),
    ...children.flatMap(child => (typeof child === 'string' ? [] : linkValues(child))),
  ]
}
