import { isFigure } from '../ascii.ts'
import { remembered } from '../remembered.ts'
import { compoundType } from './container-type.ts'
import { type SoleContainer, soleContainer } from './parse-container.ts'

/**
 * The container that the words of an element name, when they name just one. Box and folder in one element, `12/3` with the
 * type `box-folder`, are two: most long lists are of these, and no two say the same, so they are told by a glance at the
 * figures. All others are read, once each.
 */
export function oneContainer(text: string, type?: string, label?: string): SoleContainer {
  if (type !== undefined && isPair(text) && compoundType(type) !== undefined) return several
  return read(text, type, label)
}

const several: SoleContainer = { findings: [] }

const read = remembered((text, type, label) =>
  soleContainer({ ...(type !== undefined && { type }), ...(label !== undefined && { label }), text }),
)

const LONGEST_PAIR = 20
const SLASH = 0x2f

/** Whether a text is two numbers with a slash between them and nothing else. */
function isPair(text: string): boolean {
  const { length } = text
  if (length < 3 || length > LONGEST_PAIR) return false
  let slash = 0
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === SLASH && slash === 0 && i > 0) slash = i
    else if (!isFigure(unit)) return false
  }
  return slash > 0 && slash < length - 1
}
