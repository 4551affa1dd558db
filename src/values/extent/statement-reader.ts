import type { Dimensions, Extent } from '../../model/extent.ts'
import type { Growing } from '../../model/members.ts'
import type { TextStatement } from '../../model/statement.ts'
import { isFigure, isLetter } from '../ascii.ts'
import type { Finding } from '../finding.ts'
import { fold } from '../fold.ts'
import { type Candidate, candidateAt, mayBegin, type Tie } from './candidate.ts'
import { joinedWords, nothingUnderstood, noticed, refused } from './extent-findings.ts'
import { clockAt, measureAt } from './measures.ts'
import { numberWord } from './number-words.ts'
import type { ExtentContext, ExtentReading } from './parse-extent.ts'
import { addUp, type Draft, relationOf } from './relation.ts'
import { brackets, type Token, tokens } from './tokens.ts'
import { type UnitPhrase, unitAt } from './unit-phrase.ts'
import type { UnitLanguage } from './unit-table.ts'
import { ALSO, FORMATS, LABELS, SIDES } from './vocabulary.ts'

const FRENCH = new Set('soit environ dont et des les ml dans boite boites chemises pieces liasses registres'.split(' '))
const CLAUSE_SIGNS = new Set(['[', ']', ',', ';', ':', '.', '-', '–', '—', '|', '•', '·', '&', '+', ')'])
const OF = new Set(['of', 'de', 'des', 'du', 'von', 'van', 'mit', 'with'])
/** Words before the unit in a label: `Total number of boxes: 7`. */
const COUNTING = new Set('total approximate approx estimated number no of nombre de anzahl der numero nb'.split(' '))
const LONGEST_FACET = 24
const LABEL_WORDS = 6

