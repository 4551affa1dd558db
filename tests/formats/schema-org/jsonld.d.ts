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
  /** The triples of a document, as N-Quads. */
  export function toRDF(
    document: unknown,
    options: {
      readonly format: 'application/n-quads'
      readonly safe: boolean
      readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: unknown; contextUrl: null }>
    },
  ): Promise<string>
  const jsonld: { readonly expand: typeof expand; readonly toRDF: typeof toRDF }
  export default jsonld
}
