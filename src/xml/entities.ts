import { codePointOf } from './character-references.ts'
import type { DocumentType } from './internal-subset.ts'
import { limits } from './limits.ts'

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
  const parts: string[] = []
  let from = 0
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at)
    parts.push(spaced(raw.slice(from, at)))
    if (end < 0) return notWellFormed('An ampersand stands alone in an entity.')
    const written = raw.slice(at, end + 1)
    const value = written.startsWith('&#') ? character(written) : entityInAttribute(written, declared, budget, open)
    if (typeof value !== 'string') return value
    parts.push(value)
    from = end + 1
  }
  parts.push(spaced(raw.slice(from)))
  return parts.join('')
}

function character(written: string): string | EntityTrouble {
  const code = codePointOf(written)
  return code === undefined ? notWellFormed(`${written} is not a character XML allows.`) : String.fromCodePoint(code)
}

function entityInAttribute(
  written: string,
  declared: DocumentType,
  budget: EntityBudget,
  open: readonly string[],
): string | EntityTrouble {
  const name = written.slice(1, -1)
  const predefined = Object.hasOwn(predefinedEntities, name) ? predefinedEntities[name] : undefined
  if (predefined !== undefined) return predefined
  const entity = declared.entities.get(name)
  if (entity === undefined) {
    return declared.unread ? written : notWellFormed(`The entity ${written} is not declared.`)
  }
  if (entity.kind !== 'internal') {
    return notWellFormed(`The value of an attribute uses the entity ${written}, which is kept outside the document.`)
  }
  if (entity.text.includes('<')) {
    return notWellFormed(`The value of an attribute uses the entity ${written}, which holds a less-than sign.`)
  }
  const trouble = nesting(name, open) ?? charge(budget, entity.text.length)
  return trouble ?? attributeText(entity.text, declared, budget, [...open, name])
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
