import { isDeeperThan } from '../../json/depth.ts'
import { faultList } from '../../json/fault.ts'
import { parseJson } from '../../json/parse.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Report } from '../../report/diagnostic.ts'

/** The longest text that is read, in characters: the data it stands for has to fit in memory. */
const LONGEST = 200_000_000

/** How a graph is read from JSON. */
export interface DocumentReading {
  /** The name before the codes: `rico/too-deep`. */
  readonly format: string
  readonly report: Report
  readonly file: string | undefined
  /** How deep things may be nested in things. */
  readonly deepest: number
  /** Takes the data, once the text has ended and is JSON, with the text. */
  read(value: unknown, text: string): void
}

/**
 * Takes JSON text in pieces and hands on the data of the whole: what is said of a thing can stand anywhere in a graph.
 *
 * Reports, besides what is wrong with the JSON, `json/too-large` and `<format>/too-deep` (errors).
 */
export function documentReader({ format, report, file, deepest, read }: DocumentReading): TextSink {
  let chunks: string[] = []
  let length = 0
  return {
    write(chunk) {
      length += chunk.length
      if (length <= LONGEST) chunks.push(chunk)
      else chunks = []
    },
    end() {
      const place = file === undefined ? {} : { place: { file } }
      if (length > LONGEST) {
        report({ ...tooLarge, ...place })
        return
      }
      const text = chunks.join('')
      chunks = []
      const faults = faultList()
      const parsed = parseJson(text, faults)
      faults.tell(text, report, file)
      if (!parsed) return
      if (isDeeperThan(parsed.value, deepest)) report({ ...tooDeep(deepest), code: `${format}/too-deep`, ...place })
      else read(parsed.value, text)
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

const tooDeep = (deepest: number) =>
  ({
    concern: 'input',
    severity: 'error',
    message: `Things are nested in things more than ${deepest} deep.`,
    hint: 'Write the things side by side in a @graph, with links from one to the other.',
  }) as const
