/** The syntaxes a graph can be written in, the usual one first. */
export const syntaxes = ['jsonld', 'nquads', 'turtle'] as const

export type Syntax = (typeof syntaxes)[number]
