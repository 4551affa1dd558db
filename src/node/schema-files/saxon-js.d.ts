declare module 'saxon-js' {
  /** An XPath value, of which nothing need be known here. */
  type Value = unknown
  const saxon: {
    getResource(options: { text: string; type: 'xml'; baseURI?: string }): Promise<Value>
    XPath: {
      evaluate(expression: string, context: Value, options: { params: Readonly<Record<string, Value>> }): Value
    }
  }
  export default saxon
}
