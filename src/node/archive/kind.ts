/** What a file name says of an archive. */
export type ArchiveKind = 'zip' | 'tar' | 'tar.gz'

/** Told from the ending of a name: `.zip`, `.tar`, `.tar.gz`, `.tgz`. */
export function archiveKind(name: string): ArchiveKind | undefined {
  if (/\.zip$/i.test(name)) return 'zip'
  if (/\.tar$/i.test(name)) return 'tar'
  return /\.(?:tar\.gz|tgz)$/i.test(name) ? 'tar.gz' : undefined
}
