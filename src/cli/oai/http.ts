import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { RequestArguments } from '../../oai/request.ts'

/** What stands behind the address of a repository. */
export interface OaiApp {
  /** The path of the address that harvesters are given. */
  readonly path: string
  /** The bytes of the answer; nothing while there is no catalogue yet. */
  readonly answer: (pairs: RequestArguments) => AsyncIterable<Uint8Array> | undefined
  /** Told of what should not happen. */
  readonly fault: (error: unknown) => void
}

/** The arguments of a request are a few words; nothing larger is read. */
const LARGEST_BODY = 65_536
/** Seconds after which to ask again for what is not ready. OAI-PMH 2.0, 3.1.2.2. */
const RETRY_AFTER = '10'
const FORM = 'application/x-www-form-urlencoded'

/**
 * The HTTP side of a repository: GET and POST at one path, gzip for who takes it. The errors of the protocol are answers like
 * others, with 200; those of HTTP are 404 for another path, 405, 413 for a body that is too large, 415 for one that is no form,
 * and 503 while the records are being made.
 *
 * Source: OAI-PMH 2.0, 3.1.
 */
export function oaiApp({ path, answer, fault }: OaiApp): Hono {
  const app = new Hono()
  const reply = (pairs: RequestArguments): Response => {
    const bytes = answer(pairs)
    if (!bytes)
      return new Response('The records are being made. Ask again soon.\n', {
        status: 503,
        headers: { 'Retry-After': RETRY_AFTER, 'Content-Type': 'text/plain; charset=utf-8' },
      })
    return new Response(streamOf(bytes, fault), {
      headers: { 'Content-Type': 'text/xml; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    })
  }
  app.onError((error, c) => {
    fault(error)
    return c.text('This should not have happened. It was noted.\n', 500)
  })
  app.notFound(c => c.text(`There is nothing here. The repository is at ${path}\n`, 404))
  app.use('*', async (c, next) => {
    if (new URL(c.req.url).pathname !== path) return c.notFound()
    return next()
  })
  app.use('*', compress({ encoding: 'gzip' }))
  app.get('*', c => reply(new URL(c.req.url).searchParams))
  app.post(
    '*',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: c => c.text(`No request has more than ${LARGEST_BODY} bytes.\n`, 413, { Connection: 'close' }),
    }),
    async c => {
      const [type = ''] = (c.req.header('Content-Type') ?? '').split(';')
      if (type.trim().toLowerCase() !== FORM) return c.text(`The arguments come as ${FORM}.\n`, 415)
      return reply([...new URL(c.req.url).searchParams, ...new URLSearchParams(await c.req.text())])
    },
  )
  app.all('*', c => c.text('A repository is asked with GET or POST.\n', 405, { Allow: 'GET, HEAD, POST' }))
  return app
}

/** A stream that asks for bytes as the other side takes them. A fault on the way breaks the answer off. */
function streamOf(bytes: AsyncIterable<Uint8Array>, fault: (error: unknown) => void): ReadableStream<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await source.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        fault(error)
        controller.error(error)
      }
    },
    async cancel() {
      await source.return?.()
    },
  })
}
