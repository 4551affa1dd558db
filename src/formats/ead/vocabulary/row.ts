import type { ControlField, UnitField } from '../../../model/fields.ts'

/**
 * What becomes of an element: a field of the unit or of the control section says it; it says words, a line break or a link
 * within the prose of any statement; it only groups others; or nothing in the model says it, and only a writer of the same
 * version of EAD can write it again, because of what the row says.
 */
export type ElementRow =
  | { readonly unit: UnitField }
  | { readonly control: ControlField }
  | { readonly prose: 'words' | 'break' | 'reference' }
  | { readonly groups: string }
  | { readonly kept: string }

/**
 * What becomes of an attribute on most of the elements that have it: the model says what it says (`said`), or keeps it as
 * `extra` (`extra`), or nothing in the model says it and only a writer of the same version of EAD writes it again (`form`).
 */
export type AttributeRow = 'said' | 'extra' | 'form'
