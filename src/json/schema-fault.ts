import { nearest } from './nearest.ts'
import { pointerOf, stepsOf } from './pointer.ts'

/** What a validator compiled from a JSON Schema says of one fault. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly parentSchema?: unknown
}

/** A validator compiled from a JSON Schema. It stops at the first fault. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** A fault in words. */
export interface FaultWords {
  /** `json/…`, one for each kind of fault. */
  readonly code: string
  /** One sentence, ending in a full stop. */
  readonly message: string
  readonly hint?: string
}

/** A fault against a JSON Schema. */
export interface SchemaFault {
  /** Where, within the value that was checked. */
  readonly pointer: string
  /** Whether it is the name of the member, not its value, that is at fault. */
  readonly aboutName: boolean
  /** Made when asked for: of very many faults only the first are told. */
  words(): FaultWords
}

/**
 * The fault a validator finds in a value, or `undefined` when there is none.
 *
 * Codes: `json/unknown-field`, `json/missing-field`, `json/wrong-type`, `json/not-allowed-value`, `json/pattern`, and
 * `json/not-as-schema` for what no other code names. No word of the value stands in the message or the hint, except names
 * of members.
 */
export function firstFault(validate: Validate, value: unknown): SchemaFault | undefined {
  if (validate(value)) return undefined
  const error = validate.errors?.find(({ keyword }) => keyword !== 'if')
  if (!error) return { pointer: '', aboutName: false, words: () => notAsSchema('') }
  const aboutName = error.keyword === 'additionalProperties'
  return {
    pointer: error.instancePath + (aboutName ? pointerOf([String(error.params.additionalProperty)]) : ''),
    aboutName,
    words: () => inWords(error, value),
  }
}

const notAsSchema = (keyword: string): FaultWords => ({
  code: 'json/not-as-schema',
  message: `This is not as the schema asks${keyword === '' ? '' : ` (${keyword})`}.`,
})

function inWords({ keyword, instancePath: pointer, params, parentSchema }: SchemaError, whole: unknown): FaultWords {
  const name = nameOf(pointer)
  switch (keyword) {
    case 'additionalProperties': {
      const member = String(params.additionalProperty)
      const known = membersOf(parentSchema)
      const meant = nearest(member, known)
      return {
        code: 'json/unknown-field',
        message: `There is no member "${cut(member)}" ${name === undefined ? 'here' : `in "${name}"`}.`,
        hint: meant === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean "${meant}"?`,
      }
    }
    case 'required':
      return {
        code: 'json/missing-field',
        message: `The member "${String(params.missingProperty)}" is missing${name === undefined ? '' : ` in "${name}"`}.`,
        hint: 'Add it; it may be empty when nothing is said.',
      }
    case 'type': {
      const expected = (Array.isArray(params.type) ? params.type : [params.type]).map(typeInWords).join(' or ')
      const found = kindOf(valueAt(whole, pointer))
      return {
        code: 'json/wrong-type',
        message: `Expected ${expected}${name === undefined ? '' : ` for "${name}"`}, found ${found}.`,
        ...(found === 'null' && { hint: 'Leave out a member that has no value.' }),
      }
    }
    case 'const':
    case 'enum': {
      const allowed = keyword === 'const' ? [params.allowedValue] : params.allowedValues
      const words = Array.isArray(allowed) ? allowed.map(String) : []
      const found = valueAt(whole, pointer)
      const meant = typeof found === 'string' ? nearest(found, words) : undefined
      return {
        code: 'json/not-allowed-value',
        message: `The value ${name === undefined ? '' : `of "${name}" `}is not one of those allowed.`,
        hint: `${meant === undefined ? '' : `Did you mean "${meant}"? `}Allowed: ${words.join(', ')}.`,
      }
    }
    case 'pattern':
      return {
        code: 'json/pattern',
        message: `The value ${name === undefined ? '' : `of "${name}" `}is not written in the form the schema asks for.`,
        hint: `Its form is ${String(params.pattern)}`,
      }
    case 'minimum':
    case 'maximum':
      return {
        code: 'json/not-allowed-value',
        message: `The value ${name === undefined ? '' : `of "${name}" `}is too ${keyword === 'minimum' ? 'small' : 'large'}.`,
        hint: `It is ${String(params.limit)} at the ${keyword === 'minimum' ? 'least' : 'most'}.`,
      }
    case 'minItems':
    case 'minLength':
      return {
        code: 'json/not-allowed-value',
        message: `${name === undefined ? 'This' : `"${name}"`} is empty.`,
        hint: 'Say something there, or leave it out.',
      }
    default:
      return notAsSchema(keyword)
  }
}

/** The value a JSON Pointer leads to. */
export function valueAt(whole: unknown, pointer: string): unknown {
  let here = whole
  for (const step of stepsOf(pointer)) here = memberOf(here, step)
  return here
}

/** A member of an object or an item of a list; never anything inherited. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

/** The innermost name on the way to a place. */
function nameOf(pointer: string): string | undefined {
  return stepsOf(pointer).findLast(step => !/^[0-9]+$/.test(step))
}

function membersOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return []
  return typeof schema.properties === 'object' && schema.properties !== null ? Object.keys(schema.properties) : []
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
}

const typeInWords = (type: unknown): string => typeNames[String(type)] ?? String(type)

/** What sort of JSON value it is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'a number' : 'true or false'
}

const cut = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
