import type { SingleBar } from 'cli-progress'
import { counted, visible } from '../report/visible.ts'

/** How far a run has come. */
export interface Standing {
  readonly files: number
  readonly ofFiles: number
  readonly bytes: number
  readonly ofBytes: number
  /** Errors found so far. */
  readonly errors: number
  /** The file that is worked on, or was done last. */
  readonly name: string
}

/** Shows how far a long run has come. */
export interface Progress {
  at(standing: Standing): void
  /** Makes room for other lines. */
  clear(): void
}

/** Where there is no terminal, a line is written after this many milliseconds, and again each time as many have passed. */
const LINE_EVERY = 15_000

/** A bar is drawn on a terminal; elsewhere a line now and then; nothing when quiet, or for a single file. */
export function progress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet) return { at() {}, clear() {} }
  return stream.isTTY === true ? bar(stream) : lines(stream)
}

function bar(stream: NodeJS.WriteStream): Progress {
  const begun = Date.now()
  let shown: SingleBar | undefined
  let running = false
  let loading = false
  let last: Standing | undefined
  const draw = (): void => {
    if (!shown || !last) return
    const { files, ofFiles, bytes, ofBytes, errors, name } = last
    const payload = {
      ...paceOf(begun, last),
      files,
      ofFiles,
      found: counted(errors, 'error'),
      name: visible(name).slice(0, 40),
    }
    if (running) shown.update(bytes, payload)
    else {
      shown.start(Math.max(1, ofBytes), bytes, payload)
      running = true
    }
  }
  return {
    at(standing) {
      if (standing.ofFiles < 2) return
      last = standing
      if (shown) draw()
      else if (!loading) {
        loading = true
        import('cli-progress').then(({ default: { Presets, SingleBar } }) => {
          shown = new SingleBar(
            {
              stream,
              clearOnComplete: true,
              hideCursor: null,
              linewrap: false,
              fps: 8,
              format: '{bar} {files} of {ofFiles} files  {pace}  {left}  {found}  {name}',
              barsize: 20,
              gracefulExit: false,
            },
            Presets.shades_classic,
          )
        })
      }
    },
    clear() {
      if (running) shown?.stop()
      running = false
    },
  }
}

function lines(stream: NodeJS.WriteStream): Progress {
  const begun = Date.now()
  let written = begun
  return {
    at(standing) {
      const now = Date.now()
      if (standing.ofFiles < 2 || now - written < LINE_EVERY) return
      written = now
      const { pace, left } = paceOf(begun, standing)
      const { files, ofFiles, errors } = standing
      stream.write(`fonds: ${files} of ${ofFiles} files, ${pace}, ${left}, ${counted(errors, 'error')} so far.\n`)
    },
    clear() {},
  }
}

function paceOf(begun: number, { bytes, ofBytes }: Standing): { pace: string; left: string } {
  const seconds = Math.max(0.001, (Date.now() - begun) / 1000)
  const perSecond = bytes / seconds
  return {
    pace: `${(perSecond / 1e6).toFixed(1)} MB/s`,
    left: perSecond > 0 ? `${duration((ofBytes - bytes) / perSecond)} left` : 'time left unknown',
  }
}

/** A time in words: `40 s`, `12 min`, `3 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
