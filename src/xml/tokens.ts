import type { TextSink } from '../model/sink.ts'
import type { Place, Report } from '../report/diagnostic.ts'
import { firstForbidden } from './characters.ts'
import { Fault, forbiddenCharacter, pieceTooLong } from './faults.ts'
import { limits } from './limits.ts'
import { scanner } from './scanner.ts'
import type { XmlSink } from './sink.ts'
import { characterAt } from './start-tag.ts'

/** What the tokenizer may be told. */
export interface TokenizeOptions {
  /** What the caller calls the file; it is repeated in every place. */
  readonly file?: string
}

/** Takes the text of one XML document, in chunks of any size. */
export interface Tokenizer extends TextSink {
  /** Where the token being handed over begins; between tokens, where the last one began. */
  place(): Place
  /** Whether the document type declares an unparsed entity of this name. */
  declaresEntity(name: string): boolean
}

const sliceLength = 65_536

/** A token that is not complete is looked at again at once while it is no longer than this; later, when it has doubled. */
const short = 4_096

/**
 * Turns the text of an XML document into tokens, with namespaces resolved.
 *
 * Entities that the document declares inside itself are expanded, those with markup too; attributes get their declared
 * defaults. Nothing is ever fetched: a document type elsewhere is not read, an external entity is left out with a warning.
 * When the document is not well-formed there is one error at the place of the fault, no token after it, and no `finish`.
 * However the text is cut into chunks, the tokens are the same: a run of text between two tags is one token,
 * except where an entity that brings markup begins or ends.
 *
 * Codes, all about the input: `xml/not-well-formed`, `xml/limit-depth`, `xml/limit-attributes`, `xml/limit-size`,
 * `xml/limit-entities` (errors, each ends reading); `xml/external-entity`, `xml/entity-not-read` (warnings);
 * `xml/entity-by-name` (a note). The limits are in {@link limits}.
 *
 * Source: XML 1.0 (Fifth Edition); Namespaces in XML 1.0 (Third Edition).
 *
 * @example
 * const input = tokenize(sink, report, { file: 'findingaid.xml' })
 * input.write('<ead xmlns="http://ead3.archivists.org/schema/">…')
 * input.end()
 */
export function tokenize(to: XmlSink, report: Report, options: TokenizeOptions = {}): Tokenizer {
  const reading = scanner(to, report, options.file)
  /** The token that is not complete, as it stands at the end of the last piece, and what was given since. */
  let rest = ''
  let since = ''
  let pieceLength = 0
  let first = true
  let afterReturn = false
  let halfPair = ''
  let state: 'reading' | 'broken' | 'ended' = 'reading'

  const refuse = (fault: Fault) => {
    state = 'broken'
    const { code, message, hint } = fault.finding
    const entities = reading.entitiesOpen
    const within = entities.length > 0 ? ` This is inside the entity &${entities.join('; in &')};.` : ''
    report({
      code,
      concern: 'input',
      severity: 'error',
      message: message + within,
      place: reading.placeOf(fault.offset),
      ...(hint !== undefined && { hint }),
    })
  }
  const run = (step: () => void) => {
    try {
      step()
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      refuse(error)
    }
  }

  /** Reads a piece that begins with what is left of the last one; `offset` is where the new begins if nothing is left. */
  const scan = (piece: string, offset: number, whole: boolean) => {
    reading.turn(piece, pieceLength - rest.length, offset)
    pieceLength = piece.length
    const end = reading.scan(piece, offset, whole)
    rest = end === piece.length ? '' : piece.slice(end)
    if (rest.length > limits.run) throw new Fault(end, pieceTooLong())
  }

  /** Reads what has come, with as little copying as may be: what was left over is mostly a tag cut in two. */
  const take = (text: string, whole: boolean) => {
    if (since !== '' || rest.length > short) {
      since += text
      if (!whole && since.length < rest.length && since.length < limits.run) return
      const all = rest + since
      since = ''
      scan(all, 0, whole)
      return
    }
    if (rest === '') {
      scan(text, 0, whole)
      return
    }
    const head = text.indexOf('>') + 1
    if (head === 0 || head > text.length / 2 || whole) {
      scan(rest + text, 0, whole)
      return
    }
    scan(rest + text.slice(0, head), 0, false)
    if (rest === '') scan(text, head, false)
    else scan(rest + text.slice(head), 0, false)
  }

  /** Line ends become line feeds (2.11), halves of characters wait for the other half, and no forbidden character passes. */
  const feed = (slice: string) => {
    let text = halfPair === '' ? slice : halfPair + slice
    halfPair = ''
    if (first && text !== '') {
      first = false
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1)
    }
    if (afterReturn && text.charCodeAt(0) === 0xa) text = text.slice(1)
    afterReturn = false
    if (text === '') return
    const last = text.charCodeAt(text.length - 1)
    afterReturn = last === 0xd
    if (last >= 0xd800 && last <= 0xdbff) {
      halfPair = text.slice(-1)
      text = text.slice(0, -1)
    }
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
    const wrong = firstForbidden(text)
    if (wrong >= 0) refuseCharacter(text, wrong)
    take(text, false)
  }

  const refuseCharacter = (text: string, at: number): never => {
    if (at > 0 || since !== '') take(text.slice(0, at), false)
    if (since !== '') {
      const all = rest + since
      since = ''
      scan(all, 0, false)
    }
    throw new Fault(pieceLength, forbiddenCharacter(characterAt(text, at)))
  }

  return {
    write(text) {
      if (state === 'ended') throw new Error('The document has ended; nothing more can be written to its tokenizer.')
      if (state === 'broken' || text === '') return
      run(() => {
        if (text.length <= sliceLength) feed(text)
        else for (let from = 0; from < text.length; from += sliceLength) feed(text.slice(from, from + sliceLength))
      })
    },
    end() {
      if (state === 'ended') throw new Error('The document has ended already.')
      if (state === 'reading') {
        run(() => {
          if (halfPair !== '') refuseCharacter(halfPair, 0)
          take('', true)
          reading.finish(rest.length)
        })
      }
      state = 'ended'
    },
    place: reading.place,
    declaresEntity: reading.declaresEntity,
  }
}
