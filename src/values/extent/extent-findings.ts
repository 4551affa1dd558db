import type { Finding } from '../finding.ts'
import type { Candidate, Refusal } from './candidate.ts'
import { unitNamed } from './units.ts'

const READABLE = 80

function cut(text: string): string {
  return text.length > READABLE ? `${text.slice(0, READABLE - 1)}…` : text
}

/** What is worth saying of an extent that was understood. */
export function noticed(found: Candidate, text: string, joined: boolean): Finding[] {
  const findings: Finding[] = []
  const value = cut(text)
  const { phrase } = found
  if (!phrase.known) {
    findings.push({
      code: 'extent/unknown-unit',
      severity: 'info',
      message: `The unit of extent "${cut(phrase.unit)}" is not known and was kept as written.`,
      value,
    })
  }
  if (phrase.known && (phrase.kind === 'material' || phrase.unit === 'file') && !Number.isInteger(found.value)) {
    findings.push({
      code: 'extent/fraction-of-a-thing',
      severity: 'warning',
      message: `The extent counts a fraction of a ${phrase.unit}.`,
      hint: 'Check whether another unit, such as linear feet, was meant.',
      value,
    })
  }
  if (found.footMark === true) {
    findings.push({
      code: 'extent/foot-mark',
      severity: 'info',
      message: 'A foot mark was read as linear feet.',
      hint: 'Write "linear feet".',
      value,
    })
  }
  if (found.size !== undefined || found.ambiguous === true) {
    findings.push({
      code: 'extent/ambiguous-number',
      severity: 'info',
      message: 'The number of the extent can be read in two ways.',
      value,
    })
  }
  if (joined) findings.push(joinedWords(text))
  return findings
}

/** Two words written without a space between them, as happens when the parts of a statement are joined. */
export function joinedWords(text: string): Finding {
  return {
    code: 'extent/joined-words',
    severity: 'info',
    message: 'Two words of the extent stand without a space between them.',
    value: cut(text),
  }
}

const refusals: Readonly<Record<Refusal, Finding>> = {
  range: {
    code: 'extent/range',
    severity: 'warning',
    message: 'The extent is a range, from which no single quantity can be taken.',
    hint: 'State one quantity, with "approximately" if it is not exact.',
  },
  sequence: {
    code: 'extent/sequence',
    severity: 'info',
    message: 'The extent gives several numbers in a row, from which no single quantity can be taken.',
  },
  'no-unit': {
    code: 'extent/no-unit',
    severity: 'warning',
    message: 'The extent gives a number without saying of what.',
    hint: 'Name the unit, for example boxes or linear feet.',
  },
}

/** What is worth saying of a statement, or a part of it, that gave no extent. */
export function refused(reason: Refusal, text: string): Finding {
  return { ...refusals[reason], value: cut(text) }
}

/** What is worth saying of a statement in which nothing at all was understood. */
export function nothingUnderstood(text: string): Finding {
  const first = /^\p{L}+/u.exec(text.trim())
  if (
    first !== null &&
    unitNamed(first[0])?.kind === 'carrier' &&
    /^[\s.#]*\d/.test(text.trim().slice(first[0].length))
  ) {
    return {
      code: 'extent/names-containers',
      severity: 'info',
      message: 'The extent names containers and states no quantity.',
      hint: 'Record the numbers of boxes and folders as containers.',
      value: cut(text),
    }
  }
  return /\d/.test(text)
    ? {
        code: 'extent/not-understood',
        severity: 'warning',
        message: 'No quantity could be read in the extent.',
        value: cut(text),
      }
    : { code: 'extent/no-quantity', severity: 'info', message: 'The extent states no quantity.', value: cut(text) }
}
