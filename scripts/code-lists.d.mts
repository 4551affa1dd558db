/** The text of the file the script writes. */
export function source(): string
/** The path of that file. */
export const target: string
