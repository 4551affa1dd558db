import type { Control } from '../model/control.ts'
import { tidy } from '../model/prose-text.ts'
import type { UnitSink } from '../model/sink.ts'
import type { Level, Unit } from '../model/unit.ts'
import { aboutRecords } from './about.ts'
import { type Datestamp, statedDatestamp } from './datestamp.ts'
import { type OaiSet, repositorySet } from './sets.ts'

/**
 * Whether a finding aid is given to harvesters: as it is; as deleted, when its status says that it is; or not at all, when it
 * is not published or wholly internal. EAD3 `maintenancestatus`, `publicationstatus`; EAD `@audience`.
 */
export type Standing = 'deleted' | 'given' | 'withheld'

/** What a provider needs to know of a finding aid besides its records. Nothing internal is in it. */
export interface FindingAidFacts {
  readonly standing: Standing
  readonly recordId?: string
  readonly title: string
  readonly level?: Level
  /** When it was last changed, as it says itself. */
  readonly stated?: Datestamp
  /** See {@link aboutRecords}. */
  readonly about?: string
  readonly repository?: OaiSet
}

/** Two sinks on the way of finding aids from their reader to their writers. */
export interface Gathering {
  /** Stands behind the reader, and sees what redaction will hold back: only whether it is to be held back. */
  seen(next: UnitSink): UnitSink
  /** Stands beside the writers. */
  readonly beside: UnitSink
  /** Whether the innermost open unit, for the sink beside the writers, is the top unit. */
  atTop(): boolean
}

const DELETED: ReadonlySet<string | undefined> = new Set<Control['status']>([
  'cancelled',
  'deleted',
  'deletedmerged',
  'deletedreplaced',
  'deletedsplit',
])

/** Gathers the facts of each finding aid; `done` takes them when it ends. */
export function gatherFacts(done: (facts: FindingAidFacts) => void): Gathering {
  let standing: Standing = 'given'
  let depthSeen = 0
  let depth = 0
  let control: Control = {}
  let top: Unit = {}
  return {
    seen: next => ({
      ...next,
      begin(given) {
        standing =
          given.publicationStatus === 'inprocess' ? 'withheld' : DELETED.has(given.status) ? 'deleted' : 'given'
        depthSeen = 0
        next.begin(given)
      },
      open(unit) {
        if (depthSeen === 0 && unit.audience === 'internal') standing = 'withheld'
        depthSeen++
        next.open(unit)
      },
      close() {
        depthSeen--
        next.close()
      },
    }),
    beside: {
      begin(given) {
        control = given
        top = {}
        depth = 0
      },
      open(unit) {
        if (depth === 0) top = unit
        depth++
      },
      amend() {},
      close() {
        depth--
      },
      end: () => done(factsOf(control, top, standing)),
    },
    atTop: () => depth <= 1,
  }
}

function factsOf(control: Control, top: Unit, standing: Standing): FindingAidFacts {
  const { recordId, titles = [] } = control
  const title = top.title?.text ?? titles.find(({ kind }) => kind === 'proper')?.text ?? ''
  const stated = statedDatestamp(control)
  const about = aboutRecords(control)
  const repository = holderOf(control, top)
  return {
    standing,
    ...(recordId !== undefined && tidy(recordId) !== '' && { recordId: tidy(recordId) }),
    title: tidy(title),
    ...(top.level && { level: top.level }),
    ...(stated !== undefined && { stated }),
    ...(about !== undefined && { about }),
    ...(repository && { repository }),
  }
}

/** Who holds the material, else who keeps the finding aid. */
function holderOf({ agency }: Control, { repository, referenceCode }: Unit): OaiSet | undefined {
  const [holder] = repository ?? []
  const code = referenceCode?.repositoryCode ?? agency?.code
  const name = tidy(holder?.text ?? agency?.name ?? '')
  if (name === '' && code === undefined) return undefined
  return repositorySet(name, holder ? (holder.identifier ?? referenceCode?.repositoryCode) : code)
}
