import type { Container } from '../../model/container.ts'
import type { Finding } from '../finding.ts'
import { fold } from '../fold.ts'
import { type ContainerFamily, compoundType, containerKind, sameContainerType, typeKey } from './container-type.ts'
import { type IndicatorRange, identifierIn, indicatorRanges, indicatorSortKey } from './indicator.ts'
import { type NamedContainer, type Nest, namedContainers, splitByType } from './split-container.ts'

/** What a source says of one container: its type, its label and the text of the element. */
export interface ContainerStatement {
  readonly type?: string
  readonly label?: string
  readonly text: string
}

/** One container as understood, with what the model does not hold. */
export interface ContainerPart {
  readonly container: Container
  readonly family?: ContainerFamily
  readonly subtype?: string
  /** The numbers the indicator covers, when it is a range or a list. */
  readonly ranges?: readonly IndicatorRange[]
  /** The identifier that stands where the number of a container is expected. */
  readonly identifier?: string
  /** Place in the list of the container this one is in, when one statement names both. */
  readonly within?: number
  /** For sorting containers as people count. Compare by code unit. */
  readonly sortKey: string
}

/** What was understood in a statement of a container. */
export interface ContainerReading {
  readonly containers: readonly ContainerPart[]
  /** Identifiers that stand in a container without naming one. */
  readonly identifiers: readonly string[]
  readonly findings: readonly Finding[]
}

/** The longest text that is read, in UTF-16 units; a longer one is kept as it stands. */
export const LONGEST_CONTAINER = 500

const PLACEHOLDER = /^(?:[-–—?.]+|unknown(?: container)?|loose|none|n\/?a|null|tbd|data_value_missing(?:_\w{0,64})?)$/
/** A number alone names no container, and no two. */
const NUMBER = /^\d{1,9}$/
const NOT_TYPES = new Set(['intellectual and physical', 'physical only', 'intellectual only'])
const IDENTIFIER_TYPES = new Set(['unitid', 'identifier'])

/**
 * Understands what a source says of a container: type, mark, ranges, the kind of material and barcode of a label, two
 * containers in one statement. Type and mark keep their case and spelling.
 *
 * Findings: `container/empty`, `container/placeholder` (no container is given), `container/misused-type`,
 * `container/type-from-text`, `container/incomplete`, `container/too-long`. Never throws.
 *
 * Source: DACS 2.5; EAD `container`; ArchivesSpace instances and top containers.
 *
 * @example
 * parseContainer({ type: 'Box', label: 'Mixed Materials [31142062767747]', text: '1' }).containers[0]?.container
 * // { text: '1', type: 'Box', indicator: '1', instance: 'Mixed Materials', barcode: '31142062767747' }
 */
export function parseContainer(statement: ContainerStatement): ContainerReading {
  const { containers, label, identifiers, findings } = foundIn(statement)
  return { containers: containers.map(found => part(found, label)), identifiers, findings }
}

/** The container a statement names, when it names just one, with what was noticed. */
export interface SoleContainer {
  readonly container?: Container
  readonly findings: readonly Finding[]
}

/**
 * The same for those who ask for one container only: of a statement that names several they learn what was noticed. The
 * statement is understood as by {@link parseContainer}.
 */
export function soleContainer(statement: ContainerStatement): SoleContainer {
  const { containers, label, findings } = foundIn(statement)
  const [only] = containers
  return only === undefined || containers.length > 1 ? { findings } : { container: containerOf(only, label), findings }
}

/** A container as it was found in a statement: its name and mark, the words that are its text, the one it is in. */
interface FoundContainer {
  readonly named: NamedContainer
  readonly text: string
  readonly within?: number | undefined
}

/** What was found in a statement, before the marks of its containers are looked into. */
interface Found {
  readonly containers: readonly FoundContainer[]
  readonly label: Label
  readonly identifiers: readonly string[]
  readonly findings: readonly Finding[]
}

function foundIn(statement: ContainerStatement): Found {
  const findings: Finding[] = []
  const text = statement.text.trim()
  const type = statement.type?.trim() || undefined
  if (text === '') {
    return nothing({ code: 'container/empty', severity: 'warning', message: 'The container has no number or name.' })
  }
  const isNumber = NUMBER.test(text)
  if (!isNumber && PLACEHOLDER.test(fold(text).replace(/^\[(.*)\]$/, '$1'))) {
    return nothing({
      code: 'container/placeholder',
      severity: 'warning',
      message: 'The container is not identified: a placeholder stands in its place.',
      hint: 'Leave the container out, or give its number.',
      value: text.slice(0, 80),
    })
  }
  if (text.length > LONGEST_CONTAINER) {
    findings.push({
      code: 'container/too-long',
      severity: 'info',
      message: 'The container is too long to be read and was kept as it stands.',
    })
    return { containers: [plain(statement, type)], label: labelled(statement.label, type), identifiers: [], findings }
  }
  if (type !== undefined && IDENTIFIER_TYPES.has(fold(type))) {
    const misuse = [misused(type, 'an identifier, not a container')]
    return { containers: [], label: {}, identifiers: [text], findings: misuse }
  }
  const usable = type !== undefined && NOT_TYPES.has(fold(type)) ? undefined : type
  if (usable !== type && type !== undefined) findings.push(misused(type, 'no type of container'))
  const label = labelled(statement.label, usable)
  const nests =
    isNumber && (usable === undefined || compoundType(usable) === undefined)
      ? undefined
      : nestsOf(usable, text, findings)
  if (nests === undefined) return { containers: [plain(statement, usable)], label, identifiers: [], findings }
  const containers: FoundContainer[] = []
  for (const nest of nests) {
    const only = nests.length === 1 && nest.length === 1
    for (const [depth, named] of nest.entries())
      containers.push({
        named,
        text: only ? statement.text : named.text,
        within: depth === 0 ? undefined : containers.length - 1,
      })
  }
  return { containers, label, identifiers: [], findings }
}

