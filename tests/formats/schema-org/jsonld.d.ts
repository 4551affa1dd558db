declare module 'jsonld' {
  /** Turns a document into absolute IRIs. In safe mode it throws when anything would be dropped. */
  export function expand(
    document: unknown,
    options: {
      readonly safe: boolean
      readonly base?: string
      readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: unknown; contextUrl: null }>
    },
  ): Promise<readonly unknown[]>
  /** The triples of a document as N-Quads. */
  export function toRDF(
    document: unknown,
    options: {
      readonly safe: boolean
      readonly format: 'application/n-quads'
      readonly documentLoader: (url: string) => Promise<never>
    },
  ): Promise<string>
  /** A graph with names for its blank nodes that do not depend on those it came with. */
  export function canonize(
    nquads: string,
    options: {
      readonly algorithm: 'RDFC-1.0'
      readonly inputFormat: 'application/n-quads'
      readonly format: 'application/n-quads'
    },
  ): Promise<string>
  const jsonld: { readonly expand: typeof expand; readonly toRDF: typeof toRDF; readonly canonize: typeof canonize }
  export default jsonld
}
