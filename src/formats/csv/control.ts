import type { Control, FindingAidTitle } from '../../model/control.ts'
import { type Codec, controlCodec } from './codec.ts'
import { bars } from './list.ts'
import { splitMarks, withMarks } from './marks.ts'
import { blocksOf, proseText } from './prose.ts'
import { markedStatement, statementMarks, statementOf, statementText } from './statements.ts'

type WordField = 'recordId' | 'recordUrl' | 'localStatus' | 'detailLevel' | 'language' | 'script'

/** A column that holds one word or code about the finding aid. */
export function controlWord<Field extends WordField>(field: Field, column: string): Codec<Control, Field> {
  return controlCodec({
    fields: [field],
    columns: [column],
    read: cells => (cells[column] === undefined ? {} : { [field]: cells[column] }),
    write: control => ({ [column]: control[field] ?? '' }),
  })
}

/** A column that holds one of the words of a list; another word is reported and left out. */
export function controlChoice<Field extends 'status' | 'publicationStatus', Word extends NonNullable<Control[Field]>>(
  field: Field,
  column: string,
  words: readonly Word[],
): Codec<Control, Field> {
  return controlCodec({
    fields: [field],
    columns: [column],
    read(cells, { say }) {
      const said = cells[column] ?? ''
      const word = words.find(each => each === said.toLowerCase())
      if (word !== undefined) return { [field]: word }
      say(column, {
        code: 'csv/not-allowed-value',
        concern: 'loss',
        severity: 'warning',
        message: 'The word is none of those that are known here; it was left out.',
        value: said,
        words: 1,
        hint: `Use one of: ${words.join(', ')}.`,
      })
      return {}
    },
    write: control => ({ [column]: control[field] ?? '' }),
  })
}

/** Columns for who keeps the finding aid. */
export function agency(name: string, code: string, country: string): Codec<Control, 'agency'> {
  return controlCodec({
    fields: ['agency'],
    columns: [name, code, country],
    read: cells => ({
      agency: {
        ...(cells[name] !== undefined && { name: cells[name] }),
        ...(cells[code] !== undefined && { code: cells[code] }),
        ...(cells[country] !== undefined && { countryCode: cells[country].toUpperCase() }),
      },
    }),
    write: ({ agency: said }) => ({
      [name]: said?.name ?? '',
      [code]: said?.code ?? '',
      [country]: said?.countryCode ?? '',
    }),
  })
}

const TITLES: readonly FindingAidTitle['kind'][] = ['proper', 'subtitle', 'filing']

/** Columns for the titles of the finding aid: proper, subtitle and filing title. */
export function titles(columns: Readonly<Record<FindingAidTitle['kind'], string>>): Codec<Control, 'titles'> {
  return controlCodec({
    fields: ['titles'],
    columns: TITLES.map(kind => columns[kind]),
    read: cells => ({
      titles: TITLES.flatMap(kind =>
        bars.split(cells[columns[kind]] ?? '').map(item => ({ kind, ...statementOf(item) })),
      ),
    }),
    write: control =>
      Object.fromEntries(
        TITLES.map(kind => [
          columns[kind],
          bars.join((control.titles ?? []).filter(title => title.kind === kind).map(statementText)),
        ]),
      ),
  })
}

/** A column for people or bodies responsible for the finding aid. */
export function controlStatements<Field extends 'authors' | 'sponsors'>(
  field: Field,
  column: string,
): Codec<Control, Field> {
  return controlCodec({
    fields: [field],
    columns: [column],
    read: cells => ({ [field]: bars.split(cells[column] ?? '').map(statementOf) }),
    write: control => ({ [column]: bars.join((control[field] ?? []).map(statementText)) }),
  })
}

/** A column that holds prose about the finding aid. */
export function controlProse<Field extends 'edition' | 'series'>(field: Field, column: string): Codec<Control, Field> {
  return controlCodec({
    fields: [field],
    columns: [column],
    read: cells => ({ [field]: blocksOf(cells[column] ?? '') }),
    write: control => ({ [column]: proseText(control[field] ?? []) }),
  })
}

