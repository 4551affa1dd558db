import type { Comparison } from './side-by-side.ts'

/**
 * Compares names of which a repository gives each to one finding aid; another repository may use the same. A file of several
 * finding aids under one header is told of once.
 *
 * @param what the name in words, as a sentence begins with it
 */
export function oneForEach(name: 'recordId' | 'referenceCode', what: string): () => Comparison {
  return () => {
    const files = new Map<string, string>()
    let told = ''
    return ({ file, repository = '', [name]: given = '' }, say) => {
      const text = given.trim()
      if (text === '') return
      const key = `${repository}\n${text}`
      const before = files.get(key)
      if (before === undefined) files.set(key, file)
      if (before === undefined || told === `${file}\n${key}`) return
      told = `${file}\n${key}`
      say({ message: `${what}, "${text}", is that of ${before} as well.`, value: text })
    }
  }
}
