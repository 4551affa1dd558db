import type { Rule } from '../rule.ts'

export const missingTop: Rule = {
  id: 'level-missing-top',
  severity: 'warning',
  profiles: ['core', 'dacs', 'isadg', 'arclight', 'archivesspace', 'rico'],
  regraded: { dacs: 'error', isadg: 'error', arclight: 'error', archivesspace: 'error' },
  summary: 'The whole has a level of description.',
  why: 'Every system asks for it, and no reader can tell a fonds from a series without it.',
  fix: 'State the level, such as fonds or collection, or give it with --level.',
  source: 'ISAD(G) 3.1.4; DACS chapter 1; EAD archdesc/@level',
  saidBy: ['schema/attribute-missing'],
  valid: [{ unit: { level: 'fonds' } }],
  invalid: [{ unit: {}, says: ['The whole has no level of description (ISAD(G) 3.1.4).'] }],
  check: say => ({
    open({ level }, path) {
      if (path.length === 1 && level === undefined)
        say({ message: 'The whole has no level of description (ISAD(G) 3.1.4).' })
    },
  }),
}
