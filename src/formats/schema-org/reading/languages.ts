import type { Value } from '../../../linked-data/graph/thing.ts'
import type { MaterialLanguage } from '../../../model/language.ts'
import { isIso15924, languageCode, languageName, scriptName } from '../../../values/index.ts'
import { text, thingOf, wordsOf } from './values.ts'

/**
 * A language by its BCP 47 tag, with the script where the tag names one, or by its name.
 *
 * @example 'sr-Latn' // { code: 'srp', text: 'Serbian', scripts: [{ code: 'Latn', text: 'Latin' }] }
 */
export function languageIn(value: Value): MaterialLanguage | undefined {
  const words = text(thingOf(value), 'name') ?? wordsOf(value)
  if (words === undefined) return undefined
  const code = languageCode(words)
  if (code === undefined) return { text: words }
  const name = languageName(code)
  const script = words.split('-').slice(1).find(isIso15924)
  const written = script === undefined ? undefined : scriptName(script)
  return {
    code,
    ...(name !== undefined && { text: name }),
    ...(script !== undefined && { scripts: [{ code: script, ...(written !== undefined && { text: written }) }] }),
  }
}
