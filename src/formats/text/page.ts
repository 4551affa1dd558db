import { type Line, spaced } from './lines.ts'
import { couldBeNavigation, isNavigation, isOneWord } from './navigation.ts'
import type { Say } from './say.ts'

/**
 * Reports lines that belong to no section: menu lines as `text/navigation-skipped`, anything else as
 * `text/not-understood`, one diagnostic for each run of either. A short line counts as part of a menu when menu lines stand
 * around it.
 */
export function reportOutside(lines: readonly Line[], say: Say): void {
  const onPage = lines.some(({ text }) => isNavigation(text))
  const isMenu = ({ text }: Line): boolean => isNavigation(text) || (onPage && couldBeNavigation(text))
  let run: Line[] = []
  let menu = false
  for (const line of lines) {
    const next = isMenu(line)
    if (run.length > 0 && next !== menu) {
      reportRun(run, menu, say)
      run = []
    }
    menu = next
    run.push(line)
  }
  if (run.length > 0) reportRun(run, menu, say)
}

function reportRun(run: readonly Line[], menu: boolean, say: Say): void {
  const [first] = run
  if (!first) return
  const words = run.map(({ text }) => text).join(' / ')
  if (menu) say(first, { code: 'text/navigation-skipped', severity: 'info', message: SKIPPED, value: words, words })
  else
    say(first, {
      code: 'text/not-understood',
      concern: 'loss',
      severity: 'warning',
      message: 'These words stand under no label that is known, and are not in the output.',
      value: words,
      words,
      hint: 'Put them under a label, or leave them out of the text.',
    })
}

const SKIPPED = 'Menu lines of the page the text was copied from were left out.'

/** What is known about a section from where it stands. */
interface Standing {
  /** No section comes after it: what follows a menu line is the foot of the page. */
  readonly last: boolean
  /** Tells lines that only this section has; no foot of a page comes before them. */
  readonly isOwn?: (text: string) => boolean
}

/** Leaves the menu lines out of a section, and the foot of the page below it; reports both. */
export function withoutMenu(lines: readonly Line[], { last, isOwn }: Standing, say: Say): Line[] {
  const lastOwn = isOwn ? lines.findLastIndex(({ text }) => isOwn(spaced(text))) : -1
  const kept: Line[] = []
  for (const [i, line] of lines.entries()) {
    const certain = !isOneWord(line.text) || (i > lastOwn && standsAlone(lines, i))
    if (!certain || !isNavigation(line.text)) {
      kept.push(line)
      continue
    }
    if (last && i > lastOwn) {
      reportOutside(lines.slice(i), say)
      return kept
    }
    reportRun([line], true, say)
  }
  return kept
}

/** Whether blank lines stand around a line, or the section begins or ends there. */
const standsAlone = (lines: readonly Line[], i: number): boolean =>
  lines[i]?.afterBlank === true && lines[i + 1]?.afterBlank !== false
