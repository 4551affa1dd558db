// npm run bench [-- --mb 100 --rounds 3 --large]: what fonds costs beside its peers, as ratios within one run. See README.md.
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeFindingAid } from './material.mjs'
import { compare, exponent, installed, run } from './measure.mjs'
import { tokenizers } from './tokenizer.mjs'

const { values: asked } = parseArgs({
  options: {
    mb: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
    large: { type: 'boolean', default: false },
  },
})
const megabytes = Number(asked.mb)
const rounds = Number(asked.rounds)
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli.cjs')
const shared = process.env.FONDS_SHARED ?? join(root, '../shared')
const folder = mkdtempSync(join(tmpdir(), 'fonds-bench-'))
const at = name => join(folder, name)
const fonds = (...args) => run(process.execPath, [cli, ...args], { fails: true })
const convert = (file, ...more) => fonds('convert', file, '--to', 'ead3', '--out', at('out.xml'), '--quiet', ...more)
const rows = []
const say = (work, target, ours, peers = '') => {
  rows.push(work)
  process.stdout.write(`${work.padEnd(58)} ${target.padEnd(22)} ${ours.padEnd(14)} ${peers}\n`)
}
const times = (a, b) => `${(a / b).toFixed(1)}x`
const wallAndCpu = (ours, peer) => [times(ours.wall, peer.wall), `wall clock; CPU time ${times(ours.cpu, peer.cpu)}`]
const skip = (work, target, why) => say(work, target, 'not measured', why)

const hasXmllint = installed('xmllint')
const hasJing = installed('jing')
const stream = (...files) => run('xmllint', ['--stream', '--noout', '--huge', ...files], { fails: true })

