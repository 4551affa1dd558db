/** The different words of a text: runs of letters, digits and marks, mark-up and escapes resolved, case folded. */
export function vocabulary(text: string): Set<string> {
  const plain = text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&(?:amp|lt|gt|quot|apos);/g, ' ')
    .replace(/\\[nrt"]/g, ' ')
  return new Set(
    plain
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  )
}
