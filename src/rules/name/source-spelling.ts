import type { Rule } from '../rule.ts'

export const sourceSpelling: Rule = {
  id: 'name-source-spelling',
  severity: 'info',
  profiles: ['core', 'archivesspace', 'arclight'],
  summary: 'An authority file is named by its code in the list of the Library of Congress.',
  why: 'Systems make a link of "lcsh", and none of "LCSH" or "Library of Congress Subject Headings".',
  fix: 'Use the code; "fonds fix" does.',
  source: 'MARC source codes for vocabularies, rules and schemes; EAD @source',
  valid: [
    {
      unit: {
        accessPoints: [{ type: 'subject', text: 'Ferries', source: 'lcsh' }],
        creators: [{ type: 'person', text: 'Rivera', source: 'local' }],
      },
    },
  ],
  invalid: [
    {
      unit: { accessPoints: [{ type: 'subject', text: 'Ferries', source: 'LCSH' }] },
      says: ['The authority file "LCSH" has the code lcsh.'],
    },
    {
      unit: { creators: [{ type: 'person', text: 'Rivera', source: 'Library_of_Congress_Name_Authority_File' }] },
      says: ['The authority file "Library_of_Congress_Name_Authority_File" has the code naf.'],
    },
  ],
  check(say) {
    const look = ({ source }: { readonly source?: string }) => {
      if (source === undefined || codes.has(source)) return
      const to = known.get(source.toLowerCase().replace(/[^a-z0-9]+/g, ''))
      if (to !== undefined && to !== source)
        say({
          message: `The authority file "${source}" has the code ${to}.`,
          value: source,
          repair: { kind: 'vocabulary', member: 'source', from: source, to },
        })
    }
    return { fields: { accessPoints: look, creators: look, repository: look } }
  },
}

const codes = new Set([
  'lcsh',
  'naf',
  'lcnaf',
  'lcnag',
  'aat',
  'gmgpc',
  'tgn',
  'ulan',
  'viaf',
  'fast',
  'rbgenr',
  'mesh',
  'lcgft',
  'tgm',
  'gnd',
  'local',
  'rvm',
  'lctgm',
  'geonames',
  'rameau',
])

const known: ReadonlyMap<string, string> = new Map([
  ...[...codes].map(code => [code, code] as const),
  ['libraryofcongresssubjectheadings', 'lcsh'],
  ['libraryofcongresssubjectheading', 'lcsh'],
  ['lcshac', 'lcshac'],
  ['libraryofcongressnameauthorityfile', 'naf'],
  ['nameauthorityfile', 'naf'],
  ['artandarchitecturethesaurus', 'aat'],
  ['artarchitecturethesaurus', 'aat'],
  ['gettythesaurusofgeographicnames', 'tgn'],
  ['unionlistofartistnames', 'ulan'],
  ['virtualinternationalauthorityfile', 'viaf'],
  ['facetedapplicationofsubjectterminology', 'fast'],
  ['libraryofcongressgenreformterms', 'lcgft'],
  ['medicalsubjectheadings', 'mesh'],
  ['thesaurusforgraphicmaterials', 'tgm'],
])
