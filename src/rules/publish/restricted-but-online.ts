import { effective } from '../../model/effective.ts'
import { noteText } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'

export const restrictedButOnline: Rule = {
  id: 'publish-restricted-but-online',
  severity: 'warning',
  profiles: ['publish', 'core'],
  summary: 'What is closed is not on the web.',
  why: 'The note keeps readers out of the reading room, and the link beside it lets them in.',
  fix: 'Take the link away, mark it internal, or say that the restriction is of the originals alone.',
  source: 'DACS 4.1; ISAD(G) 3.4.1',
  valid: [
    {
      unit: {
        accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Open.'] }] }],
        digitalObjects: [{ link: { href: 'https://example.org/1' } }],
      },
    },
    { unit: { accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Closed.'] }] }] } },
  ],
  invalid: [
    {
      unit: {
        accessRestrictions: [{ blocks: [{ type: 'paragraph', content: ['Closed until 2090.'] }] }],
        units: [{ title: { text: 'Letters' }, digitalObjects: [{ link: { href: 'https://example.org/1' } }] }],
      },
      says: ['The unit is closed to readers, and a digital object of it is on the web.'],
    },
  ],
  check: say => ({
    fields: {
      digitalObjects(object, path) {
        const href = object.link?.href ?? object.members?.[0]?.link?.href
        if (href === undefined || !/^https?:/i.test(href) || object.link?.show === 'none') return
        const access = effective(path, 'accessRestrictions')
        if (access?.value.some(note => closed.test(noteText(note).join(' ').slice(0, 2000))))
          say({ message: 'The unit is closed to readers, and a digital object of it is on the web.', value: href })
      },
    },
  }),
}

const closed =
  /^\W*(?:(?:this|the) (?:collection|material|series|file|item)s? (?:is|are) )?(?:closed|restricted|confidential|sealed)\b|\bclosed (?:until|to (?:researchers|the public|research))\b/i
