import type { UnitSink } from '../../model/sink.ts'
import type { Unit } from '../../model/unit.ts'
import type { Place } from '../../report/diagnostic.ts'
import type { Line } from './lines.ts'
import { placed } from './say.ts'

/** Where statements were read, by the identity of each: values never change, and none is kept longer than it is used. */
const lines = new WeakMap<object, Pick<Line, 'line' | 'column'>>()

/** The statement, of which it is remembered from now on where it stands in the text. */
export function standsAt<Said extends object>(said: Said, { line, column }: Pick<Line, 'line' | 'column'>): Said {
  lines.set(said, { line, column })
  return said
}

/** Units on their way to the next sink, and where what is said of them stands. */
export interface Whereabouts {
  readonly units: UnitSink
  /** Where a statement of the innermost open unit stands; else where that unit begins. */
  place(about?: object): Place | undefined
}

/**
 * Follows units to know which is open. A unit begins at its title, else at its first date; one without either begins where the
 * unit around it does, and the whole at the first line.
 */
export function whereabouts(next: UnitSink, file: string | undefined): Whereabouts {
  const open: Pick<Line, 'line' | 'column'>[] = []
  const beginning = ({ title, dates = [] }: Unit) => lines.get(title ?? {}) ?? lines.get(dates[0] ?? {})
  return {
    units: {
      begin: control => next.begin(control),
      open(unit) {
        const around = open.at(-1)
        open.push(around ? (beginning(unit) ?? around) : { line: 1, column: 1 })
        next.open(unit)
      },
      amend: more => next.amend(more),
      close() {
        next.close()
        open.pop()
      },
      end: () => next.end(),
    },
    place(about) {
      const at = (about && lines.get(about)) ?? open.at(-1)
      return at && placed(file, at.line, at.column)
    },
  }
}
