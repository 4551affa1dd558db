import type { Unit } from '../../model/unit.ts'
import type { Supplied } from '../format.ts'
import { titleFor } from './code-form.ts'
import type { CodeForm } from './profile.ts'
import type { Say } from './say.ts'

/** Where the text begins: the place of what it does not say. */
const BEGINNING = { text: '', line: 1, column: 1, afterBlank: true }

/**
 * The title and the level the text does not state: from the caller, or, for the title, devised from the reference code.
 * Reports `text/title-supplied`, `text/level-supplied`, and `text/title-missing` when there is nothing to make a title of.
 */
export function suppliedFor(
  unit: Unit,
  supplied: Supplied,
  form: CodeForm | undefined,
  say: Say,
): Pick<Unit, 'title' | 'level'> {
  const { level } = supplied
  if (level !== undefined)
    say(BEGINNING, {
      code: 'text/level-supplied',
      concern: 'supplied',
      severity: 'info',
      message: 'The text does not state the level of the whole; the level you supplied was used.',
      value: level,
    })
  return { ...titleOf(unit, supplied, form, say), ...(level !== undefined && { level }) }
}

function titleOf(
  { title, referenceCode }: Unit,
  supplied: Supplied,
  form: CodeForm | undefined,
  say: Say,
): Pick<Unit, 'title'> {
  if (title) return {}
  const text = supplied.title ?? (referenceCode && form && titleFor(form, referenceCode.text))
  if (text === undefined) {
    say(BEGINNING, {
      code: 'text/title-missing',
      severity: 'warning',
      message: 'The text states no title, and no reference code to make one of.',
      hint: 'Supply a title.',
    })
    return {}
  }
  say(BEGINNING, {
    code: 'text/title-supplied',
    concern: 'supplied',
    severity: 'info',
    message:
      supplied.title === undefined
        ? `The text states no title; one was made of the ${form?.name ?? 'reference code'}.`
        : 'The text states no title; the title you supplied was used.',
    value: text,
    ...(supplied.title === undefined && { hint: 'Supply a title if you have a better one.' }),
  })
  return { title: { text } }
}
