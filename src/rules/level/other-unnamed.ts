import type { Rule } from '../rule.ts'

export const otherUnnamed: Rule = {
  id: 'level-other-unnamed',
  severity: 'error',
  profiles: ['core', 'ead3', 'ead2002', 'isadg'],
  summary: 'Another level than those of the list is named.',
  why: 'That a level is another one says nothing; EAD asks for its name.',
  fix: 'Name the level (EAD otherlevel), or use one of the list.',
  source: 'EAD @otherlevel; the Schematron of EAD3; ISAD(G) 3.1.4',
  valid: [{ unit: { level: 'otherlevel', otherLevel: 'bundle' } }],
  invalid: [
    {
      unit: { level: 'fonds', units: [{ level: 'otherlevel', otherLevel: ' ' }] },
      says: ['The level is another one and has no name.'],
    },
  ],
  check: say => ({
    fields: {
      level(level, path) {
        if (level === 'otherlevel' && (path.at(-1)?.otherLevel ?? '').trim() === '')
          say({ message: 'The level is another one and has no name.' })
      },
    },
  }),
}
