import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** Of the manifest only the version is compiled in. */
const versionAlone: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'version-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      if (path.includes('node_modules')) return undefined
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

/** Of n3 the writer and the parser are compiled in, which need none of the packages that its parsers of streams open. */
const withoutStreams: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-streams',
  setup(build) {
    build.onResolve({ filter: /^(?:readable-stream|buffer)$/ }, ({ path, importer }) =>
      /[\\/]n3[\\/]/.test(importer) ? { path, external: true, sideEffects: false } : undefined,
    )
  },
}

const library = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  builder: 'src/builder/index.ts',
  text: 'src/formats/text/index.ts',
  ead3: 'src/formats/ead/ead3.ts',
  ead2002: 'src/formats/ead/ead2002.ts',
  'dublin-core': 'src/formats/dublin-core/index.ts',
  'schema-org': 'src/formats/schema-org/index.ts',
  rico: 'src/formats/rico/index.ts',
  json: 'src/formats/json/index.ts',
  csv: 'src/formats/csv/index.ts',
  values: 'src/values/index.ts',
  rules: 'src/rules/index.ts',
}

/** The library. The command line is put together by scripts/bundle-command-line.mjs. */
export default defineConfig({
  entry: library,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  noExternal: ['fflate', 'n3'],
  // n3 names its ES modules in `module` only.
  esbuildOptions: options => {
    options.mainFields = ['module', 'main']
  },
  esbuildPlugins: [versionAlone, withoutStreams],
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
