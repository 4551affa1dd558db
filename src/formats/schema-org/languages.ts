import { codesLost, type Lost, leftovers, nothingLost, restatedWords, together } from '../../linked-data/lost.ts'
import type { DescriptionLanguage } from '../../model/control.ts'
import type { MaterialLanguage } from '../../model/language.ts'
import { tidy } from '../../model/prose-text.ts'
import { bcp47 } from '../../values/language/codes.ts'
import { add, embedded } from './node.ts'
import type { AtPage, AtUnit, Codec } from './row.ts'

/**
 * Languages of the material as the shortest BCP 47 tags, with the script where it is not the usual one; a language without
 * a code by its name. `und` says nothing and is left out.
 */
export const languages: Codec<readonly MaterialLanguage[], AtUnit> = (all, { node }) => {
  const losses: Lost[] = []
  for (const { code, text, scripts = [], ...besides } of all) {
    const tags = tagsOf(
      code,
      scripts.map(script => script.code).filter(script => script !== undefined),
    )
    add(node, 'inLanguage', ...tags)
    if (tags.length === 0 && tidy(text ?? '') !== '') add(node, 'inLanguage', named(text))
    else losses.push(restatedWords(text))
    for (const script of scripts)
      losses.push(tags.length > 0 && script.code ? restatedWords(script.text) : lost(script.text))
    losses.push(leftovers(besides, new Set()), leftovers(scripts, scriptWords))
  }
  return together(losses)
}

const scriptWords: ReadonlySet<string> = new Set(['text', 'code'])

const lost = (words: string | undefined): Lost =>
  words === undefined || words === '' ? codesLost : { words: [words], restated: [], codes: false }

const named = (name = '') => embedded('Language', { name: tidy(name) })

function tagsOf(code: string | undefined, scripts: readonly string[]): readonly string[] {
  if (code === undefined || code === 'und') return []
  const tags = scripts.length === 0 ? [bcp47(code)] : scripts.map(script => bcp47(code, script))
  return tags.filter(tag => tag !== undefined)
}

/** Languages the finding aid is written in. */
export const descriptionLanguages: Codec<readonly DescriptionLanguage[], AtPage> = (all, { node }) => {
  const losses: Lost[] = []
  for (const { code, text, scriptCode, scriptText, ...besides } of all) {
    const tags = tagsOf(code, scriptCode === undefined ? [] : [scriptCode])
    add(node, 'inLanguage', ...tags)
    if (tags.length === 0 && tidy(text ?? '') !== '') add(node, 'inLanguage', named(text))
    else losses.push(restatedWords(text))
    if (scriptText !== undefined)
      losses.push(tags.length > 0 && scriptCode ? restatedWords(scriptText) : lost(scriptText))
    else if (scriptCode !== undefined && tags.length === 0) losses.push(codesLost)
    const { note, ...rest } = besides
    losses.push(leftovers(rest, new Set()), note ? leftovers(note, new Set()) : nothingLost)
  }
  return together(losses)
}
