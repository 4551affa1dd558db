import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shared } from './shared.ts'

const downloaded = fileURLToPath(new URL('../.oracle', import.meta.url))

/** The folder of published schemas, when this machine has it: beside the project, or downloaded by `npm run oracle`. */
export const published: string | undefined =
  shared !== undefined ? join(shared, 'schemas') : existsSync(downloaded) ? downloaded : undefined

/** Why the tests that need it are skipped, for the title of a skipped suite. */
export const whyNotPublished = 'skipped: no published schemas here (npm run oracle downloads them)'
