import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import { collect, walk } from '../../src/model/tree.ts'
import { redact } from '../../src/report/redaction.ts'
import { reading } from './ead-reading.ts'

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/harbour-union/finding-aid.${name}.xml`, import.meta.url)), 'utf8')

const canary = 'Quetzalcanary'

/** Every element of a text, made internal in turn, with a canary in its words and its attributes. */
function* tainted(text: string): Generator<[element: string, text: string]> {
  const tags = [...text.matchAll(/<([a-z]\w*)((?:\s[^<>]*?)?)(\/?)>/g)]
  for (const tag of tags) {
    const [whole, name = '', attributes = '', empty = ''] = tag
    const from = tag.index
    const to = empty === '/' ? from + whole.length : endOf(text, name, from)
    const inner = text.slice(from + whole.length, to)
    const words = inner.replace(/>([^<]*[\p{L}\p{N}][^<]*)</gu, `>${canary} $1<`)
    const marked = words.replace(/^([^<]*[\p{L}\p{N}])/u, `${canary} $1`)
    const rest = attributes.replace(/\saudience="\w+"/, '').replace(/ (label|type|localtype)="/g, ` $1="${canary} `)
    yield [
      `${name} at ${from}`,
      `${text.slice(0, from)}<${name}${rest} audience="internal"${empty}>${marked}${text.slice(to)}`,
    ]
  }
}

function endOf(text: string, name: string, from: number): number {
  const pattern = new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*?(/?)>`, 'g')
  pattern.lastIndex = from
  let depth = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[1] === '/') depth--
    else if (found[2] !== '/') depth++
    if (depth === 0) return found.index
  }
  return text.length
}

/** Elements that cannot be internal: they identify the finding aid, hold its codes, or EAD gives them no audience. */
const exempt = /^(?:ead|eadheader|control|lb) /

describe.each(['ead2002', 'ead3'])('internal material in %s', name => {
  const all = [...tainted(fixture(name))].filter(([element]) => !exempt.test(element))

  it('is hidden with the whole finding aid but for what identifies it', () => {
    const [findingAid] = reading(fixture(name).replace('<ead ', '<ead audience="internal" ')).found
    expect(findingAid?.control.audience).toBe('internal')
    expect(findingAid?.unit.audience).toBe('internal')
  })

  it.each(all)('is not quoted and does not pass: %s', (_, text) => {
    const { found, diagnostics } = reading(text)
    expect(found).toHaveLength(1)
    expect(JSON.stringify(diagnostics)).not.toContain(canary)
    const filtered: FindingAid[] = []
    for (const findingAid of found)
      walk(
        findingAid,
        redact(
          collect(each => filtered.push(each)),
          () => {},
        ),
      )
    expect(JSON.stringify(filtered)).not.toContain(canary)
  })
})
