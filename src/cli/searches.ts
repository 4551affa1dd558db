import type { Input } from '../node/inputs.ts'
import { passedOverInWords, withoutOthers } from '../node/searched-inputs.ts'
import type { Account } from './account.ts'

/** The inputs of a run that are to be looked at, and the account of those that are not. */
export interface Searches {
  readonly inputs: readonly Input[]
  /** Says what each search passed over, and that a search found nothing else. @param concerns the inputs to speak of, when it is not all */
  tell(run: Account, concerns?: (input: Input) => boolean): Promise<void>
}

/**
 * Takes out what searches of folders, archives and patterns came upon that is no finding aid: `input/passed-over` (info), once
 * for each search; `file/missing` where nothing is left of one.
 *
 * @param isWanted whether an input stays whatever it holds: its format is said, or it was a finding aid before
 */
export async function searches(found: readonly Input[], isWanted: (input: Input) => boolean): Promise<Searches> {
  const { inputs, passedOver } = await withoutOthers(found, isWanted)
  return {
    inputs,
    async tell(run, concerns = () => true) {
      for (const [searched, all] of passedOver) {
        const others = all.filter(concerns)
        if (others.length === 0) continue
        if (!inputs.some(input => input.searched === searched)) {
          const reason = `nothing in it is in a format that fonds knows; passed over: ${passedOverInWords(others)}`
          await run.failure(searched, { code: 'file/missing', reason })
          continue
        }
        const account = run.file(searched)
        account.report({
          code: 'input/passed-over',
          concern: 'input',
          severity: 'info',
          message: `${others.length === 1 ? 'One file' : `${others.length} files`} passed over, in no format that fonds knows: ${passedOverInWords(others)}.`,
          place: { file: searched },
          hint: 'Name a file to have it looked at, or give the format with --from.',
        })
        await account.done()
      }
    },
  }
}
