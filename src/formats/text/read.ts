import { walk } from '../../model/tree.ts'
import type { Diagnostic } from '../../report/diagnostic.ts'
import type { Read } from '../format.ts'
import { mended } from './damage.ts'
import { readBy } from './kinds.ts'
import { LONGEST_TEXT } from './limits.ts'
import { profileNamed, profiles } from './profiles.ts'
import { bestProfile } from './recognise.ts'
import { placed, sayer } from './say.ts'
import { whereabouts } from './stands.ts'

const NOT_KNOWN =
  'Sections begin with labels such as "Extent" or "Container List", each on a line of its own. If the text has a form of ' +
  'its own, name a profile, or write one: see --text-profile.'

/** Text is gathered in blocks of about this many characters, so that single characters cost nothing each. */
const BLOCK = 65_536

/**
 * Reads a finding aid in plain text, by the profile whose labels it has most of.
 *
 * The sections may stand in any order, so nothing is sent before the text has ended; what is held is the text, up to
 * `LONGEST_TEXT`. A text that is no finding aid sends nothing and reports one error: `text/empty`, `text/binary`,
 * `text/too-large` or `text/not-a-finding-aid`. Everything of the text is in a unit or reported with its line and column.
 *
 * @example
 * const input = read(collect(found => …), report, { file: 'findingaid.txt', supplied: { title: 'Letters' } })
 * input.write(text)
 * input.end()
 */
export const read: Read = (units, report, { file, supplied = {}, textProfile } = {}) => {
  const asked = typeof textProfile === 'string' ? profileNamed(textProfile) : textProfile
  let blocks: string[] = []
  let pieces: string[] = []
  let inPieces = 0
  let length = 0
  let ended = false
  const where = whereabouts(units, file)

  function fail(about: Pick<Diagnostic, 'code' | 'message' | 'hint'>): void {
    report({ ...about, concern: 'input', severity: 'error', place: placed(file, 1, 1) })
  }

  function gather(): void {
    blocks.push(pieces.join(''))
    pieces = []
    inPieces = 0
  }

  return {
    write(text) {
      if (ended || length > LONGEST_TEXT || text === '') return
      length += text.length
      pieces.push(text)
      inPieces += text.length
      if (inPieces >= BLOCK) gather()
      if (length > LONGEST_TEXT) blocks = []
    },
    end() {
      if (ended) return
      ended = true
      if (length > LONGEST_TEXT) {
        fail({
          code: 'text/too-large',
          message: `The text is longer than ${LONGEST_TEXT} characters, and was not read.`,
          hint: 'Divide it into one text for each finding aid.',
        })
        return
      }
      gather()
      const whole = blocks.join('')
      blocks = []
      if (/^\s*$/.test(whole)) {
        fail({ code: 'text/empty', message: 'The text is empty.', hint: 'Check that the right file was given.' })
        return
      }
      const text = mended(whole, report, file)
      if (text === undefined) return
      const profile = asked ?? bestProfile(text, profiles)?.profile
      if (!profile) {
        fail({
          code: 'text/not-a-finding-aid',
          message: `This is in no form of text that is known: it has too few of the labels, headings or lists of a ${profiles
            .map(({ title }) => title)
            .join(', a ')}.`,
          hint: NOT_KNOWN,
        })
        return
      }
      walk(readBy(text, profile, supplied, sayer(report, file)), where.units)
    },
    place: where.place,
  }
}
