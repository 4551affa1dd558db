// node bench/check.mjs FILE: checks EAD3 against its schema and nothing else, through the published interface.
import { createReadStream } from 'node:fs'
import { check } from '../dist/ead3.js'

const decoder = new TextDecoder()
const input = check(({ severity, message }) => severity === 'error' && process.stderr.write(`${message}\n`))
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1 << 18 }))
  input.write(decoder.decode(chunk, { stream: true }))
input.write(decoder.decode())
input.end()
