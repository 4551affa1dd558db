/**
 * The rules of description: what they are, which profiles they belong to, and how units are checked against them.
 *
 * @module
 */
export { ruleAreas, rules } from './all.ts'
export { type ProfileName, profileNames, profiles } from './profile.ts'
export type {
  Check,
  Entry,
  Example,
  FieldLooks,
  Finding,
  HeldBack,
  Identity,
  Look,
  Path,
  PieceLooks,
  Repair,
  Rule,
  Say,
} from './rule.ts'
export { type AcrossRun, acrossRun } from './run/across.ts'
export { identifying } from './run/identifying.ts'
export { selectRules } from './select.ts'
export { type PlaceOf, type Watch, watch } from './watch.ts'
