import validateDocument, {
  control as validateControl,
  description as validateDescription,
  unit as validateUnit,
} from '../../../generated/finding-aid.js'
import { isDeeperThan } from '../../json/depth.ts'
import type { FaultList } from '../../json/fault.ts'
import { type Parsed, parseJson } from '../../json/parse.ts'
import { pointerOf } from '../../json/pointer.ts'
import { firstFault, memberOf, type SchemaFault, type Validate, valueAt } from '../../json/schema-fault.ts'
import type { Control } from '../../model/control.ts'
import type { Description, Unit } from '../../model/unit.ts'
import { isInternalOnTheWay, shownValue } from './shown.ts'
import { MAX_DESCRIPTION_DEPTH, VERSION } from './version.ts'

/** One thing to tell a unit sink. */
export type Step = { readonly open: Unit } | { readonly amend: Description } | 'close'

/** A finding aid that is as the schema asks, as it is to be sent on. */
export interface Verified {
  readonly control: Control
  readonly steps: readonly Step[]
}

const isUnit = (value: unknown): value is Unit => validateUnit(value)
const isDescription = (value: unknown): value is Description => validateDescription(value)
const isControl = (value: unknown): value is Control => validateControl(value)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Parses and checks a text. Units are checked one by one, without what they contain, so that the depth of the hierarchy
 * costs no call stack; of every statement the first fault is told.
 *
 * @returns what can be sent on, or `undefined` when an error was found
 */
export function verified(text: string, faults: FaultList): Verified | undefined {
  const parsed = parseJson(text, faults)
  if (!parsed) return undefined
  const checked = verifyDocument(parsed, faults)
  return faults.errors() > 0 ? undefined : checked
}

interface Around {
  readonly pointer: string
  /** Whether something above it is internal. */
  readonly internal: boolean
}

interface Frame extends Around {
  readonly units: readonly unknown[]
  readonly amended: readonly unknown[]
  next: number
}

function verifyDocument({ value, depth }: Parsed, faults: FaultList): Verified | undefined {
  const steps: Step[] = []
  const open: Frame[] = []
  const tell = teller(faults)
  if (!verifyEnvelope(value, tell)) return undefined

  const fits = (part: unknown, pointer: string): boolean => {
    if (depth <= MAX_DESCRIPTION_DEPTH || !isDeeperThan(part, MAX_DESCRIPTION_DEPTH)) return true
    tell(tooDeep(pointer))
    return false
  }

  function enter(raw: unknown, around: Around): void {
    if (!isRecord(raw)) {
      tell(firstFault(validateUnit, raw), around, raw)
      return
    }
    const { units = [], amended = [], ...own } = raw
    const inside = { pointer: around.pointer, internal: around.internal || isInternalOnTheWay(raw, '') }
    if (fits(own, around.pointer)) {
      if (isUnit(own)) steps.push({ open: own })
      else tellEach(own, validateUnit, around, tell)
    }
    for (const [name, list] of Object.entries({ units, amended }))
      if (!Array.isArray(list)) tell(firstFault(validateUnit, { [name]: list }), inside, raw)
    open.push({
      ...inside,
      units: Array.isArray(units) ? units : [],
      amended: Array.isArray(amended) ? amended : [],
      next: 0,
    })
  }

  function leave({ amended, pointer, internal }: Frame): void {
    for (const [i, more] of amended.entries()) {
      const place = `${pointer}/amended/${i}`
      if (!fits(more, place)) continue
      if (isDescription(more)) steps.push({ amend: more })
      else if (isRecord(more)) tellEach(more, validateDescription, { pointer: place, internal }, tell)
      else tell(firstFault(validateDescription, more), { pointer: place, internal }, more)
    }
    steps.push('close')
  }

  const control = memberOf(value, 'control')
  const aboutControl = { pointer: '/control', internal: false }
  const controlFits = fits(control, '/control')
  enter(memberOf(value, 'unit'), { pointer: '/unit', internal: false })
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const at = frame.next++
    if (at < frame.units.length)
      enter(frame.units[at], { pointer: `${frame.pointer}/units/${at}`, internal: frame.internal })
    else {
      open.pop()
      leave(frame)
    }
  }
  if (!controlFits) return undefined
  if (isControl(control)) return { control, steps }
  if (isRecord(control)) tellEach(control, validateControl, aboutControl, tell)
  else tell(firstFault(validateControl, control), aboutControl, control)
  return undefined
}

