// The tokenizer beside the library it replaced, in one process, over the same chunks.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { SaxesParser } from 'saxes'
import { median } from './measure.mjs'

/** How many times as fast ours is, and both in MB/s. */
export async function tokenizers(root, folder, file) {
  const outfile = join(folder, 'tokens.mjs')
  await build({
    entryPoints: [join(root, 'src/xml/tokens.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  const { tokenize } = await import(outfile)
  const bytes = readFileSync(file)
  const decoder = new TextDecoder()
  const chunks = []
  for (let at = 0; at < bytes.length; at += 65_536)
    chunks.push(decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }))
  const ways = {
    ours() {
      const input = tokenize({ start() {}, text() {}, end() {}, finish() {} }, () => {})
      for (const chunk of chunks) input.write(chunk)
      input.end()
    },
    saxes() {
      const parser = new SaxesParser({ xmlns: true })
      for (const event of ['opentag', 'closetag', 'text']) parser.on(event, () => {})
      for (const chunk of chunks) parser.write(chunk)
      parser.close()
    },
  }
  const times = { ours: [], saxes: [] }
  for (let round = 0; round < 7; round++)
    for (const [name, way] of Object.entries(ways)) {
      const before = process.cpuUsage()
      way()
      const { user, system } = process.cpuUsage(before)
      times[name].push((user + system) / 1000)
    }
  const speed = name => bytes.length / 1000 / median(times[name])
  return { ours: speed('ours'), saxes: speed('saxes') }
}
