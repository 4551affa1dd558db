/**
 * Lets Node hear of signals and of whatever else has come in, which it does not while one piece of work follows at once on
 * another.
 */
export const breath = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
