import type { Note } from '../../model/note.ts'
import { countWords, noteText, plainText, tidy } from '../../model/prose-text.ts'
import { anyOf, internalHeadings, internalLabels } from '../../values/internal-words.ts'
import { remembered } from '../../values/remembered.ts'
import type { Rule } from '../rule.ts'
import { eachNote } from '../text/each-note.ts'

export const internalUnmarked: Rule = {
  id: 'publish-internal-unmarked',
  severity: 'warning',
  profiles: ['minimum', 'core', 'publish'],
  summary: 'A note that calls itself internal is marked internal.',
  why: 'Only the mark holds a note back. What a kind, a label or a heading says, no system heeds, and the note is published.',
  fix: 'Mark the note internal (EAD audience="internal"), or call it something else. Its words are not quoted here.',
  source: 'EAD @audience; DACS 7.1.3',
  valid: [
    {
      unit: {
        notes: [{ ...note('Valued at five hundred.'), label: 'Internal note', audience: 'internal' }],
        scopeContent: [{ ...note('Memoranda of all departments.'), heading: ['Internal correspondence'] }],
        acquisition: [{ ...note('Of the board.'), heading: ['Internal comments of the board'] }],
        arrangement: [{ ...note('By country.'), localType: 'international' }],
      },
    },
    { unit: { notes: [{ blocks: [], localType: 'mnesysinternal' }] } },
  ],
  invalid: [
    {
      unit: { notes: [{ ...note('Valued at five hundred.'), localType: 'internal' }] },
      says: ['A note of the kind "internal" is not marked internal.'],
    },
    {
      unit: { processing: [{ ...note('Ask the donor again.'), label: 'Staff use only' }] },
      says: ['A note with the label "Staff use only" is not marked internal.'],
    },
    {
      unit: { notes: [{ ...note('Nicht vollständig.'), heading: ['Interner Vermerk'] }] },
      says: ['A note with the heading "Interner Vermerk" is not marked internal.'],
    },
    {
      unit: {
        notes: [
          { ...note('Spør giveren.'), label: 'Interne merknader' },
          { ...note('Ask.'), label: 'Staff notes' },
        ],
      },
      says: [
        'A note with the label "Interne merknader" is not marked internal.',
        'A note with the label "Staff notes" is not marked internal.',
      ],
    },
    {
      unit: {
        acquisition: [{ ...note('Gift.'), parts: [{ ...note('Five hundred.'), heading: ['Not for publication'] }] }],
      },
      says: ['A note with the heading "Not for publication" is not marked internal.'],
    },
  ],
  check(say) {
    const look = (note: Note): void => {
      if (note.audience === 'internal') return
      const name = nameOf(note)
      if (name && noteText(note).some(line => countWords(line) > 0))
        say({ message: `A note ${name.says} "${name.value}" is not marked internal.`, value: name.value, about: note })
      else for (const part of note.parts ?? []) look(part)
    }
    return { fields: eachNote(look) }
  },
}

/** By what a note calls itself internal. */
function nameOf({ localType, label, heading }: Note): { readonly says: string; readonly value: string } | undefined {
  if (localType !== undefined && kind.test(localType)) return { says: 'of the kind', value: localType }
  if (label !== undefined && speaksOfInternal(label)) return { says: 'with the label', value: label }
  const text = heading && tidy(plainText(heading))
  return text !== undefined && speaksOfInternal(text) ? { says: 'with the heading', value: text } : undefined
}

const kind = /internal|\bintern(?:e|o|a)?\b|confidential|staff[ _-]?(?:only|note|use)|non[ _-]?public|\bprivate\b/i

/** Headings are sentences of any subject: only those that speak of the note itself count. */
const words = new RegExp(
  `^${anyOf(internalHeadings)}[.:!]?$|(?<![\\p{L}\\p{N}])(?:${[
    'for (?:internal|staff)',
    '(?:à|pour) usage interne',
    'zum internen gebrauch',
    '(?:para|per) uso interno',
    'not (?:for (?:publication|display|the public)|to be published|public)(?![\\p{L}\\p{N}])',
    'nicht (?:öffentlich|zur veröffentlichung)',
    'niet (?:openbaar|voor publicatie)',
  ].join('|')})|^${anyOf(internalLabels)}\\s*[.:!(,;–—]`,
  'iu',
)

/** Most headings are those of all the other notes. */
const speaksOfInternal = remembered(text => words.test(text))

function note(text: string): Note {
  return { blocks: [{ type: 'paragraph', content: [text] }] }
}
