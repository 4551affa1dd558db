import type { Rule } from '../rule.ts'

export const markup: Rule = {
  id: 'text-markup',
  severity: 'warning',
  profiles: ['core', 'publish', 'arclight', 'dpla'],
  summary: 'There is no mark-up in the words.',
  why: 'Readers see <emph> on the page instead of italics.',
  fix: 'Make it mark-up, or take it out.',
  source: 'EAD emph, lb, ref; XML 1.0, 2.4',
  valid: [{ unit: { title: { text: 'Letters <illegible> 3 < 5' } } }],
  invalid: [
    {
      unit: { title: { text: 'Letters in <emph render="italic">The Ferry</emph>' } },
      says: ['There is mark-up in the words: "<emph render="italic">".'],
    },
    {
      unit: { title: { text: 'Letters xmlns:ns2="http://www.w3.org/1999/xlink"' } },
      says: ['There is mark-up in the words: "xmlns:ns2=".'],
    },
  ],
  check: say => ({
    pieces: {
      words: {
        mayHold: /<\/?[a-z]|xmlns|ns\d:/u,
        look(text) {
          const found =
            /<\/?(?:emph|title|p|lb|br|i|b|em|strong|a|span|div|ref|extref|ptr|ead|note|list|item|persname|corpname|geogname|ul|li|font|sup|sub)\b[^<>]{0,200}>|\bxmlns(?::\w+)?=|\bns\d:\w+/i.exec(
              text,
            )
          if (found) say({ message: `There is mark-up in the words: "${found[0]}".`, value: text.slice(0, 80) })
        },
      },
    },
  }),
}
