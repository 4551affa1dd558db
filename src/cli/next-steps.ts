import type { Diagnostic } from '../report/diagnostic.ts'
import { counted } from '../report/visible.ts'

/** Watches the findings of a run for what may be done about them. */
export interface NextSteps {
  see(diagnostic: Diagnostic): void
  /** A file is done. @param checkedAs what it was checked against */
  done(checkedAs: string | undefined): void
  /** What to run next, a sentence each. */
  sentences(): string[]
}

/** Names the command that explains the first error, and the one that mends what can be mended by itself. */
export function nextSteps(): NextSteps {
  let first: string | undefined
  let offered = 0
  let repairs = 0
  return {
    see({ severity, concern, code, repair, more = 0 }) {
      if (repair) offered += 1 + more
      if (severity === 'error' && concern !== 'output') first ??= code
    },
    done(checkedAs) {
      if (checkedAs?.startsWith('EAD')) repairs += offered
      offered = 0
    },
    sentences() {
      const sentences: string[] = []
      if (first !== undefined) sentences.push(`"fonds explain ${first}" says why it matters and what to do.`)
      if (repairs > 0)
        sentences.push(`"fonds fix" shows how ${counted(repairs, 'of these is', 'of these are')} mended.`)
      return sentences
    },
  }
}
