import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { shared } from '../../shared.ts'

/** A finding aid in EAD 2002 and what the official stylesheet made of it, as paths. */
export interface Pair {
  readonly name: string
  readonly source: string
  readonly result: string
}

/** The pairs that are here: those published with the stylesheet, and those made by running it over other finding aids. */
export function pairs(): Pair[] {
  if (!shared) return []
  const corpora = join(shared, 'corpora')
  const made = join(corpora, 'derived-ead3-saa-xslt')
  const [, ...rows] = readFileSync(join(made, 'PAIRS.tsv'), 'utf8').trim().split('\n')
  const derived = rows.flatMap(row => {
    const [source, result] = row.split('\t')
    return source && result ? [{ source: join(corpora, source), result: join(made, result) }] : []
  })
  const published = join(corpora, 'saa-2002toead3')
  // The other published results are of the same finding aid in other flavours, or of an earlier state of it.
  return [
    ...derived,
    ...['hayward_ead3RNG_MR', 'vita_ead3_MR'].map(name => ({
      source: join(published, '2002', `beinecke.${name.replace(/_.*/, '')}.xml`),
      result: join(published, 'results', `beinecke.${name}.xml`),
    })),
  ]
    .filter(({ source, result }) => existsSync(source) && existsSync(result))
    .map(pair => ({ ...pair, name: basename(pair.result) }))
}
