import type { Rule } from '../rule.ts'

export const placeholder: Rule = {
  id: 'text-placeholder',
  severity: 'warning',
  profiles: ['core', 'publish'],
  summary: 'The prompts of a template were filled in.',
  why: 'Readers find "[insert date]" and know that nobody looked.',
  fix: 'Fill it in, or take it out.',
  source: 'DACS, statement of principles 5; ISAD(G) I.3',
  valid: [{ unit: { title: { text: 'To do justice: letters [of his brother]' } } }],
  invalid: [
    {
      unit: {
        scopeContent: [{ blocks: [{ type: 'paragraph', content: ['Given by [insert name] in 1990. TBD: check.'] }] }],
      },
      says: ['A prompt was not filled in: "[insert name]".'],
    },
    {
      unit: { notes: [{ blocks: [{ type: 'paragraph', content: ['Lorem ipsum dolor'] }] }] },
      says: ['A prompt was not filled in: "Lorem ipsum".'],
    },
  ],
  check: say => ({
    pieces: {
      words: {
        mayHold: /TO[D]O|FIX[M]E|\[\s*(?:[Ii]nsert|[Ee]nter|INSERT)|[Ll]orem ipsum|translation missing|X{4}|TBD/u,
        look(text) {
          const found =
            /\bTO[D]O\b|\bFIX[M]E\b|\[\s*(?:insert|enter)\b[^\]]{0,40}\]?|lorem ipsum|translation missing:?|\bX{4,}|\bTBD\b/i.exec(
              text,
            )
          if (found) say({ message: `A prompt was not filled in: "${found[0]}".`, value: text.slice(0, 80) })
        },
      },
    },
  }),
}
