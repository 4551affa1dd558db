/**
 * The JSON Pointer made of these steps: member names and positions in lists. Source: RFC 6901.
 *
 * @example pointerOf(['unit', 'dates', 0, 'a/b']) // '/unit/dates/0/a~1b'
 */
export function pointerOf(steps: readonly (string | number)[]): string {
  let pointer = ''
  for (const step of steps) pointer += `/${typeof step === 'number' ? step : escaped(step)}`
  return pointer
}

/** The steps of a JSON Pointer, unescaped. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped)
}

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
