import { readFileSync } from 'node:fs'

/**
 * The text of a file that was named to a command. What the system throws names the file, which it leaves out itself when a
 * folder is read.
 */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error
  }
}
