import { tidy } from '../../model/prose-text.ts'
import type { Rule } from '../rule.ts'

export const quantityNotANumber: Rule = {
  id: 'extent-quantity-not-a-number',
  severity: 'warning',
  profiles: ['ead3', 'archivesspace'],
  summary: 'The quantity of a structured extent is a number.',
  why: 'A program that expects a number drops the extent, or stops.',
  fix: 'Give the number, or leave the quantity out and say it in words.',
  source: 'EAD3 tag library, quantity',
  valid: [
    {
      unit: {
        physicalDescriptions: [
          { text: '3 boxes', extents: [{ text: '3 boxes', quantity: 3, unit: 'box', unitText: 'boxes' }] },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        physicalDescriptions: [
          { text: 'several boxes', extents: [{ text: 'several boxes', unit: 'box', unitText: 'boxes' }] },
        ],
      },
      says: ['The extent "several boxes" has a unit of measure and no number.'],
    },
  ],
  check: say => ({
    fields: {
      physicalDescriptions({ extents }) {
        for (const { text, quantity, unitText } of extents ?? [])
          if (quantity === undefined && unitText !== undefined && tidy(text) !== tidy(unitText))
            say({ message: `The extent "${text}" has a unit of measure and no number.`, value: text })
      },
    },
  }),
}
