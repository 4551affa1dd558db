import type { IdentifierPool } from '../model/identifier-pool.ts'
import type { Place, Report } from '../report/diagnostic.ts'
import { repeats } from '../report/repeats.ts'
import * as onAttributes from './attribute-findings.ts'
import { foreignName, missingAtEnd, missingBefore, type State } from './automaton.ts'
import { isWhiteSpace } from './characters.ts'
import { emptyFrame, excused, type Frame, nowhere } from './checked-element.ts'
import { type Code, diagnosticAt, type Finding, type Whereabouts } from './finding.ts'
import { identifiers } from './identifiers.ts'
import { wordsHolder } from './right-place.ts'
import { type AttributeRule, type ElementRule, ruleFor, type Schema, takes } from './schema.ts'
import * as findings from './schema-findings.ts'
import type { XmlAttribute, XmlSink, XmlStart } from './sink.ts'
import { levelInWords, pathInWords, type Step } from './whereabouts.ts'

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'

/** What the validator may be given besides the schema. */
export interface ValidateOptions {
  /** Where the current token is; without it findings have no place. */
  readonly place?: () => Place
  /** Receives every token after it has been checked, valid or not. */
  readonly next?: XmlSink
  /** Where identifiers are kept, when other steps keep theirs there as well. */
  readonly identifiers?: IdentifierPool
  /** Whether the document type declares an unparsed entity of this name. Without it none is declared. */
  readonly declaresEntity?: (name: string) => boolean
}

/** Where a writer can ask what may come next. */
export interface CheckedSink extends XmlSink {
  /** Where one has come to among the children of the innermost open element; undefined where the schema knows none. */
  state(): State | undefined
}

/**
 * Checks a document against a schema as it passes: elements and their order, text, attributes and their values, identifiers
 * and what points at them.
 *
 * One fault gives one diagnostic, and checking goes on behind it: an element the schema does not know is skipped with all it
 * holds; one that stands in the wrong place is checked inside; where something is missing, it is taken as read. Attributes
 * of XML Schema (`xsi:schemaLocation`) are let through with a note.
 *
 * Codes: `schema/unexpected-element`, `schema/unknown-element`, `schema/wrong-namespace`, `schema/missing-element`,
 * `schema/text-not-allowed`, `schema/attribute-not-allowed`, `schema/attribute-missing`, `schema/attribute-value`,
 * `schema/id-duplicate`, `schema/id-unresolved` (errors), `schema/schema-location` (info). All have the concern `schema`.
 * Inside what is marked internal no value is repeated.
 *
 * @example
 * const input = tokenize(validate(schemaOf(ead3Grammar), report, { place: () => input.place() }), report)
 */
