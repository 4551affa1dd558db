import type { Format } from '../../format.ts'
import { read } from './read.ts'

const PAGE = /^\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,4000}-->\s*){0,8}<(?:!doctype\s+html|html)[\s>]/i

/** Finding aids in saved web pages: the main text of the page, read as plain text is. Read only. */
export const html = {
  name: 'html',
  title: 'web page',
  extensions: ['html', 'htm'],
  mediaType: 'text/html',
  read,
  recognise: beginning =>
    PAGE.test(beginning.slice(0, 8000)) ? { certainty: 'certain', because: 'it begins as a web page does' } : undefined,
} as const satisfies Format
