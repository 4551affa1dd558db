/**
 * Attributes that say how words are set on a page and nothing else. What is lost of them is counted and told once for a
 * whole finding aid, so that a report names what matters.
 *
 * Source: EAD 2002 Tag Library, tabular attributes and `render`; CALS tables; XML 1.0, `xml:space`.
 */
const LAYOUT: ReadonlySet<string> = new Set([
  ...['align', 'char', 'charoff', 'colname', 'colnum', 'cols', 'colsep', 'colwidth', 'continuation', 'frame'],
  ...['morerows', 'nameend', 'namest', 'pgwide', 'rowsep', 'tpattern', 'valign', 'render', 'space', 'xml:space'],
  ...['bgcolor', 'border', 'cellpadding', 'cellspacing', 'style', 'width', 'height'],
])

/** Whether an attribute only lays words out. */
export const isLayout = (name: string): boolean => LAYOUT.has(name)
