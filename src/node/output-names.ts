/** What an output is named after. */
export interface Wanted {
  /** The name of the input below the folder that was named, with `/` between its parts. */
  readonly input: string
  /** The format's file name ending. */
  readonly extension: string
}

/** File systems that take `A.xml` and `a.xml`, or two spellings of one accent, for the same file must not lose one of them. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** The name without its ending: one of those given, which may have several dots, or whatever stands after the last dot. */
function withoutEnding(packed: string, endings: readonly string[]): string {
  const name = packed.replace(/(?<=[^/])\.gz$/i, '')
  const lower = name.toLowerCase()
  const own = endings.find(
    ending => lower.endsWith(`.${ending}`) && !/(?:^|\/)$/.test(name.slice(0, -ending.length - 1)),
  )
  return own === undefined ? name.replace(/(?<=[^/])\.[^./]+$/, '') : name.slice(0, -own.length - 1)
}

/**
 * Names for the outputs of a run, in the same order: the input's name with the format's ending in place of its own. Where
 * two inputs would give the same name, both keep their own ending (`a.txt.ead3.xml`, `a.xml.ead3.xml`); where even that is
 * the same name to some file system, the later ones are numbered.
 *
 * @param endings endings with several dots, such as `fonds.json`, that are taken off whole
 * @example outputNames([{ input: 'ms1.txt', extension: 'ead3.xml' }]) // ['ms1.ead3.xml']
 */
export function outputNames(wanted: readonly Wanted[], endings: readonly string[] = []): string[] {
  const counts = new Map<string, number>()
  const short = wanted.map(({ input, extension }) => `${withoutEnding(input, endings)}.${extension}`)
  for (const name of short) counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1)
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  return wanted.map(({ input, extension }, i) => {
    const name = short[i] ?? ''
    const chosen = counts.get(folded(name)) === 1 ? name : `${input}.${extension}`
    let unique = chosen
    let n = numbers.get(folded(chosen)) ?? 1
    while (taken.has(folded(unique))) unique = `${chosen.slice(0, -extension.length - 1)}-${++n}.${extension}`
    if (n > 1) numbers.set(folded(chosen), n)
    taken.add(folded(unique))
    return unique
  })
}

/** The name of the output for the second and later finding aids of one source: `ms1-2.ead3.xml`. */
export function numbered(name: string, extension: string, ordinal: number): string {
  if (ordinal === 1) return name
  const ending = name.endsWith(`.${extension}`) ? `.${extension}` : (/(?<=[^/\\])\.[^./\\]+$/.exec(name)?.[0] ?? '')
  return `${name.slice(0, name.length - ending.length)}-${ordinal}${ending}`
}
