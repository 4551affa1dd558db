/** What each code means, in a sentence. The code is stable: it is never used for something else. */
export type Meanings = Readonly<Record<string, string>>
