/** Kinds of digital objects that say something by themselves, as EAD3 names them in `@daotype`. */
export type NamedKind = 'borndigital' | 'derived'

/** Whether a word is the name of such a kind. */
export const isNamedKind = (word: string | undefined): word is NamedKind => word === 'borndigital' || word === 'derived'
