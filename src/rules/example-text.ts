import type { Example, Rule } from './rule.ts'

const LONGEST = 60

/** A value of the model as one would write it: names without quotation marks, long texts cut, on one line where it fits. */
function written(value: unknown, indent = ''): string {
  if (typeof value === 'string') {
    const shown = JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)
    return shown
  }
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map(each => written(each, inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([name, each]) => `${name}: ${written(each, inner)}`)
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }']
  if (parts.length === 0) return isList ? '[]' : '{}'
  const line = `${open}${parts.join(', ')}${close}`
  if (!line.includes('\n') && indent.length + line.length <= 96) return line
  return `${open.trim()}\n${parts.map(part => `${inner}${part}`).join(',\n')}\n${indent}${close.trim()}`
}

/** An example as data of the native JSON form, without what is empty. */
export function exampleLines({ control, unit, file, before = [] }: Example): string[] {
  const whole = control === undefined || Object.keys(control).length === 0 ? { unit } : { control, unit }
  return [
    ...before.flatMap(earlier => [...exampleLines(earlier), '']),
    ...Object.entries({ ...(file !== undefined && { file }), ...whole }).flatMap(([name, value]) =>
      `${name}: ${written(value)}`.split('\n'),
    ),
  ]
}

/** The examples of a rule for a terminal: what is right, and what is wrong with what is said of it. */
export function exampleText({ valid, invalid }: Rule): string[] {
  const indented = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`)
  return [
    ...valid.slice(0, 2).flatMap((example, i) => [...(i === 0 ? ['Right'] : ['']), ...indented(exampleLines(example))]),
    ...invalid
      .slice(0, 3)
      .flatMap(({ says, ...example }) => [
        '',
        'Wrong',
        ...indented(exampleLines(example)),
        ...says.map(say => `  → ${say}`),
      ]),
  ]
}
