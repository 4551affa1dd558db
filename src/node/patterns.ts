/**
 * Tells whether a path, with `/` between its parts, is one that a pattern stands for. A pattern without `/` fits the name of
 * a file or folder anywhere; a folder stands for all that is in it. What reads patterns is loaded when there is one.
 */
export async function matcher(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { default: picomatch } = await import('picomatch')
  const tests = patterns.map(pattern => {
    const plain = pattern.replace(/^\.?\//, '').replace(/\/$/, '')
    const anywhere = pattern.replace(/\/$/, '').includes('/') ? plain : `**/${plain}`
    return picomatch([anywhere, `${anywhere}/**`], { dot: true })
  })
  return path => tests.some(test => test(path))
}
