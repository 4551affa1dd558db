import { anyUri, type Datatype, isAsciiName } from '../../xml/datatypes.ts'
import type { XmlAttribute } from '../../xml/sink.ts'
import { attributeList, fill, type Given, type Marked } from './attribute-list.ts'
import type { Dialect } from './dialect.ts'
import type { ElementFacts, Spelled } from './element-facts.ts'
import { fitted } from './fit.ts'
import { keptName } from './kept-name.ts'
import type { References } from './references.ts'

/** Makes the attributes of start tags: only those the schema takes, in a form it takes. What is left out is told as lost. */
export interface AttributeWriter {
  /** The attributes of an element of its own, and those that every statement may have. */
  accepted(element: ElementFacts, own: Given | undefined, marked: Marked | undefined): readonly XmlAttribute[]
  /** The attributes that an element had in a document of the same dialect. */
  again(element: ElementFacts, attributes: readonly XmlAttribute[]): readonly XmlAttribute[]
}

type Loses = (what: string, value?: unknown) => void

const none: readonly XmlAttribute[] = []

/** Longer values are not likely to come again soon. */
const longestRecent = 64

/** Begins a document, whose identifiers are `ids`. */
export function attributeWriter(
  { schema, spelling }: Pick<Dialect, 'schema' | 'spelling'>,
  ids: References,
  loses: Loses,
): AttributeWriter {
  const { title } = schema.grammar
  const list = attributeList()

  function accepted(element: ElementFacts, own: Given | undefined, marked: Marked | undefined) {
    fill(list, own, marked, loses)
    spelling?.adapt(element.name, list, loses)
    let result: XmlAttribute[] | undefined
    for (let i = 0; i < list.length; i++) {
      const value = list.values[i]
      if (value === undefined) continue
      const asked = list.names[i] ?? ''
      const spelled = element.asked(asked)
      const { recent } = spelled
      const written = recent?.value === value ? recent : take(element, asked, spelled, value)
      if (written === undefined) continue
      const had = spelling && result?.find(one => one.name === spelled.name && one.namespace === spelled.namespace)
      if (!had) {
        result ??= []
        result.push(written)
      } else if (had.value !== written.value) loses(`another value of its ${spelled.whole}`, wordsIn(asked, value))
    }
    return result ?? none
  }

  function take(element: ElementFacts, asked: string, spelled: Spelled, value: string): XmlAttribute | undefined {
    const written = valueFor(element, asked, spelled, value)
    if (written === undefined) return undefined
    const made = attribute(spelled, written)
    if (written === value && value.length <= longestRecent && spelled.rule?.type.kind === 'value') spelled.recent = made
    return made
  }

  function again(element: ElementFacts, attributes: readonly XmlAttribute[]) {
    const linkType = element.linkType
    if (attributes.length === 0 && linkType === undefined) return none
    const result: XmlAttribute[] = []
    for (const attribute of attributes) {
      if (attribute.namespace === xsiNamespace) continue
      const kept = keptName(attribute)
      const known = element.spelled(kept)
      if (known.rule || spelling === undefined) takeAgain(element, kept, known, attribute.value, result)
      else {
        const [name, value] = spelling.again(kept, attribute.value)
        takeAgain(element, name, element.spelled(name), value, result)
      }
    }
    if (linkType === undefined || result.some(isLinkType)) return result
    if (!mayBePlain.has(element.name) || result.some(({ prefix }) => prefix === 'xlink'))
      takeAgain(element, 'xlink:type', element.spelled('xlink:type'), linkType, result)
    return result
  }

  function takeAgain(element: ElementFacts, name: string, spelled: Spelled, value: string, result: XmlAttribute[]) {
    const type = spelled.rule?.type
    const isRight = type?.kind === 'value' && type.accepts(value) && !isDoubtful(value, type)
    const written = isRight ? value : valueFor(element, name, spelled, value)
    if (written !== undefined) result.push(attribute(spelled, written))
  }

  function valueFor(element: ElementFacts, name: string, { rule }: Spelled, value: string): string | undefined {
    const type = rule?.type
    if (type === undefined) {
      if (value.trim() !== '')
        loses(`${wordsFor(name)}, which ${title} does not take on ${element.name}`, wordsIn(name, value))
      return undefined
    }
    switch (type.kind) {
      case 'value':
        return plainValue(type, name, value)
      case 'entity':
        loses(`${wordsFor(name)}, for which a document type would be needed`)
        return undefined
      default:
        return value.trim() === '' ? undefined : identifier(type.kind, name, value)
    }
  }

  function plainValue(type: Datatype, name: string, value: string): string | undefined {
    const result = fitted(value, type)
    if (result === undefined) {
      if (value.trim() !== '') loses(`${wordsFor(name)}, which ${title} takes in another form only`, value)
    } else if (result !== value && name !== 'linkrole' && name !== 'arcrole') losesForm(name)
    return result
  }

  function identifier(kind: 'id' | 'idref' | 'idrefs', name: string, value: string): string {
    if (kind === 'idrefs' && !isAsciiName(value)) return value.trim().split(/\s+/).map(ids.refer).join(' ')
    if (kind !== 'id') return ids.refer(value)
    const written = ids.define(value)
    if (written !== value) losesForm(name)
    return written
  }

  const losesForm = (name: string) => loses(`the exact form of ${wordsFor(name).replace(/^its /, 'the ')}`)

  return { accepted, again }
}

const attribute = ({ name, namespace, prefix }: Spelled, value: string): XmlAttribute => ({
  name,
  namespace,
  prefix,
  value,
})

const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance'

/** An address with characters in it that not every validator lets stand in one (libxml2 does not). */
const isDoubtful = (value: string, type: Datatype): boolean =>
  type.accepts === anyUri.accepts && /[[\]{}|\\^"<>`]/.test(value)

/** Elements of EAD 2002 that are links only when they say so. */
const mayBePlain: ReadonlySet<string> = new Set(['title', 'bibref', 'archref'])

const isLinkType = ({ name, prefix }: XmlAttribute): boolean => prefix === 'xlink' && name === 'type'

/** Attributes whose values are words that people read. */
const READ = new Set(['label', 'linktitle', 'althead', 'expan', 'abbr', 'normal', 'relator'])

const wordsIn = (name: string, value: string): string | undefined => (READ.has(name) ? value : undefined)

const attributeWords: Readonly<Record<string, string>> = {
  id: 'identifier',
  audience: 'audience',
  lang: 'language',
  script: 'script',
  label: 'label',
  localtype: 'local type',
  normal: 'normalized form',
  relator: 'role',
  rules: 'rules',
  source: 'source',
  identifier: 'authority identifier',
  href: 'link',
  linktitle: 'title of the link',
  linkrole: 'role of the link',
}

const wordsFor = (name: string): string => `its ${attributeWords[name] ?? `attribute ${name}`}`
