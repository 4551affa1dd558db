import { fileFailure } from '../failure.ts'
import { UnpackingFault } from './unpacking-fault.ts'

/** The fault of what the unpacking library refuses. */
export const damaged = (): UnpackingFault =>
  new UnpackingFault('it is damaged or breaks off, so that it cannot be unpacked')

/** What the file system throws, as it is; whatever else the unpacking library throws is about what it unpacks. */
export async function understood<Result>(promise: Promise<Result>): Promise<Result> {
  try {
    return await promise
  } catch (error) {
    if (fileFailure(error) !== undefined) throw error
    throw damaged()
  }
}
