/**
 * The model of archival description: types, and the few functions that work on them.
 *
 * @module
 */
export type * from './access-point.ts'
export type * from './container.ts'
export type * from './control.ts'
export type * from './date.ts'
export type * from './digital-object.ts'
export { type Effective, effective, type InheritedField, inheritedFields } from './effective.ts'
export type * from './extent.ts'
export { type ControlField, controlFields, type FieldMeaning, type UnitField, unitFields } from './fields.ts'
export type * from './finding-aid.ts'
export type * from './identifier.ts'
export { withIds } from './ids.ts'
export type * from './language.ts'
export type * from './name.ts'
export type * from './note.ts'
export type * from './prose.ts'
export { blocksText, countWords, noteText, plainText } from './prose-text.ts'
export type * from './sink.ts'
export type * from './statement.ts'
export { collect, walk, walkUnit } from './tree.ts'
export type * from './unit.ts'
