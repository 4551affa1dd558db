import type { Rule } from '../rule.ts'

export const referenceCodeRepeated: Rule = {
  id: 'run-reference-code-repeated',
  severity: 'warning',
  profiles: ['core', 'dacs', 'isadg', 'publish', 'arclight', 'archivesspace', 'atom'],
  summary: 'A reference code stands for one whole among the finding aids of a repository.',
  why: 'Readers who order by the code, and systems that join records by it, get one of the two by chance.',
  fix: 'Give each whole its own code; if both describe the same, keep one.',
  source: 'ISAD(G) 3.1.1; DACS 2.1',
  valid: [
    {
      file: 'b.xml',
      unit: { referenceCode: { text: 'MS 2' } },
      before: [{ file: 'a.xml', unit: { referenceCode: { text: 'MS 1' } } }],
    },
    {
      file: 'b.xml',
      unit: { referenceCode: { text: 'MS 1', repositoryCode: 'US-yy' } },
      before: [{ file: 'a.xml', unit: { referenceCode: { text: 'MS 1', repositoryCode: 'US-xx' } } }],
    },
  ],
  invalid: [
    {
      file: 'b.xml',
      unit: { referenceCode: { text: 'MS 1' } },
      before: [{ file: 'a.xml', unit: { referenceCode: { text: 'MS 1' } } }],
      says: ['The reference code of the whole, "MS 1", is that of a.xml as well.'],
    },
  ],
  check: () => ({}),
  across() {
    const known = new Map<string, string>()
    let told = ''
    return ({ file, referenceCode: code = '', repository = '' }, say) => {
      const text = code.trim()
      if (text === '') return
      const key = `${repository}\n${text}`
      const before = known.get(key)
      if (before === undefined) known.set(key, file)
      // A file of several finding aids under one header says it once.
      if (before === undefined || told === `${file}\n${key}`) return
      told = `${file}\n${key}`
      say({ message: `The reference code of the whole, "${text}", is that of ${before} as well.`, value: text })
    }
  },
}
