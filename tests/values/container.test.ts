import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containerKind, sameContainerType } from '../../src/values/container/container-type.ts'
import {
  identifierIn,
  identifierInFull,
  indicatorRanges,
  indicatorSortKey,
} from '../../src/values/container/indicator.ts'
import { nesting } from '../../src/values/container/nesting.ts'
import {
  type ContainerPart,
  type ContainerStatement,
  LONGEST_CONTAINER,
  namesContainer,
  parseContainer,
  topContainerKey,
} from '../../src/values/container/parse-container.ts'
import { shared, whySkipped } from '../shared.ts'

/** A container in one line: type, indicator, then in brackets what else was understood. */
function line(part: ContainerPart): string {
  const { container } = part
  return [
    `${container.type ?? '–'} ${container.indicator ?? '–'}`,
    ...(container.instance === undefined ? [] : [`instance ${container.instance}`]),
    ...(container.barcode === undefined ? [] : [`barcode ${container.barcode}`]),
    ...(part.identifier === undefined ? [] : [`identifier ${part.identifier}`]),
    ...(part.ranges === undefined ? [] : [`ranges ${part.ranges.map(({ from, to }) => `${from}…${to}`).join(' ')}`]),
    ...(part.within === undefined ? [] : [`in ${part.within}`]),
  ].join(' | ')
}

function read(statement: ContainerStatement): string[] {
  const { containers, identifiers, findings } = parseContainer(statement)
  return [
    ...containers.map(line),
    ...identifiers.map(identifier => `identifier ${identifier}`),
    ...findings.map(({ code }) => `!${code.replace('container/', '')}`),
  ]
}

const of = (type: string | undefined, text: string, ...expected: string[]) => ({
  statement: type === undefined ? { text } : { type, text },
  expected,
})

const opaque = '2002.02 II.4 III.7 I:1 .09.14 1A 6a 17B 320-A B-001160 R86 T1 E.7 V.2 SN-1 AC053'.split(' ')

