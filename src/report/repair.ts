/**
 * A mechanical change that mends a finding without touching a word an archivist wrote. Offered only when it is certain: the
 * same source always gives the same repair, and nothing is lost by it.
 *
 * A repair speaks of what is said, never of a format: which attribute holds the value is known to the format that applies
 * it, at the place of the diagnostic that carries it (where the element or member begins that the finding is about). `from` is
 * the value as the model holds it; a repair whose `from` is not found at the place is not applied.
 *
 * - `date-normal`: the machine form of a date. Absent `from`: there is none yet, and `to` is certain from the words.
 *   EAD `@normal`.
 * - `country-code`: ISO 3166-1 alpha-2 in upper case. EAD `@countrycode`.
 * - `language-code`, `script-code`: the code as its list writes it. EAD `@langcode`, `@lang`, `@scriptcode`, `@script`.
 * - `id`: an identifier within the document that is no XML name; every reference to `from` must become one to `to`.
 *   EAD `@id`, `@target`, `@parent`.
 * - `vocabulary`: a word from a closed or well-known list as the list spells it, such as the source `lcsh`; `member` says
 *   of which attribute of the statement.
 * - `remove-empty`: the statement at the place says nothing, neither words nor a link, and can go.
 *
 * @example { kind: 'date-normal', from: '1905 / 1910', to: '1905/1910' }
 */
export type Repair =
  | { readonly kind: 'date-normal'; readonly from?: string; readonly to: string }
  | { readonly kind: 'country-code'; readonly from: string; readonly to: string }
  | { readonly kind: 'language-code'; readonly from: string; readonly to: string }
  | { readonly kind: 'script-code'; readonly from: string; readonly to: string }
  | { readonly kind: 'id'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'vocabulary'
      readonly member: 'source' | 'rules' | 'role'
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'remove-empty' }
