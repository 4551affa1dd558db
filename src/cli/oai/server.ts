import { createServer, type RequestListener, type Server } from 'node:http'

/** A client that has taken nothing for so long, in milliseconds, is let go. */
const PATIENCE = 120_000
/** Answers under way have so long to end when the server does. */
const LAST_MOMENT = 5_000

/** A server that listens. Fails with what the system says. */
export async function listening(answers: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(answers)
  server.setTimeout(PATIENCE)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return server
}

/** Where a server listens: `127.0.0.1:8080`. */
export function placeOf(server: Server | undefined): string {
  const place = server?.address()
  if (typeof place !== 'object' || place === null) return 'no place'
  return `${place.address.includes(':') ? `[${place.address}]` : place.address}:${place.port}`
}

/** Ends a server: no new requests, and the answers under way as far as they come in a moment. */
export async function closed(server: Server): Promise<void> {
  if (!server.listening) return
  const ended = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), LAST_MOMENT)
  await ended
  clearTimeout(timer)
}
