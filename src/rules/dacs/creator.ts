import type { TextStatement } from '../../model/statement.ts'
import type { Rule } from '../rule.ts'
import { requiredAtTop } from './required-at-top.ts'

export const creator: Rule = requiredAtTop({
  id: 'dacs-creator',
  demand: 'if known',
  element: 'Name of creator',
  dacs: '2.6',
  isadg: '3.2.1',
  why: 'Records are understood through those who made them. Required if known.',
  fix: 'Add the person, family or body that created or gathered the material, if known.',
  stated: ({ creators = [], title }) => creators.some(({ text }) => text.trim() !== '') || namesSomebody(title),
  valid: { unit: { creators: [{ type: 'person', text: 'Rivera, Ana' }] } },
  alsoValid: [
    {
      unit: {
        title: {
          text: 'Rivera family papers',
          content: [{ type: 'mention', of: 'family', parts: [{ text: 'Rivera family' }] }, ' papers'],
        },
      },
    },
  ],
})

/** Whether the name segment of a title is marked as a name. DACS 2.3 and chapter 1, note on the name of creator. */
const namesSomebody = (title: TextStatement | undefined): boolean =>
  title?.content?.some(
    piece =>
      typeof piece !== 'string' &&
      piece.type === 'mention' &&
      (piece.of === 'person' || piece.of === 'family' || piece.of === 'corporateBody'),
  ) ?? false
