/** The repairs there are. */
export const repairNames = [
  'date-normal',
  'country-code',
  'language-code',
  'script-code',
  'id',
  'vocabulary',
  'listed-value',
  'remove-empty',
] as const

export type RepairName = (typeof repairNames)[number]

/** What each does, in one sentence. */
export const repairs: Readonly<Record<RepairName, string>> = {
  'date-normal': 'Write the machine form of a date, where its words are certain or only blanks are wrong.',
  'country-code': 'Write codes of countries in capitals.',
  'language-code': 'Write codes of languages as ISO 639-2b has them: in small letters, fre for fra, fr.',
  'script-code': 'Write codes of scripts with one capital.',
  id: 'Make identifiers XML names, and change every reference to them.',
  vocabulary: 'Spell the names of vocabularies as their list does.',
  'listed-value': 'Spell values of closed lists as EAD has them: italic for Italic, onrequest for onRequest.',
  'remove-empty': 'Remove elements that hold nothing.',
}

/** A change of the text between two offsets, in UTF-16 units. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** One repair in one place, with all the changes that belong together. */
export interface Mending {
  readonly repair: RepairName
  /** In order, none touching another. */
  readonly edits: readonly Edit[]
}

/** The text with these changes, which are in order and do not touch. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}

const inOrder = (a: Edit, b: Edit): number => a.from - b.from || a.to - b.to

/** All changes of these repairs, in order. */
export const editsOf = (mendings: readonly Mending[]): readonly Edit[] =>
  mendings.flatMap(({ edits }) => edits).sort(inOrder)

/** Leaves out every repair that would touch what an earlier one changes; the same change is made once. */
export function apart(mendings: readonly Mending[]): Mending[] {
  const all = mendings
    .flatMap((mending, rank) => mending.edits.map(edit => ({ edit, rank })))
    .sort((a, b) => inOrder(a.edit, b.edit) || a.rank - b.rank)
  const dropped = new Set<number>()
  let last: (typeof all)[number] | undefined
  for (const next of all) {
    if (dropped.has(next.rank)) continue
    if (last && !dropped.has(last.rank) && next.edit.from < Math.max(last.edit.to, last.edit.from + 1)) {
      const loser = Math.max(next.rank, last.rank)
      dropped.add(loser)
      if (loser === next.rank) continue
    }
    if (!last || dropped.has(last.rank) || next.edit.to >= last.edit.to) last = next
  }
  return mendings.filter((_, rank) => !dropped.has(rank))
}
