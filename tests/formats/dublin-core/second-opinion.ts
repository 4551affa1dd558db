import { create } from 'xmlbuilder2'
import { tokenize } from '../../../src/xml/tokens.ts'

type Node = ReturnType<typeof create>

const xmlns = 'http://www.w3.org/2000/xmlns/'

/**
 * The same document built a second time, as a DOM of xmlbuilder2 that insists on well-formedness, and written by it.
 *
 * Two of its habits are worked round: it takes an ampersand that looks like a reference for one, and it writes tabs and line
 * ends in attributes as they are, which reading turns into spaces. Both go away when references are made before.
 */
export function builtAgain(text: string, namespaces: Readonly<Record<string, string>>): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  const open: Node[] = [document]
  let words = ''
  const say = () => {
    if (words.trim() !== '') open.at(-1)?.txt(asText(words))
    words = ''
  }
  const input = tokenize(
    {
      start({ name, prefix, namespace, attributes }) {
        words = ''
        const element = open.at(-1)?.ele(namespace, prefix === '' ? name : `${prefix}:${name}`)
        if (!element) return
        if (open.length === 1)
          for (const [at, iri] of Object.entries(namespaces)) element.att(xmlns, `xmlns:${at}`, iri)
        for (const given of attributes)
          element.att(given.namespace, `${given.prefix}:${given.name}`, asAttribute(given.value))
        open.push(element)
      },
      text: piece => {
        words += piece
      },
      end() {
        say()
        open.pop()
      },
      finish() {},
    },
    () => {},
  )
  input.write(text)
  input.end()
  return `${document.end({ wellFormed: true, prettyPrint: true })}\n`
}

/** Text for xmlbuilder2, with every ampersand already a reference. */
export const asText = (text: string): string => text.replaceAll('&', '&amp;')

/** An attribute value for xmlbuilder2, with the white space that reading would change as references too. */
export const asAttribute = (value: string): string =>
  asText(value).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;')
