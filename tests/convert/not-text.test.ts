import { expect, it } from 'vitest'
import { convert, validate } from '../../src/convert/api.ts'
import { notText } from '../../src/convert/not-text.ts'

const bytes = (latin: string): Uint8Array => Uint8Array.from(latin, character => character.charCodeAt(0))

it.each([
  ['%PDF-1.7\n', 'This is a PDF, not text.'],
  [
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    'This is a document of an older office program (such as .doc or .xls), not text.',
  ],
  ['{\\rtf1\\ansi', 'This is a rich text document (.rtf), not text.'],
  ['\u001f\u008b\u0008', 'This is compressed with gzip, not text.'],
  ['\u0089PNG\r\n', 'This is an image, not text.'],
  ['\u00ff\u00d8\u00ff\u00e0', 'This is an image, not text.'],
  ['II*\u0000', 'This is an image, not text.'],
  ['MM\u0000*', 'This is an image, not text.'],
])('knows %j by its first bytes, says so alone, and writes nothing', async (first, message) => {
  for (const options of [{}, { from: 'text' }] as const) {
    const { outputs, diagnostics } = await convert(bytes(`${first}${'\u0090'.repeat(200)}`), { file: 'a', ...options })
    expect(outputs).toEqual([])
    expect(diagnostics).toEqual([
      {
        code: 'input/not-text',
        concern: 'input',
        severity: 'error',
        message,
        place: { file: 'a' },
        hint: expect.any(String),
      },
    ])
  }
  expect((await validate(bytes(first), { from: 'json' })).valid).toBe(false)
})

it('says of what begins like a workbook and is none that it is damaged', async () => {
  const { outputs, diagnostics } = await convert(bytes(`PK\u0003\u0004\u0014${'\u0090'.repeat(200)}`), { file: 'a' })
  expect(outputs).toEqual([])
  expect(diagnostics).toMatchObject([{ code: 'input/workbook-damaged', severity: 'error', place: { file: 'a' } }])
})

it.each(['', 'P', 'PK', 'PDF', '%PD', 'II', '{"fonds":', '\u00ff\u00feI\u0000', '\u00ef\u00bb\u00bf%PDF-'])(
  'leaves %j to the decoder',
  first => {
    expect(notText(bytes(first))).toBeUndefined()
  },
)
