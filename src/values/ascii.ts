/** Whether a unit of text is a letter of ASCII. */
export const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

/** Whether a unit of text is one of the figures 0 to 9. */
export const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Whether a unit of text is one of the blanks of ASCII. */
export const isBlank = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
