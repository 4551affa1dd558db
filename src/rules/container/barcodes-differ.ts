import type { Rule } from '../rule.ts'

export const barcodesDiffer: Rule = {
  id: 'container-barcodes-differ',
  severity: 'warning',
  profiles: ['core', 'archivesspace'],
  summary: 'A container has one barcode throughout the finding aid.',
  why: 'If Box 1 has two barcodes, it is two boxes or one of them is wrong; the reading room fetches one by chance, and ArchivesSpace makes two.',
  fix: 'Correct the barcode; if there are two boxes of that number, tell them apart.',
  source: 'ArchivesSpace, top_container barcode; EAD container/@label with a barcode',
  valid: [{ unit: { units: [box('1', 'b1'), box('1', 'b1'), box('2', 'b2')] } }],
  invalid: [
    {
      unit: { units: [box('1', 'b1'), box('1', 'b2'), box('1', 'b2'), box('2', 'b3')] },
      says: ['Box 1 has the barcode b2 here and b1 before.'],
    },
  ],
  check(say) {
    const known = new Map<string, string>()
    const told = new Set<string>()
    return {
      fields: {
        containers({ type = '', indicator, text, barcode }) {
          if (barcode === undefined) return
          const name = `${type} ${indicator ?? text}`.trim()
          const key = name.toLowerCase()
          const before = known.get(key)
          if (before === undefined) known.set(key, barcode)
          else if (before !== barcode && !told.has(key)) {
            told.add(key)
            say({ message: `${name} has the barcode ${barcode} here and ${before} before.`, value: barcode })
          }
        },
      },
    }
  },
}

function box(indicator: string, barcode: string) {
  return { containers: [{ text: indicator, type: 'Box', indicator, barcode }] }
}
