import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Modules of Node that few runs need, and that take as long to load as a small file to read: each is loaded by its first call. */
export const later = {
  crypto: (): typeof import('node:crypto') => require('node:crypto'),
  zlib: (): typeof import('node:zlib') => require('node:zlib'),
} as const
