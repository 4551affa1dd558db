import { escaped, uri } from './address.ts'

/**
 * The user's patterns for IRIs: text with variables in braces, as in RFC 6570. `{id}` is percent-encoded whole; `{+code}`
 * keeps the characters that divide an address, such as the slashes of a reference code; `{base}` is the base address as it
 * was given.
 */
export interface IriOptions {
  /** For units: `base`, `agency`, `record` (the finding aid), `id`, `code` (the reference code). */
  readonly iriUnit?: string
  /** For persons, families and bodies without a registered URI: `base`, `agency`, `record`, `name`, `hash`. */
  readonly iriAgent?: string
  /** For places without a registered URI, as for agents. */
  readonly iriPlace?: string
  /**
   * Gives an agent or place the same IRI in every finding aid: that of its authority record, else one made from its source
   * and identifier, else from its exact name, kind and role.
   */
  readonly mergeAgents?: boolean
}

/** The kinds of things that have a pattern, by the option it stands in. */
const kinds = {
  iriUnit: { variables: ['base', 'agency', 'record', 'id', 'code'], needs: 'id' },
  iriAgent: { variables: ['base', 'agency', 'record', 'name', 'hash'], needs: 'hash' },
  iriPlace: { variables: ['base', 'agency', 'record', 'name', 'hash'], needs: 'hash' },
} as const

export type TemplateName = keyof typeof kinds

/** Their names. */
export const templateNames = ['iriUnit', 'iriAgent', 'iriPlace'] as const satisfies readonly TemplateName[]

const VARIABLE = /\{([^{}]*)\}/g

/**
 * What is wrong with the patterns of the user, in words that follow the name of the option; nothing when they can be used.
 *
 * @example faultOf('iriUnit', '{base}/{ids}', 'https://example.org') // 'has no variable {ids}; its variables are …'
 */
export function faultOf(name: TemplateName, template: string, baseUri: string | undefined): string | undefined {
  const { variables, needs } = kinds[name]
  const all = `its variables are ${variables.map(variable => `{${variable}}`).join(', ')}, each also as {+…}`
  const used = new Set<string>()
  for (const [whole, inner = ''] of template.matchAll(VARIABLE)) {
    const variable = inner.replace(/^\+/, '')
    if (!variables.some(known => known === variable)) return `has no variable ${whole}; ${all}`
    used.add(variable)
  }
  if (/[{}]/.test(template.replaceAll(VARIABLE, ''))) return `has a brace that is not closed; ${all}`
  if (!used.has(needs)) return `needs {${needs}}, which tells one from another`
  if (used.has('base') && baseUri === undefined) return 'has {base}, so it needs the base address (--base-uri)'
  const example = expanded(template, { base: baseUri ?? 'https://example.org' })
  if (uri(example) === undefined) return 'does not make an address: begin with {base}, https:// or urn:'
  return undefined
}

/** Throws a `TypeError` for patterns that cannot be used. */
export function checkTemplates(options: IriOptions & { readonly baseUri?: string | undefined }): void {
  for (const name of templateNames) {
    const template = options[name]
    const fault = template === undefined ? undefined : faultOf(name, template, options.baseUri)
    if (fault !== undefined) throw new TypeError(`${name} ${fault}`)
  }
}

/** The pattern with values in the places of its variables. What is absent is a hyphen, so that no step is empty. */
export function expanded(template: string, values: Readonly<Record<string, string | undefined>>): string {
  return template.replaceAll(VARIABLE, (_, inner: string) => {
    if (inner === 'base' || inner === '+base') return (values.base ?? '').replace(/\/+$/, '')
    const isReserved = inner.startsWith('+')
    const value = values[isReserved ? inner.slice(1) : inner] ?? ''
    return (isReserved ? value.split('/').map(escaped).join('/') : escaped(value)) || '-'
  })
}
