import type { Rule } from '../rule.ts'

export const creatorAccessPoint: Rule = {
  id: 'dacs-creator-access-point',
  severity: 'info',
  profiles: ['dacs', 'dacs-optimum'],
  summary: 'The creators of the whole are access points as well.',
  why: 'Many systems search the access points and not the statement of the creator.',
  fix: 'Repeat the name of the creator among the access points.',
  source: 'DACS, overview of access points; DACS 2.6',
  valid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera, Ana' }],
        accessPoints: [{ type: 'person', text: 'Rivera, Ana.' }],
      },
    },
    { unit: { accessPoints: [{ type: 'subject', text: 'Ferries' }] } },
  ],
  invalid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera, Ana' }],
        accessPoints: [{ type: 'subject', text: 'Ferries' }],
      },
      says: ['The creator "Rivera, Ana" is not among the access points.'],
    },
  ],
  check: say => ({
    close({ creators = [], accessPoints = [] }, path) {
      if (path.length > 1 || creators.length === 0) return
      const points = new Set(accessPoints.map(({ text }) => key(text)))
      for (const creator of creators)
        if (creator.text.trim() !== '' && !points.has(key(creator.text)))
          say({
            message: `The creator "${creator.text}" is not among the access points.`,
            value: creator.text,
            about: creator,
          })
    },
  }),
}

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
