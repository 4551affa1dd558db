/** Text as it is written between tags. */
export const text = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A value as it is written in a tag, with its quotation marks. */
export const attributeValue = (value: string): string => `"${text(value).replaceAll('"', '&quot;')}"`
