import { spaced, wordsIn } from './lines.ts'

/** Lines that belong to the page a finding aid was copied from, in lower case. */
const phrases: ReadonlySet<string> = new Set([
  'about us',
  'accessibility',
  'accessibility statement',
  'advanced search',
  'back to index',
  'back to search results',
  'back to top',
  'breadcrumb',
  'close menu',
  'collapse all',
  'contact us',
  'download pdf',
  'expand all',
  'expand all collapse all',
  'facebook',
  'home',
  'instagram',
  'log in',
  'login',
  'main menu',
  'main navigation',
  'menu',
  'next page',
  'open menu',
  'plan your visit',
  'previous page',
  'print',
  'print this page',
  'privacy policy',
  'return to top',
  'search',
  'search this site',
  'share',
  'share this page',
  'sign in',
  'site map',
  'sitemap',
  'skip to content',
  'skip to main content',
  'skip to navigation',
  'terms of use',
  'twitter',
  'you are here',
  'youtube',
])

const SEPARATOR = /\s[|>»›·•/]\s|[|»›]/

/** A line that is part of a page's menu and of nothing else. */
export function isNavigation(text: string): boolean {
  if (text.length > 200) return false
  return SEPARATOR.test(text) ? text.split(SEPARATOR).some(part => phrases.has(plain(part))) : phrases.has(plain(text))
}

/** A line that would be part of a menu if it stood among menu lines: a few words, and no sentence. */
export const couldBeNavigation = (text: string): boolean =>
  text.length <= 80 && !/[.!?;,]$/.test(text) && wordsIn(text) <= 6

/** A menu line of one word, which may also be a word of the description. */
export const isOneWord = (text: string): boolean => !/\s/.test(text)

const plain = (text: string): string => spaced(text).toLowerCase().replace(/:$/, '')
