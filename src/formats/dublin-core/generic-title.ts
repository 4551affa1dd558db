/** Words that name a kind of record or an arrangement, and nothing particular, in the languages most often met. */
const GENERIC = new Set(
  (
    'correspondence letter letters general miscellaneous miscellany misc photograph photographs photo photos report reports ' +
    'folder folders box boxes file files item items series subseries volume volumes undated other various document documents ' +
    'minutes memo memos memoranda notes clippings subject subjects incoming outgoing received sent records papers drafts ' +
    'invoices receipts contracts publications diary diaries drawings maps postcards negatives slides printed oversize ' +
    'administrative administration personal financial legal untitled unidentified unknown assorted materials material ' +
    'correspondance lettres divers diverses photographies rapports dossier dossiers ' +
    'korrespondenz briefe verschiedenes allgemeines sonstiges fotografien berichte akte akten mappe ' +
    'correspondencia cartas varios fotografías informes carpeta caja expediente'
  ).split(' '),
)

/** Words that only join others, or belong to dates and numbers. */
const EMPTY = new Set(
  (
    'a an and by from in of on or other the to with et und y e i de des du la le les der die das el los las no nr ' +
    'ca circa about approximately between before after century nd date dates vol part ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter'
  ).split(' '),
)

const MOST_WORDS = 2

/**
 * Whether a title could stand in any finding aid: empty, a date, a number, a range of letters, or at most two words all of
 * which name only a kind of record.
 *
 * @example isGenericTitle('General correspondence, 1910') // true
 * @example isGenericTitle('Rivera family papers') // false
 */
export function isGenericTitle(title: string): boolean {
  let generic = 0
  for (const [word] of title.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    if (EMPTY.has(word) || [...word].length === 1 || isRoman(word)) continue
    if (!GENERIC.has(word)) return false
    generic++
    if (generic > MOST_WORDS) return false
  }
  return true
}

const isRoman = (word: string): boolean =>
  word.length <= 12 && /^c{0,3}(?:x[lc]|l?x{0,3})(?:i[xv]|v?i{0,3})$/.test(word)
