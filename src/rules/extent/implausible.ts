import type { Rule } from '../rule.ts'

export const implausible: Rule = {
  id: 'extent-implausible',
  severity: 'warning',
  profiles: ['core', 'dacs'],
  summary: 'A quantity is more than nothing, and things come in whole numbers.',
  why: 'Noughts and fractions of an item are what databases put in when nobody counted.',
  fix: 'Count, or leave the extent out.',
  source: 'DACS 2.5; EAD3 quantity',
  saidBy: ['extent/range', 'extent/fraction-of-a-thing'],
  valid: [
    {
      unit: {
        physicalDescriptions: [
          {
            text: '0.5 linear feet',
            extents: [{ text: '0.5 linear feet', quantity: 0.5, unit: 'linear foot', kind: 'space' }],
          },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        physicalDescriptions: [
          { text: '0 boxes', extents: [{ text: '0 boxes', quantity: 0, unit: 'box', kind: 'carrier' }] },
        ],
      },
      says: ['"0 boxes" is nothing.'],
    },
    {
      unit: {
        physicalDescriptions: [
          { text: '0.08 item', extents: [{ text: '0.08 item', quantity: 0.08, unit: 'item', kind: 'material' }] },
        ],
      },
      says: ['"0.08 item" is a fraction of something that cannot be divided.'],
    },
    {
      unit: {
        physicalDescriptions: [
          {
            text: '20000 linear feet',
            extents: [{ text: '20000 linear feet', quantity: 20000, unit: 'linear foot', kind: 'space' }],
          },
        ],
      },
      says: ['"20000 linear feet" is more than a large archive holds in one fonds.'],
    },
  ],
  check: say => ({
    fields: {
      physicalDescriptions({ extents }) {
        for (const { text, quantity, unit, kind } of extents ?? []) {
          if (quantity === undefined) continue
          if (quantity <= 0) say({ message: `"${text}" is nothing.`, value: text })
          else if (!Number.isInteger(quantity) && whole.has(unit ?? ''))
            say({ message: `"${text}" is a fraction of something that cannot be divided.`, value: text })
          else if (
            quantity > 10_000 &&
            kind === 'space' &&
            /foot|meter|metre/.test(unit ?? '') &&
            !/cubic/.test(unit ?? '')
          )
            say({ message: `"${text}" is more than a large archive holds in one fonds.`, value: text })
        }
      },
    },
  }),
}

const whole = new Set([
  'item',
  'photograph',
  'folder',
  'volume',
  'page',
  'leaf',
  'map',
  'letter',
  'negative',
  'postcard',
  'audiocassette',
  'videocassette',
])
