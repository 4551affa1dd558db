import type { Inline } from '../../../model/prose.ts'
import type { TextStatement } from '../../../model/statement.ts'
import type { Codec } from '../codec/codec.ts'
import { writeInline } from '../codec/inline.ts'
import { startOf } from '../codec/statement.ts'
import type { Emit } from '../emit.ts'

/** Statements that share one element, because EAD 2002 takes it once: their words with semicolons between. */
export const joined = (name: string): Codec<readonly TextStatement[]> => ({
  write(statements, to) {
    const [first, ...others] = statements
    if (!first) return
    if (others.length > 0) to.loses('where one ends and the next begins')
    for (const { text: _, content: __, ...marked } of others) losesMarks(marked, to)
    startOf(name, first, to)
    writeInline(
      statements.flatMap((one, i) => (i === 0 ? wordsOf(one) : ['; ', ...wordsOf(one)])),
      to,
    )
    to.end()
  },
})

const wordsOf = ({ text, content }: TextStatement): readonly Inline[] => (content?.length ? content : [text])

/** Tells what is said of a statement besides its words as lost, where several statements share an element. */
export function losesMarks(marked: object, to: Emit): void {
  const said = Object.entries(marked).filter(([name, value]) => name !== 'audience' && value !== undefined)
  if (said.length > 0) to.loses('what is said of it besides its words', Object.fromEntries(said))
  if ('audience' in marked && marked.audience === 'internal') to.loses('that words are internal')
}
