import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('oai-client.pl', import.meta.url))

/** Whether the client is on this machine: HTTP::OAI, Debian's libhttp-oai-perl. */
export const clientIsHere = spawnSync('perl', ['-MHTTP::OAI', '-e1']).status === 0

/** For the title of what is skipped without it. */
export const whyNoClient = clientIsHere ? 'HTTP::OAI' : 'skipped: no HTTP::OAI here (libhttp-oai-perl)'

/** An entry of an answer, as the client gives it. */
export interface Entry {
  readonly identifier?: string
  readonly datestamp?: string
  readonly sets?: readonly string[]
  readonly deleted?: boolean
  readonly titles?: readonly string[]
  /** The outermost element of a record that is not Dublin Core. */
  readonly root?: string
  readonly set?: string
  readonly prefix?: string
  readonly repository?: string
  readonly granularity?: string
  readonly version?: string
}

/** How an answer ended. */
interface End {
  /** How many answers of the provider it took. */
  readonly answers: number
  readonly entries: number
  readonly errors: readonly string[]
  /** What was wrong otherwise. */
  readonly fault?: string
  /** Where to go on, when only a part was asked for. */
  readonly token?: string
}

/**
 * Asks a provider with HTTP::OAI, the harvesting client of EPrints and Catmandu, which follows resumption tokens by itself. No
 * client on the registry of npm serves: `oai-pmh`, the only one there, brings `request` and some fifty other packages, most of
 * them given up, and throws on an answer of one record.
 *
 * @param words the verb and its arguments; before them `--part`, to leave the rest of a list
 */
export function asked(url: string, ...words: readonly string[]): Promise<End & { readonly all: readonly Entry[] }> {
  const [first, ...rest] = words
  const call = first === '--part' ? [first, url, ...rest] : [url, ...words]
  return new Promise((resolve, reject) => {
    execFile('perl', [script, ...call], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error || stderr !== '') {
        reject(error ?? new Error(stderr))
        return
      }
      const lines = stdout.trimEnd().split('\n')
      const all: Entry[] = lines.slice(0, -1).map(line => JSON.parse(line))
      const end: End = JSON.parse(lines.at(-1) ?? '')
      resolve({ ...end, all })
    })
  })
}
