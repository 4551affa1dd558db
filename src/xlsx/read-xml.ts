import type { Report } from '../report/diagnostic.ts'
import type { XmlStart } from '../xml/sink.ts'
import { tokenize } from '../xml/tokens.ts'

/** What is told of the XML of a part: elements by their local names. */
interface Told {
  start(name: string, attribute: (name: string) => string | undefined): void
  text?(text: string): void
  end?(name: string): void
}

const PIECE = 65_536

/** Reads the XML of a part. @returns whether it was read to its end */
export function readXml(bytes: Uint8Array, told: Told, report: Report, file: string): boolean {
  const open: string[] = []
  let complete = false
  const input = tokenize(
    {
      start(element) {
        open.push(element.name)
        told.start(element.name, name => attributeOf(element, name))
      },
      text: text => told.text?.(text),
      end() {
        const name = open.pop()
        if (name !== undefined) told.end?.(name)
      },
      finish() {
        complete = true
      },
    },
    report,
    { file },
  )
  const decoder = new TextDecoder()
  for (let at = 0; at < bytes.length; at += PIECE)
    input.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }))
  input.write(decoder.decode())
  input.end()
  return complete
}

const attributeOf = ({ attributes }: XmlStart, name: string): string | undefined =>
  attributes.find(attribute => attribute.name === name)?.value
