import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const missing: Rule = {
  id: 'container-missing',
  severity: 'info',
  profiles: ['core', 'dacs'],
  summary: 'Where most files say in what they are kept, the others do too.',
  why: 'A file without a box among files that have one cannot be ordered.',
  fix: 'Add the container.',
  source: 'DACS 2.5; EAD container',
  valid: [
    {
      unit: {
        units: [
          held(),
          held(),
          { level: 'file' as const, digitalObjects: [{ link: { href: 'https://example.org/1' } }] },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { level: 'fonds', units: [held(), held(), held(), { level: 'file' as const }] },
      says: ['1 of 4 files and items is in no container and has no digital object.'],
    },
  ],
  check(say) {
    const wholes: { with: number; without: number; held: boolean; leaf: boolean }[] = []
    return {
      open({ containers, digitalObjects }) {
        const parent = wholes.at(-1)
        if (parent) parent.leaf = false
        const own = (containers?.length ?? 0) + (digitalObjects?.length ?? 0) > 0
        wholes.push({ with: 0, without: 0, held: own || parent?.held === true, leaf: true })
      },
      close({ level }) {
        const { leaf = false, held: isHeld = false, with: having = 0, without = 0 } = wholes.pop() ?? {}
        const parent = wholes.at(-1)
        if (parent && leaf && (level === 'file' || level === 'item')) {
          if (isHeld) parent.with++
          else parent.without++
        }
        if (without > 0 && having >= without * 3)
          say({
            message: `${without} of ${counted(having + without, 'file')} and items ${without === 1 ? 'is' : 'are'} in no container and ${without === 1 ? 'has' : 'have'} no digital object.`,
          })
      },
    }
  },
}

function held() {
  return { level: 'file' as const, containers: [{ text: '1', type: 'Box', indicator: '1' }] }
}
