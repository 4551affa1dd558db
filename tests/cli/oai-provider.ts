import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What a command for the tests is called with besides. */
export const common = ['--base-url', 'https://archive.example/oai', '--admin-email', 'archivist@archive.example']

/** A provider that runs. */
export interface Provider {
  readonly process: ChildProcess
  /** Where it listens. */
  readonly url: string
  /** What it has said on standard error so far. */
  said(): string
  /** Waits until it has said this, so many times. */
  until(words: RegExp, times?: number): Promise<void>
  /** Sends a signal and gives the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | string | null>
}

/** Starts `fonds oai serve` on a free port, and waits until it has looked at the folder. */
export async function provider(folder: string, options: readonly string[] = []): Promise<Provider> {
  const child = spawn(process.execPath, [cli, 'oai', 'serve', folder, '--port', '0', ...common, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let said = ''
  const waiting = new Set<() => void>()
  const told = (): void => {
    for (const look of waiting) look()
  }
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
    told()
  })
  const ended = new Promise<number | string | null>(resolve =>
    child.once('exit', (code, signal) => {
      resolve(code ?? signal)
      told()
    }),
  )
  const until = (words: RegExp, times = 1): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if ((said.match(new RegExp(words, 'g')) ?? []).length >= times) {
          waiting.delete(look)
          resolve()
        } else if (child.exitCode !== null || child.signalCode !== null)
          reject(new Error(`it has ended, and said: ${said}`))
      }
      waiting.add(look)
      look()
    })
  await until(/ends it\./)
  const [, at = ''] = / at (\S+:\d+),/.exec(said) ?? []
  return {
    process: child,
    url: `http://${at}/oai`,
    said: () => said,
    until,
    async end(signal) {
      child.kill(signal)
      return ended
    },
  }
}
