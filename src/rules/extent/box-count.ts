import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const boxCount: Rule = {
  id: 'extent-box-count',
  severity: 'info',
  profiles: ['core', 'dacs'],
  summary: 'As many boxes are named in the list as the extent of the whole states.',
  why: 'A difference means that a box was left out of the list, or that the extent was not brought up to date.',
  fix: 'Count the boxes and correct the extent, or complete the list.',
  source: 'DACS 2.5; ISAD(G) 3.1.5',
  valid: [
    { unit: { physicalDescriptions: [boxes(2)], units: [inBox('1'), inBox('2'), inBox('2')] } },
    { unit: { physicalDescriptions: [boxes(2)] } },
  ],
  invalid: [
    {
      unit: { physicalDescriptions: [boxes(3)], units: [inBox('1'), inBox('2')] },
      says: ['The extent states 3 boxes; 2 are named in the list.'],
    },
  ],
  check(say) {
    const named = new Set<string>()
    let ranges = false
    return {
      fields: {
        containers({ type, indicator }) {
          if (type?.toLowerCase() !== 'box' || indicator === undefined || named.size > 20_000) return
          if (/[-–,;&]|\band\b/.test(indicator)) ranges = true
          else named.add(indicator.trim().toLowerCase())
        },
      },
      close({ physicalDescriptions = [] }, path) {
        if (path.length > 1 || named.size === 0 || ranges) return
        for (const description of physicalDescriptions)
          for (const { unit, quantity, approximate, coverage } of description.extents ?? [])
            if (
              unit === 'box' &&
              quantity !== undefined &&
              !approximate &&
              coverage !== 'part' &&
              quantity !== named.size
            )
              return say({
                message: `The extent states ${counted(quantity, 'box', 'boxes')}; ${named.size} ${named.size === 1 ? 'is' : 'are'} named in the list.`,
                value: description.text,
                about: description,
              })
      },
    }
  },
}

function boxes(quantity: number) {
  const text = `${quantity} boxes`
  return { text, extents: [{ text, quantity, unit: 'box', kind: 'carrier' as const }] }
}

function inBox(indicator: string) {
  return { level: 'file' as const, containers: [{ text: indicator, type: 'Box', indicator }] }
}