/** The rows of the published table: the start of each, and what is expected of this library for it. */
const rows: readonly {
  readonly row: string
  readonly cases?: readonly { readonly statement: ContainerStatement; readonly expected: readonly string[] }[]
  readonly check?: () => void
}[] = [
  {
    row: '`<container type="Box" label="Mixed Materials [31142062767747]" id="x">1</container>`',
    cases: [
      {
        statement: { type: 'Box', label: 'Mixed Materials [31142062767747]', text: '1' },
        expected: ['Box 1 | instance Mixed Materials | barcode 31142062767747'],
      },
      {
        statement: { type: 'box', label: 'Master cassette (31142051741877)', text: '2' },
        expected: ['box 2 | instance Master cassette | barcode 31142051741877'],
      },
      { statement: { label: 'Box', text: '2' }, expected: ['Box 2'] },
      { statement: { type: 'box', label: 'not filmed', text: '2' }, expected: ['box 2 | instance not filmed'] },
    ],
  },
  {
    row: '`<container type="Folder" parent="x">3</container>`',
    check: () =>
      expect(
        nesting([
          { id: 'x', type: 'Box' },
          { type: 'Folder', parent: 'x' },
        ]),
      ).toEqual([{}, { in: 0 }]),
  },
  {
    row: 'two siblings without id/parent: Box 1, Folder 3',
    check: () => {
      expect(nesting([{ type: 'Box' }, { type: 'Folder' }])).toEqual([{}, { in: 0 }])
      expect(nesting([{ type: 'Box' }, { type: 'Folder' }, { type: 'Item' }])).toEqual([{}, { in: 0 }, { in: 1 }])
      expect(nesting([{ type: 'Box' }, { type: 'Folder' }, { type: 'box' }, { type: 'folder' }])).toEqual([
        {},
        { in: 0 },
        {},
        { in: 2 },
      ])
    },
  },
  {
    row: 'siblings each with `@id`, none with `@parent`',
    check: () =>
      expect(
        nesting([
          { id: 'a', type: 'Box' },
          { id: 'b', type: 'Folder' },
        ]),
      ).toEqual([{}, {}]),
  },
  {
    row: 'Folder `1-2`, Item `1-2`, Cassette `1-2`',
    cases: [
      of('Folder', '1-2', 'Folder 1-2 | ranges 1…2'),
      of('Item', '1-2', 'Item 1-2 | ranges 1…2'),
      of('Cassette', '1-2', 'Cassette 1-2 | ranges 1…2'),
    ],
  },
  { row: 'Folder `3-5, 7`', cases: [of('Folder', '3-5, 7', 'Folder 3-5, 7 | ranges 3…5 7…7')] },
  {
    row: 'Box `2002.02`, `II.4`, `III.7`, `I:1`, `.09.14`, `1A`, `6a`, `17B`, `320-A`, `B-001160`, `R86`, `OS 1`, `T1`, `E.7`, `V.2`, `SN-1`, `AC053`',
    cases: [...opaque, 'OS 1'].map(text => of('Box', text, `Box ${text}`)),
    check: () => {
      const sorted = ['1', '1A', '2', '10', '10A', 'B-2', 'B-10', 'II.4', 'II.12']
      const shuffled = ['II.12', '10A', 'B-10', '2', '1A', '10', 'II.4', '1', 'B-2']
      const keyed = shuffled.map(text => ({ text, key: indicatorSortKey(text) }))
      expect(keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ text }) => text)).toEqual(sorted)
    },
  },
  {
    row: 'Media `ID: 271.0002`, Folder `ID: 192.0214`, Disk `ID: 180.3.0163`',
    cases: [
      of('Media', 'ID: 271.0002', 'Media 271.0002 | identifier 271.0002'),
      of('Folder', 'ID: 192.0214', 'Folder 192.0214 | identifier 192.0214'),
      of('Disk', 'ID: 180.3.0163', 'Disk 180.3.0163 | identifier 180.3.0163'),
    ],
  },
  { row: 'Reel-frame `16-0441`', cases: [of('Reel-frame', '16-0441', 'Reel 16', 'frame 441 | in 0')] },
  {
    row: 'Box-folder `1-RC1`, "Box 1, Folder 3" in one element, "1:3", "1/3"',
    cases: [
      of('Box-folder', '1-RC1', 'Box 1', 'folder RC1 | in 0'),
      of('box', 'Box 1, Folder 3', 'Box 1', 'Folder 3 | in 0'),
      of(undefined, 'Box 1 Folder 3', 'Box 1', 'Folder 3 | in 0'),
      of('box-folder', '1:3', 'box 1', 'folder 3 | in 0'),
      of('box-folder', '1/3', 'box 1', 'folder 3 | in 0'),
      of('box-folder', '1 : 8-10', 'box 1', 'folder 8-10 | ranges 8…10 | in 0'),
      of('box-folder', 'FB-21 : 1', 'box FB-21', 'folder 1 | in 0'),
      of('box-folder', '(42/2)', 'box 42', 'folder 2 | in 0'),
      of('box-folder', '149/1; 174/4', 'box 149', 'folder 1 | in 0', 'box 174', 'folder 4 | in 2'),
      of('box-folder', '3/33, 10/3', 'box 3', 'folder 33 | in 0', 'box 10', 'folder 3 | in 2'),
      of('box-folder', '3/33, 34', 'box 3', 'folder 33, 34 | ranges 33…33 34…34 | in 0'),
      of('box-folder', '115', 'box 115', '!incomplete'),
      of('box', '1/3', 'box 1/3'),
    ],
  },
  {
    row: '"Box 1, Folder 3" in `unittitle`/`unitid`',
    check: () => {
      expect(namesContainer('Box 1, Folder 3')).toBe(true)
      expect(namesContainer('Box of letters, 1914')).toBe(false)
      expect(namesContainer('MC 199')).toBe(false)
      expect(namesContainer('Film 3 and the future of cinema')).toBe(false)
    },
  },
  { row: '`OA/ID 590000`', cases: [of('OA/ID', '590000', 'OA/ID 590000')] },
  {
    row: 'Volume `6`, "Volumes 1-12", "vols. 3–5"',
    cases: [
      of('Volume', '6', 'Volume 6'),
      of(undefined, 'Volumes 1-12', 'volume 1-12 | ranges 1…12', '!type-from-text'),
      of(undefined, 'vols. 3–5', 'volume 3–5 | ranges 3…5', '!type-from-text'),
    ],
  },
  {
    row: 'Folder empty (3 473), `-` (838), `unknown container`, `loose`, `data_value_missing_<hash>` (698)',
    cases: [
      of('Folder', '', '!empty'),
      of('Folder', '-', '!placeholder'),
      of('Box', 'unknown container', '!placeholder'),
      of('Box', 'loose', '!placeholder'),
      of('Box', 'data_value_missing_0b1f7a3c', '!placeholder'),
    ],
  },
  {
    row: 'Drawer `Medium`, Oversize `small`, Shelf `Media`',
    cases: [
      of('Drawer', 'Medium', 'Drawer Medium'),
      of('Oversize', 'small', 'Oversize small'),
      of('Shelf', 'Media', 'Shelf Media'),
    ],
  },
  {
    row: 'Object `AD_MC_028_ref1221`, E-records `AD-MC-004`, Cassette `cuid15871`',
    cases: [
      of('Object', 'AD_MC_028_ref1221', 'Object AD_MC_028_ref1221 | identifier AD_MC_028_ref1221'),
      of('E-records', 'AD-MC-004', 'E-records AD-MC-004 | identifier AD-MC-004'),
      of('Cassette', 'cuid15871', 'Cassette cuid15871 | identifier cuid15871'),
    ],
  },
  { row: 'type `unitid` (1 500)', cases: [of('unitid', 'MC.028.12', 'identifier MC.028.12', '!misused-type')] },
  {
    row: 'type `Intellectual and physical`, `Physical only`',
    cases: [
      of('Intellectual and physical', '7', '– 7', '!misused-type'),
      of('Physical only', 'Box 7', 'Box 7', '!misused-type', '!type-from-text'),
    ],
  },
  {
    row: '`Box` vs `box` vs `BOX`',
    check: () => {
      expect(sameContainerType('Box', 'BOX')).toBe(true)
      expect(sameContainerType('box', 'boxes')).toBe(true)
      expect(sameContainerType('Legal box', 'legalbox')).toBe(true)
      expect(sameContainerType('box', 'legalbox')).toBe(false)
      expect(sameContainerType('OA/ID', 'oa/id')).toBe(true)
      expect(sameContainerType(undefined, 'box')).toBe(false)
    },
    cases: [of('BOX', '3', 'BOX 3')],
  },
  {
    row: 'type legalbox, halfbox, flatbox, oversizebox, cdbox, cassettebox, cardbox, reelbox, Flat-File-Folder, Map-case, Paige Carton',
    check: () => {
      for (const subtype of ['legal', 'half', 'flat', 'oversize', 'cd', 'cassette', 'card', 'reel']) {
        expect(containerKind(`${subtype}box`)).toEqual({ family: 'box', subtype })
      }
      expect(containerKind('Flat-File-Folder')).toEqual({ family: 'folder', subtype: 'flat file' })
      expect(containerKind('Map-case')).toEqual({ family: 'case', subtype: 'map' })
      expect(containerKind('mapcase')).toEqual({ family: 'case', subtype: 'map' })
      expect(containerKind('Paige Carton')).toEqual({ family: 'box', subtype: 'paige carton' })
      expect(containerKind('whatever')).toBeUndefined()
    },
    cases: [of('legalbox', '3', 'legalbox 3')],
  },
  {
    row: '`<physloc id="p1">Shelf 3</physloc><container parent="p1" type="box">2</container>`',
    check: () => expect(nesting([{ parent: 'p1', type: 'box' }], new Set(['p1']))).toEqual([{ location: 'p1' }]),
  },
  {
    row: 'no type but text "Box 4"',
    cases: [of(undefined, 'Box 4', 'Box 4', '!type-from-text'), of(undefined, '4', '– 4')],
  },
  {
    row: 'same box repeated in thousands of components',
    check: () => {
      const key = topContainerKey({ type: 'Box', indicator: '1A', barcode: '3114' })
      expect(topContainerKey({ type: 'box', indicator: '1a', barcode: '3114' })).toBe(key)
      expect(topContainerKey({ type: 'box', indicator: '1a' })).not.toBe(key)
      expect(topContainerKey({ type: 'box', indicator: '1', barcode: '3114' })).not.toBe(key)
    },
  },
]

