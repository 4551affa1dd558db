import { controlSayer, unitSayer } from '../../linked-data/fields.ts'
import { controlCrosswalk, unitCrosswalk } from './crosswalk.ts'

/** Says everything about a unit in its node, and reports what the node cannot hold: one diagnostic for a field. */
export const sayUnit = unitSayer(unitCrosswalk)

/** Says everything about the finding aid in its node, in the same way. */
export const sayControl = controlSayer(controlCrosswalk)
