import { codePointOf } from './character-references.ts'
import type { DocumentType } from './document-type.ts'
import { limits } from './limits.ts'
import { namedCharacter } from './named-characters.ts'

/** Why an entity cannot be used. */
export interface EntityTrouble {
  readonly code: 'xml/not-well-formed' | 'xml/limit-entities'
  readonly message: string
  readonly hint?: string
}

/** Counts what entities stand for, so that a few lines cannot grow into gigabytes. */
export interface EntityBudget {
  spent: number
}

/** The entities XML itself declares (XML 1.0, 4.6). */
export const predefinedEntities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  quot: '"',
}

/** Notes the use of so many characters of an entity. */
export function charge(budget: EntityBudget, length: number): EntityTrouble | undefined {
  budget.spent += length
  if (budget.spent <= limits.entityText) return undefined
  return {
    code: 'xml/limit-entities',
    message: `The entities of the document type stand for more than ${limits.entityText} characters.`,
  }
}

/** Whether an entity brings more than text: markup, or anything that is not declared as text, itself or through another. */
export function bringsMarkup(name: string, declared: DocumentType): boolean {
  const names = new Set([name])
  for (const each of names) {
    if (Object.hasOwn(predefinedEntities, each)) continue
    const entity = declared.entities.get(each)
    if (entity?.kind !== 'internal' || entity.text.includes('<')) return true
    for (const [, inner = ''] of entity.text.matchAll(/&([^#;&][^;&]*);/g)) names.add(inner)
  }
  return false
}

/** What an entity without markup stands for in text. */
export function entityText(
  name: string,
  declared: DocumentType,
  budget: EntityBudget,
  open: readonly string[],
): string | EntityTrouble {
  return resolved(`&${name};`, declared, budget, open, text => text)
}

/**
 * The text an attribute gets from a piece of its value or of an entity's replacement text: white space becomes spaces,
 * references are resolved, entities in entities as well (XML 1.0, 3.3.3 and 4.4.5).
 */
export function attributeText(
  raw: string,
  declared: DocumentType,
  budget: EntityBudget,
  open: readonly string[],
): string | EntityTrouble {
  return resolved(raw, declared, budget, open, spaced)
}

function resolved(
  raw: string,
  declared: DocumentType,
  budget: EntityBudget,
  open: readonly string[],
  literal: (text: string) => string,
): string | EntityTrouble {
  const parts: string[] = []
  let from = 0
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at)
    parts.push(literal(raw.slice(from, at)))
    if (end < 0) return notWellFormed('An ampersand stands alone in an entity.')
    const written = raw.slice(at, end + 1)
    const value = written.startsWith('&#') ? character(written) : reference(written, declared, budget, open, literal)
    if (typeof value !== 'string') return value
    parts.push(value)
    from = end + 1
  }
  parts.push(literal(raw.slice(from)))
  return parts.join('')
}

function character(written: string): string | EntityTrouble {
  const code = codePointOf(written)
  return code === undefined ? notWellFormed(`${written} is not a character XML allows.`) : String.fromCodePoint(code)
}

function reference(
  written: string,
  declared: DocumentType,
  budget: EntityBudget,
  open: readonly string[],
  literal: (text: string) => string,
): string | EntityTrouble {
  const name = written.slice(1, -1)
  const predefined = Object.hasOwn(predefinedEntities, name) ? predefinedEntities[name] : undefined
  if (predefined !== undefined) return predefined
  const entity = declared.entities.get(name)
  if (entity === undefined) {
    return declared.unread ? (namedCharacter(name) ?? written) : notWellFormed(`The entity ${written} is not declared.`)
  }
  if (entity.kind !== 'internal') {
    return notWellFormed(`The value of an attribute uses the entity ${written}, which is kept outside the document.`)
  }
  if (entity.text.includes('<')) {
    return notWellFormed(`The value of an attribute uses the entity ${written}, which holds a less-than sign.`)
  }
  const trouble = nesting(name, open) ?? charge(budget, entity.text.length)
  return trouble ?? resolved(entity.text, declared, budget, [...open, name], literal)
}

/** Whether an entity contains itself, or entities are nested too deeply. */
export function nesting(name: string, open: readonly string[]): EntityTrouble | undefined {
  if (open.includes(name)) return notWellFormed(`The entity &${name}; contains itself.`)
  if (open.length < limits.entityDepth) return undefined
  return {
    code: 'xml/limit-entities',
    message: `Entities are nested more than ${limits.entityDepth} deep.`,
  }
}

function notWellFormed(message: string): EntityTrouble {
  return { code: 'xml/not-well-formed', message }
}

function spaced(text: string): string {
  return text.replace(/[\t\r\n]/g, ' ')
}
