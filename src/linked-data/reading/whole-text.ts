import type { TextSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'

/** The longest text that is read, in characters: the data it stands for has to fit in memory. */
const LONGEST = 200_000_000

/**
 * Takes a text in pieces and hands on the whole: what is said of a thing can stand anywhere in a graph.
 *
 * Reports `json/too-large` (error).
 */
export function wholeText(report: Report, file: string | undefined, read: (text: string) => void): TextSink {
  let chunks: string[] = []
  let length = 0
  return {
    write(chunk) {
      length += chunk.length
      if (length <= LONGEST) chunks.push(chunk)
      else chunks = []
    },
    end() {
      const text = chunks.join('')
      chunks = []
      if (length > LONGEST) report({ ...tooLarge, ...(file !== undefined && { place: { file } }) })
      else read(text)
    },
  }
}

const tooLarge = {
  code: 'json/too-large',
  concern: 'input',
  severity: 'error',
  message: `The text is longer than ${LONGEST / 1_000_000} million characters.`,
  hint: 'Divide the finding aid, or keep it in a form that is read as it comes, such as EAD3.',
} as const
