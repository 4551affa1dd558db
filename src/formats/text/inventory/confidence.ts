import type { Line } from '../lines.ts'
import type { Say } from '../say.ts'

/** How sure it is what a line of a list is. */
export type Confidence = 'certain' | 'likely' | 'unsure'

/** Keeps account of how sure each line was. */
export interface Confidences {
  add(confidence: Confidence, at: Line, taken: string): void
  /** A heading that stands above already. */
  repeated(at: Line): void
  /** Reports how many lines were certain, likely and unsure. */
  sum(at: Line): void
}

/**
 * Reports each line that was not certain, with what it was taken for: `text/line-likely` and `text/line-unsure`; and at the
 * end, as `text/list-confidence`, how many there were of each. A line that is not named was certain.
 */
export function confidences(say: Say): Confidences {
  const counts: Record<Confidence, number> = { certain: 0, likely: 0, unsure: 0 }
  return {
    add(confidence, at, taken) {
      counts[confidence]++
      if (confidence === 'certain') return
      const likely = confidence === 'likely'
      say(at, {
        code: likely ? 'text/line-likely' : 'text/line-unsure',
        severity: likely ? 'info' : 'warning',
        message: `${taken} (confidence: ${confidence}).`,
        value: at.text,
        ...(!likely && {
          hint: 'Compare the line with the original; write its number or leave a blank line before it.',
        }),
      })
    },
    repeated(at) {
      counts.certain++
      say(at, {
        code: 'text/heading-repeated',
        severity: 'info',
        message: 'This heading stands above already; what follows was put under it.',
        value: at.text,
        words: at.text,
      })
    },
    sum(at) {
      const { certain, likely, unsure } = counts
      say(at, {
        code: 'text/list-confidence',
        severity: 'info',
        message: `Of ${certain + likely + unsure} lines of the list, ${certain} were certain, ${likely} likely and ${unsure} unsure.`,
      })
    },
  }
}
