import fc from 'fast-check'

/**
 * Properties are tried on the same examples each time, so that a test that passed here passes elsewhere. `FONDS_SEED` gives
 * other ones: a number, or `any` for new ones each time.
 */
const wanted = process.env.FONDS_SEED ?? '20260101'
if (wanted !== 'any') {
  const seed = Number(wanted)
  if (!Number.isInteger(seed)) throw new Error(`FONDS_SEED is a whole number or "any", not "${wanted}"`)
  fc.configureGlobal({ seed })
}
