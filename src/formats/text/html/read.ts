import { walk } from '../../../model/tree.ts'
import type { Diagnostic, Report } from '../../../report/diagnostic.ts'
import type { Read } from '../../format.ts'
import { mended } from '../damage.ts'
import { apart } from '../internal.ts'
import { readBy } from '../kinds.ts'
import { DEEPEST_PAGE, LONGEST_TEXT } from '../limits.ts'
import { profileNamed, profiles } from '../profiles.ts'
import { bestProfile } from '../recognise.ts'
import { placed, sayer } from '../say.ts'
import { whereabouts } from '../stands.ts'
import { isPageDeeperThan } from './depth.ts'
import { type MainText, mainText } from './main-text.ts'
import { type Page, type PageLine, pageLines } from './page-lines.ts'

/**
 * Reads a finding aid from a saved web page: its main text is taken and read by the profile that fits it, as plain text is.
 *
 * What stands outside the main text is reported as `html/outside-main-text`, with the number of its words; so is the title of
 * the page, `html/page-title`, and that the addresses of links and pictures are not kept, `html/addresses-dropped`. A page
 * that is no finding aid sends nothing and reports one error: `html/empty`, `html/too-large`, `html/too-deep`, `html/not-a-finding-aid`,
 * `text/binary`. Nothing of the page is run or fetched. Places are those of the page.
 *
 * @example
 * const input = read(collect(found => …), report, { file: 'page.html' })
 * input.write(html)
 * input.end()
 */
export const read: Read = (units, report, { file, supplied = {}, textProfile } = {}) => {
  const asked = typeof textProfile === 'string' ? profileNamed(textProfile) : textProfile
  let pieces: string[] = []
  let length = 0
  let ended = false
  let places: readonly (PageLine | undefined)[] = []
  const where = whereabouts(units, file)

  function fail(about: Pick<Diagnostic, 'code' | 'message' | 'hint'>): void {
    report({ ...about, concern: 'input', severity: 'error', place: placed(file, 1, 1) })
  }

  return {
    write(text) {
      if (ended || length > LONGEST_TEXT) return
      length += text.length
      pieces.push(text)
      if (length > LONGEST_TEXT) pieces = []
    },
    end() {
      if (ended) return
      ended = true
      if (length > LONGEST_TEXT) {
        fail({
          code: 'html/too-large',
          message: `The page is longer than ${LONGEST_TEXT} characters, and was not read.`,
          hint: 'Save the page without its pictures and scripts, or as text.',
        })
        return
      }
      const html = mended(pieces.join(''), report, file)
      pieces = []
      if (html === undefined) return
      if (isPageDeeperThan(html, DEEPEST_PAGE)) {
        fail({
          code: 'html/too-deep',
          message: `More than ${DEEPEST_PAGE} elements of the page are inside one another; it was not read.`,
          hint: 'Save the page as text, and convert that.',
        })
        return
      }
      const page = pageLines(html)
      if (page.lines.length === 0) {
        fail({ code: 'html/empty', message: 'The page has no text.', hint: 'Save it after it has been shown in full.' })
        return
      }
      const main = mainText(page)
      const own = bestProfile(textOf(main), profiles)
      // A page may mark as its main text what is only a part of it.
      const whole = mainText(page, true)
      const ofWhole = whole.lines.length === main.lines.length ? undefined : bestProfile(textOf(whole), profiles)
      const isWhole = (ofWhole?.known.length ?? 0) > (own?.known.length ?? 0)
      const profile = asked ?? (isWhole ? ofWhole : own)?.profile
      if (!profile) {
        fail({
          code: 'html/not-a-finding-aid',
          message: `The text of this page is in no form that is known: it has too few of the labels, headings or lists of a ${profiles
            .map(({ title }) => title)
            .join(', a ')}.`,
          hint: 'If it has a form of its own, name a profile, or write one: see --text-profile.',
        })
        return
      }
      const chosen = isWhole && !asked ? whole : main
      reportAround(page, chosen, report, file)
      places = placesOf(chosen)
      walk(readBy(textOf(chosen), profile, supplied, sayer(atSource(report, places), file)), where.units)
    },
    place(about) {
      const place = where.place(about)
      const from = place?.line === undefined ? undefined : places[place.line - 1]
      return place && from ? { ...place, line: from.line, column: from.column } : place
    },
  }
}

/** The lines as plain text: a blank line before each paragraph. */
const textOf = ({ lines }: MainText): string =>
  lines.map(({ text, afterBlank }) => (afterBlank ? `\n${text}` : text)).join('\n')

/** For each line of that text the line of the page it comes from. */
function placesOf({ lines }: MainText): readonly (PageLine | undefined)[] {
  const places: (PageLine | undefined)[] = []
  for (const line of lines) {
    if (line.afterBlank) places.push(line)
    places.push(line)
  }
  return places
}

/** A report in which places in the text are places in the page. */
const atSource =
  (report: Report, places: readonly (PageLine | undefined)[]): Report =>
  diagnostic => {
    const { place } = diagnostic
    const from = place?.line === undefined ? undefined : places[place.line - 1]
    report(place && from ? { ...diagnostic, place: { ...place, line: from.line, column: from.column } } : diagnostic)
  }

function reportAround(
  { title, links, pictures }: Page,
  { lines, outside }: MainText,
  report: Report,
  file: string | undefined,
): void {
  const say = sayer(report, file)
  const beginning = { text: '', line: 1, column: 1, afterBlank: true }
  const said = new Set(lines.map(({ text }) => text.trim()))
  if (title !== '' && !said.has(title))
    say(beginning, {
      code: 'html/page-title',
      severity: 'info',
      message: 'The title of the page is not in the output: it names the page, and often the site.',
      value: title,
      words: title,
      hint: 'If it is the title of the material, supply it with --title.',
    })
  let run: PageLine[] = []
  const tell = (): void => {
    const [first] = run
    if (!first) return
    const words = run.map(({ text }) => text.trim()).join(' / ')
    say(first, {
      code: 'html/outside-main-text',
      severity: 'info',
      message: 'This stands outside the main text of the page, in a menu, form, head or foot, and was left out.',
      ...(apart(run.map(({ text }) => text).join('\n')).passages.length === 0 && { value: words }),
      words,
    })
    run = []
  }
  let previous = 0
  for (const line of outside) {
    if (run.length > 0 && line.line - previous > 50) tell()
    run.push(line)
    previous = line.line
  }
  tell()
  if (links + pictures > 0)
    say(beginning, {
      code: 'html/addresses-dropped',
      severity: 'info',
      message: `The words of ${links} links were kept, not their addresses; ${pictures} pictures were left out.`,
    })
}
