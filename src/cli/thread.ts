import { openParts } from './code/parts.ts'

/** A task of plain data, done by the part of the command line that knows how. */
function doneBy(kind: string): (task: unknown) => Promise<unknown> {
  let parts: ReturnType<typeof openParts> | undefined
  return async task => {
    parts ??= openParts(kind)
    const { default: work } = parts.part(`cli-${kind}.cjs`)
    if (typeof work !== 'function') throw new TypeError(`cli-${kind}.cjs does no tasks`)
    const result: unknown = await work(task)
    parts.keep()
    return result
  }
}

/** What a thread can be asked for. */
export const conversion = doneBy('conversion-thread')
export const checking = doneBy('checking-thread')
export const records = doneBy('records-thread')
