import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const localTypesUndeclared: Rule = {
  id: 'control-local-types-undeclared',
  severity: 'info',
  profiles: ['ead3'],
  summary: "Kinds of the institution's own are declared.",
  why: 'Another institution cannot know what a local kind means; the declaration says where it is explained.',
  fix: 'Declare the local kinds (EAD3 localtypedeclaration).',
  source: 'EAD3 tag library, localtypedeclaration and @localtype',
  valid: [
    {
      control: { localTypes: [{ citation: 'Local kinds of dates' }] },
      unit: { dates: [{ text: '1900', localType: 'accessioned' }] },
    },
    { unit: { dates: [{ text: '1900' }] } },
  ],
  invalid: [
    {
      unit: {
        dates: [{ text: '1900', localType: 'accessioned' }],
        otherIdentifiers: [{ text: '7', localType: 'old' }],
      },
      says: ['2 local kinds are used and none is declared: accessioned, old.'],
    },
  ],
  check(say) {
    const used = new Set<string>()
    let declared = false
    const look = ({ localType }: { readonly localType?: string }) => {
      if (localType !== undefined && used.size < 20) used.add(localType)
    }
    return {
      begin({ localTypes = [] }) {
        declared = localTypes.length > 0
      },
      fields: {
        dates: look,
        otherIdentifiers: look,
        otherTitles: look,
        accessPoints: look,
        notes: look,
        referenceCode: look,
      },
      end() {
        if (!declared && used.size > 0)
          say({
            message: `${counted(used.size, 'local kind')} ${used.size === 1 ? 'is' : 'are'} used and none is declared: ${[...used].join(', ')}.`,
          })
      },
    }
  },
}