export function validate(schema: Schema, report: Report, options: ValidateOptions = {}): CheckedSink {
  const { place, next } = options
  const frames: Frame[] = []
  const ids = identifiers<Whereabouts>(options.identifiers)
  const ownNamespaces = new Set(Object.values(schema.grammar.namespaces))
  const told = repeats(report)
  /** Namespaces that stand for the schema's own by mistake. That is told once, and checking goes on. */
  const mistaken = new Set<string>()
  const internalMark = schema.grammar.internal
  let depth = 0
  let notedSchemaInstance = false
  /** Whether the element that is being placed is marked internal. */
  let marked = false

  const asStep = ({ rule, number, tag, internal }: Frame): Step => ({
    rule,
    number,
    level: tag === undefined ? '' : levelInWords(schema, tag, internal),
  })
  const where = (): Whereabouts => ({
    place: place?.(),
    unit: pathInWords(frames.slice(0, depth).map(asStep)),
    internal: marked || (frames[depth - 1]?.internal ?? false),
  })
  const say = (code: Code, about: string, make: () => Finding, at: () => Whereabouts = where) =>
    told.say(code, about, () => diagnosticAt(at(), code, make()))

  const enter = (rule: ElementRule | undefined, foreign: boolean, parent: Frame | undefined): Frame => {
    const frame = frames[depth] ?? emptyFrame()
    frames[depth] = frame
    depth += 1
    frame.rule = rule
    frame.foreign = foreign
    frame.state = rule?.start ?? nowhere
    frame.previous = undefined
    frame.number = 0
    frame.tag = undefined
    if (rule?.numbered && parent !== undefined) {
      parent.units += 1
      frame.number = parent.units
    }
    frame.units = 0
    frame.internal = parent?.internal ?? false
    frame.saidText = false
    if (frame.missing.length > 0) frame.missing = []
    if (frame.excuses.size > 0) frame.excuses.clear()
    return frame
  }

  let namespace = ''
  let inNamespace = schema.elements.get(namespace)
  const ruleOf = (element: XmlStart): ElementRule | undefined => {
    if (element.namespace !== namespace) {
      namespace = element.namespace
      inNamespace = schema.elements.get(namespace)
    }
    return inNamespace?.get(element.name)
  }

  const child = (element: XmlStart, parent: Frame): Frame => {
    const parentRule = parent.rule
    if (parentRule === undefined) {
      if (parent.foreign && ownNamespaces.has(element.namespace)) {
        say('schema/unexpected-element', `foreign ${element.name}`, () => findings.insideForeign(schema, element))
        return enter(undefined, false, parent)
      }
      return enter(undefined, parent.foreign, parent)
    }
    const rule = ruleOf(element) ?? meant(element, parent)
    if (rule !== undefined) {
      const after = parent.state.next.get(rule.name)
      if (after !== undefined) parent.state = after
      else misplaced(rule, parent, parentRule)
      parent.previous = rule.name
      return enter(rule, false, parent)
    }
    const wildcard = isOwn(element.namespace) ? undefined : parent.state.next.get(foreignName)
    if (wildcard !== undefined) {
      parent.state = wildcard
      return enter(undefined, true, parent)
    }
    const { state } = parent
    const name = `${element.name} ${parentRule.name}`
    if (!isOwn(element.namespace) && schema.named.has(element.name)) {
      say('schema/wrong-namespace', name, () => findings.wrongNamespace(schema, element))
    } else {
      say('schema/unknown-element', name, () => findings.unknownElement(schema, element, parentRule, state))
    }
    parent.excuses.add(parent.state)
    return enter(undefined, false, parent)
  }

  const isOwn = (namespace: string) => ownNamespaces.has(namespace) || mistaken.has(namespace)

  /** The element that is meant when its namespace is a usual mistake for the schema's. */
  const meant = (element: XmlStart, parent: Frame | undefined): ElementRule | undefined => {
    const rule = schema.elements.get(schema.namespace)?.get(element.name)
    if (rule === undefined || ownNamespaces.has(element.namespace)) return undefined
    if (mistaken.has(element.namespace)) return rule
    if (parent?.state.next.has(foreignName) || !findings.isMistakenNamespace(schema, element, parent === undefined)) {
      return undefined
    }
    mistaken.add(element.namespace)
    say('schema/wrong-namespace', element.name, () => findings.wrongNamespace(schema, element))
    return rule
  }

  const misplaced = (rule: ElementRule, parent: Frame, parentRule: ElementRule) => {
    const late = parent.missing.findIndex(({ names }) => names.includes(rule.name))
    const passed = parent.missing[late]
    if (passed !== undefined) {
      parent.missing.splice(late, 1)
      say('schema/unexpected-element', `late ${rule.name} ${parentRule.name}`, () =>
        findings.outOfOrder(parentRule, rule.name, passed.before),
      )
      return
    }
    const names = missingBefore(parent.state, rule.name)
    if (names === undefined) {
      const holder = wordsHolder(schema, parent.state)
      const amongWords = parentRule.content === 'elements' && holder?.start.next.has(rule.name)
      parent.excuses.add(parent.state)
      if (amongWords && parent.saidText) return
      if (amongWords) parent.saidText = true
      const into = amongWords ? holder : undefined
      const { state, previous } = parent
      say('schema/unexpected-element', `${rule.name} ${parentRule.name}`, () =>
        findings.unexpectedElement(schema, parentRule, state, rule.name, previous, into),
      )
      return
    }
    const [first = ''] = names
    if (!excused(parent, first)) parent.missing.push({ names, before: rule.name, where: where() })
    let state: State | undefined = parent.state
    for (const name of [...names, rule.name]) state = state?.next.get(name)
    parent.state = state ?? nowhere
  }

  const root = (element: XmlStart): Frame => {
    const rule = ruleFor(schema, element) ?? meant(element, undefined)
    if (rule === undefined) {
      if (isOwn(element.namespace)) {
        say('schema/unknown-element', element.name, () =>
          findings.unknownElement(schema, element, undefined, undefined),
        )
      } else say('schema/wrong-namespace', element.name, () => findings.wrongNamespace(schema, element))
    } else if (rule.name !== schema.grammar.root) {
      say('schema/unexpected-element', rule.name, () => findings.wrongRoot(schema, rule))
    }
    return enter(rule, false, undefined)
  }

  /** Whether the attribute has a prefix that stands for the wrong namespace, and this has been told. */
  const isMistold = (rule: ElementRule, { name, prefix, namespace }: XmlAttribute): boolean => {
    if (prefix === '' || !rule.attributes.some(known => known.name === `${prefix}:${name}`)) return false
    if (mistaken.has(namespace)) return true
    mistaken.add(namespace)
    return false
  }

  const checkAttributes = (rule: ElementRule, attributes: readonly XmlAttribute[]) => {
    for (const attribute of attributes) {
      const found = attribute.namespace === '' ? rule.plain.get(attribute.name) : qualified(rule, attribute)
      if (found !== undefined) checkValue(rule, found, attribute.value)
      else if (attribute.namespace === schemaInstance) noteSchemaInstance()
      else if (!isMistold(rule, attribute)) {
        say('schema/attribute-not-allowed', `${attribute.name} ${rule.name}`, () =>
          onAttributes.attributeNotAllowed(schema, rule, attribute),
        )
      }
    }
    for (const needed of rule.required) {
      if (!has(attributes, needed)) {
        say('schema/attribute-missing', `${needed.name} ${rule.name}`, () =>
          onAttributes.attributeMissing(rule, needed),
        )
      }
    }
  }

  const checkValue = (rule: ElementRule, found: AttributeRule, value: string) => {
    const { name, type } = found
    if (!takes(found, value) || (type.kind === 'entity' && !options.declaresEntity?.(value.trim()))) {
      say('schema/attribute-value', `${name} ${rule.name}`, () => onAttributes.attributeValue(rule, found, value))
    } else if (type.kind === 'id') {
      if (!ids.add(value)) say('schema/id-duplicate', rule.name, () => onAttributes.duplicateId(rule, name, value))
    } else if (type.kind === 'idref' || type.kind === 'idrefs') {
      ids.point(type.kind, rule.name, name, value, where)
    }
  }

  const noteSchemaInstance = () => {
    if (notedSchemaInstance) return
    notedSchemaInstance = true
    const { place: at, unit } = where()
    report({
      code: 'schema/schema-location',
      concern: 'schema',
      severity: 'info',
      message: `The document says where an XML Schema is; ${schema.grammar.title} was checked with the rules built in.`,
      ...(at && { place: at }),
      ...(unit !== '' && { unit }),
    })
  }

  const complete = (frame: Frame, rule: ElementRule) => {
    for (const { names, before, where: at } of frame.missing) {
      say(
        'schema/missing-element',
        `${names[0]} ${rule.name}`,
        () => findings.missingBeforeElement(rule, names, before),
        () => at,
      )
    }
    if (frame.state.complete) return
    const [first = ''] = missingAtEnd(frame.state)
    const { state, previous } = frame
    if (!excused(frame, first))
      say('schema/missing-element', rule.name, () => findings.missingFromEnd(schema, rule, state, previous))
  }

  return {
    state: () => (depth === 0 || frames[depth - 1]?.rule === undefined ? undefined : frames[depth - 1]?.state),
    start(element) {
      const parent = depth === 0 ? undefined : frames[depth - 1]
      const { attributes } = element
      marked = internalMark !== undefined && attributes.length > 0 && isMarked(attributes, internalMark)
      const frame = parent === undefined ? root(element) : child(element, parent)
      frame.internal ||= marked
      marked = false
      if (frame.rule?.levelled) frame.tag = element
      if (frame.rule !== undefined) checkAttributes(frame.rule, attributes)
      else if (!frame.foreign) keepIds(schema, element, ids)
      next?.start(element)
    },
    text(text) {
      const frame = frames[depth - 1]
      const content = frame?.rule?.content
      const onlySpaces = content === 'elements' || content === 'empty'
      if (frame?.rule !== undefined && onlySpaces && !(frame.rule.spaces ? isWhiteSpace(text) : text === '')) {
        const { rule, state } = frame
        if (!frame.saidText) {
          say('schema/text-not-allowed', rule.name, () => findings.textNotAllowed(schema, rule, state, text))
        }
        frame.saidText = true
        frame.excuses.add(frame.state)
      }
      next?.text(text)
    },
    end() {
      const frame = frames[depth - 1]
      if (frame?.rule !== undefined) complete(frame, frame.rule)
      depth -= 1
      next?.end()
    },
    comment: text => next?.comment?.(text),
    instruction: (target, data) => next?.instruction?.(target, data),
    finish() {
      for (const { element, attribute, value, where: at } of ids.unresolved()) {
        say(
          'schema/id-unresolved',
          `${attribute} ${element}`,
          () => onAttributes.unresolvedId(element, attribute, value),
          () => at,
        )
      }
      told.finish()
      next?.finish()
    },
  }
}

/** Whether attributes mark their element as internal, be it in capitals: what was meant to be hidden is not quoted. */
function isMarked(attributes: readonly XmlAttribute[], mark: NonNullable<Schema['grammar']['internal']>): boolean {
  for (const { name, value } of attributes) {
    if (name.length !== mark.attribute.length || name.toLowerCase() !== mark.attribute) continue
    if (value.trim().toLowerCase() === mark.value) return true
  }
  return false
}

function has(attributes: readonly XmlAttribute[], needed: AttributeRule): boolean {
  const local = localName(needed.name)
  for (const { name, namespace } of attributes) if (namespace === needed.namespace && name === local) return true
  return false
}

function qualified(rule: ElementRule, { namespace, name }: XmlAttribute): AttributeRule | undefined {
  return rule.attributes.find(candidate => candidate.namespace === namespace && localName(candidate.name) === name)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Identifiers inside what is skipped count, or everything pointing there would be reported as well. */
function keepIds(schema: Schema, element: XmlStart, ids: { add(value: string): boolean }): void {
  const rule = ruleFor(schema, element)
  for (const { name, namespace, value } of element.attributes) {
    if (namespace === '' && (rule?.plain.get(name)?.type.kind === 'id' || name === 'id')) ids.add(value)
  }
}
