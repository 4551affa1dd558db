import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import type { TextSink } from '../model/sink.ts'
import type { Place, Report } from '../report/diagnostic.ts'
import { withDefaults } from './attribute-defaults.ts'
import { isNcName } from './datatypes.ts'
import type { DocumentType } from './document-type.ts'
import {
  attributeText,
  bringsMarkup,
  charge,
  type EntityTrouble,
  entityText,
  nesting,
  predefinedEntities,
} from './entities.ts'
import { readDocumentType } from './internal-subset.ts'
import { limits } from './limits.ts'
import { explain } from './not-well-formed.ts'
import { placesIn, type Reading } from './places.ts'
import type { XmlAttribute, XmlSink } from './sink.ts'
import { SubsetFault } from './subset-cursor.ts'

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

interface OpenElement {
  readonly name: string
  readonly namespaces: Record<string, string>
  readonly line: number
}

/** Thrown to get out of the parser; never leaves this file. */
class Broken extends Error {}

const sliceLength = 65_536

/** A character XML does not allow, so no document can hold it: it marks where an entity stood in a run of text. */
const entityMark = '\uFFFE'

/**
 * Turns the text of an XML document into tokens, with namespaces resolved.
 *
 * Entities that the document declares inside itself are expanded, those with markup too; attributes get their declared
 * defaults. Nothing is ever fetched: a document type elsewhere is not read, an external entity is left out with a warning.
 * When the document is not well-formed there is one error at the place of the fault, no token after it, and no `finish`.
 *
 * Codes, all about the input: `xml/not-well-formed`, `xml/limit-depth`, `xml/limit-attributes`, `xml/limit-size`,
 * `xml/limit-entities` (errors, each ends reading); `xml/external-entity`, `xml/entity-not-read` (warnings). The limits are
 * in {@link limits}.
 *
 * @example
 * const input = tokenize(sink, report, { file: 'findingaid.xml' })
 * input.write('<ead xmlns="http://ead3.archivists.org/schema/">…')
 * input.end()
 */
