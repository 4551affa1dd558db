import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../src/convert/gather.ts'
import { json } from '../../src/formats/json/index.ts'
import { check, read } from '../../src/formats/json/read.ts'
import { MAX_DESCRIPTION_DEPTH } from '../../src/formats/json/version.ts'
import { write } from '../../src/formats/json/write.ts'
import type { FindingAid } from '../../src/model/finding-aid.ts'
import type { Block } from '../../src/model/prose.ts'
import type { UnitSink } from '../../src/model/sink.ts'
import { collect, walk } from '../../src/model/tree.ts'
import type { Description, UnitTree } from '../../src/model/unit.ts'
import type { Diagnostic } from '../../src/report/diagnostic.ts'
import { growth } from '../growth.ts'
import { readSchema, valuesOf } from '../json/schema-values.ts'
import { maximal } from '../maximal.ts'
import { shared, whySkipped } from '../shared.ts'

/** The events a text gives, as data. */
function eventsOf(text: string, chunk = text.length || 1) {
  const events: unknown[] = []
  const diagnostics: Diagnostic[] = []
  const sink: UnitSink = {
    begin: control => events.push(['begin', control]),
    open: unit => events.push(['open', unit]),
    amend: more => events.push(['amend', more]),
    close: () => events.push(['close']),
    end: () => events.push(['end']),
  }
  const input = read(sink, diagnostic => diagnostics.push(diagnostic))
  for (let at = 0; at < text.length; at += chunk) input.write(text.slice(at, at + chunk))
  input.end()
  return { events, diagnostics }
}

function written(send: (sink: UnitSink) => void, indent = true) {
  const output = gather()
  const diagnostics: Diagnostic[] = []
  send(write(output, diagnostic => diagnostics.push(diagnostic), { indent }))
  return { text: output.text() ?? '', diagnostics }
}

const writtenTree = (findingAid: FindingAid, indent = true) => written(sink => walk(findingAid, sink), indent)

function rewritten(text: string, indent = true) {
  return written(sink => {
    const input = read(sink, () => {})
    input.write(text)
    input.end()
  }, indent).text
}

function readTree(text: string): FindingAid | undefined {
  const found: FindingAid[] = []
  const input = read(
    collect(findingAid => found.push(findingAid)),
    () => {},
  )
  input.write(text)
  input.end()
  return found[0]
}

const schema = readSchema('finding-aid')
const documents = valuesOf(schema, schema, 7)

describe('round trip', () => {
  it('gives back the fullest finding aid', () => {
    for (const indent of [true, false]) {
      const { text, diagnostics } = writtenTree(maximal, indent)
      expect(diagnostics).toEqual([])
      expect(readTree(text)).toEqual(maximal)
      expect(rewritten(text, indent)).toBe(text)
    }
  })

  it('gives back every event of any finding aid, and the same bytes', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (document, indent) => {
        const { events } = eventsOf(JSON.stringify(document))
        expect(events.length).toBeGreaterThan(0)
        const once = rewritten(JSON.stringify(document), indent)
        expect(eventsOf(once).events).toEqual(withoutEmptyLists(events))
        expect(rewritten(once, indent)).toBe(once)
      }),
      { numRuns: 200 },
    )
  })

  it('gives back what is said after the units, unit by unit', () => {
    const late: Description = { notes: [{ blocks: [{ type: 'paragraph', content: ['Late'] }] }] }
    const { text } = written(sink => {
      sink.begin({})
      sink.open({ title: { text: 'Fonds' }, notes: [{ blocks: [] }] })
      sink.open({})
      sink.amend(late)
      sink.close()
      sink.amend(late)
      sink.amend({ title: { text: 'Another title' } })
      sink.close()
      sink.end()
    })
    expect(JSON.parse(text).unit).toEqual({
      title: { text: 'Fonds' },
      notes: [{ blocks: [] }],
      units: [{ amended: [late] }],
      amended: [late, { title: { text: 'Another title' } }],
    })
    expect(eventsOf(text).events.map(event => (Array.isArray(event) ? event[0] : event))).toEqual([
      'begin',
      'open',
      'open',
      'amend',
      'close',
      'amend',
      'amend',
      'close',
      'end',
    ])
    expect(rewritten(text)).toBe(text)
  })

  it('sends the same events however the text is cut', () => {
    const { text } = writtenTree(maximal)
    expect(eventsOf(text, 1)).toEqual(eventsOf(text))
    expect(eventsOf(`\uFEFF${text}`, 1)).toEqual(eventsOf(text))
  })
})

/** Empty lists of fields are not written: they say nothing. */
function withoutEmptyLists(events: readonly unknown[]): unknown[] {
  return events.flatMap(event => {
    if (!Array.isArray(event) || event.length < 2) return [event]
    const said = Object.entries(event[1]).filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    return event[0] === 'amend' && said.length === 0 ? [] : [[event[0], Object.fromEntries(said)]]
  })
}

