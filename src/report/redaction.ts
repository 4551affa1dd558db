import type { Control } from '../model/control.ts'
import { standsBesideControl } from '../model/front-matter.ts'
import type { UnitSink } from '../model/sink.ts'
import type { Description, Unit } from '../model/unit.ts'
import { countModelWords } from '../model/words.ts'
import type { Report } from './diagnostic.ts'
import { type Found, holdsInternal, withoutInternal } from './without-internal.ts'

/**
 * Holds back everything marked internal: whole units with all they contain, single statements, single words within prose,
 * and what is kept as `extra`. Stands before every writer unless internal material is asked for in so many words.
 *
 * An `external` part of something internal stays hidden. When the whole control section is internal, or the unit that the
 * finding aid describes, nothing remains of the section but the identifier of the finding aid; and, when it is the section
 * alone, what stood beside it for readers: see `besideControl`.
 *
 * Reports `redaction/unit`, `redaction/statement`, `redaction/control` and `redaction/external-inside` with where by ordinal numbers and how many words,
 * never with a word of the text itself.
 *
 * Source: EAD `@audience`; DACS 4.1 on personal and confidential information.
 *
 * @example walk(findingAid, redact(ead3.write(output, report), report))
 */
export function redact(next: UnitSink, report: Report): UnitSink {
  const ordinals: number[] = [0]
  let hidden = 0
  let hiddenUnits = 0
  let hiddenWords = 0
  let externalInside = 0
  let where = ''
  /** The control section, until it is known whether what the finding aid describes is internal. */
  let waiting: Control | undefined

  function place(): string {
    const below = ordinals.slice(1, -1)
    return below.length === 0 ? 'the top unit' : `unit ${below.join('.')}`
  }

  function cleaned<Value extends Description | Unit>(value: Value): Value {
    if (!holdsInternal(value)) return value
    const found: Found = { words: 0, statements: 0 }
    const result = withoutInternal(value, found)
    if (found.statements > 0)
      report({
        code: 'redaction/statement',
        concern: 'redaction',
        severity: 'info',
        message: `${counted(found.statements, 'internal statement')} held back (${counted(found.words, 'word')}).`,
        unit: place(),
        words: found.words,
      })
    return result
  }

  function begin(isHidden: boolean): void {
    if (!waiting) return
    const found: Found = { words: 0, statements: 0 }
    const isIdentity = isHidden || waiting.audience === 'internal'
    const result = isIdentity ? identity(waiting, isHidden, found) : withoutInternal(waiting, found)
    waiting = undefined
    if (found.statements > 0)
      report({
        code: 'redaction/control',
        concern: 'redaction',
        severity: 'info',
        message: isIdentity
          ? `What the finding aid says of itself is internal as a whole; all but its identifier was held back (${counted(found.words, 'word')}).`
          : `${counted(found.statements, 'internal statement')} about the finding aid held back (${counted(found.words, 'word')}).`,
        words: found.words,
        ...(isIdentity && !isHidden && { hint: 'If only its display was meant, take the mark off the header.' }),
      })
    next.begin(result)
  }

  return {
    begin(control) {
      waiting = control
    },
    open(unit) {
      begin(unit.audience === 'internal')
      const last = ordinals.length - 1
      ordinals[last] = (ordinals[last] ?? 0) + 1
      ordinals.push(0)
      if (hidden > 0 || unit.audience === 'internal') {
        if (hidden > 0 && unit.audience === 'external') externalInside++
        if (hidden === 0) {
          where = place()
          externalInside = 0
          hiddenUnits = 0
          hiddenWords = 0
          if (ordinals.length === 2) next.open({ audience: 'internal' })
        }
        hidden++
        hiddenUnits++
        hiddenWords += countModelWords(unit)
      } else next.open(cleaned(unit))
    },
    amend(more) {
      if (hidden > 0) hiddenWords += countModelWords(more)
      else {
        const rest = cleaned(more)
        if (rest === more || Object.keys(rest).length > 0) next.amend(rest)
      }
    },
    close() {
      ordinals.pop()
      if (hidden === 0) {
        next.close()
        return
      }
      hidden--
      if (hidden > 0) return
      report({
        code: 'redaction/unit',
        concern: 'redaction',
        severity: 'info',
        message: `${counted(hiddenUnits, 'internal unit')} held back (${counted(hiddenWords, 'word')}).`,
        unit: where,
        words: hiddenWords,
      })
      if (externalInside > 0)
        report({
          code: 'redaction/external-inside',
          concern: 'redaction',
          severity: 'info',
          message: `${counted(externalInside, 'unit')} marked external ${externalInside === 1 ? 'lies' : 'lie'} in an internal one, and ${externalInside === 1 ? 'was' : 'were'} held back with it.`,
          unit: where,
        })
      if (ordinals.length === 1) next.close()
    },
    end() {
      begin(false)
      next.end()
    },
  }
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

/**
 * Which finding aid it is, of a control section that is internal as a whole. An identifier is not said of a finding aid: EAD3
 * is not valid without it, and addresses made without it would be those of any other. Its title and its agency are said of it,
 * and output is valid without them, so they stay inside.
 */
function identity({ recordId, audience: _, notes = [], ...rest }: Control, isHidden: boolean, found: Found): Control {
  const outside = isHidden ? [] : notes.filter(standsBesideControl)
  const inside = notes.filter(note => !outside.includes(note))
  const held: Control = inside.length > 0 ? { ...rest, notes: inside } : rest
  if (Object.keys(held).length > 0) found.statements++
  found.words += countModelWords(held)
  const named: Control = recordId === undefined ? {} : { recordId }
  return outside.length > 0 ? withoutInternal({ ...named, notes: outside }, found) : { audience: 'internal', ...named }
}
