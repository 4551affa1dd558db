import type { Datestamp } from './datestamp.ts'
import type { Fault } from './fault.ts'
import { element, startTag, wrapped } from './mark-up.ts'
import type { MetadataPrefix } from './metadata-format.ts'
import type { Item } from './repository.ts'

const oai = 'http://www.openarchives.org/OAI/2.0/'
export const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'

/** The record of an item in one form, which stands in an answer as it was written. */
export interface RecordText {
  readonly identifier: string
  readonly prefix: MetadataPrefix
  /** What is to stand before each identifier in it, where it is one of many records in a document. */
  readonly ownPrefix?: string
}

/** A piece of an answer. Records are named, not held: who sends the answer puts in their texts as it goes. */
export type Piece = string | RecordText

/** When an answer is made, and to what. */
export interface Occasion {
  readonly now: Datestamp
  readonly baseUrl: string
  /** The arguments of the request, where they are to be repeated. */
  readonly shown: readonly (readonly [string, string])[]
}

/** Puts what is answered in the frame of the protocol. OAI-PMH 2.0, 3.2. */
export function inEnvelope({ now, baseUrl, shown }: Occasion, inside: readonly Piece[]): readonly Piece[] {
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    startTag('OAI-PMH', {
      xmlns: oai,
      'xmlns:xsi': schemaInstance,
      'xsi:schemaLocation': `${oai} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
    }),
    element('responseDate', now),
    element('request', baseUrl, Object.fromEntries(shown)),
  ]
  return joined([`${head.join('\n')}\n`, ...inside, '\n</OAI-PMH>\n'])
}

/** The errors, each in its element. */
export const faultElements = (faults: readonly Fault[]): readonly Piece[] => [
  faults.map(({ code, message }) => element('error', message, { code })).join('\n'),
]

/** The header of an item's records. `prefix` is that of the names of OAI-PMH, where these need one. */
export function header({ identifier, datestamp, sets, deleted }: Omit<Item, 'formats'>, prefix = ''): string {
  return wrapped(
    `${prefix}header`,
    [
      element(`${prefix}identifier`, identifier),
      element(`${prefix}datestamp`, datestamp),
      ...sets.map(set => element(`${prefix}setSpec`, set)),
    ],
    deleted ? { status: 'deleted' } : {},
  )
}

/** The record of an item in one form; of a deleted one the header alone. */
export function record(item: Omit<Item, 'formats'>, metadata: MetadataPrefix, prefix = ''): readonly Piece[] {
  const [start, end] = [`<${prefix}record>\n`, `</${prefix}record>`]
  if (item.deleted) return [`${start}${header(item, prefix)}\n${end}`]
  const about = item.about === undefined ? '' : `<${prefix}about>\n${item.about}\n</${prefix}about>\n`
  return [
    `${start}${header(item, prefix)}\n<${prefix}metadata>\n`,
    { identifier: item.identifier, prefix: metadata },
    `\n</${prefix}metadata>\n${about}${end}`,
  ]
}

/** The same pieces, texts that follow one another in one. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = []
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else {
      all.push(text, piece)
      text = ''
    }
  }
  return [...all, text]
}
