import type { Pair } from './graphs.ts'

/** A term of either graph in a form that is the same for the same thing. */
export interface Term {
  readonly termType: string
  readonly value: string
}

/**
 * Units are known by the id they have in the EAD, instantiations by their unit and number, the finding aid and its top unit
 * as such; words are without the elements of HTML and the white space that they are laid out with.
 */
export function normalizer({ name }: Pair, topOfOurs: string): (term: Term) => string {
  return ({ termType, value }) => {
    if (termType === 'Literal') return `"${wordsOf(value)}"`
    if (value === topOfOurs) return 'unit top'
    const local = value.replace('https://rdf.archives-nationales.culture.gouv.fr/', '').replace('FRAN_IR_', '')
    const top = topOfOurs.replace('https://rdf.archives-nationales.culture.gouv.fr/', '').replace('FRAN_IR_', '')
    if (local === `record/${name}` || local === name) return 'finding aid'
    if (local === `recordResource/top-${name}`) return 'unit top'
    const part = /^instantiation\/(.*)-i(\d+)$/.exec(local)
    if (part) return `instantiation ${part[2]} of ${unitOf(`recordResource/${part[1]}`, name)}`
    const own = /^(.*)(?:#!|!)instantiation(\d+)$/.exec(local)
    if (own) return `instantiation ${own[2]} of ${own[1] === top ? 'top' : unitOf(own[1] ?? '', name)}`
    const unit = unitOf(local, name)
    return unit === local ? local : `unit ${unit}`
  }
}

const unitOf = (local: string, name: string): string =>
  local === name || local === `recordResource/${name}`
    ? 'finding aid'
    : local.replace(`recordResource/top-${name}`, 'top').replace(`recordResource/${name}-`, '')

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** The words of a literal. */
export const wordsOf = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
