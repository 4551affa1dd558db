import type { Rule } from '../rule.ts'

export const titleArticle: Rule = {
  id: 'dacs-title-article',
  severity: 'info',
  profiles: ['dacs'],
  summary: 'A title that an archivist devised does not begin with an article.',
  why: 'Titles are sorted and searched by their first word; "The" and "A" bring them together by chance.',
  fix: 'Leave the article out, unless the title is the formal one.',
  source: 'DACS 2.3',
  valid: [
    { unit: { title: { text: 'Rivera family papers' } } },
    { unit: { level: 'item', title: { text: 'The Ferry' } } },
  ],
  invalid: [
    { unit: { level: 'fonds', title: { text: 'The Rivera family papers' } }, says: ['The title begins with "The".'] },
  ],
  check: say => ({
    fields: {
      title({ text }, path) {
        // Items and files often have formal titles, which are transcribed.
        const level = path.at(-1)?.level
        if (path.length > 1 || level === 'item' || level === 'file') return
        const article = /^\s*(The|An?)\s/i.exec(text)?.[1]
        if (article) say({ message: `The title begins with "${article}".`, value: text })
      },
    },
  }),
}
