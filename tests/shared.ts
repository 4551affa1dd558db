import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const beside = fileURLToPath(new URL('../../shared', import.meta.url))
const found = process.env.FONDS_SHARED ?? beside

/** The folder of published schemas, recorded verdicts and real finding aids, when this machine has it. */
export const shared: string | undefined = existsSync(found) ? found : undefined

/** Why the tests that need it are skipped, for the title of a skipped suite. */
export const whySkipped = 'skipped: no folder of published schemas and real files here (set FONDS_SHARED to its path)'
