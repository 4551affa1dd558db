import { createServer, type RequestListener, type Server } from 'node:http'

/** A client that has taken nothing for so long, in milliseconds, is let go. */
const PATIENCE = 120_000
/** Answers under way have so long to end when the server does. */
const LAST_MOMENT = 5_000

/** A server that listens, and where: `127.0.0.1:8080`. Fails with what the system says. */
export async function listening(
  answers: RequestListener,
  port: number,
  host: string,
): Promise<{ readonly server: Server; readonly at: string }> {
  const server = createServer(answers)
  server.setTimeout(PATIENCE)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  const [shown, given] =
    address !== null && typeof address === 'object' ? [address.address, address.port] : [host, port]
  return { server, at: `${shown.includes(':') ? `[${shown}]` : shown}:${given}` }
}

/** Ends a server: no new requests, and the answers under way as far as they come in a moment. */
export async function closed(server: Server): Promise<void> {
  const ended = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), LAST_MOMENT)
  await ended
  clearTimeout(timer)
}
