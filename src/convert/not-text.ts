import type { Diagnostic } from '../report/diagnostic.ts'

interface Kind {
  readonly begins: readonly number[]
  readonly what: string
  readonly hint: string
}

const ascii = (text: string): number[] => [...text].map(character => character.charCodeAt(0))

const SAVE_AS = 'Open it in the program it was made with, and save it as plain text in UTF-8.'
const RECOGNISE = 'Have the text in it recognised first, and save that as plain text in UTF-8.'

/** What files begin with that are often at hand where a finding aid is kept, and are not text. */
const KINDS: readonly Kind[] = [
  {
    begins: ascii('%PDF-'),
    what: 'a PDF',
    hint: 'Save the text in it as a file of plain text in UTF-8, for example with pdftotext.',
  },
  {
    begins: [...ascii('PK'), 3, 4],
    what: 'an office document (such as .docx, .odt or .xlsx) or a ZIP archive',
    hint: `${SAVE_AS} Unpack an archive.`,
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    what: 'a document of an older office program (such as .doc or .xls)',
    hint: SAVE_AS,
  },
  { begins: ascii('{\\rtf'), what: 'a rich text document (.rtf)', hint: SAVE_AS },
  { begins: [0x1f, 0x8b], what: 'compressed with gzip', hint: 'Unpack it first, for example with gunzip.' },
  { begins: [0x89, ...ascii('PNG')], what: 'an image', hint: RECOGNISE },
  { begins: [0xff, 0xd8, 0xff], what: 'an image', hint: RECOGNISE },
  { begins: [...ascii('II'), 0x2a, 0], what: 'an image', hint: RECOGNISE },
  { begins: [...ascii('MM'), 0, 0x2a], what: 'an image', hint: RECOGNISE },
]

/**
 * Says what a file is that is no text at all, from its first bytes: `input/not-text`.
 *
 * @example notText(new TextEncoder().encode('%PDF-1.7'))?.message // 'This is a PDF, not text.'
 */
export function notText(first: Uint8Array, file?: string): Diagnostic | undefined {
  const kind = KINDS.find(({ begins }) => begins.every((byte, i) => first[i] === byte))
  return (
    kind && {
      code: 'input/not-text',
      concern: 'input',
      severity: 'error',
      message: `This is ${kind.what}, not text.`,
      ...(file !== undefined && { place: { file } }),
      hint: kind.hint,
    }
  )
}
