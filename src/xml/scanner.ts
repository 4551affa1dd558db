import type { Place, Report } from '../report/diagnostic.ts'
import { applyDefaults } from './attribute-defaults.ts'
import { code, endOfSpace, kinds, nameNext } from './characters.ts'
import { declaredNamespaces } from './declared-namespaces.ts'
import type { DocumentType } from './document-type.ts'
import { entityUses } from './entity-uses.ts'
import * as faults from './faults.ts'
import { Fault } from './faults.ts'
import { readDocumentType } from './internal-subset.ts'
import { limits } from './limits.ts'
import * as markup from './markup.ts'
import { linesOf } from './places.ts'
import { type Reference, readReference } from './references.ts'
import type { XmlSink } from './sink.ts'
import { beginsName, characterAt, startTags } from './start-tag.ts'
import { SubsetFault } from './subset-cursor.ts'
import { textRun } from './text-run.ts'
import { type WrittenName, writtenNames } from './written-names.ts'

/** A text that is being read: a piece of the document, or what an entity stands for. */
interface Source {
  readonly text: string
  /** Whether nothing comes after it, so that what is not complete in it never will be. */
  readonly whole: boolean
  /** Whether it is a piece of the document itself. */
  readonly outer: boolean
  /** How many elements are open around it. */
  readonly base: number
  /** The next ampersand, and the next "]]>", as looked for last; beyond the end when there is none. */
  ampersand: number
  cdataEnd: number
}

/** Reads the tokens of a document from pieces of its text. */
export interface Scanner {
  /**
   * Reads a piece from an offset on; `whole` when it is the last.
   *
   * @returns where the token begins that is not complete; the length of the piece when there is none
   * @throws Fault
   */
  scan(piece: string, offset: number, whole: boolean): number
  /** The next piece begins with what stands at `at` of the last one, at its own `offset`. */
  turn(piece: string, at: number, offset: number): void
  /** The document ends here, `rest` being the length of what is not complete. */
  finish(rest: number): void
  /** Where the current token begins; in text, its first character that is not white space. */
  place(): Place
  /** The place of an offset of the piece; inside an entity, of its use. */
  placeOf(offset: number): Place
  /** The entities that are being read, outermost first. */
  readonly entitiesOpen: readonly string[]
  declaresEntity(name: string): boolean
}

