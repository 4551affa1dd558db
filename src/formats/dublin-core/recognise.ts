import { isTriples } from '../../linked-data/triples/recognise.ts'
import type { Recognition } from '../format.ts'
import { dctermsNamespace, oaiDctermsNamespace } from './dcterms.grammar.ts'
import { oaiDcNamespace } from './oai-dc.grammar.ts'

/** Whether an outermost element is that of OAI-PMH or of a static repository. */
const isWrapper = (root: string | undefined): boolean => root === 'OAI-PMH' || root === 'Repository'

/** Recognises an `oai_dc` record, or a file of them, by its outermost element and namespace. */
export function recogniseOaiDc(beginning: string): Recognition | undefined {
  const root = rootName(beginning)
  if (isWrapper(root) && !beginning.includes(oaiDctermsNamespace))
    return { certainty: 'likely', because: 'it is a response of OAI-PMH or a static repository' }
  if (!beginning.includes(oaiDcNamespace)) return undefined
  if (root === 'dc') return { certainty: 'certain', because: 'its outermost element is the dc of OAI-PMH' }
  return root === 'records' ? { certainty: 'certain', because: 'it holds records of oai_dc' } : undefined
}

/** Names that containers of qualified Dublin Core go by; DCMI names none. */
const containers = new Set(['record', 'records', 'metadata', 'qualifieddc', 'dcterms', 'dc'])

/** Recognises a `record` of DCMI terms, a file of them, or qualified Dublin Core in a container of another usual name. */
export function recogniseDcterms(beginning: string): Recognition | undefined {
  const root = rootName(beginning)
  if (isWrapper(root) && beginning.includes(oaiDctermsNamespace))
    return { certainty: 'likely', because: 'it is a response of OAI-PMH with DCMI terms' }
  if (root === undefined || !containers.has(root) || !beginning.includes(dctermsNamespace)) return undefined
  if (beginning.includes(oaiDcNamespace)) return undefined
  return { certainty: 'likely', because: `its outermost element is ${root}, with terms of the DCMI namespace` }
}

/** Recognises triples with DCMI terms, and JSON-LD whose names are DCMI terms, by its context: as its vocabulary, or under a prefix that names of the document have. */
export function recogniseDctermsGraph(beginning: string): Recognition | undefined {
  if (isTriples(beginning, dctermsNamespace))
    return { certainty: 'likely', because: 'it is Turtle or N-Quads with DCMI terms' }
  if (!/^\uFEFF?\s{0,1000}[{[]/.test(beginning)) return undefined
  const at = beginning.indexOf('"@context"')
  const context = at < 0 ? '' : beginning.slice(at)
  if (new RegExp(`"@vocab"\\s{0,100}:\\s{0,100}"${dctermsNamespace}"`).test(context))
    return { certainty: 'certain', because: 'its context says that its names are DCMI terms' }
  const prefix = new RegExp(`"([\\w-]{1,50})"\\s{0,100}:\\s{0,100}"${dctermsNamespace}"`).exec(context)?.[1]
  // What has names of another vocabulary besides is more likely to be described in that.
  if (prefix === undefined || /"@vocab"|"rico:|schema\.org/.test(beginning)) return undefined
  if (!beginning.includes(`"${prefix}:title"`)) return undefined
  return { certainty: 'likely', because: 'its titles are those of the DCMI terms' }
}

/** The local name of the outermost element, passing over declaration, comments and document type. */
function rootName(text: string): string | undefined {
  let at = text.indexOf('<')
  while (at >= 0) {
    const past = text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<?', at)
        ? '?>'
        : text.startsWith('<!', at)
          ? '>'
          : ''
    if (past === '') return /^<(?:[^\s<>:/]{1,100}:)?([^\s<>:/]{1,100})/.exec(text.slice(at, at + 300))?.[1]
    const end = text.indexOf(past, at)
    at = end < 0 ? -1 : text.indexOf('<', end)
  }
  return undefined
}
