/** The longest text that is read, in UTF-16 units. Some four thousand printed pages; a longer one is not a finding aid. */
export const LONGEST_TEXT = 8 * 1024 * 1024

/** The longest line that can be a label, with what follows it on the same line left out. */
export const LONGEST_LABEL = 60

/** A line longer than this was not broken by hand or by a mail program: its end is the end of a paragraph. */
export const LONGEST_WRAPPED_LINE = 100

/** How much of a source is quoted in a diagnostic. */
export const LONGEST_QUOTATION = 80

/** The longest run of words after "dates from" that is tried as a date. */
export const LONGEST_DATE = 120

/** Above this share of damaged characters a text is not text. */
export const DAMAGE = 0.1

/** A line of a container list longer than this is not continued on the next. */
export const LONGEST_TITLE = 300

/** So many elements of a web page may be inside one another. */
export const DEEPEST_PAGE = 1000
