const CONTINUED = /,? ?\(?(?:cont\.|cont['’]d|continued)\)?(?=\]?$)/i
const LONGEST = 500

/** A title without the word that says it goes on: `[Letters] (continued)`; `undefined` when there is no such word. */
export function goingOn(title: string): string | undefined {
  const short = title.slice(0, LONGEST)
  const bare = short.replace(CONTINUED, '')
  return bare === short ? undefined : bare
}