/** A column that holds notes on the finding aid, with a line `---` between two. */
export function controlNotes(column: string): Codec<Control, 'notes'> {
  return controlCodec({
    fields: ['notes'],
    columns: [column],
    read: cells => ({
      notes: (cells[column] ?? '').split(/\n[ \t]*---[ \t]*\n/).map(text => ({ blocks: blocksOf(text) })),
    }),
    write: control => ({ [column]: (control.notes ?? []).map(({ blocks }) => proseText(blocks)).join('\n---\n') }),
  })
}

/** A column that holds the rules followed, or the rights in the description. */
export function citations<Field extends 'conventions' | 'rights'>(field: Field, column: string): Codec<Control, Field> {
  return controlCodec({
    fields: [field],
    columns: [column],
    read: cells => ({
      [field]: bars.split(cells[column] ?? '').map(item => {
        const [citation, { short, uri, note, ...marks }] = splitMarks(item, [
          'internal',
          'lang',
          'short',
          'uri',
          'note',
        ])
        return {
          citation,
          ...(short !== undefined && { abbreviation: short }),
          ...(uri !== undefined && { href: uri }),
          ...(note !== undefined && { note: blocksOf(note) }),
          ...markedStatement(marks),
        }
      }),
    }),
    write: control => ({
      [column]: bars.join(
        (control[field] ?? []).map(said =>
          withMarks(said.citation, {
            ...statementMarks(said),
            short: said.abbreviation,
            uri: said.href,
            note: said.note && proseText(said.note),
          }),
        ),
      ),
    }),
  })
}

/** A column that holds the languages of the description. */
export function descriptionLanguages(column: string): Codec<Control, 'languages'> {
  return controlCodec({
    fields: ['languages'],
    columns: [column],
    read: cells => ({
      languages: bars.split(cells[column] ?? '').map(item => {
        const [code, { as, script }] = splitMarks(item, ['as', 'script'])
        return {
          ...(/^[a-z]{3}$/.test(code) ? { code } : { text: code }),
          ...(as !== undefined && { text: as }),
          ...(script !== undefined && { scriptCode: script }),
        }
      }),
    }),
    write: control => ({
      [column]: bars.join(
        (control.languages ?? []).map(({ code, text, scriptCode }) =>
          withMarks(code ?? text ?? '', { as: code === undefined ? undefined : text, script: scriptCode }),
        ),
      ),
    }),
  })
}

/** A column that holds the sources used, and the history of the finding aid, in words. */
export function sources(column: string): Codec<Control, 'sources'> {
  return controlCodec({
    fields: ['sources'],
    columns: [column],
    read: cells => ({
      sources: bars.split(cells[column] ?? '').map(item => {
        const [text, { uri, note }] = splitMarks(item, ['uri', 'note'])
        return {
          entries: [{ text }],
          ...(uri !== undefined && { href: uri }),
          ...(note !== undefined && { note: blocksOf(note) }),
        }
      }),
    }),
    write: control => ({
      [column]: bars.join(
        (control.sources ?? []).map(({ entries, href, note }) =>
          withMarks(entries.map(({ text }) => text).join('; '), { uri: href, note: note && proseText(note) }),
        ),
      ),
    }),
  })
}

const EVENTS = ['cancelled', 'created', 'deleted', 'derived', 'revised', 'unknown', 'updated'] as const

/** A column that holds what was done to the finding aid: the kind, and as marks when, by whom and what. */
export function events(column: string): Codec<Control, 'events'> {
  return controlCodec({
    fields: ['events'],
    columns: [column],
    read: cells => ({
      events: bars.split(cells[column] ?? '').map(item => {
        const [words, { kind, date, by, on, agent }] = splitMarks(item, ['kind', 'date', 'by', 'on', 'agent'])
        const agentType = (['human', 'machine', 'unknown'] as const).find(each => each === agent)
        return {
          type: EVENTS.find(each => each === kind) ?? 'unknown',
          ...(date !== undefined && { dateText: date }),
          ...(on !== undefined && { date: on }),
          ...(agentType !== undefined && { agentType }),
          ...(by !== undefined && { agent: by }),
          ...(words !== '' && { descriptions: [{ text: words }] }),
        }
      }),
    }),
    write: control => ({
      [column]: bars.join(
        (control.events ?? []).map(({ type, dateText, date, agentType, agent, descriptions = [] }) =>
          withMarks(descriptions.map(({ text }) => text).join('; '), {
            kind: type,
            date: dateText,
            on: date,
            agent: agentType,
            by: agent,
          }),
        ),
      ),
    }),
  })
}
