import type { Rule } from '../rule.ts'

export const titleVague: Rule = {
  id: 'dacs-title-vague',
  severity: 'info',
  profiles: ['dacs'],
  summary: 'A title says what the unit is, not that it is various.',
  why: 'Nobody searches for "Misc.", and what is under it is not found.',
  fix: 'Name what is there.',
  source: 'DACS 2.3.2',
  valid: [{ unit: { units: [{ title: { text: 'Letters and bills' } }] } }],
  invalid: [
    { unit: { units: [{ title: { text: 'Misc.' } }] }, says: ['The title "Misc." does not say what the unit is.'] },
  ],
  check: say => ({
    fields: {
      title({ text }) {
        if (vague.test(text)) say({ message: `The title "${text}" does not say what the unit is.`, value: text })
      },
    },
  }),
}

const vague =
  /^\s*(?:misc(?:\.|ellaneous|ellany)?|various|other|general|untitled|unknown|stuff|sundry|varia|divers|verschiedenes|sonstiges)\s*\.?\s*$/i
