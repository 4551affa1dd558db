import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ead3Grammar, ead3Namespace } from '../../src/formats/ead/ead3.grammar.ts'
import { schemaOf } from '../../src/xml/schema.ts'
import { published, whyNotPublished } from '../published.ts'
import { shared, whySkipped } from '../shared.ts'
import { elementsOf } from '../xml/tree.ts'
import { attributeValues, beforeComponents, holderOf } from './attribute-values.ts'
import { documentWith, paths } from './documents.ts'
import { jing, jingIsHere } from './jing.ts'
import { mutant } from './mutants.ts'
import { random } from './random.ts'
import { errorsIn, rowsOf, textOf, xmlFilesUnder } from './texts.ts'

const schema = schemaOf(ead3Grammar)

const errors = (text: string) => errorsIn(text, schema)

const withoutSchemaLocation = (text: string) => text.replace(/\s+xsi:[A-Za-z]+\s*=\s*(?:"[^"]*"|'[^']*')/g, '')

const isEad3 = (text: string) =>
  /<(?:\w+:)?ead\s[^>]*xmlns(?::\w+)?\s*=\s*["']http:\/\/ead3\.archivists\.org\/schema\/["']/.test(text)

const verdictsIn = (file: string) => rowsOf(readFileSync(file, 'utf8'))

const sampleFile = (file: string) => join(shared ?? '', 'corpora', file.replace(/^samples/, 'saa-ead3-samples'))

const rng = published && join(published, 'ead3/ead3.rng')
const whyNoJing = published === undefined ? whyNotPublished : 'skipped: jing is not installed here'

/** Documents on which this library and jing disagree, with what each says. */
function disagreements(texts: readonly string[]): readonly string[] {
  const oracle = jing(rng ?? '', texts)
  return texts.flatMap((text, index) => {
    const theirs = oracle[index] ?? []
    const ours = errors(text)
    if ((theirs.length === 0) === (ours.length === 0)) return []
    return [`jing: ${theirs[0] ?? 'valid'}\nours: ${ours[0]?.message ?? 'valid'}\n${text.slice(0, 3_000)}`]
  })
}

describe.skipIf(shared === undefined)(`EAD3 verdicts equal the recorded ones (${shared ? 'jing' : whySkipped})`, () => {
  const folder = join(shared ?? '', 'schemas/ead3')
  // The published schema refuses attributes of XML Schema; this library lets them pass with a note.
  const tolerated = new Set(['ok-xsi-schemaLocation'])

  const probes = shared === undefined ? [] : verdictsIn(join(folder, 'probe-verdicts.tsv'))
  it.each(probes.map(([name = '', , , verdict = '']) => [name, verdict]))('probe %s is %s', (name, verdict) => {
    const found = errors(readFileSync(join(folder, 'probes', `${name}.xml`), 'utf8'))
    expect(found.length > 0 ? 'INVALID' : 'valid').toBe(tolerated.has(name) ? 'valid' : verdict)
  })

  it('a fault gives one message', () => {
    const many = probes
      .map(([name = '']) => [name, errors(readFileSync(join(folder, 'probes', `${name}.xml`), 'utf8')).length])
      .filter(([, count]) => Number(count) > 1)
    expect(many).toEqual([])
  })

  const samples = shared === undefined ? [] : verdictsIn(join(folder, 'samples-verdicts.tsv'))
  const ead3Samples = samples
    .filter(([, namespace, root]) => namespace === ead3Namespace && root === 'ead')
    .filter(([file = '']) => existsSync(sampleFile(file)))
  it.each(ead3Samples.map(row => [row[0] ?? '', row[6] ?? '']))('sample %s is %s', (file, verdict) => {
    const text = readFileSync(sampleFile(file), 'utf8')
    expect(errors(text).length > 0 ? 'INVALID' : 'valid').toBe(verdict.replace(/\(.*/, ''))
  })
})

describe.skipIf(published === undefined || !jingIsHere)(
  `EAD3 verdicts equal jing's (${jingIsHere && published ? 'run here' : whyNoJing})`,
  () => {
    const corpus =
      shared === undefined
        ? []
        : xmlFilesUnder(join(shared, 'corpora'))
            .map(file => [file, readFileSync(file, 'utf8')] as const)
            .filter(([, text]) => isEad3(text))

    it.skipIf(shared === undefined)(`on every EAD3 file of the corpus (${shared ? 'here' : whySkipped})`, () => {
      const texts = corpus.map(([, text]) => withoutSchemaLocation(text))
      const oracle = jing(rng ?? '', texts)
      const verdicts = corpus.map(([file], index) => [basename(file), (oracle[index] ?? []).length === 0])
      expect(corpus.map(([file, text]) => [basename(file), errors(text).length === 0])).toEqual(verdicts)
      expect(verdicts.length).toBeGreaterThan(50)
    })

    it('on the values of dates, web addresses, names and closed lists', () => {
      const lines = attributeValues.map(
        ([attribute, value]) =>
          `<c level="file"><did><unitid>1</unitid></did><odd><p>${holderOf(attribute, value)}</p></odd></c>`,
      )
      const text = `${beforeComponents}\n${lines.join('\n')}\n</dsc></archdesc></ead>`
      const theirs = (jing(rng ?? '', [text])[0] ?? []).map(message => Number(message.split(':')[0]))
      const ours = errors(text).map(({ place }) => place?.line ?? 0)
      const named = (at: number) => attributeValues[at - 2]?.join('=')
      expect([...new Set(ours)].map(named)).toEqual([...new Set(theirs)].map(named))
      expect(theirs.length).toBeGreaterThan(40)
    })

    it('on documents made from the grammar, one for each element at least', () => {
      const dice = random(20)
      const texts = [...paths(schema).values()].flatMap(path =>
        Array.from({ length: 3 }, () => textOf(documentWith(schema, path, dice))),
      )
      expect(texts.map(text => errors(text).map(({ message }) => message)).filter(found => found.length > 0)).toEqual(
        [],
      )
      expect(disagreements(texts)).toEqual([])
    }, 30_000)

    it('on mutants of documents made from the grammar', () => {
      const dice = random(Number(process.env.FONDS_SEED ?? 21))
      const amount = 1_000
      const ways = [...paths(schema).values()]
      const texts = Array.from({ length: amount }, () =>
        textOf(mutant(documentWith(schema, dice.pick(ways), dice), schema, dice)),
      )
      expect(disagreements(texts)).toEqual([])
    }, 600_000)
  },
)

describe('the grammar of EAD3', () => {
  it('has the elements and attributes of EAD3 1.1.1', () => {
    expect(schema.named.size).toBe(166)
    expect(
      new Set([...schema.named.values()].flatMap(({ attributes }) => attributes.map(({ name }) => name))).size,
    ).toBe(85)
  })

  it('lets every element be reached from the root', () => {
    expect([...paths(schema).keys()].filter(name => name !== '*').sort()).toEqual([...schema.named.keys()].sort())
  })

  it('finds documents valid that it makes itself', () => {
    const dice = random(7)
    const made = [...paths(schema).values()].map(path => documentWith(schema, path, dice))
    expect(made.flatMap(tree => errors(textOf(tree)))).toEqual([])
    expect(new Set(made.flatMap(elementsOf).map(({ name }) => name)).size).toBeGreaterThanOrEqual(166)
  })
})
