import type { Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { failedPath, fileFailure } from '../../node/failure.ts'
import { answerBytes } from '../../node/oai/answer-bytes.ts'
import type { Catalogue } from '../../node/oai/catalogue.ts'
import { stayAtHangUp, stopBeforeTheEnd } from '../../node/temporary.ts'
import { answer } from '../../oai/answer.ts'
import { datestampAt } from '../../oai/datestamp.ts'
import { counted, visible } from '../../report/visible.ts'
import { type ExitCode, exitCode } from '../exit.ts'
import { faultAdvice, faultOf } from '../failure.ts'
import { notEmpty, numberWithin } from '../options.ts'
import { writeTo } from '../terminal.ts'
import { again, watchFolder } from './changes.ts'
import { oaiApp } from './http.ts'
import { looker } from './look.ts'
import { ownTo } from './look-plan.ts'
import { oaiPlan } from './options.ts'
import type { ServeOptions } from './serve.ts'
import { closed, listening, placeOf } from './server.ts'

const now = (): string => datestampAt(Date.now())

/** Answers harvesters until a signal ends it. */
export async function serveFolder(folder: string, given: ServeOptions): Promise<ExitCode> {
  const port = numberWithin('--port', given.port, 0, 65_535)
  const pageSize = numberWithin('--page-size', given.pageSize, 1, 10_000)
  notEmpty('--host', given.host)
  const plan = await oaiPlan(folder, given)
  const { baseUrl } = plan.identity
  const source = looker(plan)
  const say = async (words: string): Promise<void> => {
    if (!plan.wishes.quiet) await writeTo(process.stderr, `fonds: ${words}\n`)
  }
  let catalogue: Catalogue | undefined
  let server: Server | undefined
  const look = again(async () => {
    const { catalogue: seen, findingAids } = await source.look(now())
    catalogue = seen
    const [records, aids] = [counted(seen.size, 'item'), counted(findingAids, 'finding aid')]
    await say(`${records} of ${aids} at ${placeOf(server)}, for ${baseUrl}; Ctrl+C ends it.`)
  })
  const lookOrTell = (): void => void look().catch(tell)
  const app = oaiApp({
    path: new URL(baseUrl).pathname,
    answer(pairs) {
      const current = catalogue
      return current && answerBytes(answer(pairs, current, { now: now(), pageSize }), current, source.spool)
    },
    fault(error) {
      tell(error)
      // Someone may have tidied the temporary folder: what is missing is made again.
      if (fileFailure(error) !== undefined) lookOrTell()
    },
  })
  try {
    server = await listening(
      getRequestListener(app.fetch, { overrideGlobalObjects: false, hostname: new URL(baseUrl).hostname }),
      port,
      given.host,
    )
    const ending = server
    stayAtHangUp()
    stopBeforeTheEnd(() => closed(ending))
    process.on('SIGHUP', lookOrTell)
    await look()
    if (given.watch) {
      const watcher = await watchFolder(folder, ownTo(plan), lookOrTell)
      stopBeforeTheEnd(() => watcher.close())
      await say('watching for changes.')
    }
    await new Promise<void>((_, failed) => ending.once('error', failed))
    return exitCode.fine
  } catch (error) {
    const reason = isOfServer(error) ? fileFailure(error) : undefined
    if (reason === undefined) throw error
    process.stderr.write(`fonds: ${given.host}:${port}: ${visible(reason)}.\n`)
    return exitCode.files
  } finally {
    if (server) await closed(server)
    source.close()
  }
}

const isOfServer = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && ['listen', 'bind', 'getaddrinfo'].includes(String(error.syscall))

/** Tells of what went wrong while the server goes on. */
function tell(error: unknown): void {
  const reason = fileFailure(error)
  const words = reason === undefined ? faultOf(error) : `${failedPath(error) ?? 'a file'}: ${reason}`
  process.stderr.write(`fonds: ${visible(words)}.\n${reason === undefined ? faultAdvice(error) : ''}`)
}
