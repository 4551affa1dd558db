/** The part of the `edtf` package used here, which comes without types. */
declare module 'edtf' {
  export function parse(text: string): { readonly type: string; readonly level: number }
}
