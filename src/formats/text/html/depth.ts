const TAG = /<(\/?)([a-z][a-z0-9]*)/gi
/** Elements that have no end, or that end where the next begins. */
const ENDLESS = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup rb rt rtc rp colgroup ' +
    'html head body script style'
  ).split(' '),
)

/** Whether more than so many elements of a page are inside one another, without building the page. */
export function isPageDeeperThan(html: string, limit: number): boolean {
  let depth = 0
  for (const [, end = '', name = ''] of html.matchAll(TAG)) {
    if (ENDLESS.has(name.toLowerCase())) continue
    depth += end === '' ? 1 : -1
    if (depth < 0) depth = 0
    else if (depth > limit) return true
  }
  return false
}
