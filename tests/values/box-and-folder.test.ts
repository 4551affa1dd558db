import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneContainer } from '../../src/values/container/box-and-folder.ts'
import { parseContainer, type SoleContainer } from '../../src/values/container/parse-container.ts'

/** What is said of one container, read in full. */
function inFull(text: string, type?: string, label?: string): SoleContainer {
  const statement = { ...(type !== undefined && { type }), ...(label !== undefined && { label }), text }
  const { containers, findings } = parseContainer(statement)
  const [only] = containers
  return only === undefined || containers.length > 1 ? { findings } : { container: only.container, findings }
}

const types = [
  undefined,
  ...['box', 'folder', 'box-folder', 'Box_Folder', 'box/folder', ' box - folder ', 'reel-frame', 'reel/frame'],
  ...['volume-page', 'box-book', 'mapcase-drawer', 'folder-box', 'OA/ID', 'audio-reel', 'box-folder-item', 'unitid'],
  ...['intellectual and physical', 'identifier', 'box-', '-', '/', ''],
]
const labels = [undefined, 'Mixed Materials [31142062767747]', 'Box', 'Text', '39015012345678']

describe('box and folder in one statement', () => {
  it('are read as in full, for every small pair of numbers', () => {
    for (const type of types)
      for (let box = 0; box < 60; box += 1)
        for (const folder of [0, 1, 9, 10, 37, 100, 2024, 123456789]) {
          const text = `${box}/${folder}`
          expect(oneContainer(text, type)).toEqual(inFull(text, type))
        }
  })

  it('are read as in full, however the two are written', () => {
    const figure = fc.stringMatching(/^\d{1,14}$/)
    const mark = fc.oneof(figure, fc.constantFrom('', '12a', 'IV-3', 'OV-1', ' 7', '3-5', '007', '٣', '1.5', '(2', 'n'))
    const sign = fc.constantFrom('/', '/', '/', ':', '-', '.', '//', '/ ', ' / ', '; ', '⁄', ', ')
    const written = fc.tuple(mark, sign, mark).map(parts => parts.join(''))
    const several = fc.array(written, { minLength: 1, maxLength: 3 }).map(parts => parts.join(', '))
    const statement = fc.tuple(fc.oneof(written, several), fc.constantFrom(...types), fc.constantFrom(...labels))
    fc.assert(
      fc.property(statement, ([text, type, label]) => {
        expect(oneContainer(text, type, label)).toEqual(inFull(text, type, label))
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    '1/',
    '/1',
    '1//2',
    '1/2/3',
    '1/2 ',
    ' 1/2',
    '1/2a',
    'n/a',
    '/',
    '1',
    '',
    '12345678901/12345678901',
    '1/2; 3',
  ])('are read as in full in %j', text => {
    for (const type of types)
      for (const label of labels) expect(oneContainer(text, type, label)).toEqual(inFull(text, type, label))
  })
})
