// npm test: installs when the lockfile changed, builds, checks types and style, runs every test.
import { ensureInstalled, run } from './ensure-installed.mjs'

const more = process.argv.slice(2)
ensureInstalled()
run('npm', ['run', '--silent', 'build'])
run('npx', ['tsc', '--noEmit', '-p', '.'])
run('npx', ['biome', 'check', '.'])
run('npx', ['knip'])
run('npx', ['vitest', 'run', ...more])
