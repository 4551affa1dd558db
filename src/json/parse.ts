import type { FaultList } from './fault.ts'
import { pointerOf } from './pointer.ts'
import { type JsonEvents, type Scalar, scan } from './scan.ts'
import { losesPrecision } from './scan-scalar.ts'
import { hasLoneSurrogate } from './surrogates.ts'

/** The data of a JSON text, with how deep it is nested. */
export interface Parsed {
  readonly value: unknown
  readonly depth: number
}

interface Container {
  readonly members: Record<string, unknown> | undefined
  readonly items: unknown[]
  name: string
}

/**
 * Turns JSON text into plain data. Never throws; a member called `__proto__` is a member like any other.
 *
 * Adds to the faults:
 * - `json/syntax`, `json/incomplete`, `json/too-deep` (errors): the text is not JSON; there is no data.
 * - `json/duplicate-key` (error): a name comes twice in one object, so that one of the two would be lost.
 * - `json/number-range` (error): a number no program can hold, such as `1e999`; the largest is put in its place.
 * - `json/number-precision` (warning): a number with more digits than a program holds; the nearest is taken.
 * - `json/lone-surrogate` (warning): half a character; kept as it stands.
 *
 * Source: RFC 8259.
 *
 * @returns `undefined` when the text is not JSON
 */
export function parseJson(text: string, faults: FaultList): Parsed | undefined {
  const stack: Container[] = []
  const looksBroken = hasLoneSurrogate(text) || /\\u[dD][89A-Fa-f]/.test(text)
  let top: unknown
  let depth = 0

  const pointer = (): string => pointerOf(stack.map(inner => (inner.members ? inner.name : inner.items.length)))

  function put(value: unknown): void {
    const container = stack.at(-1)
    if (!container) top = value
    else if (container.members) define(container.members, container.name, value)
    else container.items.push(value)
  }

  function checkText(value: string, at: number): void {
    if (!looksBroken || !hasLoneSurrogate(value)) return
    faults.add('warning', () => ({
      code: 'json/lone-surrogate',
      severity: 'warning',
      concern: 'input',
      message: 'Half a character (a lone surrogate) stands in this text.',
      at,
      pointer: pointer(),
      hint: 'Find the whole character, often an emoji or a rare ideograph, and write it instead.',
    }))
  }

  function checkNumber(value: number, at: number, end: number): void {
    const literal = text.slice(at, end)
    const infinite = !Number.isFinite(value)
    if (!infinite && !losesPrecision(literal)) return
    faults.add(infinite ? 'error' : 'warning', () => ({
      code: infinite ? 'json/number-range' : 'json/number-precision',
      severity: infinite ? 'error' : 'warning',
      concern: 'input',
      message: infinite
        ? 'The number is too large to be held.'
        : `The number has more digits than can be held; it is taken as ${value}.`,
      at,
      pointer: pointer(),
      value: literal.length > 60 ? `${literal.slice(0, 59)}…` : literal,
      hint: 'If it is a code, write it as text in double quotes.',
    }))
  }

  const events: JsonEvents = {
    open(kind) {
      stack.push({ members: kind === 'object' ? {} : undefined, items: [], name: '' })
      depth = Math.max(depth, stack.length)
    },
    key(name, at) {
      const container = stack.at(-1)
      if (!container?.members) return
      container.name = name
      checkText(name, at)
      if (Object.hasOwn(container.members, name))
        faults.add('error', () => ({
          code: 'json/duplicate-key',
          severity: 'error',
          concern: 'input',
          message: `The name "${cut(name)}" comes twice in one object.`,
          at,
          pointer: pointer(),
          hint: 'Put both into one list, or remove one.',
        }))
    },
    value(value: Scalar, at, end) {
      if (typeof value === 'string') checkText(value, at)
      else if (typeof value === 'number') checkNumber(value, at, end)
      put(typeof value === 'number' && !Number.isFinite(value) ? Math.sign(value) * Number.MAX_VALUE : value)
    },
    close() {
      const container = stack.pop()
      if (container) put(container.members ?? container.items)
    },
  }

  const fault = scan(text, events)
  if (fault) {
    faults.add('error', () => ({ ...fault, severity: 'error', concern: 'input' }))
    return undefined
  }
  return { value: top, depth }
}

/** Sets a member as data even when its name is `__proto__`, which an assignment would take for the prototype. */
function define(members: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(members, name, { value, writable: true, enumerable: true, configurable: true })
  else members[name] = value
}

const cut = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