try {
  if (!existsSync(cli)) throw new Error('Build first: npm run build.')
  if (!hasXmllint) process.stdout.write('xmllint is not installed; on Debian: apt-get install libxml2-utils\n')
  if (!hasJing) process.stdout.write('jing is not installed; on Debian: apt-get install jing\n')
  process.stdout.write(`Medians of ${rounds} interleaved rounds, CPU time of whole processes.\n\n`)
  say('work', 'target', 'fonds', 'peers')

  const big = at('ead2002.xml')
  const size = writeFindingAid(big, 'ead2002', megabytes)
  const shown = `${(size / 1e6).toFixed(0)} MB`
  if (hasXmllint) {
    const found = compare({ fonds: () => convert(big), xmllint: () => stream(big) }, rounds)
    const speed = `${(size / 1000 / found.fonds.cpu).toFixed(1)} MB/s; xmllint ${(size / 1000 / found.xmllint.cpu).toFixed(0)} MB/s`
    say(`EAD 2002 to EAD3, ${shown}`, '6x xmllint --stream', times(found.fonds.cpu, found.xmllint.cpu), speed)
    say(`peak memory of that`, 'under 150 MB', `${found.fonds.peak.toFixed(0)} MB`)
  } else skip(`EAD 2002 to EAD3, ${shown}`, '6x xmllint --stream', 'no xmllint')

  for (const format of ['schema-org', 'rico']) {
    const graph = () => fonds('convert', big, '--to', format, '--out', at(`out.${format}`), '--quiet')
    const found = compare({ ead3: () => convert(big), graph }, rounds)
    say(`EAD 2002 to ${format}, ${shown}`, '2x the time of EAD3', times(found.graph.cpu, found.ead3.cpu))
    say(`peak memory of that`, 'under 150 MB', `${found.graph.peak.toFixed(0)} MB`, 'ids, agents and places are kept')
  }

  const real = join(shared, 'corpora/composed-large/lc-composed-numbered-11mb.xml')
  if (hasXmllint && existsSync(real)) {
    const found = compare({ fonds: () => convert(real), xmllint: () => stream(real) }, rounds)
    say(
      'the same, a real file of 11 MB, with start-up',
      '14x xmllint --stream',
      times(found.fonds.cpu, found.xmllint.cpu),
    )
  } else skip('the same, a real file of 11 MB', '14x xmllint --stream', 'needs xmllint and FONDS_SHARED')

  if (existsSync(real)) {
    const ways = Object.fromEntries(
      ['ead3', 'schema-org', 'rico'].map(format => [
        format,
        () => fonds('convert', real, '--to', format, '--out', at(`real.${format}`), '--quiet'),
      ]),
    )
    const found = compare(ways, rounds)
    for (const format of ['schema-org', 'rico'])
      say(`the same to ${format}`, '2x the time of EAD3', times(found[format].cpu, found.ead3.cpu))
  } else skip('the same to schema-org and rico', '2x the time of EAD3', 'needs FONDS_SHARED')

  const corpus = existsSync(join(shared, 'corpora')) ? realFiles(join(shared, 'corpora'), 200) : []
  if (hasXmllint && corpus.length > 0) {
    mkdirSync(at('real'))
    for (const [n, file] of corpus.entries()) copyFileSync(file, at(`real/${String(n).padStart(3, '0')}.xml`))
    const folderTo = jobs =>
      fonds('convert', at('real'), '--to', 'ead3', '--out', at(`out-${jobs}`), '--quiet', '--jobs', jobs)
    const found = compare(
      { one: () => folderTo('1'), two: () => folderTo('2'), xmllint: () => stream(...corpus) },
      rounds,
    )
    say(`${corpus.length} real files, one process`, '9x xmllint --stream', times(found.one.cpu, found.xmllint.cpu))
    say('the same with two workers', '1.8 times as fast', times(found.one.wall, found.two.wall), 'wall clock')
  } else skip('200 real files, one process', '9x xmllint --stream', 'needs xmllint and FONDS_SHARED')

  const ead3 = at('ead3.xml')
  const ead3Size = writeFindingAid(ead3, 'ead3', megabytes)
  const late = at('late.xml')
  copyFileSync(ead3, late)
  appendFileSync(late, '<ead/>')
  const schema = name => join(shared, 'schemas/ead3', name)
  if (hasXmllint && existsSync(schema('ead3.xsd'))) {
    const ways = {
      schema: () => fonds('validate', ead3, '--profile', 'none', '--quiet'),
      late: () => fonds('validate', late, '--profile', 'none', '--quiet'),
      rules: () => fonds('validate', ead3, '--quiet'),
      xmllint: () =>
        run('xmllint', ['--stream', '--huge', '--noout', '--schema', schema('ead3.xsd'), ead3], { fails: true }),
      ...(hasJing && { jing: () => run('jing', [schema('ead3.rng'), ead3], { fails: true }) }),
    }
    const found = compare(ways, rounds)
    const name = `validate EAD3, ${(ead3Size / 1e6).toFixed(0)} MB`
    say(`${name}, schema alone`, '0.5x xmllint --schema', ...wallAndCpu(found.schema, found.xmllint))
    if (found.jing) say(`${name}, schema alone`, '0.5x jing', ...wallAndCpu(found.schema, found.jing))
    say('peak memory of that', 'under 150 MB', `${found.schema.peak.toFixed(0)} MB`)
    say(`${name} with a fault at its end`, '', times(found.late.cpu, found.xmllint.cpu))
    say(`${name}, and the rules of description`, '', times(found.rules.cpu, found.xmllint.cpu))
  } else skip('validate EAD3', '1.2x xmllint --schema', 'needs xmllint and FONDS_SHARED')

  const sizes = [1, 2, 4, 8, 16, 32, 64].filter(each => each <= megabytes)
  const idle = fonds('--version').cpu
  const growth = sizes.map(each => {
    writeFindingAid(at('grows.xml'), 'ead2002', each)
    return [each, Math.max(1, Math.min(...[1, 2].map(() => convert(at('grows.xml')).cpu)) - idle)]
  })
  say(`growth, ${sizes.join(', ')} MB`, 'exponent 1.05 at most', exponent(growth.slice(2)).toFixed(2), 'from 4 MB on')

  writeFindingAid(at('deep.xml'), 'ead2002', Math.min(megabytes, 16), 240)
  say('peak memory, 240 units in one another', 'under 150 MB', `${convert(at('deep.xml')).peak.toFixed(0)} MB`)
  if (asked.large) {
    writeFindingAid(at('large.xml'), 'ead2002', 1000)
    say('peak memory, 1 GB', 'under 250 MB', `${convert(at('large.xml')).peak.toFixed(0)} MB`)
    const args = [
      '--max-old-space-size=128',
      cli,
      'convert',
      at('large.xml'),
      '--to',
      'ead3',
      '--out',
      at('out.xml'),
      '--quiet',
    ]
    say('1 GB in a heap of 128 MB', 'finishes', `${run(process.execPath, args, { fails: true }).peak.toFixed(0)} MB`)
  }

  writeFindingAid(at('small.xml'), 'ead2002', 0.005)
  const begin = compare(
    { fonds: () => fonds('validate', at('small.xml'), '--quiet'), node: () => run(process.execPath, ['-e', '0']) },
    Math.max(rounds, 9),
  )
  say('start to finish, 5 KB', '120 ms above node -e 0', `${(begin.fonds.cpu - begin.node.cpu).toFixed(0)} ms`)

  const tokens = await tokenizers(root, folder, existsSync(real) ? real : at('grows.xml'))
  say(
    'tokens alone',
    '',
    `${tokens.ours.toFixed(0)} MB/s`,
    `saxes ${tokens.saxes.toFixed(0)} MB/s, without entities, places and limits`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** So many files of EAD, spread over the folders of a corpus. */
function realFiles(within, most) {
  const found = readdirSync(within, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.xml$/i.test(name) && !name.includes('composed-large'))
    .sort()
    .map(name => join(within, name))
    .filter(file => statSync(file).isFile())
  const step = Math.max(1, found.length / most)
  return Array.from({ length: Math.min(most, found.length) }, (_, n) => found[Math.floor(n * step)])
}
