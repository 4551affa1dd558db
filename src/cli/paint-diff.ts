import { visible } from '../report/visible.ts'
import { paintFor } from './terminal.ts'

/** A diff as a terminal shows it: in colours, and with nothing in it that could move the cursor. */
export function paintDiff(diff: string): string {
  const { error, info, strong, faint } = paintFor(process.stdout)
  return diff
    .split('\n')
    .map(line => {
      const shown = visible(line.replace(/\r$/, '')).replaceAll('\\u0009', '\t')
      if (/^(?:---|\+\+\+) /.test(line)) return strong(shown)
      if (line.startsWith('@@')) return faint(shown)
      if (line.startsWith('-')) return error(shown)
      return line.startsWith('+') ? info(shown) : shown
    })
    .join('\n')
}
