/** An ES module of the bundler as an expression whose value is a function of what the module needs. */
export function moduleAsFunction(code: string, name: string): string
