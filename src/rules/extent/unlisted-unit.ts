import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const unlistedUnit: Rule = {
  id: 'extent-unlisted-unit',
  severity: 'info',
  profiles: ['core', 'archivesspace'],
  summary: 'Units of measure are among those commonly used.',
  why: 'Extents in units of their own cannot be added up with others; in ArchivesSpace each makes a new value in a list.',
  fix: 'Use a common unit, such as linear feet, boxes, items, photographs.',
  source: 'DACS 2.5; EAD3 unittype',
  saidBy: ['extent/unknown-unit'],
  valid: [
    { unit: { physicalDescriptions: [{ text: 'some bushels' }] } },
    {
      unit: {
        physicalDescriptions: [
          {
            text: '3 folders',
            extents: [{ text: '3 folders', quantity: 3, unit: 'folder', unitText: 'folders', kind: 'carrier' }],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { physicalDescriptions: [{ text: '3 firkins' }] },
      says: ['1 unit of measure is not among those commonly used: firkins.'],
    },
    {
      unit: {
        physicalDescriptions: [
          { text: '3 bushels', extents: [{ text: '3 bushels', quantity: 3, unit: 'bushels', unitText: 'bushels' }] },
        ],
      },
      says: ['1 unit of measure is not among those commonly used: bushels.'],
    },
  ],
  check(say) {
    const units = new Map<string, number>()
    return {
      fields: {
        physicalDescriptions({ text, extents }) {
          const written = extents ? undefined : /^\s*[\d.,]+\s+(\p{L}[\p{L} ]{1,38}\p{L})\s*$/u.exec(text)?.[1]
          if (written !== undefined && (units.has(written) || units.size < 100))
            units.set(written, (units.get(written) ?? 0) + 1)
          for (const { unit, kind } of extents ?? [])
            if (unit !== undefined && kind === undefined && (units.has(unit) || units.size < 100))
              units.set(unit, (units.get(unit) ?? 0) + 1)
        },
      },
      close(_, path) {
        if (path.length > 1 || units.size === 0) return
        const list = [...units]
          .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
          .map(([unit, n]) => (n > 1 ? `${unit} (${n})` : unit))
        say({
          message: `${counted(units.size, 'unit')} of measure ${units.size === 1 ? 'is' : 'are'} not among those commonly used: ${list.slice(0, 12).join(', ')}${list.length > 12 ? ' …' : ''}.`,
        })
      },
    }
  },
}