describe('a container', () => {
  it.each(rows.map((row, i) => ({ ...row, number: i + 1 })))('row $number: $row', ({ cases = [], check }) => {
    for (const { statement, expected } of cases) expect(read(statement), statement.text).toEqual(expected)
    check?.()
    expect(cases.length + (check === undefined ? 0 : 1)).toBeGreaterThan(0)
  })

  it('keeps its text, even white space, and the words of each part of a text that names two', () => {
    expect(parseContainer({ type: 'box', text: ' 3 ' }).containers[0]?.container.text).toBe(' 3 ')
    expect(parseContainer({ text: 'Box 1, Folder 3' }).containers.map(({ container }) => container.text)).toEqual([
      'Box 1',
      'Folder 3',
    ])
  })

  it.each([
    ['1A-1C', ['1A', '1C']],
    ['OV 4-5', ['OV 4', 'OV 5']],
    ['14.20-14.21', ['14.20', '14.21']],
    ['5-3', undefined],
    ['3-3', undefined],
    ['63-09.1', undefined],
  ] as const)('%s as a range', (text, expected) => {
    const ranges = indicatorRanges(text)
    expect(ranges?.flatMap(({ from, to }) => [from, to])).toEqual(expected)
  })
})

describe('any text as a container', () => {
  const maybe = fc.option(
    fc.oneof(
      fc.constantFrom('box', 'Box-folder', 'reel-frame', 'unitid', 'constructor', '__proto__', ''),
      fc.string({ maxLength: 8 }),
    ),
    { nil: undefined },
  )
  const texts = fc.oneof(
    fc
      .array(
        fc.oneof(
          fc.constantFrom('Box', 'folder', '1', '2-3', 'ID:', '/', ',', ';', ':', '(', ')', '-', 'constructor'),
          fc.string(),
        ),
        { maxLength: 12 },
      )
      .map(words => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 100 }),
  )

  it('is read without an exception, and every word of the reading stands in the text', () => {
    fc.assert(
      fc.property(maybe, maybe, texts, (type, label, text) => {
        const reading = parseContainer({
          text,
          ...(type === undefined ? {} : { type }),
          ...(label === undefined ? {} : { label }),
        })
        for (const { container, within } of reading.containers) {
          expect(text).toContain(container.text)
          if (within !== undefined) expect(within).toBeLessThan(reading.containers.length)
        }
        expect(reading.containers.length + reading.identifiers.length + reading.findings.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it.each(['1-', 'Box 1 ', 'a', '1,', 'A.', '(', '1/2;', 'Box ', ' '])(
    'takes time in proportion to its length: %s',
    part => {
      const long = part.repeat(Math.ceil(100_000 / part.length))
      const cut = long.slice(0, LONGEST_CONTAINER)
      parseContainer({ type: 'box-folder', text: long })
      parseContainer({ type: long, label: long, text: '1' })
      for (let i = 0; i < 20; i += 1) parseContainer({ type: 'box-folder', label: cut, text: cut })
    },
  )
})

describe.skipIf(shared === undefined)(
  `the published table of containers (${shared === undefined ? whySkipped : 'present'})`,
  () => {
    it('has all its rows here, in its order', () => {
      const table =
        shared === undefined ? [] : tableOf(readFileSync(join(shared, 'crosswalks/dates-extents-languages.md'), 'utf8'))
      expect(table).toHaveLength(23)
      expect(table.map((text, i) => (text.startsWith(rows[i]?.row ?? '–') ? 'here' : text))).toEqual(
        table.map(() => 'here'),
      )
    })
  },
)

function tableOf(markdown: string): string[] {
  const section = markdown.slice(markdown.indexOf('## 3. '), markdown.indexOf('## 4. '))
  return section.split('\n').flatMap(row => /^\| \d+ \| (.*?) \|/.exec(row)?.[1] ?? [])
}

describe('an identifier in the place of a mark', () => {
  it('is found as in full, whatever the mark begins with', () => {
    const part = fc.constantFrom(
      'AD',
      'cuid',
      '1',
      '028',
      '_',
      '-',
      '.',
      'ref1221',
      'id: ',
      'ID:',
      '\u0663',
      'é',
      ' ',
      '12345',
    )
    const mark = fc.oneof(
      fc.array(part, { maxLength: 6 }).map(parts => parts.join('')),
      fc.string(),
    )
    fc.assert(
      fc.property(mark, text => {
        expect(identifierIn(text)).toBe(identifierInFull(text))
      }),
      { numRuns: 3000 },
    )
  })
})