type Tell = (fault: SchemaFault | undefined, around?: Around, value?: unknown) => void

/** Adds faults to the list, with the value at fault unless it is internal. */
function teller(faults: FaultList): Tell {
  return (fault, around = { pointer: '', internal: false }, value) => {
    if (!fault) return
    const { pointer, aboutName } = fault
    faults.add('error', () => {
      const secret = around.internal || isInternalOnTheWay(value, pointer)
      const shown = secret || aboutName ? undefined : shownValue(valueAt(value, pointer))
      if (secret && aboutName)
        return {
          code: fault.words().code,
          message: 'Something internal has a member that the model does not know.',
          hint: 'Its name is not shown, because it may be internal too.',
          severity: 'error',
          concern: 'schema',
          pointer: around.pointer + pointer.slice(0, pointer.lastIndexOf('/')),
        }
      return {
        ...fault.words(),
        aboutName,
        severity: 'error',
        concern: 'schema',
        pointer: around.pointer + pointer,
        ...(shown !== undefined && { value: shown }),
      }
    })
  }
}

const WHOLE = 'A finding aid is { "fonds": "1", "control": { … }, "unit": { … } }.'

/** What stands around control section and units. */
function verifyEnvelope(value: unknown, tell: Tell): boolean {
  if (!isRecord(value)) {
    tell(firstFault(validateDocument, value), undefined, value)
    return false
  }
  const { fonds } = value
  if (typeof fonds === 'string' && fonds !== VERSION) {
    tell(otherVersion, undefined, value)
    return false
  }
  const around = { pointer: '', internal: false }
  const sound = { fonds: VERSION, control: {}, unit: {} }
  let right = true
  for (const name of Object.keys(sound)) {
    const fault = name in value ? undefined : firstFault(validateDocument, { ...sound, [name]: undefined })
    if (fault) right = false
    tell(fault && { ...fault, words: () => ({ ...fault.words(), hint: WHOLE }) }, around, value)
  }
  for (const [name, member] of Object.entries(value)) {
    if (name === 'control' || name === 'unit') continue
    const fault = firstFault(validateDocument, { ...sound, [name]: member })
    tell(fault, around, value)
  }
  return right
}

/** Checks the members one by one, lists item by item, and tells the first fault of each; at least one in all. */
function tellEach(whole: Readonly<Record<string, unknown>>, validate: Validate, around: Around, tell: Tell): void {
  let found = false
  const note = (fault: SchemaFault | undefined): void => {
    if (!fault) return
    found = true
    tell(fault, around, whole)
  }
  for (const [name, value] of Object.entries(whole)) {
    const nameFault = Array.isArray(value) ? firstFault(validate, { [name]: [] }) : undefined
    if (nameFault || !Array.isArray(value)) {
      note(nameFault ?? firstFault(validate, { [name]: value }))
      continue
    }
    const first = pointerOf([name, 0])
    for (const [i, item] of value.entries()) {
      const fault = firstFault(validate, { [name]: [item] })
      note(fault && { ...fault, pointer: pointerOf([name, i]) + fault.pointer.slice(first.length) })
    }
  }
  if (!found) tell(firstFault(validate, whole), around, whole)
}

const tooDeep = (pointer: string): SchemaFault => ({
  pointer,
  aboutName: false,
  words: () => ({
    code: 'json/too-deep',
    message: `A description is nested more than ${MAX_DESCRIPTION_DEPTH} deep, apart from the units inside it.`,
    hint: 'Lists within lists within lists: the file is probably damaged.',
  }),
})

const otherVersion: SchemaFault = {
  pointer: '/fonds',
  aboutName: false,
  words: () => ({
    code: 'json/version',
    message: `The file is in another version of the form than ${VERSION}, the only one this program knows.`,
    hint: 'Read it with a newer version of the program.',
  }),
}