describe('the text', () => {
  it('is laid out as JSON usually is, with the fields in the order of ISAD(G)', () => {
    const { text } = writtenTree({
      control: { audience: 'external', recordId: 'ms1', titles: [] },
      unit: { units: [{}, { units: [{}] }], title: { content: ['x'], text: 'x' }, level: 'fonds', dates: [] },
    })
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
    expect(JSON.stringify(JSON.parse(text))).toBe(
      '{"fonds":"1","control":{"recordId":"ms1","audience":"external"},' +
        '"unit":{"level":"fonds","title":{"text":"x","content":["x"]},"units":[{},{"units":[{}]}]}}',
    )
  })

  it('is the same in whatever order the members came', () => {
    const one = { control: {}, unit: { id: 'a', title: { text: 't', label: 'l', id: 'i' } } }
    const other = { unit: { title: { id: 'i', label: 'l', text: 't' }, id: 'a' }, control: {} }
    expect(writtenTree(one).text).toBe(writtenTree(other).text)
  })

  it('fits on one line when asked', () => {
    const { text } = writtenTree(maximal, false)
    expect(text.trimEnd()).not.toContain('\n')
    expect(JSON.parse(text)).toEqual(JSON.parse(writtenTree(maximal).text))
  })

  it('says nothing of a finding aid without units', () => {
    expect(
      written(sink => {
        sink.begin({})
        sink.end()
      }, false).text,
    ).toBe('{"fonds":"1","control":{},"unit":{}}\n')
  })

  it('is valid UTF-8 even of half characters, and says so', () => {
    const { text, diagnostics } = writtenTree({ control: {}, unit: { title: { text: 'a\ud83d' } } })
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text)
    expect(readTree(text)?.unit.title?.text).toBe('a\ud83d')
    expect(diagnostics.map(({ code }) => code)).toEqual(['json/lone-surrogate'])
  })

  it('reports what the schema does not allow, without words that are internal', () => {
    const title = { text: 'Open' }
    const dates = [{ text: 'x', begin: 'yesterday' }]
    const told = writtenTree({ control: {}, unit: { title, dates } }).diagnostics
    expect(told).toEqual([
      expect.objectContaining({
        code: 'json/invalid-output',
        concern: 'output',
        severity: 'error',
        value: 'yesterday',
      }),
    ])
    const [hidden] = writtenTree({ control: {}, unit: { audience: 'internal', dates } }).diagnostics
    expect(hidden?.code).toBe('json/invalid-output')
    expect(hidden?.value).toBeUndefined()
  })

  it('leaves out a number that JSON cannot hold, and reports it', () => {
    const extents = [{ text: 'much', quantity: Number.POSITIVE_INFINITY }]
    const { text, diagnostics } = writtenTree({
      control: {},
      unit: { physicalDescriptions: [{ text: 'much', extents }] },
    })
    expect(JSON.parse(text).unit.physicalDescriptions[0].extents).toEqual([{ text: 'much' }])
    expect(diagnostics.map(({ code }) => code)).toEqual(['json/not-carried'])
  })

  it('holds one finding aid', () => {
    const sink = write(gather(), () => {})
    sink.begin({})
    expect(() => sink.begin({})).toThrow(/one finding aid/)
  })
})

