import { noteText } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'
import { eachNote } from './each-note.ts'

export const trial: Rule = {
  id: 'text-trial',
  severity: 'info',
  profiles: ['core', 'publish'],
  regraded: { publish: 'warning' },
  summary: 'No description is left over from trying out a system.',
  why: 'A record whose title or note says only "test" was made to see whether something works, and readers find it among the others.',
  fix: 'Take it out, or describe what is there.',
  source: 'DACS, statement of principles 5; ISAD(G) I.3',
  valid: [
    { unit: { title: { text: 'Testing of materials' } } },
    { unit: { title: { text: 'Examinations' }, units: [{ level: 'file', title: { text: 'Test' } }] } },
  ],
  invalid: [
    {
      unit: {
        title: { text: 'Test' },
        scopeContent: [{ blocks: [{ type: 'paragraph', content: ['testing 123'] }] }],
        units: [{ title: { text: 'test 2' } }],
      },
      says: ['The title says only "Test".', 'A note says only "testing 123".', 'The title says only "test 2".'],
    },
  ],
  check: say => ({
    fields: {
      title({ text }, path) {
        // Schools and laboratories keep tests; a title that was thought about begins with a capital.
        if (text.length > LONGEST || !(path.length === 1 ? tried : carelesslyTried).test(text)) return
        say({ message: `The title says only "${text}".`, value: text })
      },
      ...eachNote(note => {
        const [words = '', ...more] = noteText(note)
        if (more.length === 0 && words.length <= LONGEST && tried.test(words))
          say({ message: `A note says only "${words}".`, value: words })
      }),
    },
  }),
}

const LONGEST = 30
const tried =
  /^(?:test(?:ing|s)?|asdf\w*|foo(?:bar)?|blah)(?:[\s_-]*(?:\d{1,4}|test(?:ing)?|record|finding aid|blah))*[.!]?$/i
const carelesslyTried = /^(?:test(?:ing)?|asdf\w*|foobar|blah)(?:[\s_-]*(?:\d{1,4}|test|blah))*[.!]?$/
