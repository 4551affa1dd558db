/** The version of the native form that is written and read. It is raised only when older programs could misread a file. */
export const VERSION = '1'

/**
 * How deep one description may be nested apart from the units inside it, counting every object and list: some hundred
 * lists within lists.
 */
export const MAX_DESCRIPTION_DEPTH = 400

/** How long a text may be, in characters: the data it stands for has to fit in memory. */
export const MAX_LENGTH = 200_000_000
