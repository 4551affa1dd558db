import type { Store } from 'oxigraph'
import type { Pair } from './graphs.ts'
import { normalizer } from './terms.ts'
import { topOf } from './triples.ts'

/** The facts about each unit that are asked of both graphs. */
export const facts = ['title', 'date', 'identifier', 'hierarchy', 'scope', 'access'] as const

export type Fact = (typeof facts)[number]

/**
 * One question for both graphs: the title, dates, identifiers, whole, scope and conditions of access of each unit, whether
 * they are said of the record resource or of an instantiation, as words or as nodes.
 *
 * Source: RiC-O 1.1; SPARQL 1.1.
 */
const QUESTION = `
PREFIX rico: <https://www.ica.org/standards/RiC/ontology#>
PREFIX forms: <https://www.ica.org/standards/RiC/vocabularies/documentaryFormTypes#>
SELECT DISTINCT ?unit ?fact ?value WHERE {
  VALUES ?class { rico:RecordResource rico:RecordSet rico:Record rico:RecordPart }
  ?unit a ?class .
  FILTER NOT EXISTS { ?unit rico:hasDocumentaryFormType forms:FindingAid }
  FILTER EXISTS { ?unit rico:isOrWasDescribedBy | rico:isOrWasPartOf | rico:isDirectPartOf | rico:isDirectlyIncludedIn ?whole }
  { ?unit rico:title | (rico:hasOrHadTitle / rico:textualValue) ?value BIND("title" AS ?fact) }
  UNION {
    ?unit rico:date | ((rico:hasCreationDate | rico:hasOrHadAllMembersWithCreationDate | rico:isAssociatedWithDate
      | rico:hasOrHadMostMembersWithCreationDate) / rico:expressedDate) ?value
    BIND("date" AS ?fact)
  }
  UNION {
    ?unit (rico:hasOrHadInstantiation | rico:hasOrHadAnalogueInstantiation)? / rico:identifier ?value
    BIND("identifier" AS ?fact)
  }
  UNION { ?unit rico:isOrWasPartOf | rico:isDirectPartOf | rico:isDirectlyIncludedIn ?value BIND("hierarchy" AS ?fact) }
  UNION { ?unit rico:scopeAndContent ?value BIND("scope" AS ?fact) }
  UNION { ?unit rico:conditionsOfAccess ?value BIND("access" AS ?fact) }
}`

/** For each fact of each unit the values a graph has, sorted. */
function answers(store: Store, normal: ReturnType<typeof normalizer>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const rows = store.query(QUESTION)
  if (!Array.isArray(rows)) return new Map()
  for (const row of rows) {
    if (!(row instanceof Map)) continue
    const [unit, fact, value] = ['unit', 'fact', 'value'].map(name => row.get(name))
    if (!unit || !fact || !value) continue
    const key = `${normal(unit)}\t${fact.value}`
    const values = found.get(key) ?? new Set()
    found.set(key, values.add(normal(value)))
  }
  return new Map([...found].map(([key, values]) => [key, [...values].sort()]))
}

/** A fact about a unit in which the graphs do not say the same. */
export interface Difference {
  readonly pair: string
  readonly unit: string
  readonly fact: Fact
  readonly theirs: readonly string[]
  readonly ours: readonly string[]
}

/** The answers of both graphs: how often they agree for each fact, and where they differ. */
export function asked(pairs: readonly Pair[]) {
  const agreed = new Map<Fact, number>()
  const differences: Difference[] = []
  for (const pair of pairs) {
    const normal = normalizer(pair, topOf(pair.ours))
    const [theirs, ours] = [answers(pair.theirs, normal), answers(pair.ours, normal)]
    for (const key of new Set([...theirs.keys(), ...ours.keys()])) {
      const [unit = '', name = ''] = key.split('\t')
      const fact = facts.find(known => known === name)
      if (!fact) continue
      const said = { theirs: theirs.get(key) ?? [], ours: ours.get(key) ?? [] }
      if (said.theirs.join('\n') === said.ours.join('\n')) agreed.set(fact, (agreed.get(fact) ?? 0) + 1)
      else differences.push({ pair: pair.name, unit, fact, ...said })
    }
  }
  return { agreed, differences }
}
