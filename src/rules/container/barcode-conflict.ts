import type { Rule } from '../rule.ts'

export const barcodeConflict: Rule = {
  id: 'container-barcode-conflict',
  severity: 'warning',
  profiles: ['core', 'archivesspace'],
  summary: 'A barcode is of one container.',
  why: 'A barcode that is of Box 1 here and of Box 2 there sends the wrong box to the reading room.',
  fix: 'Look at the box, and correct the barcode or the number.',
  source: 'ArchivesSpace, top_container barcode; EAD container/@label with a barcode',
  valid: [{ unit: { units: [box('1', 'b1'), box('1', 'b1'), box('2', 'b2')] } }],
  invalid: [
    {
      unit: { units: [box('1', 'b1'), box('2', 'b1')] },
      says: ['The barcode b1 is of Box 2 here and of Box 1 before.'],
    },
  ],
  check(say) {
    const known = new Map<string, string>()
    return {
      fields: {
        containers({ type = '', indicator, text, barcode }) {
          if (barcode === undefined) return
          const name = `${type} ${indicator ?? text}`.trim()
          const before = known.get(barcode)
          if (before === undefined) known.set(barcode, name)
          else if (before.toLowerCase() !== name.toLowerCase())
            say({ message: `The barcode ${barcode} is of ${name} here and of ${before} before.`, value: barcode })
        },
      },
    }
  },
}

function box(indicator: string, barcode: string) {
  return { containers: [{ text: indicator, type: 'Box', indicator, barcode }] }
}
