import type { Unit } from '../../model/unit.ts'
import { languageCode, languageName, scriptName } from '../../values/language/codes.ts'
import { each, numbers, suffixed, WRITTEN } from './aspace-numbers.ts'
import { type Codec, together, unitCodec } from './codec.ts'

/** The languages, by name as the template asks, each with its script. */
const languageColumns = (n: number): string[] => [`l_lang${suffixed(n)}`, `l_langscript${suffixed(n)}`]

export const aspaceLanguages: Codec<Unit, 'languages'> = unitCodec({
  fields: ['languages'],
  columns: each(languageColumns),
  read: cells => ({
    languages: numbers.flatMap(n => {
      const [word, script] = languageColumns(n).map(name => cells[name])
      if (word === undefined && script === undefined) return []
      const code = word === undefined ? undefined : languageCode(word)
      return [
        {
          ...(code !== undefined && { code }),
          ...(word !== undefined && { text: /^[a-z]{3}$/.test(word) ? (languageName(word) ?? word) : word }),
          ...(script !== undefined && {
            scripts: [/^[A-Z][a-z]{3}$/.test(script) ? { code: script } : { text: script }],
          }),
        },
      ]
    }),
  }),
  write: ({ languages = [] }) =>
    together(
      languages.slice(0, WRITTEN).map(({ code, text, scripts = [] }, i) => {
        const [lang = '', script = ''] = languageColumns(i + 1)
        const [first] = scripts
        return {
          [lang]: text ?? (code === undefined ? '' : (languageName(code) ?? code)),
          [script]: first?.text ?? (first?.code === undefined ? '' : (scriptName(first.code) ?? first.code)),
        }
      }),
    ),
})
