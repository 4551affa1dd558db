import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { choices, type DublinCoreChoices } from '../src/formats/dublin-core/choices.ts'
import type { Profile } from '../src/formats/dublin-core/profile.ts'
import { profileNames, profiles } from '../src/formats/dublin-core/profiles.ts'
import { ead3Attributes } from '../src/formats/ead/vocabulary/ead3.attributes.ts'
import { ead3Elements } from '../src/formats/ead/vocabulary/ead3.elements.ts'
import { ead2002Attributes } from '../src/formats/ead/vocabulary/ead2002.attributes.ts'
import { ead2002Elements } from '../src/formats/ead/vocabulary/ead2002.elements.ts'
import type { AttributeRow, ElementRow } from '../src/formats/ead/vocabulary/row.ts'
import type { RowInWords } from '../src/formats/format.ts'
import { loadAll } from '../src/formats/index.ts'
import { controlFields, type FieldMeaning, unitFields } from '../src/model/fields.ts'

const page = fileURLToPath(new URL('../docs/crosswalk.md', import.meta.url))

const cell = (row: RowInWords | undefined): string => {
  if (row === undefined) return ''
  if ('nowhere' in row) return `– *${row.nowhere}*`
  return row.loses === undefined ? code(row.at) : `${code(row.at)} (loses ${row.loses})`
}
const code = (at: string): string => (/^[\w@/.,:[\]()='* -]+$/.test(at) ? `\`${at}\`` : at)
const escaped = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ')

const elementCell = (row: ElementRow | undefined): string => {
  if (!row) return ''
  if ('unit' in row) return `\`unit.${row.unit}\``
  if ('control' in row) return `\`control.${row.control}\``
  if ('groups' in row) return row.groups
  if ('kept' in row) return `– *${row.kept}*`
  return { words: 'prose', break: 'a line break in prose', reference: 'a link in prose' }[row.prose]
}

const attributeWords: Readonly<Record<AttributeRow, string>> = {
  said: 'the model',
  extra: '`extra`',
  form: '– *only EAD of the same version has it again*',
}

/** One line for each name of either version. */
function sideBySide<Row>(
  ead3: Readonly<Record<string, Row>>,
  ead2002: Readonly<Record<string, Row>>,
  inWords: (row: Row | undefined) => string,
): string {
  const names = [...new Set([...Object.keys(ead3), ...Object.keys(ead2002)])].sort()
  return ['| | EAD3 | EAD 2002 |', '| --- | --- | --- |']
    .concat(names.map(name => `| \`${name}\` | ${inWords(ead3[name])} | ${inWords(ead2002[name])} |`))
    .join('\n')
}

const listed = (words: Iterable<string>): string => [...words].join(', ') || '–'

const dublinCoreProfiles = [
  ['', ...profileNames.map(code)],
  ['', ...profileNames.map(() => '')].map(() => '---'),
  ...Object.entries<(profile: Profile) => string>({
    'for whom': ({ purpose }) => purpose,
    'what parts have from above': ({ inherits }) => listed(inherits.map(field => unitFields[field].name.toLowerCase())),
    'access points from above': ({ inheritsSubjects }) => (inheritsSubjects ? 'yes' : 'no'),
    'who keeps it': ({ holder }) => (holder === 'publisher' ? '`publisher`' : '`relation` ("Held by: …")'),
    dates: ({ dates }) =>
      `${dates.form === 'edtf' ? 'EDTF' : 'one date, or two with a slash'}; in words ${dates.words.replace('a machine form', 'one of these')}`,
    'ranges in DCMI terms': ({ dates }) => (dates.ranges === 'period' ? 'a DCMI Period' : 'as elsewhere'),
    'dates of undated units': ({ dates }) =>
      dates.ofAbove ? 'none; with `--per leaf` or `digital`, those of a unit above, marked' : 'none',
    'DCMI types, then': ({ genres, leavesOut }) =>
      listed([...(genres === 'type' ? ['genres'] : []), ...(leavesOut.has('level') ? [] : ['level'])]),
    genres: ({ genres }) => code(genres),
    'languages as': ({ languageCode }) => languageCode,
    'addresses of rights': ({ rightsUris }) =>
      rightsUris === 'given' ? 'as given' : 'first, as their publishers write them',
    'units above': ({ partOf }) => listed(partOf),
    parts: ({ parts, mostParts }) => (parts === 'left out' ? parts : `${parts}, at most ${mostParts}`),
    'left out': ({ leavesOut }) => listed([...leavesOut].map(field => unitFields[field].name.toLowerCase())),
  }).map(([what, inWords]) => [what, ...profileNames.map(name => inWords(profiles[name]))]),
]
  .map(row => `| ${row.map(escaped).join(' | ')} |`)
  .join('\n')

const dublinCoreChoices = choices
  .map(({ word, values }) => {
    const chosen: readonly DublinCoreChoices[] = typeof values === 'function' ? [values(200)] : Object.values(values)
    const words = typeof values === 'function' ? ['200'] : Object.keys(values)
    const [name] = Object.keys(chosen[0] ?? {})
    return `- ${words.map(value => code(`--dc ${word}=${value}`)).join(', ')}: ${code(name ?? '')}`
  })
  .join('\n')

it('the crosswalk page says what the tables of the formats say (npx vitest run tests/crosswalk.test.ts -u writes it)', async () => {
  const formats = (await loadAll()).filter(({ crosswalk }) => crosswalk !== undefined)
  expect(formats.length).toBeGreaterThanOrEqual(5)
  const table = (part: 'unit' | 'control', fields: Readonly<Record<string, FieldMeaning>>): string => {
    const rows = Object.entries(fields).map(([field, { name, isadg = '', dacs = '' }]) => [
      name,
      isadg,
      dacs,
      ...formats.map(({ crosswalk }) => cell(crosswalk?.[part][field])),
    ])
    const head = ['field', 'ISAD(G)', 'DACS', ...formats.map(({ title }) => title)]
    return [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(escaped).join(' | ')} |`).join('\n')
  }
  const text = `# Crosswalk

Where each format keeps each field of the model. This page is made from the tables that the readers and writers use.

## The unit

${table('unit', unitFields)}

## The finding aid itself

${table('control', controlFields)}

## Profiles of Dublin Core

What Dublin Core leaves open, and what each profile (\`--dc-profile\`) does about it.

${dublinCoreProfiles}

A decision can be taken otherwise than the profile has it, with \`--dc\`, which may be repeated, in \`convert.dublinCore\` of a configuration, or in the \`dublinCore\` of the library:

${dublinCoreChoices}

With \`holder=contributor\` nothing tells the institution from other contributors when the record is read again; with \`holder=none\` the report counts the words of it.

### What is read of Dublin Core

The fifteen elements leave open what the DCMI terms tell apart. What is decided in reading is told, once for a document (\`dublin-core/taken-for\`):

- Of two descriptions in one language the first is the abstract when it is the shorter, and the longer is scope and content. A single one, and three or more, are scope and content: aggregators have them in any order, histories and arrangement among them.
- \`Collection\` of the DCMI Type Vocabulary is an aggregation that is described as one. It is the level \`collection\` where no type says a level, and the record is part of no other: it stands below none in the document, and has neither \`isPartOf\` nor a relation that begins with \`Is part of\`. Beside a level of groups (\`fonds\`, \`series\` …) it says the same again; elsewhere it is a genre. The other DCMI types are genres: a thing that is a still image may be an album, a file or an item, so that no level is made of it (\`--level\` supplies one).
- A coverage is a place, and rights that begin with none of \`Access:\`, \`Use:\` and \`Legal status:\` are conditions of use.
- A date in figures and a date in words of the same span are one date.

## The elements of EAD

Where the words of each element go. What stands in an element that the model says nothing of is written again in the same version of EAD, and reported as lost for every other format; so is every element with its attributes as long as nobody changes what it says.

${sideBySide<ElementRow>(ead3Elements, ead2002Elements, elementCell)}

## The attributes of EAD

What becomes of each attribute on most of the elements that have it.

${sideBySide<AttributeRow>(ead3Attributes, ead2002Attributes, row => (row ? attributeWords[row] : ''))}
`
  await expect(text).toMatchFileSnapshot(page)
})
