/** One of `of` parts of a folder, counted from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** `2/8` as the second of eight parts; `undefined` when it says nothing of the kind. */
export function parseShard(words: string): Shard | undefined {
  const [, part = 0, of = 0] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(words)?.map(Number) ?? []
  return part >= 1 && part <= of ? { part, of } : undefined
}

/**
 * Whether a file is in this part. Told from its content, so that every machine comes to the same answer whatever the
 * folder is called there and in whatever order it is listed; each file is in exactly one part.
 *
 * @param hash the SHA-256 of the file in hexadecimal
 */
export const inShard = (hash: string, { part, of }: Shard): boolean =>
  Number.parseInt(hash.slice(0, 12), 16) % of === part - 1
