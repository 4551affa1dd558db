// npm run notices: writes THIRD-PARTY-NOTICES.md, the licences of what is compiled into the published files.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { root } from './ensure-installed.mjs'

/** What is compiled in, and where it is found in the package. */
const compiledIn = {
  commander: 'the command line',
  fflate: 'the reader and the writer of workbooks, and the command line',
  n3: 'the readers and writers of linked data, and the command line',
  edtf: 'the command line',
  nearley: 'the command line',
  tinyglobby: 'the command line',
  fdir: 'the command line',
  picomatch: 'the command line',
  yauzl: 'the command line',
  pend: 'the command line',
  yazl: 'the command line',
  'buffer-crc32': 'the command line',
  'modern-tar': 'the command line',
  chokidar: 'the command line',
  readdirp: 'the command line',
  'cli-progress': 'the command line',
  hono: 'the command line',
  '@hono/node-server': 'the command line',
  'string-width': 'the command line',
  'strip-ansi': 'the command line',
  'ansi-regex': 'the command line',
  'emoji-regex': 'the command line',
  'is-fullwidth-code-point': 'the command line',
  ajv: 'the validators made from our JSON Schemas',
  'ajv-formats': 'the validators made from our JSON Schemas',
  'fast-deep-equal': 'the validators made from our JSON Schemas',
  'iso-639-2': 'the code lists',
  'language-subtag-registry': 'the code lists',
  'i18n-iso-countries': 'the code lists',
  'cldr-localenames-full': 'the code lists',
}

const parts = Object.entries(compiledIn).map(([name, where]) => {
  const folder = `${root}node_modules/${name}/`
  const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each))
  const text =
    file && existsSync(folder + file)
      ? `\n\n${readFileSync(folder + file, 'utf8')
          .trim()
          .replace(/\r\n/g, '\n')
          .replace(/^/gm, '    ')
          .replace(/ +$/gm, '')}`
      : ''
  return `## ${name} ${version} (${license})\n\nIn ${where}.${text}`
})
writeFileSync(
  `${root}THIRD-PARTY-NOTICES.md`,
  `# Third-party notices\n\nThe published files contain code or data from these packages.\n\n${parts.join('\n\n')}\n`,
)
