import type { Place, Report } from '../report/diagnostic.ts'
import type { DocumentType } from './document-type.ts'
import { attributeText, bringsMarkup, charge, type EntityTrouble, entityText, nesting } from './entities.ts'
import { Fault, notText, tooManyDefaults, undeclaredEntity } from './faults.ts'
import { limits } from './limits.ts'
import { namedCharacter } from './named-characters.ts'

/** What the uses of entities in one document come to. */
export interface EntityUses {
  /** What the document says of its type, once it has been read. */
  declared(documentType: DocumentType, standalone: boolean): void
  /** The text an entity stands for in the value of an attribute, or of what is written there if the document need not declare it. */
  inValue(name: string, at: number): string
  /** The same between tags; undefined when it brings markup, which is to be read with {@link expand}. */
  inText(name: string, at: number): string | undefined
  /** The text an attribute gets by default. */
  inDefault(raw: string, at: number): string
  /** Notes that a start tag got so many characters by default. */
  added(length: number, at: number): void
  /** Hands the text of an entity with markup to `read`. */
  expand(name: string, at: number, read: (text: string) => void): void
  /** The names of the entities that are being read, outermost first. */
  readonly open: readonly string[]
}

/** `place` gives the place of an offset. */
export function entityUses(report: Report, place: (offset: number) => Place): EntityUses {
  const open: string[] = []
  const withMarkup = new Map<string, boolean>()
  const budget = { spent: 0 }
  /** The shared names that have been told of. */
  const byName = new Set<string>()
  let defaults = 0
  let documentType: DocumentType | undefined
  let standalone = false

  const right = (text: string | EntityTrouble, at: number): string => {
    if (typeof text !== 'string') throw new Fault(at, text)
    return text
  }
  const warn = (code: string, concern: 'input' | 'loss', message: string, hint: string, at: number) =>
    report({ code, concern, severity: 'warning', message, place: place(at), hint })

  /** What a shared name stands for, or else what is written, when the entity may be declared where nothing is read. */
  const unknown = (name: string, at: number): string => {
    if (documentType?.unread !== true || standalone) throw new Fault(at, undeclaredEntity(name))
    const shared = namedCharacter(name)
    if (shared !== undefined) {
      if (!byName.has(name)) {
        const message = `The entity &${name}; is not declared inside the document; it was read as the character of that name, here and wherever it is used.`
        report({ code: 'xml/entity-by-name', concern: 'input', severity: 'info', message, place: place(at) })
      }
      byName.add(name)
      return shared
    }
    const message = `The entity &${name}; is not declared inside the document, so it was left as it is written.`
    warn('xml/entity-not-read', 'input', message, 'Write the character itself, or its number, in its place.', at)
    return `&${name};`
  }
  const hasMarkup = (name: string, declared: DocumentType): boolean => {
    const known = withMarkup.get(name) ?? bringsMarkup(name, declared)
    withMarkup.set(name, known)
    return known
  }

  return {
    open,
    declared(read, alone) {
      documentType = read
      standalone = alone
    },
    inValue(name, at) {
      if (documentType?.entities.has(name) !== true) return unknown(name, at)
      return right(attributeText(`&${name};`, documentType, budget, open), at)
    },
    inText(name, at) {
      const entity = documentType?.entities.get(name)
      if (documentType === undefined || entity === undefined) return unknown(name, at)
      if (entity.kind === 'unparsed') throw new Fault(at, notText(name))
      if (entity.kind === 'external') {
        const message = `What the entity &${name}; stands for is kept outside the document and was not read.`
        warn('xml/external-entity', 'loss', message, 'Put its content into the document.', at)
        return ''
      }
      if (hasMarkup(name, documentType)) return undefined
      return right(entityText(name, documentType, budget, open), at)
    },
    inDefault: (raw, at) =>
      documentType === undefined ? raw : right(attributeText(raw, documentType, budget, []), at),
    added(length, at) {
      defaults += Math.max(0, length - limits.defaultsOfElement)
      if (defaults > limits.defaultText) throw new Fault(at, tooManyDefaults())
    },
    expand(name, at, read) {
      const entity = documentType?.entities.get(name)
      if (entity?.kind !== 'internal') return
      const trouble = nesting(name, open) ?? charge(budget, entity.text.length + limits.entityUse)
      if (trouble !== undefined) throw new Fault(at, trouble)
      open.push(name)
      read(entity.text)
      open.pop()
    },
  }
}