/** `to` receives the tokens, `report` what is worth a warning. */
export function scanner(to: XmlSink, report: Report, file: string | undefined): Scanner {
  const lines = linesOf(file)
  const run = textRun(lines)
  const names = writtenNames()
  const namespaces = declaredNamespaces()
  const reference: Reference = { end: 0, character: '', entity: '' }
  const open: WrittenName[] = []
  const openLines: number[] = []
  let documentType: DocumentType | undefined
  let standalone = false
  let begun = false
  let rootSeen = false
  let piece = ''
  let tokenAt = 0
  let isText = false

  const place = (): Place => (isText ? run.place(piece) : lines.place(tokenAt))
  const placeOf = (offset: number): Place => (uses.open.length === 0 ? lines.place(offset) : place())
  const uses = entityUses(report, placeOf)
  const { tag, read: readTag } = startTags(names, uses.inValue)
  const innermost = () => {
    const name = open[open.length - 1]
    return name && { name: name.written, line: openLines[openLines.length - 1] ?? 0 }
  }

  /** A token begins; text before it is complete. */
  const token = (outer: boolean, at: number) => {
    if (run.isOpen()) deliver(outer, at)
    if (outer) tokenAt = at
  }
  const deliver = (outer: boolean, at: number) => {
    const text = run.close(at)
    if (text === '') return
    isText = outer
    to.text(text)
    isText = false
  }

  const start = ({ text, outer }: Source, at: number): number => {
    if (open.length === 0 && rootSeen) throw new Fault(at, faults.secondElement())
    token(outer, at)
    const end = readTag(text, at)
    if (end < 0) return end
    if (open.length >= limits.depth) throw new Fault(at, faults.tooDeep())
    const declared = documentType?.attributes.get(tag.name.written)
    if (declared !== undefined)
      uses.added(
        applyDefaults(tag, declared, names, at, raw => uses.inDefault(raw, at)),
        at,
      )
    rootSeen = true
    const element = namespaces.enter(tag, at)
    if (tag.empty) {
      to.start(element)
      to.end()
      namespaces.leave()
    } else {
      open.push(tag.name)
      openLines.push(lines.line(tokenAt))
      to.start(element)
    }
    return end
  }

  const close = () => {
    open.pop()
    openLines.pop()
    namespaces.leave()
    to.end()
  }

  const end = ({ text, outer, whole, base }: Source, at: number): number => {
    token(outer, at)
    const name = open[open.length - 1]
    let after = at + 2
    if (name !== undefined && open.length > base && text.startsWith(name.written, after)) {
      after += name.written.length
      if (text.charCodeAt(after) === code.greater) {
        close()
        return after + 1
      }
      after = at + 2
    }
    while (after < text.length && ((kinds[text.charCodeAt(after)] ?? 0) & nameNext) !== 0) after++
    if (after - at > limits.name + 2) throw new Fault(at, faults.nameTooLong())
    if (after === text.length && !whole) return -1
    if (after === at + 2) throw new Fault(at, faults.endWithoutName())
    if (name === undefined || open.length <= base) throw new Fault(at, faults.endsNothing(text.slice(at + 2, after)))
    const { written } = name
    if (after - at - 2 !== written.length || !text.startsWith(written, at + 2)) {
      const line = openLines[openLines.length - 1] ?? 0
      throw new Fault(at, faults.wrongEnd(text.slice(at + 2, after), { name: written, line }))
    }
    after = endOfSpace(text, after)
    if (after === text.length) return -1
    if (text.charCodeAt(after) !== code.greater) throw new Fault(after, faults.moreThanEnd())
    close()
    return after + 1
  }

  const instruction = ({ text, outer }: Source, at: number): number => {
    if (outer && !begun && at === 0 && /^<\?xml[ \t\n?]/.test(text)) {
      const declared = markup.readDeclaration(text)
      if (declared === undefined) return -1
      standalone = declared.standalone
      return declared.end
    }
    const nameEnd = markup.endOfTarget(text, at)
    if (nameEnd < 0) return -1
    const after = markup.endOfInstruction(text, nameEnd)
    if (after < 0) return -1
    token(outer, at)
    to.instruction?.(text.slice(at + 2, nameEnd), text.slice(endOfSpace(text, nameEnd), after - 2))
    return after
  }

  /** What begins with "<!". */
  const declaration = (source: Source, at: number): number => {
    const { text, outer } = source
    if (text.startsWith('<!--', at)) {
      const after = markup.endOfComment(text, at)
      if (after < 0) return -1
      token(outer, at)
      to.comment?.(text.slice(at + 4, after - 3))
      return after
    }
    if (text.startsWith('<![CDATA[', at)) {
      if (open.length === 0) throw new Fault(at, faults.outsideRoot())
      const after = markup.endOfCdata(text, at)
      if (after < 0) return -1
      if (!run.isOpen()) run.begin(at)
      run.add(text.slice(at + 9, after - 3))
      return after
    }
    if (text.startsWith('<!DOCTYPE', at) && outer) return readType(text, at)
    const shown = text.slice(at, at + 9)
    if (['<!--', '<![CDATA[', '<!DOCTYPE'].some(known => known.startsWith(shown))) return -1
    throw new Fault(at, faults.unknownDeclaration())
  }

  const readType = (text: string, at: number): number => {
    if (rootSeen || documentType !== undefined) throw new Fault(at, faults.strayDocumentType())
    const after = markup.endOfDocumentType(text, at)
    if (after < 0) return -1
    token(true, at)
    const read = readDocumentType(text.slice(at + 9, after - 1), standalone)
    if (read instanceof SubsetFault) throw new Fault(at + 9 + read.offset, faults.badDocumentType(read.message))
    documentType = read
    uses.declared(read, standalone)
    return after
  }

  /** Text up to the next "<"; what it is not sure of is left, and `~` of its offset returned. */
  const words = (source: Source, at: number): number => {
    const { text, outer, whole } = source
    const less = text.indexOf('<', at)
    const until = less < 0 ? text.length : less
    if (open.length === 0) {
      const stray = endOfSpace(text, at)
      if (stray < until) throw new Fault(stray, faults.outsideRoot())
      return until
    }
    if (!run.isOpen()) run.begin(at)
    let from = at
    for (;;) {
      if (source.ampersand < from) source.ampersand = next(text, '&', from)
      if (source.cdataEnd < from) source.cdataEnd = next(text, ']]>', from)
      const { ampersand } = source
      if (source.cdataEnd < until && source.cdataEnd < ampersand) {
        throw new Fault(source.cdataEnd, faults.strayCdataEnd())
      }
      if (ampersand >= until) break
      run.add(text.slice(from, ampersand))
      if (!readReference(text, ampersand, reference)) {
        if (whole) throw new Fault(ampersand, faults.ampersandAlone())
        return ~ampersand
      }
      from = reference.end
      if (reference.entity === '') run.add(reference.character)
      else use(reference.entity, ampersand, from, outer)
      if (run.length() > limits.run) throw new Fault(at, faults.pieceTooLong())
    }
    const sure = less < 0 && !whole ? beforeBrackets(text, from) : until
    run.add(text.slice(from, sure))
    if (run.length() > limits.run) throw new Fault(at, faults.pieceTooLong())
    return sure < until ? ~sure : until
  }

  const use = (entity: string, at: number, after: number, outer: boolean) => {
    const text = uses.inText(entity, at)
    if (text !== undefined) {
      run.add(text)
      return
    }
    token(outer, at)
    uses.expand(entity, at, replacement => {
      const source = { text: replacement, whole: true, outer: false, base: open.length, ampersand: -1, cdataEnd: -1 }
      const rest = scanSource(source, 0)
      if (rest < replacement.length || open.length > source.base) throw new Fault(at, faults.breaksOff(innermost()))
      token(false, replacement.length)
    })
    run.begin(after)
  }

  const scanSource = (source: Source, offset: number): number => {
    const { text } = source
    let at = offset
    while (at < text.length) {
      if (text.charCodeAt(at) !== code.less) {
        const after = words(source, at)
        if (after < 0) return ~after
        at = after
        begun = true
        continue
      }
      if (at + 1 === text.length) return at
      const unit = text.charCodeAt(at + 1)
      let after: number
      if (beginsName(unit)) after = start(source, at)
      else if (unit === code.slash) after = end(source, at)
      else if (unit === code.exclamation) after = declaration(source, at)
      else if (unit === code.question) after = instruction(source, at)
      else throw new Fault(at + 1, faults.cannotGoOn(characterAt(text, at + 1)))
      if (after < 0) return at
      begun = true
      at = after
    }
    return at
  }

  return {
    scan(text, offset, whole) {
      return scanSource({ text, whole, outer: true, base: 0, ampersand: -1, cdataEnd: -1 }, offset)
    },
    turn(next, at, offset) {
      if (run.isOpen()) run.carry(piece, at, offset)
      lines.turn(next, at, offset)
      tokenAt += offset - at
      piece = next
    },
    finish(rest) {
      const inAmpersand = rest > 0 && piece.charCodeAt(piece.length - rest) === code.ampersand
      if (inAmpersand) throw new Fault(piece.length - rest, faults.ampersandAlone())
      if (rest > 0 || open.length > 0) throw new Fault(piece.length, faults.breaksOff(innermost()))
      if (!rootSeen) throw new Fault(piece.length, faults.noElement())
      to.finish()
    },
    place,
    placeOf,
    entitiesOpen: uses.open,
    declaresEntity: name => documentType?.entities.get(name)?.kind === 'unparsed',
  }
}

/** Greater than any offset. */
const beyond = 0x3fffffff

function next(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? beyond : at
}

/** The end of a text without the one or two "]" at it, which may begin a "]]>". */
function beforeBrackets(text: string, from: number): number {
  let end = text.length
  while (end > from && text.length - end < 2 && text.charCodeAt(end - 1) === code.closeBracket) end--
  return end
}
