// npm run oracle: downloads the published schemas that the verdicts are compared with, each checked by its SHA-256, into
// .oracle/. Nothing of them is part of this project. Nothing else here uses the network, and nothing runs this by itself.
//
//   node scripts/oracle.mjs [--to FOLDER] [--from ADDRESS] [--list FILE]
//
// --from is a mirror: it is asked for ADDRESS/host/path instead of https://host/path.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const say = line => process.stdout.write(`${line}\n`)
const complain = line => process.stderr.write(`${line}\n`)

const patience = 30_000
const largest = 4_000_000

const { values: asked } = parseArgs({
  options: {
    to: { type: 'string', default: fileURLToPath(new URL('../.oracle', import.meta.url)) },
    list: { type: 'string', default: fileURLToPath(new URL('published-schemas.json', import.meta.url)) },
    from: { type: 'string' },
  },
})

const digest = bytes => createHash('sha256').update(bytes).digest('hex')

/** The same schema with its imports beside it, so that no validator goes to the network for them. */
const withLocalImports = text => text.replace(/(schemaLocation=")https?:\/\/[^"]*\/([^"/]+\.xsd")/g, '$1$2')

const addressOf = address =>
  asked.from === undefined ? address : `${asked.from}/${address.replace(/^https?:\/\//, '')}`

async function bytesAt(address) {
  const answer = await fetch(addressOf(address), { signal: AbortSignal.timeout(patience) })
  if (!answer.ok) throw new Error(`answers ${answer.status}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (bytes.length > largest) throw new Error(`is larger than ${largest} bytes`)
  return bytes
}

/** The file from the first of its addresses that has it as it was recorded; throws when none does. */
async function fetched({ path, addresses, sha256, hashLocal = false }) {
  const reasons = []
  for (const address of addresses) {
    try {
      const bytes = await bytesAt(address)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      const content = hashLocal ? withLocalImports(text) : text
      if (digest(hashLocal ? content : bytes) === sha256) return hashLocal ? content : bytes
      reasons.push(`${address} is not the file that was recorded (its SHA-256 is ${digest(bytes)})`)
    } catch (error) {
      reasons.push(`${address} ${error.cause?.code ?? error.message}`)
    }
  }
  throw new Error(`${path}: ${reasons.join('; ')}`)
}

const files = JSON.parse(readFileSync(asked.list, 'utf8'))
const building = `${asked.to}.${process.pid}`
try {
  for (const file of files) {
    const content = await fetched(file)
    const save = (path, what) => {
      mkdirSync(dirname(join(building, path)), { recursive: true })
      writeFileSync(join(building, path), what)
    }
    save(file.path, content)
    if (file.localAs) save(file.localAs, withLocalImports(Buffer.from(content).toString('utf8')))
    say(`${file.path}  ${file.sha256}`)
  }
  rmSync(asked.to, { recursive: true, force: true })
  renameSync(building, asked.to)
  say(`${files.length} schemas in ${asked.to}`)
} catch (error) {
  rmSync(building, { recursive: true, force: true })
  complain(`${error.message}\nNothing was kept.`)
  process.exitCode = 1
}
