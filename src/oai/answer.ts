import { append } from '../model/append.ts'
import type { Datestamp } from './datestamp.ts'
import { faultElements, header, inEnvelope, type Piece, record } from './envelope.ts'
import type { Fault } from './fault.ts'
import { identifyElement } from './identify.ts'
import { element, wrapped } from './mark-up.ts'
import { isUnitPrefix, metadataFormats } from './metadata-format.ts'
import type { Item, Listing, Repository, Selection } from './repository.ts'
import { type Continued, type OaiRequest, type RequestArguments, readRequest } from './request.ts'
import { type ListVerb, tokenFor } from './token.ts'

/** How an answer is given. */
export interface AnswerOptions {
  /** The time of the answer. */
  readonly now: Datestamp
  /** The most entries of a list in one answer. */
  readonly pageSize: number
}

/**
 * Answers a request of OAI-PMH 2.0: gives the pieces of an XML document, whatever the request. Knows no files and no HTTP.
 *
 * A list is given in parts with resumption tokens. When what it is a list of has changed in the meantime, or the token is
 * none of ours, the answer is `badResumptionToken`, and the harvester begins again. Records in a form that is one document
 * for a whole finding aid are given one at a time: they are large, and their identifiers, which are unique in each, need not
 * be so in two.
 *
 * @example
 * answer(new URLSearchParams('verb=Identify'), repository, { now: '2031-05-04T12:00:00Z', pageSize: 100 })
 */
export function answer(
  pairs: RequestArguments,
  repository: Repository,
  { now, pageSize }: AnswerOptions,
): readonly Piece[] {
  const { request, faults, shown } = readRequest(pairs)
  const found = request ? answerTo(request, repository, pageSize) : { faults }
  return inEnvelope(
    { now, baseUrl: repository.identity.baseUrl, shown },
    'faults' in found ? faultElements(found.faults) : found.pieces,
  )
}

type Found = { readonly pieces: readonly Piece[] } | { readonly faults: readonly Fault[] }

const fault = (code: Fault['code'], message: string): Found => ({ faults: [{ code, message }] })
const unknownItem = fault('idDoesNotExist', 'There is nothing of this identifier here.')

function answerTo(request: OaiRequest, repository: Repository, pageSize: number): Found {
  switch (request.verb) {
    case 'Identify':
      return { pieces: [identifyElement(repository)] }
    case 'ListMetadataFormats':
      return formatsOf(request.identifier, repository)
    case 'ListSets':
      return setsFrom(request.continued, repository, pageSize)
    case 'GetRecord': {
      const item = repository.item(request.identifier)
      if (!item) return unknownItem
      if (!item.formats.includes(request.metadataPrefix))
        return fault(
          'cannotDisseminateFormat',
          `There is no such record of this item; there is ${item.formats.join(', ') || 'none'}.`,
        )
      return { pieces: ['<GetRecord>\n', ...record(item, request.metadataPrefix), '\n</GetRecord>'] }
    }
    default:
      return listFrom(request, repository, pageSize)
  }
}

function formatsOf(identifier: string | undefined, repository: Repository): Found {
  const item = identifier === undefined ? undefined : repository.item(identifier)
  if (identifier !== undefined && !item) return unknownItem
  const prefixes = item?.formats ?? repository.formats
  if (prefixes.length === 0) return fault('noMetadataFormats', 'This item has no record in any format.')
  const shown = metadataFormats.filter(({ prefix }) => prefixes.includes(prefix))
  return {
    pieces: [
      wrapped(
        'ListMetadataFormats',
        shown.map(({ prefix, schema, namespace }) =>
          wrapped('metadataFormat', [
            element('metadataPrefix', prefix),
            element('schema', schema),
            element('metadataNamespace', namespace),
          ]),
        ),
      ),
    ],
  }
}

function setsFrom(continued: Continued | undefined, { sets }: Repository, pageSize: number): Found {
  if (sets.size === 0) return fault('noSetHierarchy', 'There are no sets here.')
  return part('ListSets', sets, continued, undefined, pageSize, ({ spec, name }) => [
    wrapped('set', [element('setSpec', spec), element('setName', name)]),
  ])
}

function listFrom(
  { verb, selection, continued }: Extract<OaiRequest, { selection: Selection }>,
  repository: Repository,
  pageSize: number,
): Found {
  const { metadataPrefix, set } = selection
  if (!repository.formats.includes(metadataPrefix))
    return fault('cannotDisseminateFormat', 'Records are not given in this format; see ListMetadataFormats.')
  if (set !== undefined && repository.sets.size === 0) return fault('noSetHierarchy', 'There are no sets here.')
  const list = repository.list(selection)
  if (list.size === 0 && !continued) return fault('noRecordsMatch', 'No records are of this format, set and time.')
  if (verb === 'ListIdentifiers') return part(verb, list, continued, selection, pageSize, item => [header(item)])
  const size = isUnitPrefix(metadataPrefix) ? pageSize : 1
  return part(verb, list, continued, selection, size, (item: Item) => record(item, metadataPrefix))
}

function part<Entry>(
  verb: ListVerb,
  list: Listing<Entry>,
  continued: Continued | undefined,
  selection: Selection | undefined,
  pageSize: number,
  written: (entry: Entry) => readonly Piece[],
): Found {
  const { size, fingerprint } = list
  if (continued && (continued.fingerprint !== fingerprint || continued.cursor >= size))
    return fault('badResumptionToken', 'What the list is of has changed since it began. Begin again.')
  const from = continued?.cursor ?? 0
  const to = Math.min(from + pageSize, size)
  const pieces: Piece[] = [`<${verb}>\n`]
  for (let at = from; at < to; at++) {
    append(pieces, written(list.at(at)))
    pieces.push('\n')
  }
  if (from > 0 || to < size) {
    const token = to < size ? tokenFor({ verb, ...(selection && { selection }), cursor: to, fingerprint }) : ''
    pieces.push(element('resumptionToken', token, { completeListSize: String(size), cursor: String(from) }), '\n')
  }
  return { pieces: [...pieces, `</${verb}>`] }
}
