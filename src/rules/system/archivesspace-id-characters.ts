import type { Rule } from '../rule.ts'

export const archivesspaceIdCharacters: Rule = {
  id: 'archivesspace-id-characters',
  severity: 'warning',
  profiles: ['archivesspace'],
  summary:
    'Identifiers have the characters that ArchivesSpace takes: letters, digits, hyphen, underscore, colon, point.',
  why: 'An identifier with others is refused as the ref id of a component.',
  fix: 'Change the identifier, and what refers to it.',
  source: 'ArchivesSpace, JSONModel(:archival_object) ref_id',
  valid: [{ unit: { units: [{ id: 'aspace_1.2:3-4' }] } }],
  invalid: [{ unit: { units: [{ id: 'é 1' }] }, says: ['ArchivesSpace does not take the identifier "é 1".'] }],
  check: say => ({
    fields: {
      id(id) {
        if (!/^[A-Za-z0-9\-_:.]*$/.test(id))
          say({ message: `ArchivesSpace does not take the identifier "${id}".`, value: id })
      },
    },
  }),
}
