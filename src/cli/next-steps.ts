import type { Diagnostic } from '../report/diagnostic.ts'

/** Watches the findings of a run for what may be done about them. */
export interface NextSteps {
  see(diagnostic: Diagnostic): void
  /** A file is done. @param checkedAs what it was checked against */
  done(checkedAs: string | undefined): void
  /** What to run next, a sentence each. */
  sentences(): string[]
}

/**
 * Names the command that explains the first error, and the one that mends what can be mended by itself. How much that is, a
 * validation does not know: the command sees the text as it is written, and leaves out what would do harm.
 */
export function nextSteps(): NextSteps {
  let first: string | undefined
  let isOffered = false
  let isMendable = false
  return {
    see({ severity, concern, code, repair, value = '' }) {
      if (repair || (code === 'schema/attribute-value' && value.trim() !== '')) isOffered = true
      if (severity === 'error' && concern !== 'output') first ??= code
    },
    done(checkedAs) {
      if (checkedAs?.startsWith('EAD')) isMendable ||= isOffered
      isOffered = false
    },
    sentences() {
      const sentences: string[] = []
      if (first !== undefined) sentences.push(`"fonds explain ${first}" says why it matters and what to do.`)
      if (isMendable) sentences.push('"fonds fix" shows what of this it can mend by itself.')
      return sentences
    },
  }
}
