/**
 * Where a file of an archive may be put below a folder: its path with `/` between the parts, or `undefined` when it would
 * lead out of the folder (`..`, an absolute path, a drive) or names nothing.
 *
 * @example entryName('holdings/./ms1.xml') // 'holdings/ms1.xml'
 */
export function entryName(name: string): string | undefined {
  if (name.includes('\0')) return undefined
  const path = name.replaceAll('\\', '/')
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return undefined
  const parts = path.split('/').filter(part => part !== '' && part !== '.')
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/')
}
