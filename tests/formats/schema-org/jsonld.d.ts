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
  const jsonld: { readonly expand: typeof expand }
  export default jsonld
}
