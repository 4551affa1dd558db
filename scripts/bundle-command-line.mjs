// Puts the command line together: dist/cli.js, the entries of threads and the files they load, dist/cli-*.js.
//
// A run loads a few large files, one group after another, so that it starts soon and has few files open at once: Node opens
// all that a module imports together. A group holds what its modules import, as far as no group of higher priority has it.
import { chmodSync, readFileSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { root } from './ensure-installed.mjs'

/** Of the manifest only the version is compiled in. */
const versionAlone = {
  name: 'version-alone',
  load(id) {
    if (id !== `${root}package.json`) return null
    return { code: JSON.stringify({ version: JSON.parse(readFileSync(id, 'utf8')).version }), moduleType: 'json' }
  },
}

/** Of n3 the writer and the parser are compiled in, which need none of the packages that its parsers of streams open. */
const withoutStreams = {
  name: 'without-streams',
  resolveId(id, importer = '') {
    if (id === 'n3') return `${root}node_modules/n3/src/index.js`
    const isOfParsers = /^(?:readable-stream|buffer)$/.test(id) && /[\\/]n3[\\/]/.test(importer)
    return isOfParsers ? { id, external: true, moduleSideEffects: false } : null
  },
}

const bundle = await rolldown({
  cwd: root,
  input: {
    cli: 'src/cli/index.ts',
    'conversion-thread': 'src/cli/conversion-thread.ts',
    'checking-thread': 'src/cli/checking-thread.ts',
    'records-thread': 'src/cli/records-thread.ts',
  },
  platform: 'node',
  external: ['libxml2-wasm', 'papaparse', 'parse5', 'saxon-js', 'tinypool'],
  plugins: [versionAlone, withoutStreams],
  transform: { target: 'node20' },
  checks: { ineffectiveDynamicImport: false },
})
await bundle.write({
  dir: `${root}dist`,
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'cli-[name]-[hash].js',
  codeSplitting: {
    groups: [
      {
        name: 'run',
        test: /src[\\/]cli[\\/](?:attempt|checks|convert|convert-file|main|validate|validate-file)\.ts$/,
        priority: 6,
      },
      { name: 'shared', test: /[\\/](?:src|generated)[\\/]/, minShareCount: 4, priority: 5 },
      { name: 'ead3', test: /src[\\/]formats[\\/]ead[\\/]ead3\.ts$/, priority: 4 },
      { name: 'ead2002', test: /src[\\/]formats[\\/]ead[\\/]/, priority: 3 },
      { name: 'rules', test: /src[\\/]rules[\\/]/, priority: 2 },
      { name: 'tables', test: /src[\\/](?:formats[\\/])?(?:csv|xlsx)[\\/]/, priority: 1 },
      { name: 'text', test: /src[\\/]formats[\\/]text[\\/]/, priority: 1 },
    ],
  },
})
await bundle.close()
chmodSync(`${root}dist/cli.js`, 0o755)
