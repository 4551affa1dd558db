import type { Rule } from '../rule.ts'

export const controlCharacter: Rule = {
  id: 'text-control-character',
  severity: 'warning',
  profiles: ['core', 'publish'],
  summary: 'There are no control characters in the words, and no halves of characters.',
  why: 'XML refuses most of them, and a half of a character is none.',
  fix: 'Take them out.',
  source: 'XML 1.0, Char; Unicode, surrogates',
  valid: [{ unit: { title: { text: 'Letters \u{1f600}' } } }],
  invalid: [
    { unit: { title: { text: 'Letters\u0085' } }, says: ['There is a control character (U+0085) in the words.'] },
    { unit: { title: { text: 'Letters\ud800' } }, says: ['There is half a character (U+D800) in the words.'] },
  ],
  check: say => ({
    pieces: {
      words: {
        mayHold: odd,
        look(text) {
          const code = odd.exec(text)?.[0].charCodeAt(0) ?? 0
          const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
          say({
            message: `There is ${code >= 0xd800 ? 'half a character' : 'a control character'} (${name}) in the words.`,
          })
        },
      },
    },
  }),
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const odd = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/u
