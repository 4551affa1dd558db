#!/usr/bin/env node
import { exitCode } from './exit.ts'
import { main } from './main.ts'

/** A reader that closes the pipe early (`fonds convert … | head`) has what it wants. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? exitCode.fine : exitCode.files),
  )

process.exitCode = await main(process.argv.slice(2))
