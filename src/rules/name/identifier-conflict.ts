import type { Rule } from '../rule.ts'

export const identifierConflict: Rule = {
  id: 'name-identifier-conflict',
  severity: 'warning',
  profiles: ['core'],
  summary: 'A name has one identifier throughout, and an identifier one name.',
  why: 'One of the two is wrong, and whatever links by it links to the wrong person.',
  fix: 'Look the identifier up, and correct it.',
  source: 'DACS, overview of access points; EAD @identifier, @authfilenumber',
  valid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera', identifier: 'n1', source: 'naf' }],
        accessPoints: [{ type: 'person', text: 'Rivera', identifier: 'n1', source: 'naf' }],
      },
    },
  ],
  invalid: [
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera', identifier: 'n1', source: 'naf' }],
        accessPoints: [{ type: 'person', text: 'Rivera', identifier: 'n2', source: 'naf' }],
      },
      says: ['"Rivera" is n2 here and n1 before.'],
    },
    {
      unit: {
        creators: [{ type: 'person', text: 'Rivera', identifier: 'n1', source: 'naf' }],
        accessPoints: [{ type: 'person', text: 'Luz', identifier: 'n1', source: 'naf' }],
      },
      says: ['n1 is "Luz" here and "Rivera" before.'],
    },
  ],
  check(say) {
    const byName = new Map<string, string>()
    const byId = new Map<string, string>()
    const look = ({
      type,
      text,
      identifier,
      source = '',
    }: {
      readonly type: string
      readonly text: string
      readonly identifier?: string
      readonly source?: string
    }) => {
      if (identifier === undefined || text === '' || byName.size > 50_000) return
      const name = `${type}|${source}|${text.toLowerCase()}`
      const id = `${source}|${identifier}`
      const [idBefore, nameBefore] = [byName.get(name), byId.get(id)]
      if (idBefore !== undefined && idBefore !== identifier)
        say({ message: `"${text}" is ${identifier} here and ${idBefore} before.`, value: identifier })
      else if (nameBefore !== undefined && plain(nameBefore) !== plain(text))
        say({ message: `${identifier} is "${text}" here and "${nameBefore}" before.`, value: identifier })
      byName.set(name, identifier)
      byId.set(id, text)
    }
    return { fields: { accessPoints: look, creators: look } }
  },
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
