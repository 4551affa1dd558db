import type { Command } from 'commander'
import { faultOf, type IriOptions, templateNames } from '../formats/iris.ts'
import { UsageError } from './exit.ts'

const flags = { iriUnit: '--iri-unit', iriAgent: '--iri-agent', iriPlace: '--iri-place' } as const

/** Adds the options for the IRIs of linked data. */
export const addIriOptions = (command: Command): Command =>
  command
    .option('--iri-unit <pattern>', 'linked data and Dublin Core: IRIs of units: {base} {agency} {record} {id} {code}')
    .option('--iri-agent <pattern>', 'RiC-O, schema.org: the same for agents: {base} {agency} {record} {name} {hash}')
    .option('--iri-place <pattern>', 'the same for places, as for agents: {base}/place/{name}-{hash}')
    .option('--merge-agents', 'RiC-O, schema.org: one IRI for an agent or place in all finding aids')

/** Checks them. Throws a `UsageError` that says what is wrong with a pattern. */
export function iriOptions(given: IriOptions, baseUri: string | undefined): IriOptions {
  const patterns: { -readonly [Name in keyof IriOptions]: IriOptions[Name] } = {}
  for (const name of templateNames) {
    const pattern = given[name]
    if (pattern === undefined) continue
    const fault = faultOf(name, pattern, baseUri)
    if (fault !== undefined) throw new UsageError(`${flags[name]} "${pattern}" ${fault}.`)
    patterns[name] = pattern
  }
  return { ...patterns, ...(given.mergeAgents && { mergeAgents: true }) }
}
