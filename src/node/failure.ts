import { UnpackingFault } from './archive/unpacking-fault.ts'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the links go in a circle',
  EIO: 'the disk gave an error',
  EEXIST: 'something of that name is there already',
  EADDRINUSE: 'the port is in use already',
  EADDRNOTAVAIL: 'this computer has no such address',
  ENOTFOUND: 'there is no such host',
  EBADF: 'it is closed',
}

/** Why a file could not be read or written, in words; `undefined` when it is something else. */
export function fileFailure(error: unknown): string | undefined {
  if (error instanceof UnpackingFault) return error.message
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error))
    return undefined
  return REASONS[error.code] ?? `the system says ${error.code}`
}

/** The file or folder that a failed call was about, where the system says so. */
export function failedPath(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
}
