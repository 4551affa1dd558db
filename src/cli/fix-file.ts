import { accessSync, chmodSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { unifiedDiff } from '../fix/diff.ts'
import { type FixOptions, fix, MAX_FIXED } from '../fix/fix.ts'
import { isGzip } from '../node/archive/gunzip.ts'
import { atomicFile } from '../node/atomic-file.ts'
import { type Input, shownName } from '../node/inputs.ts'
import { openInput } from '../node/open-input.ts'
import type { Report } from '../report/diagnostic.ts'
import { visible } from '../report/visible.ts'
import { paintDiff } from './paint-diff.ts'

/** What to mend, and how. Plain data. */
export interface FixTask extends Pick<FixOptions, 'from' | 'encoding' | 'only'> {
  readonly input: Input
  readonly write: boolean
  readonly includeInternal: boolean
  readonly colours: boolean
}

/** What became of it. */
export interface FixOutcome {
  readonly repairs: number
  readonly diff: string
  /** Whether the file was written. */
  readonly written: boolean
  /** The mended text of standard input. */
  readonly output?: Uint8Array
}

/** Mends one input. Throws what the file system throws; a file is written whole or not at all. */
export async function fixFile(task: FixTask, report: Report): Promise<FixOutcome> {
  const { input, write, includeInternal, colours } = task
  const name = shownName(input)
  const bytes = await readWhole(input.path)
  const fixed = await fix(bytes, { file: name, ...task }, report)
  const output = write && input.path === '-' ? { output: fixed?.bytes ?? bytes } : {}
  if (!fixed || fixed.edits.length === 0) return { repairs: 0, diff: '', written: false, ...output }
  const hidden = includeInternal ? [] : fixed.document.elements.filter(({ isInternal }) => isInternal)
  const diff = unifiedDiff(visible(name.replaceAll('\\', '/')), fixed.before, fixed.edits, hidden)
  if (write && input.path !== '-') replaceFile(input.path, fixed.bytes)
  return {
    repairs: fixed.mendings.length,
    diff: colours ? paintDiff(diff) : diff,
    written: write && input.path !== '-',
    ...output,
  }
}

/** The bytes of an input; of more than can be mended, enough to be refused. */
async function readWhole(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of openInput(path)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MAX_FIXED) break
  }
  return Buffer.concat(chunks)
}

/** Puts bytes in the place of a file, behind its links, packed as it was and with its permissions. */
function replaceFile(path: string, bytes: Uint8Array): void {
  const mode = modeOfWritable(path)
  const real = realpathSync(path)
  const packed = isGzip(firstBytes(real, 2)) ? gzipSync(bytes) : bytes
  const file = atomicFile(real)
  try {
    file.writeBytes(packed)
    file.end()
    file.commit()
    chmodSync(real, mode)
  } finally {
    file.discard()
  }
}

/** The permissions of a file that may be written. Another can be put in the place of one that may not: that is not done. */
function modeOfWritable(path: string): number {
  accessSync(path, constants.W_OK)
  const { mode } = statSync(path)
  if ((mode & 0o222) === 0)
    throw Object.assign(new Error('The file is marked as read-only.'), { code: 'EACCES', syscall: 'access', path })
  return mode
}

function firstBytes(path: string, count: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(count)
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0))
  } finally {
    closeSync(file)
  }
}
