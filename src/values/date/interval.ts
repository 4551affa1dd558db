/** Ends that EDTF lets stand beside a decade or century, `197X`: plain dates and other masks. */
const besideMask = /^-?[\dX-]+$/

/**
 * Writes an EDTF interval. A mask beside a qualified end is not EDTF, and is written as its first or last year; an
 * interval of two equal ends is the date itself.
 */
export function interval(first: string, last: string): string {
  const begin = besideMask.test(last) || last === '..' || last === '' ? first : first.replaceAll('X', '0')
  const end = besideMask.test(first) || first === '' ? last : last.replaceAll('X', '9')
  return begin === end ? begin : `${begin}/${end}`
}
