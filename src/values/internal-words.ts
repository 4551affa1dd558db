/**
 * The whole labels by which archivists keep a passage for themselves, in small letters, in English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Swedish, Danish and Norwegian: `Internal note: ask the donor`. None of them is likely to be the
 * title of something described, as `internal` and `confidential memos` are.
 *
 * Source: EAD `@audience`; labels met in finding aids and in tables of collection management systems.
 */
export const internalLabels: readonly string[] = [
  ...['for internal use', 'for internal use only', 'internal use', 'internal use only', 'internal only'],
  ...[
    'internal note',
    'internal notes',
    'internal remark',
    'internal remarks',
    'internal comment',
    'internal comments',
  ],
  ...['staff only', 'staff use only', 'for staff only', 'for staff use only'],
  ...['note to staff', 'notes to staff', 'note to the staff', 'notes to the staff'],
  ...['note for staff', 'notes for staff', 'note for the staff', 'notes for the staff'],
  ...['not for publication', 'not for display', 'not for the public', 'not to be published', 'do not publish'],
  ...['nur intern', 'nur für den internen gebrauch', 'für den internen gebrauch', 'zum internen gebrauch'],
  ...[
    'interner vermerk',
    'interne vermerke',
    'interne notiz',
    'interne notizen',
    'interner hinweis',
    'interne hinweise',
  ],
  ...['interne bemerkung', 'interne bemerkungen', 'interne anmerkung', 'interne anmerkungen'],
  ...['nicht zur veröffentlichung', 'nicht öffentlich'],
  ...['usage interne', 'à usage interne', 'pour usage interne', 'note interne', 'notes internes'],
  ...['remarque interne', 'remarques internes', 'commentaire interne', 'commentaires internes'],
  ...['uso interno', 'para uso interno', 'per uso interno', 'nota interna', 'notas internas', 'note interna'],
  ...['observación interna', 'observaciones internas', 'observação interna', 'observações internas'],
  ...['alleen intern', 'voor intern gebruik', 'interne notitie', 'interne notities'],
  ...['interne opmerking', 'interne opmerkingen', 'niet voor publicatie', 'niet openbaar'],
  ...[
    'intern anteckning',
    'interna anteckningar',
    'intern merknad',
    'interne merknader',
    'internt notat',
    'interne notater',
  ],
]

/**
 * What stands over a note or a column and says the same, though a thing described may be called so: `Staff notes`,
 * `Confidential`.
 */
export const internalHeadings: readonly string[] = [
  ...internalLabels,
  ...['internal', 'private', 'confidential', 'staff', 'staff use', 'intern', 'interne', 'interno'],
  ...['internal', 'private', 'confidential', 'staff'].flatMap(mark =>
    ['note', 'remark', 'comment', 'memo'].flatMap(note => [`${mark} ${note}`, `${mark} ${note}s`]),
  ),
  ...['vertrauliche notiz', 'vertrauliche notizen', 'vertraulicher vermerk', 'vertrauliche vermerke'],
  ...['note confidentielle', 'notes confidentielles', 'remarques confidentielles', 'commentaires confidentiels'],
  ...['nota confidencial', 'notas confidenciales', 'observaciones confidenciales', 'notas confidenciais'],
  ...[
    'observações confidenciais',
    'nota riservata',
    'note riservate',
    'vertrouwelijke notitie',
    'vertrouwelijke notities',
  ],
]

/**
 * A regular expression's source for any of these words, longest first; blanks between them may be several, or hyphens.
 *
 * @example new RegExp(`^${anyOf(internalLabels)}:`, 'iu').test('Internal  note: ask') // true
 */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${longestFirst.map(each => each.replaceAll(' ', '[\\s-]+')).join('|')})`
}
