/** Why something cannot be unpacked, in a clause without its full stop. */
export class UnpackingFault extends Error {
  override readonly name = 'UnpackingFault'
}
