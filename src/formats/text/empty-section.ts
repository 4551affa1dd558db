import type { Line } from './lines.ts'
import type { Say } from './say.ts'

/** Reports a label with nothing under it. */
export function reportNothing(at: Line, heading: string, say: Say): void {
  say(at, {
    code: 'text/empty-section',
    severity: 'warning',
    message: `Nothing stands under "${heading}".`,
    value: heading,
    words: heading,
    hint: 'Fill in the section, or leave its label out.',
  })
}