describe('faults', () => {
  const around = (unit: string) => `{"fonds":"1","control":{},\n"unit":${unit}}`
  type Expected = readonly [code: string, line: number, column: number, pointer?: string, hint?: RegExp, value?: string]
  type Case = readonly [what: string, text: string, ...expected: readonly Expected[]]
  const cases: readonly Case[] = [
    [
      'unknown field',
      around('{"tilte":{"text":"x"}}'),
      ['json/unknown-field', 2, 9, '/unit/tilte', /Did you mean "title"/],
    ],
    [
      'unknown member',
      around('{"title":{"txt":"x","text":""}}'),
      ['json/unknown-field', 2, 18, '/unit/title/txt', /"text"/],
    ],
    ['missing member', around('{\n "title":{}}'), ['json/missing-field', 3, 10, '/unit/title', /Add it/]],
    ['wrong type', around('{"title":"x"}'), ['json/wrong-type', 2, 17, '/unit/title', undefined, 'x']],
    ['null', around('{"title":null}'), ['json/wrong-type', 2, 17, '/unit/title', /Leave out/]],
    ['other word', around('{"level":"seris"}'), ['json/not-allowed-value', 2, 17, '/unit/level', /"series"/, 'seris']],
    [
      'wrong date',
      around('{"dates":[{"text":"","begin":"1.2.1900"}]}'),
      ['json/pattern', 2, 37, '/unit/dates/0/begin', /form/, '1.2.1900'],
    ],
    [
      'unit that is none',
      around('{"units":[3,{"units":{}}]}'),
      ['json/wrong-type', 2, 18, '/unit/units/0'],
      ['json/wrong-type', 2, 29, '/unit/units/1/units'],
    ],
    [
      'two faults in two statements',
      around('{"notes":[{"blocks":[]},{"blocks":3},{}]}'),
      ['json/wrong-type', 2, 42, '/unit/notes/1/blocks'],
      ['json/missing-field', 2, 45, '/unit/notes/2'],
    ],
    [
      'unknown block',
      around('{"notes":[{"blocks":[{"type":"para","content":[]}]}]}'),
      ['json/not-allowed-value', 2, 37, '/unit/notes/0/blocks/0/type', /paragraph/],
    ],
    [
      'deep in prose',
      around('{"notes":[{"blocks":[{"type":"paragraph","content":["a",{"type":"emphasis"}]}]}]}'),
      ['json/missing-field', 2, 64, '/unit/notes/0/blocks/0/content/1'],
    ],
    [
      'level in what was amended',
      around('{"amended":[{"level":"file"}]}'),
      ['json/unknown-field', 2, 21, '/unit/amended/0/level'],
    ],
    ['prototype', around('{"__proto__":{"title":{"text":"x"}}}'), ['json/unknown-field', 2, 9, '/unit/__proto__']],
    [
      'control section',
      '{"fonds":"1","unit":{},"control":{"staus":"new"}}',
      ['json/unknown-field', 1, 35, '/control/staus', /"status"/],
    ],
    [
      'nothing but a version',
      '{"fonds":"1"}',
      ['json/missing-field', 1, 1, '', /A finding aid is/],
      ['json/missing-field', 1, 1, ''],
    ],
    ['another version', '{"fonds":"2","more":[]}', ['json/version', 1, 10, '/fonds', /newer/, '2']],
    ['version that is no text', '{"fonds":1,"control":{},"unit":{}}', ['json/not-allowed-value', 1, 10, '/fonds']],
    [
      'member beside the unit',
      '{"fonds":"1","control":{},"unit":{},"units":[]}',
      ['json/unknown-field', 1, 37, '/units', /"unit"/],
    ],
    ['a list', '[]', ['json/wrong-type', 1, 1, '']],
    ['no JSON', '{"fonds":"1",}', ['json/syntax', 1, 14, undefined]],
    ['a name twice', around('{"id":"a","id":"b"}'), ['json/duplicate-key', 2, 18, '/unit/id']],
    [
      'a number too large',
      around('{"physicalDescriptions":[{"text":"","extents":[{"text":"","quantity":1e999}]}]}'),
      ['json/number-range', 2, 77, '/unit/physicalDescriptions/0/extents/0/quantity'],
    ],
  ]
  it.each(cases.map(([what, text, ...expected]) => ({ what, text, expected })))(
    '$what: told with its place, and nothing sent',
    ({ text, expected }) => {
      const { events, diagnostics } = eventsOf(text)
      expect(events).toEqual([])
      expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column, place?.pointer])).toEqual(
        expected.map(fault => fault.slice(0, 4)),
      )
      for (const [i, [, , , , hint, value]] of expected.entries()) {
        if (hint instanceof RegExp) expect(diagnostics[i]?.hint).toMatch(hint)
        if (value !== undefined) expect(diagnostics[i]?.value).toBe(value)
      }
      const checked: Diagnostic[] = []
      const sink = check(diagnostic => checked.push(diagnostic))
      sink.write(text)
      sink.end()
      expect(checked).toEqual(diagnostics)
    },
  )

  it('names the file', () => {
    const diagnostics: Diagnostic[] = []
    check(diagnostic => diagnostics.push(diagnostic), { file: 'ms1.fonds.json' }).end()
    expect(diagnostics[0]?.place).toMatchObject({ file: 'ms1.fonds.json', line: 1 })
  })

  it('lists a hundred and counts the others', () => {
    const { diagnostics } = eventsOf(around(`{"units":[${'{"level":"box"},'.repeat(5000)}{}]}`))
    expect(diagnostics).toHaveLength(101)
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'json/more',
      severity: 'error',
      message: expect.stringContaining('4900'),
    })
  })

  it('is quick with very many faults in one unit', () => {
    const begun = performance.now()
    eventsOf(
      around(
        `{"creators":[${'1,'.repeat(50_000)}1],${Array.from({ length: 10_000 }, (_, i) => `"x${i}":1`).join(',')}}`,
      ),
    )
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('keeps the words of what is internal to itself', () => {
    const secret = [
      '{"title":{"audience":"internal","text":"a","Quetzal":1}}',
      '{"audience":"internal","level":"Quetzal"}',
      '{"audience":"Internal","title":"Quetzal"}',
      '{"audience":"internal","units":[{"units":[{"level":"Quetzal"}]}]}',
      '{"notes":[{"audience":"internal","blocks":"Quetzal"}]}',
      '{"notes":[{"blocks":[{"type":"paragraph","audience":"internal","content":["Quetzal"],"language":["Quetzal"]}]}]}',
      '{"notes":[{"blocks":"Quetzal","extra":{"attributes":{"audience":"internal"}}}]}',
      '{"audience":"internal","amended":[{"title":"Quetzal"}]}',
    ]
    for (const unit of secret) {
      const { diagnostics } = eventsOf(around(unit))
      expect(diagnostics.length).toBeGreaterThan(0)
      expect(JSON.stringify(diagnostics)).not.toContain('Quetzal')
    }
  })
})