/** Reads one statement of extent from left to right, in one pass over its words. */
export function readStatement(text: string, context: ExtentContext): ExtentReading {
  const list = tokens(text)
  const closing = brackets(list)
  const language = context.language ?? guessed(list)
  const drafts: Draft[] = []
  const facets: TextStatement[] = []
  const dimensions: Dimensions[] = []
  const findings: Finding[] = []
  let tie: Tie = 'none'
  /** Whether an extent may begin here: at the start of a clause, or straight after another extent. */
  let fresh = true
  let including = false
  /** The words not understood since the last thing that was. */
  let rest: { from: number; to: number } | undefined
  /** A unit named before a colon. */
  let label: UnitPhrase | undefined
  /** The token after the last extent, while what follows may still qualify it. */
  let touching = -1

  const slice = (from: number, to: number): string => text.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0)

  function closeRest(): void {
    if (rest !== undefined && list[rest.from]?.parted === true) findings.push(joinedWords(slice(rest.from, rest.to)))
    else if (rest !== undefined) {
      const words = bareWords(slice(rest.from, rest.to))
      if (words !== undefined) facets.push({ text: words })
    }
    rest = undefined
  }

  function leave(from: number, to: number): void {
    rest = { from: rest?.from ?? from, to }
    fresh = false
    touching = -1
    label = undefined
  }

  function accept(found: Candidate, at: number, bracketed: boolean): number {
    closeRest()
    const said = found.tie ?? tie
    const own = including && said !== 'measure' ? 'including' : said
    const { phrase } = found
    const relation = relationOf(drafts.at(-1)?.kind ?? context.after, phrase.kind, own, bracketed)
    if (relation === 'included') {
      const base = drafts.at(-1)
      if (base !== undefined && base.relation !== 'included') base.coverage = 'whole'
      including = true
    }
    const thousands = found.ambiguous === true && countsWholes(found.value, phrase)
    const facet = found.size === undefined ? phrase.facet : ([found.size, phrase.words[0]] as const)
    const draft: Draft = {
      from: found.from,
      to: phrase.next,
      quantity: thousands ? Math.round(found.value * 1000) : found.value,
      unit: phrase.unit,
      unitText: slice(...phrase.words),
      kind: phrase.kind,
      approximate: found.approximate,
      tie: own,
      relation,
      ...(relation === 'included' ? { coverage: 'part' } : {}),
      ...(facet === undefined ? {} : { facet: slice(...facet) }),
    }
    drafts.push(draft)
    findings.push(
      ...noticed(
        { ...found, value: draft.quantity, ambiguous: thousands },
        slice(draft.from, draft.to),
        list[at]?.parted === true,
      ),
    )
    if (own === 'also' && relation === 'additional') addUp(drafts)
    tie = 'list'
    fresh = true
    label = undefined
    touching = phrase.next
    return phrase.next
  }

  function qualify(words: string, to: number): void {
    const last = drafts.at(-1)
    if (last === undefined) return
    last.facet = last.facet === undefined ? words : `${last.facet} (${words})`
    last.to = to
    touching = to
  }

  function bracket(open: number, close: number, nested: boolean): void {
    const before = {
      drafts: drafts.length,
      dimensions: dimensions.length,
      facets: facets.length,
      findings: findings.length,
      rest,
    }
    const touched = touching === open
    if (!nested && countsIn(open + 1, close)) {
      const outer = { tie, including }
      rest = undefined
      fresh = true
      tie = drafts.length === 0 ? 'none' : 'measure'
      walk(open + 1, close, true)
      if (drafts.length > before.drafts || (!touched && dimensions.length > before.dimensions)) {
        closeRest()
        including = outer.including
        fresh = true
        touching = close + 1
        return
      }
      tie = outer.tie
      including = outer.including
      dimensions.length = before.dimensions
      facets.length = before.facets
      findings.length = before.findings
      rest = before.rest
    }
    if (touched && close - open > 1) qualify(slice(open + 1, close), close + 1)
    else leave(open, close + 1)
    fresh = false
  }

  function countsIn(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) {
      const token = list[i]
      if (token?.type === 'number' || (token?.type === 'word' && numberWord(token.text) !== undefined)) return true
    }
    return false
  }

  /** A label ends at a colon: it names the unit (`Boxes: 7`), announces the statement, or is left among the facets. */
  function announced(at: number): void {
    if (rest === undefined) return
    if (at - rest.from > LABEL_WORDS) {
      if (LABELS.has(list[at - 1]?.folded ?? '')) rest = { from: rest.from, to: at - 1 }
      return
    }
    const words = fold(slice(rest.from, at))
    let from = rest.from
    while (from < at && COUNTING.has(list[from]?.folded ?? '')) from += 1
    const unit = unitAt(list, from, language)
    if (unit?.known === true && unit.next === at && unit.facet === undefined) {
      const number = candidateAt(list, at + 1, language, unit)
      if (typeof number === 'object') {
        label = unit
        rest = undefined
      }
    } else if (LABELS.has(words)) rest = undefined
    else if (LABELS.has(list[at - 1]?.folded ?? '')) rest = { from: rest.from, to: at - 1 }
  }

  function dimension(at: number, next: number, unit: string | undefined): number {
    const side =
      rest !== undefined &&
      list[at - 1]?.text === ':' &&
      at - rest.from === 2 &&
      SIDES.has(list[rest.from]?.folded ?? '')
    const from = side && rest !== undefined ? rest.from : at
    if (side) rest = undefined
    closeRest()
    let to = next
    const than = list[next]?.folded === 'or' ? list[next + 1]?.folded : undefined
    if (than === 'smaller' || than === 'larger') to = next + 2
    dimensions.push({ text: slice(from, to), ...(unit === undefined ? {} : { unit }) })
    fresh = true
    touching = -1
    label = undefined
    return to
  }

  /** `of` and words: what the thing counted holds. */
  function contents(at: number, to: number): number {
    let next = at + 1
    while (next < to && next - at < LONGEST_FACET) {
      const token = list[next]
      if (token === undefined || (token.type === 'sign' && !/["'/%-]/.test(token.text))) break
      if (token.type === 'word' && typeof candidateAt(list, next, language) === 'object') break
      next += 1
    }
    return next
  }

  /** Reads what begins at a place where an extent may begin; gives the place after it, or the same place for nothing. */
  function begin(at: number, bracketed: boolean): number {
    if (!mayBegin(list[at])) return at
    const measure = label === undefined ? measureAt(list, at) : undefined
    if (measure !== undefined) return dimension(at, measure.next, measure.unit)
    const clock = clockAt(list, at)
    if (clock !== undefined) {
      const minutes = clock.seconds % 60 === 0
      const phrase: UnitPhrase = {
        unit: minutes ? 'minute' : 'second',
        kind: 'duration',
        known: true,
        language: 'en',
        words: [at, at],
        next: clock.next,
      }
      return accept(
        { approximate: false, value: minutes ? clock.seconds / 60 : clock.seconds, phrase, from: at },
        at,
        bracketed,
      )
    }
    const found = candidateAt(list, at, language, label)
    if (found === undefined) return at
    if (typeof found === 'object') {
      return found.phrase.known || rest === undefined ? accept(found, at, bracketed) : at
    }
    findings.push(refused(found, text))
    let next = at + 1
    while (
      next < list.length &&
      list[next]?.text !== ';' &&
      list[next]?.text !== ')' &&
      (found !== 'no-unit' || list[next]?.type === 'number')
    )
      next += 1
    leave(at, next)
    return next
  }

  function walk(from: number, to: number, nested: boolean): void {
    let i = from
    while (i < to) {
      const token = list[i]
      if (token === undefined) return
      const close = token.text === '(' ? closing.get(i) : undefined
      if (close !== undefined) {
        bracket(i, close, nested)
        i = close + 1
        continue
      }
      if (fresh || ALSO.has(token.folded)) {
        const next = begin(i, nested)
        if (next > i) {
          i = next
          continue
        }
      }
      if (touching === i && (OF.has(token.folded) || /^d['’]/.test(token.text))) {
        const next = contents(i, to)
        const apart = /^d['’]/.test(token.text) || list[i + 1]?.type === 'number' ? i : i + 1
        if (next > apart) {
          const words = slice(apart, next)
          qualify(words, next)
          i = next
          fresh = true
          continue
        }
      }
      if (token.type === 'sign' && CLAUSE_SIGNS.has(token.text)) {
        if (token.text === ':') announced(i)
        if (token.text === ']' && rest?.to === i) rest = { from: rest.from, to: i + 1 }
        if (token.text === '.' && rest?.to === i && shortens(list, i)) rest = { from: rest.from, to: i + 1 }
        if (token.text === ';' || token.text === '.') including = false
        if (token.text === '&' || token.text === '+') tie = 'also'
        else if (drafts.length > 0 && tie === 'none') tie = 'list'
        if (token.text !== '-' || token.spaced || list[i + 1]?.spaced === true) fresh = true
        touching = -1
        i += 1
        continue
      }
      leave(i, i + 1)
      i += 1
    }
  }

  walk(0, list.length, false)
  closeRest()
  const understood = drafts.length > 0 || dimensions.length > 0
  if (!understood) {
    const format = FORMATS.has(fold(text.trim()))
    if (!format && findings.length === 0) findings.push(nothingUnderstood(text))
    return { extents: [], facets: format ? [{ text: text.trim() }] : [], dimensions, findings }
  }
  const extents = drafts.map(finished)
  return {
    extents,
    facets,
    dimensions,
    findings: findings.filter(finding => drafts.length === 0 || finding.code !== 'extent/no-unit'),
  }

  function finished(draft: Draft): Extent {
    const extent: Growing<Extent> = { text: slice(draft.from, draft.to), quantity: draft.quantity, unit: draft.unit }
    if (draft.unitText !== '') extent.unitText = draft.unitText
    extent.kind = draft.kind
    if (draft.approximate) extent.approximate = true
    if (draft.coverage !== undefined) extent.coverage = draft.coverage
    if (draft.relation !== undefined) extent.relation = draft.relation
    if (draft.facet !== undefined) extent.facet = draft.facet
    return extent
  }
}

/** Whether what is counted has no parts so small as thousandths; an eighth of a box is `0.125 boxes` in English. */
function countsWholes(value: number, { known, kind, language }: UnitPhrase): boolean {
  if (kind === 'space') return false
  if (language !== 'en' || !known || kind === 'material') return true
  return kind === 'carrier' && Math.round(value * 1000) % 125 !== 0
}

function guessed(list: readonly Token[]): UnitLanguage | undefined {
  let french = false
  for (let i = 0; i < list.length; i += 1) {
    const token = list[i]
    if (token?.type !== 'word') continue
    if (token.text === 'j' && list[i + 1]?.text === '.' && list[i + 2]?.text === 'a') return 'pl'
    if (token.text === 'mb' && /,\d{1,2}$/.test(list[i - 1]?.text ?? '')) return 'pl'
    if (!french && FRENCH.has(token.folded)) french = true
  }
  return french ? 'fr' : undefined
}

/** Words left over, without the punctuation around them; undefined when there is nothing else. */
function bareWords(words: string): string | undefined {
  if (isPlainAt(words, 0) && isPlainAt(words, words.length - 1)) return words
  const bare = words.replace(/^[\s,;:–-]+/u, '').replace(/[\s,;:–-]{1,20}$/u, '')
  return /[\p{L}\p{N}]/u.test(bare) ? bare : undefined
}

const isPlainAt = (text: string, at: number): boolean => isLetter(text.charCodeAt(at)) || isFigure(text.charCodeAt(at))

/** Whether a full stop shortens the word before it. */
function shortens(list: readonly Token[], at: number): boolean {
  const before = list[at - 1]
  return before?.type === 'word' && before.text.length <= 4 && list[at]?.spaced === false
}
