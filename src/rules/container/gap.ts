import type { Rule } from '../rule.ts'

export const gap: Rule = {
  id: 'container-gap',
  severity: 'info',
  profiles: ['core'],
  summary: 'The boxes of a finding aid are numbered without gaps.',
  why: 'A missing number is a box that was not listed, or that moved elsewhere and should be mentioned.',
  fix: 'List the box, or say where it is.',
  source: 'DACS 2.5',
  valid: [{ unit: { units: ['1', '2', '3'].map(box) } }, { unit: { units: ['1', '40'].map(box) } }],
  invalid: [
    {
      unit: { units: ['1', '2', '4', '5', '6', '7'].map(box) },
      says: ['Boxes 1 to 7 are named, and 3 is not among them.'],
    },
  ],
  check(say) {
    const numbers = new Set<number>()
    let others = false
    return {
      fields: {
        containers({ type, indicator = '' }) {
          if (type?.toLowerCase() !== 'box' || numbers.size > 20_000) return
          if (/^\d{1,5}$/.test(indicator)) numbers.add(Number(indicator))
          else if (/\d\s*[-–,;&]\s*\d/.test(indicator)) others = true
        },
      },
      close(_, path) {
        if (path.length > 1 || others || numbers.size < 5) return
        let [first, last] = [Number.POSITIVE_INFINITY, 0]
        for (const n of numbers) {
          first = Math.min(first, n)
          last = Math.max(last, n)
        }
        const missing: number[] = []
        const all = last - first + 1
        // A few gaps are slips; many are another way of numbering.
        if (all - numbers.size > Math.max(1, numbers.size / 10)) return
        for (let n = first; n <= last; n++) if (!numbers.has(n)) missing.push(n)
        if (missing.length > 0)
          say({
            message: `Boxes ${first} to ${last} are named, and ${missing.slice(0, 20).join(', ')} ${missing.length === 1 ? 'is' : 'are'} not among them.`,
          })
      },
    }
  },
}

function box(indicator: string) {
  return { containers: [{ text: indicator, type: 'Box', indicator }] }
}
