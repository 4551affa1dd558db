import type { Footnote, Inline, Mention, Reference } from '../../../model/prose.ts'
import type { Given, Marked } from '../attribute-list.ts'
import type { Emit } from '../emit.ts'
import { proseWords, saidAside } from '../words.ts'
import { writeBlocks } from './blocks.ts'
import { linkAttributes, linkElement } from './link.ts'
import { joinedParts, writeParts } from './part.ts'
import { startOf } from './statement.ts'

/** The elements of names and terms, by what they name. EAD3 `m.access`. */
export const headingElements = {
  person: 'persname',
  family: 'famname',
  corporateBody: 'corpname',
  unknown: 'name',
  subject: 'subject',
  place: 'geogname',
  genre: 'genreform',
  function: 'function',
  occupation: 'occupation',
  title: 'title',
} as const satisfies Record<Mention['of'], string>

/**
 * Writes words with their mark-up into the innermost open element, whatever it takes: mark-up that may not stand there is
 * told as lost and its words stay. A footnote moves behind the phrase it stands in until it may stand; where none may, its
 * words stand in parentheses.
 */
export function writeInline(content: readonly Inline[], to: Emit): void {
  for (const note of written(content, to)) {
    to.loses('that words are a footnote', saidAside(note.blocks))
    to.text(` (${proseWords(note.blocks)})`)
  }
}

function written(content: readonly Inline[], to: Emit): readonly Footnote[] {
  const waiting: Footnote[] = []
  for (const piece of content) {
    if (typeof piece === 'string') {
      to.text(piece)
      continue
    }
    if (piece.type === 'footnote') to.seam('apart')
    for (const note of writtenPiece(piece, to)) {
      if (to.holds('footnote')) writeFootnote('footnote', note, to)
      else if (to.holds('note')) writeFootnote('note', note, to)
      else waiting.push(note)
    }
  }
  return waiting
}

function writtenPiece(piece: Exclude<Inline, string>, to: Emit): readonly Footnote[] {
  if (to.deep()) {
    to.loses('mark-up nested too deep', saidAside(piece))
    to.text(proseWords(piece))
    return []
  }
  switch (piece.type) {
    case 'break':
      if (to.holds('lb')) to.element('lb')
      else to.text(' ')
      return []
    case 'footnote':
      return [piece]
    case 'emphasis':
      return phrase('emph', 'emphasised', piece, { render: piece.render }, to)
    case 'quote':
      return to.holds('quote') || !to.holds('emph')
        ? phrase('quote', 'a quotation', piece, { render: piece.render }, to)
        : phrase('emph', 'a quotation', piece, { render: piece.render ?? 'doublequote' }, to)
    case 'foreign':
      return phrase('foreign', 'in another language', { ...piece, content: [piece.text] }, { render: piece.render }, to)
    case 'abbreviation':
      return phrase('abbr', 'an abbreviation', { ...piece, content: [piece.text] }, { expan: piece.full }, to)
    case 'expansion':
      return phrase('expan', 'an expansion', { ...piece, content: [piece.text] }, { abbr: piece.full }, to)
    case 'date': {
      const { normal, calendar, era, certainty, localType: localtype } = piece
      return phrase('date', 'a date', piece, { normal, calendar, era, certainty, localtype }, to)
    }
    case 'number':
      return phrase('num', 'a number', piece, { localtype: piece.localType }, to)
    case 'mention':
      return writeMention(piece, to)
    case 'reference':
      return writeReference(piece, to)
  }
}

type Phrase = Marked & { readonly content: readonly Inline[] }

/** A phrase as an element, or its words alone where the element may not stand. */
function phrase(name: string, meaning: string, piece: Phrase, own: Given, to: Emit): readonly Footnote[] {
  if (to.holds(name)) {
    startOf(name, piece, to, own)
    const waiting = written(piece.content, to)
    to.end()
    return waiting
  }
  to.loses(`that words are ${meaning}`, Object.values(own))
  return wordsOnly(piece, to, name === 'date' || name === 'num' ? 'apart' : 'within')
}

/** The words of a phrase whose element may not stand here; who may see them and what points at them is kept. */
function wordsOnly(piece: Phrase, to: Emit, seam: 'apart' | 'within'): readonly Footnote[] {
  const { id, audience, language, script, extra } = piece
  const marked =
    (id !== undefined && to.takes('emph', 'id')) ||
    (audience !== undefined && to.takes('emph', 'audience')) ||
    (language !== undefined && to.takes('emph', 'lang')) ||
    (script !== undefined && to.takes('emph', 'script'))
  if (!marked || !to.holds('emph')) {
    if (audience === 'internal') to.loses('that words are internal')
    if (to.holds('emph') && (language !== undefined || script !== undefined)) to.loses('its language')
    if (extra) to.loses('what the source says beyond the model', extra)
    to.seam(seam)
    const waiting = written(piece.content, to)
    to.seam(seam)
    return waiting
  }
  startOf('emph', { id, audience, language, script, extra }, to)
  const waiting = written(piece.content, to)
  to.end()
  return waiting
}

function writeFootnote(name: 'footnote' | 'note', note: Footnote, to: Emit): void {
  startOf(name, note, to)
  writeBlocks(note.blocks, to)
  to.end()
}

function writeMention(piece: Mention, to: Emit): readonly Footnote[] {
  const name = headingElements[piece.of]
  const { source, rules, identifier, normal, role: relator, localType: localtype } = piece
  const own = { source, rules, identifier, normal, relator, localtype }
  if (to.holds(name)) {
    startOf(name, piece, to, own)
    writeParts(piece.of, piece.parts, to)
    to.end()
    return []
  }
  to.loses('that words are a name or term', [normal, relator])
  return wordsOnly({ ...piece, content: joinedParts(piece.of, piece.parts) }, to, 'apart')
}

/**
 * A link with its words as `ref` or `extref`, without words as `ptr` or `extptr`. Inside another link, which may not hold a
 * link, the words stand with a pointer after them.
 */
function writeReference(piece: Reference, to: Emit): readonly Footnote[] {
  const link = linkAttributes(piece.link)
  const silent = piece.content.every(part => part === '')
  const name = linkElement('ref', piece.link, to)
  if (!silent && to.holds(name) && !to.within('ref') && !to.within('extref'))
    return phrase(name, 'a link', piece, link, to)
  if (!silent) to.seam('apart')
  const waiting = silent ? [] : written(piece.content, to)
  if (!silent) to.seam('apart')
  const pointer = linkElement('ptr', piece.link, to)
  if (to.holds(pointer)) {
    startOf(pointer, piece, to, link)
    to.end()
  } else to.loses('a link', [piece.link])
  return waiting
}