describe('size and depth', () => {
  const nested = (depth: number): UnitTree => {
    let unit: UnitTree = { title: { text: 'innermost' } }
    for (let i = 1; i < depth; i++) unit = { units: [unit] }
    return unit
  }

  it('takes five thousand units within units', () => {
    const { text, diagnostics } = writtenTree({ control: {}, unit: nested(5000) })
    expect(diagnostics).toEqual([])
    const { events } = eventsOf(text)
    expect(events.filter(event => Array.isArray(event) && event[0] === 'open')).toHaveLength(5000)
    expect(rewritten(text)).toBe(text)
    expect(text.length).toBeLessThan(3_000_000)
  })

  it('finds a fault in the innermost of five thousand units', () => {
    const { text } = writtenTree({ control: {}, unit: nested(5000) }, false)
    const { diagnostics } = eventsOf(text.replace('"title"', '"tilte"'))
    expect(diagnostics).toMatchObject([{ code: 'json/unknown-field' }])
  })

  it('takes twenty thousand units in a few seconds', () => {
    const files = Array.from({ length: 20_000 }, (_, i) => ({ ...maximal.unit, units: [], id: `u${i}` }))
    const some = files.slice(0, 100)
    const plainUnits = files.slice(100).map(({ id }) => ({ id, level: 'file' as const, title: { text: `File ${id}` } }))
    const begun = performance.now()
    const { text } = writtenTree({ control: {}, unit: { units: [...some, ...plainUnits] } })
    const { events } = eventsOf(text)
    expect(events).toHaveLength(40_004)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })

  it('refuses prose nested beyond reason, on reading and on writing', () => {
    const lists = (depth: number): Block => {
      let block: Block = { type: 'paragraph', content: ['x'] }
      for (let i = 0; i < depth; i++) block = { type: 'list', items: [{ content: [], blocks: [block] }] }
      return block
    }
    const within = Math.floor(MAX_DESCRIPTION_DEPTH / 4) - 3
    const deep = (depth: number) => writtenTree({ control: {}, unit: { notes: [{ blocks: [lists(depth)] }] } })
    expect(deep(within).diagnostics).toEqual([])
    expect(eventsOf(deep(within).text).diagnostics).toEqual([])
    const beyond = deep(20_000 / 5)
    expect(beyond.diagnostics).toMatchObject([{ code: 'json/too-deep', concern: 'output' }])
    expect(eventsOf(beyond.text).diagnostics).toMatchObject([{ code: 'json/too-deep', place: { pointer: '/unit' } }])
  })
})

describe('recognition', () => {
  it.each([
    ['{"fonds":"1"', 'certain'],
    ['\uFEFF\r\n { "fonds" : "1"', 'certain'],
    ['{"control":{},"fonds":"1"', 'likely'],
    ['{"@context":"https://schema.org"', undefined],
    ['Fonds: "fonds": "1"', undefined],
    ['', undefined],
  ])('%j: %s', (text, certainty) => {
    expect(json.recognise?.(text)?.certainty).toBe(certainty)
  })

  it('takes no time over hostile beginnings', () => {
    for (const piece of [' ', '{', '"fonds"', '"fonds" ', '"fonds":', '"fonds":"1'])
      expect(growth(size => json.recognise?.(`{${piece.repeat(size)}`), 400_000)).toBeLessThan(1.6)
  })
})

const attacks = shared && join(shared, 'reliability/material/attack/json')

describe.skipIf(attacks === undefined || !existsSync(attacks))(
  `hostile files${attacks === undefined ? ` (${whySkipped})` : ''}`,
  () => {
    it.each(['base.jsonld', 'deep-array-5000.json', 'proto.json', 'remote-context.jsonld', 'truncated.json'])(
      '%s is refused in words and changes nothing',
      file => {
        const { events, diagnostics } = eventsOf(readFileSync(join(attacks ?? '', file), 'utf8'))
        expect(events).toEqual([])
        expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
        expect('polluted' in {}).toBe(false)
      },
    )
  },
)
