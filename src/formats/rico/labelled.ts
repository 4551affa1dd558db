/** Words under a word that says what they are, for what RiC-O has no property of its own. */
export const underLabel = (label: string, words: string): string => (words === '' ? '' : `${label}: ${words}`)

/**
 * The words that stand under a label.
 *
 * @example afterLabel('Role: thumbnail', 'Role') // 'thumbnail'
 */
export const afterLabel = (note: string, label: string): string | undefined =>
  note.startsWith(`${label}: `) && note.length > label.length + 2 ? note.slice(label.length + 2) : undefined

/** Under what words stands what is said of a relation besides what it leads to. */
export const relationLabels = ['Title', 'Label', 'Other type', 'Role', 'Arcrole', 'Place'] as const

/** Under what words stands what is said of a finding aid itself. */
export const findingAidLabels = {
  sponsors: 'Sponsor',
  status: 'Maintenance status',
  publicationStatus: 'Publication status',
  localStatus: 'Status',
  detailLevel: 'Level of detail',
} as const

/** Under what word a note stands among general descriptions. */
export const NOTE = 'Note'

/** Whether a general description can be a summary: it is one paragraph, and no reference within the finding aid. */
export const canBeSummary = (words: string): boolean => !/\n{2}|^#\S+$/.test(words)
