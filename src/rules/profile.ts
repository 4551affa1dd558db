/**
 * A choice of rules for one purpose: what everybody should have right, what a format or a standard asks, what is fit to be
 * published, what a system accepts.
 */
export const profiles = {
  minimum: 'What a description cannot do without, and what contradicts itself. Looked at in every conversion.',
  core: 'What is wrong, or likely a mistake, whatever the standard and the system.',
  ead3: 'What EAD3 asks beyond its schema: code lists, declarations, values that belong together.',
  ead2002: 'What EAD 2002 asks beyond its schema.',
  dacs: 'Describing Archives: A Content Standard. Missing required elements are errors, the others information.',
  'dacs-minimum':
    'What DACS requires of a description of one level, and of the top and the parts of one of several levels.',
  'dacs-optimum':
    'The same, and what DACS asks of a full description: the history of the creator, a full scope and content, access points.',
  isadg: 'ISAD(G), second edition: the six essential elements, and the rules of multilevel description.',
  publish: 'What should be looked at before a finding aid goes on the web: privacy, restrictions, status, links.',
  arclight: 'What ArcLight needs to index and show a finding aid, and what it drops.',
  archivesspace: 'What stops the EAD import of ArchivesSpace, and what it drops.',
  atom: 'What stops the import of AtoM, and what it drops.',
  dpla: 'What the Digital Public Library of America asks of a record.',
  rico: 'What makes linked data in RiC-O certain: kinds of records, identifiers, languages as codes, addresses that can be followed.',
} as const satisfies Readonly<Record<string, string>>

/** The name of a profile. */
export type ProfileName = keyof typeof profiles

/** The same as data, in the order in which they are listed. */
export const profileNames: readonly ProfileName[] = [
  'minimum',
  'core',
  'ead3',
  'ead2002',
  'dacs',
  'dacs-minimum',
  'dacs-optimum',
  'isadg',
  'publish',
  'arclight',
  'archivesspace',
  'atom',
  'dpla',
  'rico',
]

/** Whether a word names a profile. */
export const isProfileName = (name: string): name is ProfileName => Object.hasOwn(profiles, name)
