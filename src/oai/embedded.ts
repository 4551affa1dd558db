import type { TextSink } from '../model/sink.ts'
import { schemaInstance } from './envelope.ts'
import type { MetadataFormat } from './metadata-format.ts'

const DECLARATION = /^<\?xml[^>]*\?>\s*/

/**
 * Makes a document that fonds writes fit to stand within another: without its declaration, and with the place of its schema
 * on its outermost element, which OAI-PMH asks for. OAI-PMH 2.0, 2.5 and 3.2.
 */
export function embedded({ namespace, schema }: MetadataFormat, out: TextSink): TextSink {
  let beginning = ''
  let begun = false
  return {
    write(text) {
      if (begun) {
        out.write(text)
        return
      }
      beginning += text
      const document = beginning.replace(DECLARATION, '')
      // In what the serializer writes, no value of an attribute holds this character.
      const end = document.indexOf('>')
      if (document === '' || document.startsWith('<?') || end < 0) return
      begun = true
      const tag = /^[^>]*?(?=\s*\/?>)/.exec(document)?.[0] ?? ''
      out.write(located(tag) + document.slice(tag.length))
    },
    end: () => out.end(),
  }

  function located(tag: string): string {
    if (/ xsi:schemaLocation="/.test(tag)) return tag
    const declared = / xmlns:xsi="/.test(tag) ? '' : ` xmlns:xsi="${schemaInstance}"`
    return `${tag}${declared} xsi:schemaLocation="${namespace} ${schema}"`
  }
}
