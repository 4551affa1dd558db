import type { Page, PageLine } from './page-lines.ts'

/** The lines that are the text of a page, and those around it. */
export interface MainText {
  readonly lines: readonly PageLine[]
  readonly outside: readonly PageLine[]
}

const length = (lines: readonly PageLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

/** An article is the main text when it has at least this share of all that is no furniture. */
const SHARE = 0.5

/**
 * The main text of a page: what the page marks as such, else its articles if they have most of the text, else all that is no
 * menu, form, head or foot. `whole` gives the last even where the page marks a main text.
 *
 * Source: HTML Living Standard, `main`, sectioning content; WAI-ARIA landmark roles.
 */
export function mainText({ lines }: Page, whole = false): MainText {
  const own = lines.filter(({ furniture }) => !furniture)
  const main = own.filter(({ inMain }) => inMain)
  const articles = own.filter(({ inArticle }) => inArticle)
  const chosen = whole
    ? own
    : main.length > 0
      ? main
      : length(articles) >= length(own) * SHARE && articles.length > 0
        ? articles
        : own
  const taken = new Set(chosen)
  return { lines: chosen, outside: lines.filter(line => !taken.has(line)) }
}