export function tokenize(to: XmlSink, report: Report, options: TokenizeOptions = {}): Tokenizer {
  const parser = new SaxesParser({ xmlns: true })
  const reading: Reading = { parser, line: 1, column: 1, position: 0, recent: '', recentStart: 0 }
  const places = placesIn(reading, options.file)
  const open: OpenElement[] = []
  const entitiesOpen: string[] = []
  const withMarkup = new Map<string, boolean>()
  const budget = { spent: 0 }
  let attributes: SaxesAttributeNS[] = []
  let documentType: DocumentType | undefined
  let standalone = false
  let lastClosed: OpenElement | undefined
  let endPending = false
  let insideTag = false
  let state: 'reading' | 'broken' | 'ended' = 'reading'
  let heldBack = ''

  const breakOff = (code: string, message: string, hint: string | undefined, place: Place): never => {
    const within = entitiesOpen.length > 0 ? ` This is inside the entity &${entitiesOpen.join('; in &')};.` : ''
    report({
      code,
      concern: 'input',
      severity: 'error',
      message: message + within,
      place,
      ...(hint !== undefined && { hint }),
    })
    throw new Broken()
  }
  const refuse = ({ code, message, hint }: EntityTrouble, place: Place): never => breakOff(code, message, hint, place)
  const warn = (code: string, concern: 'input' | 'loss', message: string, place: Place, hint: string) =>
    report({ code, concern, severity: 'warning', message, place, hint })

  const deliverEnd = () => {
    if (!endPending) return
    endPending = false
    to.end()
  }

  const attach = (source: SaxesParser<{ xmlns: true }>, outer: boolean) => {
    const passed = outer ? places.passed : () => {}
    source.on('error', error => fail(source, error.message.replace(/^\d+:\d+: /, '')))
    source.on('opentagstart', tag => {
      deliverEnd()
      if (outer) places.begin()
      insideTag = true
      if (open.length >= limits.depth) {
        breakOff('xml/limit-depth', `Elements are nested more than ${limits.depth} deep.`, undefined, places.current())
      }
      checkName(tag.name)
      for (const { name, value } of documentType?.attributes.get(tag.name)?.values() ?? []) {
        if (value !== undefined && name === 'xmlns') tag.ns[''] = value
        else if (value !== undefined && name.startsWith('xmlns:')) tag.ns[name.slice(6)] = value
      }
    })
    source.on('attribute', attribute => {
      const full: SaxesAttributeNS = attribute
      if (attributes.length >= limits.attributes) {
        const message = `One element has more than ${limits.attributes} attributes.`
        breakOff('xml/limit-attributes', message, undefined, places.current())
      }
      checkName(full.name)
      if (full.value.length > limits.attributeValue) {
        const message = `The value of one attribute has more than ${limits.attributeValue} characters.`
        breakOff('xml/limit-size', message, undefined, places.current())
      }
      attributes.push(full)
    })
    source.on('opentag', tag => {
      insideTag = false
      open.push({ name: tag.name, namespaces: tag.ns, line: places.line() })
      to.start({
        name: tag.local,
        namespace: tag.uri,
        prefix: tag.prefix,
        attributes: attributesOf(tag, source),
      })
      passed(0)
    })
    source.on('closetag', tag => {
      deliverEnd()
      if (outer && !tag.isSelfClosing) places.begin()
      lastClosed = open.pop()
      if (tag.isSelfClosing) to.end()
      else endPending = true
      passed(0)
    })
    source.on('text', text => {
      deliverEnd()
      if (outer) places.begin(text)
      if (open.length > 0) {
        if (documentType === undefined || !text.includes(entityMark)) to.text(text)
        else textWithEntities(text)
      }
      passed(-1)
    })
    source.on('cdata', text => {
      deliverEnd()
      if (outer) places.begin()
      if (text !== '') to.text(text)
      passed(0)
    })
    source.on('comment', text => {
      deliverEnd()
      if (outer) places.begin()
      to.comment?.(text)
      passed(1)
    })
    source.on('processinginstruction', ({ target, body }) => {
      deliverEnd()
      if (outer) places.begin()
      to.instruction?.(target, body)
      passed(0)
    })
  }

  const checkName = (name: string) => {
    if (name.length <= limits.name) return
    breakOff('xml/limit-size', `A name has more than ${limits.name} characters.`, undefined, places.current())
  }

  const fail = (source: SaxesParser<{ xmlns: true }>, said: string) => {
    const outer = source === parser
    const atEnd = /^unclosed|^unexpected end|^document must contain/.test(said)
    const ampersand = outer && (atEnd || said.includes('entity name')) ? places.ofLooseAmpersand() : undefined
    const wrongEnd = said.startsWith('unexpected close')
    const { message, hint } = explain({
      said,
      character: outer ? places.character() : '',
      open: wrongEnd ? lastClosed : open.at(-1),
      endTag: outer ? places.endTag(wrongEnd) : '',
      ampersand: ampersand !== undefined,
    })
    const place = () => {
      if (!outer || wrongEnd) return places.current()
      if (ampersand !== undefined) return ampersand
      if (atEnd) return places.ofEnd()
      if (said.startsWith('unmatched')) return places.ofNext()
      return said.startsWith('text data') ? places.ofStrayWords() : places.ofCharacter()
    }
    const at = place()
    breakOff('xml/not-well-formed', message, hint, at)
  }

  const attributesOf = (tag: SaxesTagNS, source: SaxesParser<{ xmlns: true }>): readonly XmlAttribute[] => {
    const given = attributes.filter(isNotDeclaration).map(asAttribute)
    attributes = []
    if (documentType === undefined) return given
    const all = withDefaults(tag.name, given, documentType, prefix => source.resolve(prefix) ?? '', budget)
    return 'code' in all ? refuse(all, places.current()) : all
  }

  /** Answers the parser's question what an entity stands for. */
  const entityValue = (source: SaxesParser<{ xmlns: true }>, name: string): string | undefined => {
    const predefined = Object.hasOwn(predefinedEntities, name) ? predefinedEntities[name] : undefined
    if (predefined !== undefined || name.startsWith('#') || !isNcName(name)) return predefined
    const entity = documentType?.entities.get(name)
    const at = source === parser ? places.back(name.length + 2) : places.current()
    if (documentType === undefined || entity === undefined) {
      if (documentType?.unread !== true || standalone) {
        const hint = 'Write the character itself, or its number, for example &#233; for é; an ampersand is &amp;.'
        return breakOff('xml/not-well-formed', `The entity &${name}; is not declared in the document.`, hint, at)
      }
      const message = `The entity &${name}; is not declared inside the document, so it was left as it is written.`
      warn('xml/entity-not-read', 'input', message, at, 'Write the character itself, or its number, in its place.')
      return `&${name};`
    }
    if (insideTag) {
      const text = attributeText(`&${name};`, documentType, budget, entitiesOpen)
      return typeof text === 'string' ? text : refuse(text, at)
    }
    if (entity.kind === 'unparsed') {
      return breakOff(
        'xml/not-well-formed',
        `The entity &${name}; is not text and may not stand in text.`,
        undefined,
        at,
      )
    }
    if (entity.kind === 'external') {
      const message = `What the entity &${name}; stands for is kept outside the document and was not read.`
      warn('xml/external-entity', 'loss', message, at, 'Put its content into the document.')
      return ''
    }
    if (hasMarkup(name, documentType)) return `${entityMark}${name}${entityMark}`
    const text = entityText(name, documentType, budget, entitiesOpen)
    return typeof text === 'string' ? text : refuse(text, at)
  }

  const hasMarkup = (name: string, declared: DocumentType): boolean => {
    const known = withMarkup.get(name) ?? bringsMarkup(name, declared)
    withMarkup.set(name, known)
    return known
  }

  const textWithEntities = (text: string) => {
    for (const [index, part] of text.split(entityMark).entries()) {
      if (index % 2 === 1) expand(part)
      else if (part !== '') to.text(part)
    }
  }

  /** Reads the replacement text of an entity, which holds markup, as if it stood in the document. */
  const expand = (name: string) => {
    const entity = documentType?.entities.get(name)
    if (entity?.kind !== 'internal') return
    const trouble = nesting(name, entitiesOpen) ?? charge(budget, entity.text.length + limits.entityUse)
    if (trouble !== undefined) refuse(trouble, places.current())
    entitiesOpen.push(name)
    const scopes = open.map(({ namespaces }) => namespaces)
    const inner = new SaxesParser({
      xmlns: true,
      fragment: true,
      resolvePrefix: (prefix: string) => scopes.findLast(scope => scope[prefix] !== undefined)?.[prefix],
    })
    attach(inner, false)
    answerEntities(inner)
    inner.write(entity.text).close()
    deliverEnd()
    entitiesOpen.pop()
  }

  const answerEntities = (source: SaxesParser<{ xmlns: true }>) => {
    source.ENTITIES = new Proxy(source.ENTITIES, {
      get: (_, name) => (typeof name === 'string' ? entityValue(source, name) : undefined),
    })
  }

  attach(parser, true)
  answerEntities(parser)
  parser.on('xmldecl', ({ standalone: stated }) => {
    standalone = stated === 'yes'
    places.passed(0)
  })
  parser.on('doctype', text => {
    places.begin()
    const read = readDocumentType(text, standalone)
    if (read instanceof SubsetFault) {
      const message = `The document type declaration is not well-formed: ${read.message}.`
      breakOff('xml/not-well-formed', message, undefined, places.inDoctype(text, read.offset))
    } else documentType = read
    places.passed(0)
  })

  /** Runs the parser until it ends or something is refused. */
  const run = (step: () => void) => {
    try {
      step()
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      state = 'broken'
    }
  }

  const feed = (slice: string) => {
    places.taken(slice)
    const lone = anySurrogate.test(slice) ? slice.search(loneSurrogate) : -1
    parser.write(lone < 0 ? slice : slice.slice(0, lone))
    if (lone >= 0) {
      const hint = 'The file was damaged when its encoding was changed; take an undamaged copy.'
      breakOff('xml/not-well-formed', 'There is half of a character here.', hint, places.ofEnd(slice.length - lone))
    }
    if (places.sinceLastToken() > limits.run) {
      const message = `One piece of the document has more than ${limits.run} characters.`
      breakOff('xml/limit-size', message, undefined, places.ofNext())
    }
    places.settle(slice)
  }

  return {
    write(text) {
      if (state === 'ended') throw new Error('The document has ended; nothing more can be written to its tokenizer.')
      if (state === 'broken' || text === '') return
      run(() => {
        let all = heldBack + text
        heldBack = ''
        if (reading.recent === '' && all.startsWith('\uFEFF')) all = all.slice(1)
        if (/[\uD800-\uDBFF]$/.test(all)) {
          heldBack = all.slice(-1)
          all = all.slice(0, -1)
        }
        for (let from = 0; from < all.length; ) {
          let to = from + sliceLength
          if (/[\uD800-\uDBFF]/.test(all.charAt(to - 1))) to += 1
          feed(all.slice(from, to))
          from = to
        }
      })
    },
    end() {
      if (state === 'ended') throw new Error('The document has ended already.')
      run(() => {
        if (state === 'broken') return
        if (heldBack !== '') feed(heldBack)
        parser.close()
        deliverEnd()
        to.finish()
      })
      state = 'ended'
    },
    place: places.current,
    declaresEntity: name => documentType?.entities.get(name)?.kind === 'unparsed',
  }
}

const anySurrogate = /[\uD800-\uDFFF]/
const loneSurrogate = /\p{Surrogate}/u

const isNotDeclaration = ({ name, prefix }: SaxesAttributeNS) => prefix !== 'xmlns' && name !== 'xmlns'

const asAttribute = ({ local, prefix, uri, value }: SaxesAttributeNS): XmlAttribute => ({
  name: local,
  prefix,
  namespace: uri,
  value,
})
