import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const internal: Rule = {
  id: 'publish-internal',
  severity: 'error',
  profiles: ['publish'],
  summary: 'A file that is to be published holds nothing that is marked internal.',
  why: 'Most systems publish the whole file, and show or index what is marked internal.',
  fix: 'Publish what "fonds convert" writes: it holds back what is internal.',
  source: 'EAD @audience; DACS 4.1',
  valid: [{ unit: { title: { text: 'Letters' }, audience: 'external' } }],
  invalid: [
    {
      unit: {
        title: { text: 'Letters' },
        notes: [{ audience: 'internal', blocks: [{ type: 'paragraph', content: ['Valued at five hundred.'] }] }],
        units: [{ audience: 'internal', title: { text: 'Not yet' } }],
      },
      says: ['Internal material is in the file: 1 unit and 1 place in others (6 words).'],
    },
  ],
  check(say) {
    let units = 0
    let places = 0
    let words = 0
    return {
      held(held) {
        if (held.what === 'external-inside') return
        if (held.what === 'unit') units++
        else places++
        words += held.words
      },
      end() {
        if (units + places === 0) return
        const found = [
          units > 0 && counted(units, 'unit'),
          places > 0 && `${counted(places, 'place')} in others`,
        ].filter(each => each !== false)
        say({ message: `Internal material is in the file: ${found.join(' and ')} (${counted(words, 'word')}).` })
      },
    }
  },
}
