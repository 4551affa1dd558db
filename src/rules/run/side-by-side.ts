import type { Example, Identity, Rule, Say } from '../rule.ts'

/** Looks at each finding aid of a run, in order; a new one for each run. */
export type Comparison = (identity: Identity, say: Say) => void

type OfSeveral = Omit<Rule, 'check' | 'across'> & { readonly compare: () => Comparison }

/**
 * A rule on what finding aids are called beside one another. Of one alone it has nothing to say.
 *
 * @example sideBySide({ id: 'run-record-id-repeated', …, compare: oneForEach('recordId', 'identifier of the finding aid') })
 */
export function sideBySide({ compare, ...rule }: OfSeveral): Rule {
  return { ...rule, check: () => ({}), across: compare }
}

/** An example of two finding aids of one run: `a.xml`, and then `b.xml`, of which the rule speaks. */
export const after = (first: Omit<Example, 'file'>, second: Omit<Example, 'file'>): Example => ({
  file: 'b.xml',
  ...second,
  before: [{ file: 'a.xml', ...first }],
})
