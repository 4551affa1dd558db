import type { Report } from '../../report/diagnostic.ts'
import { DAMAGE } from './limits.ts'
import { positionAt } from './lines.ts'
import { placed } from './say.ts'

interface Kind {
  count: number
  first: number
}

/**
 * Looks for characters that no text should have. Gives the text in which control characters are spaces and halves of
 * characters are U+FFFD, or `undefined` when it is not text at all.
 *
 * Reports `text/binary`, `text/control-character`, `text/broken-character` and `text/replacement-character`, each once,
 * with the first place and how often.
 */
export function mended(text: string, report: Report, file: string | undefined): string | undefined {
  const nul: Kind = { count: 0, first: -1 }
  const control: Kind = { count: 0, first: -1 }
  const broken: Kind = { count: 0, first: -1 }
  const replaced: Kind = { count: 0, first: -1 }
  const pieces: string[] = []
  let from = 0

  function replace(index: number, by: string): void {
    pieces.push(text.slice(from, index), by)
    from = index + 1
  }

  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x20 && unit < 0xd800) continue
    if (unit === 0) seen(nul, i)
    else if (unit < 0x20 ? unit < 0x09 || unit > 0x0d : unit >= 0xfffe) {
      seen(control, i)
      replace(i, ' ')
    } else if (unit === 0xfffd) seen(replaced, i)
    else if (unit >= 0xd800 && unit <= 0xdbff && isLow(text.charCodeAt(i + 1))) i++
    else if (unit >= 0xd800 && unit <= 0xdfff) {
      seen(broken, i)
      replace(i, '\ufffd')
    }
  }

  function tell(kind: Kind, code: string, message: string, hint: string): void {
    if (kind.count === 0) return
    const { line, column } = positionAt(text, kind.first)
    report({
      code: `text/${code}`,
      concern: 'input',
      severity: code === 'binary' ? 'error' : 'warning',
      message,
      place: placed(file, line, column),
      hint,
    })
  }

  const damage = control.count + broken.count + replaced.count
  if (nul.count > 0 || damage > text.length * DAMAGE) {
    const first = nul.count > 0 ? nul : earliest(control, broken, replaced)
    tell(
      { count: 1, first: first.first },
      'binary',
      'This is not text: it has characters that no text has.',
      'Give the finding aid as plain text in UTF-8, or name its format with --from.',
    )
    return undefined
  }
  tell(
    control,
    'control-character',
    `${times(control.count, 'control character')} read as a space.`,
    'Save the text again from the program it was written with.',
  )
  tell(
    broken,
    'broken-character',
    `${times(broken.count, 'half of a character')} read as the replacement character.`,
    'Save the text again in UTF-8.',
  )
  tell(
    replaced,
    'replacement-character',
    `${times(replaced.count, 'character')} lost before the text came here, when it was saved or decoded in the wrong encoding.`,
    'Save the text again in UTF-8 and correct the words.',
  )
  if (from === 0) return text
  pieces.push(text.slice(from))
  return pieces.join('')
}

function seen(kind: Kind, index: number): void {
  if (kind.count++ === 0) kind.first = index
}

const earliest = (...kinds: readonly Kind[]): Kind =>
  kinds.reduce((a, b) => (b.count > 0 && (a.count === 0 || b.first < a.first) ? b : a))

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

const times = (count: number, what: string): string =>
  count === 1 ? `One ${what} was` : `${count} ${what.startsWith('half') ? 'halves of characters' : `${what}s`} were`