function nestsOf(type: string | undefined, text: string, findings: Finding[]): readonly Nest[] | undefined {
  const named = namedContainers(text)
  const [only] = named
  if (named.length > 1) return [named]
  if (only !== undefined && type === undefined) {
    findings.push({
      code: 'container/type-from-text',
      severity: 'info',
      message: 'The type of the container was taken from its text.',
      value: text.slice(0, 80),
    })
    return [named]
  }
  if (
    only !== undefined &&
    type !== undefined &&
    containerKind(only.type ?? '')?.family === containerKind(type)?.family
  ) {
    return [
      [
        {
          ...only,
          type:
            sameContainerType(only.type, type) || containerKind(type)?.subtype !== undefined
              ? type
              : (only.type ?? type),
        },
      ],
    ]
  }
  const split = type === undefined ? undefined : splitByType(type, text)
  if (split?.some(nest => nest.length === 1)) {
    findings.push({
      code: 'container/incomplete',
      severity: 'info',
      message: `The container's type "${type}" names two containers and the text marks one.`,
      value: text.slice(0, 80),
    })
  }
  return split?.map(nest => nest.map(frames))
}

/** Frames of a film are numbered with leading zeros that are no part of the number. */
function frames(named: NamedContainer): NamedContainer {
  const frame = containerKind(named.type ?? '')?.family === 'frame'
  return frame ? { ...named, indicator: named.indicator.replace(/^0+(?=\d)/, '') } : named
}

function plain({ text }: ContainerStatement, type: string | undefined): FoundContainer {
  return { named: { ...(type === undefined ? {} : { type }), indicator: text.trim(), text }, text }
}

function containerOf({ named, text, within }: FoundContainer, label: Label): Container {
  const type = named.type ?? label.type
  return {
    text,
    ...(type === undefined ? {} : { type }),
    indicator: identifierIn(named.indicator) ?? named.indicator,
    ...(label.barcode === undefined || within !== undefined ? {} : { barcode: label.barcode }),
    ...(label.instance === undefined ? {} : { instance: label.instance }),
  }
}

function part(found: FoundContainer, label: Label): ContainerPart {
  const { named, within } = found
  const kind = named.type === undefined ? undefined : containerKind(named.type)
  const identifier = identifierIn(named.indicator)
  const indicator = identifier ?? named.indicator
  const ranges = identifier === undefined ? indicatorRanges(indicator) : undefined
  return {
    container: containerOf(found, label),
    ...kind,
    ...(ranges === undefined ? {} : { ranges }),
    ...(identifier === undefined ? {} : { identifier }),
    ...(within === undefined ? {} : { within }),
    sortKey: indicatorSortKey(indicator),
  }
}

interface Label {
  readonly instance?: string
  readonly barcode?: string
  readonly type?: string
}

/** Reads a label: `Mixed Materials [31142062767747]` is a kind of material and a barcode, `Box` repeats the type. */
function labelled(label: string | undefined, type: string | undefined): Label {
  const words = label?.trim() ?? ''
  if (words === '' || words.length > LONGEST_CONTAINER) return words === '' ? {} : { instance: words }
  const bracket = /(?:\[([^[\]\s]+)\]|\(([^()\s]+)\))$/.exec(words)
  const code = bracket?.[1] ?? bracket?.[2]
  const barcode = code !== undefined && /\d{3}/.test(code) ? code : /^\d{8,}$/.test(words) ? words : undefined
  const rest = barcode === undefined ? words : barcode === words ? '' : words.slice(0, bracket?.index).trim()
  const names = containerKind(rest) !== undefined
  return {
    ...(barcode === undefined ? {} : { barcode }),
    ...(rest === '' || (names && (type === undefined || sameContainerType(rest, type))) ? {} : { instance: rest }),
    ...(names && type === undefined ? { type: rest } : {}),
  }
}

function misused(type: string, what: string): Finding {
  return {
    code: 'container/misused-type',
    severity: 'warning',
    message: `The container's type "${type.slice(0, 60)}" says ${what}.`,
    value: type.slice(0, 80),
  }
}

function nothing(finding: Finding): Found {
  return { containers: [], label: {}, identifiers: [], findings: [finding] }
}

/**
 * The key of the top container that a container is: the same box described in thousands of components has one key.
 * A barcode alone tells two containers apart.
 */
export function topContainerKey(container: Pick<Container, 'type' | 'indicator' | 'barcode'>): string {
  return JSON.stringify([typeKey(container.type), fold(container.indicator ?? ''), container.barcode ?? ''])
}

/**
 * Whether words such as a title or a reference code name a container (`Box 1, Folder 3`). They stay where they are; a
 * rule may report them.
 */
export function namesContainer(text: string): boolean {
  return text.length <= LONGEST_CONTAINER && namedContainers(text.trim()).length > 0
}
