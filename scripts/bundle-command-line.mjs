// Puts the command line together: dist/cli.cjs (dist/cli.js is the same), dist/thread.js for threads, and the parts they
// load, dist/cli-*.cjs: each is a module as a function (module-as-function.mjs), which src/cli/code compiles or finds
// compiled.
//
// A run loads a few large files, one group after another, so that it starts soon. A group holds what its modules import, as
// far as no group of higher priority has it.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { root } from './ensure-installed.mjs'
import { moduleAsFunction } from './module-as-function.mjs'

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

/** Commander starts other programs for commands that are programs of their own, which ours are not. */
const withoutPrograms = {
  name: 'without-programs',
  transform(code, id) {
    if (!/[\\/]commander[\\/]lib[\\/]command\.js$/.test(id)) return null
    const loading = "const childProcess = require('node:child_process');"
    if (!code.includes(loading)) throw new Error('commander loads node:child_process in another way')
    return code.replace(loading, '').replaceAll('childProcess.', "require('node:child_process').")
  },
}

const shared = {
  cwd: root,
  platform: 'node',
  transform: { target: 'node20' },
  checks: { ineffectiveDynamicImport: false },
}
const dir = `${root}dist`

const parts = await rolldown({
  ...shared,
  input: {
    run: 'src/cli/run.ts',
    'conversion-thread': 'src/cli/conversion-thread.ts',
    'checking-thread': 'src/cli/checking-thread.ts',
    'records-thread': 'src/cli/records-thread.ts',
  },
  external: ['libxml2-wasm', 'papaparse', 'parse5', 'saxon-js', 'tinypool'],
  plugins: [versionAlone, withoutStreams, withoutPrograms],
})
const { output } = await parts.generate({
  format: 'esm',
  minify: true,
  charset: 'ascii',
  entryFileNames: 'cli-[name].cjs',
  chunkFileNames: 'cli-[name]-[hash].cjs',
  codeSplitting: {
    groups: [
      { name: 'main', test: /src[\\/]cli[\\/]main\.ts$/, priority: 7 },
      {
        name: 'work',
        test: /src[\\/]cli[\\/](?:attempt|checks|convert|convert-file|validate|validate-file)\.ts$/,
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
await parts.close()
for (const { fileName, code } of output) writeFileSync(`${dir}/${fileName}`, moduleAsFunction(code, fileName))

/** Node starts a CommonJS file sooner than an ES module; threads are begun by a package that imports theirs. */
for (const [input, format, file] of [
  ['src/cli/index.ts', 'cjs', 'cli.cjs'],
  ['src/cli/thread.ts', 'esm', 'thread.js'],
]) {
  const entry = await rolldown({ ...shared, input })
  await entry.write({ file: `${dir}/${file}`, format, minify: true })
  await entry.close()
}
writeFileSync(`${dir}/cli.js`, "#!/usr/bin/env node\nimport './cli.cjs'\n")
for (const file of ['cli.cjs', 'cli.js']) chmodSync(`${dir}/${file}`, 0o755)
