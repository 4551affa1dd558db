import type { Place, Report } from '../../report/diagnostic.ts'
import type { XmlSink, XmlStart } from '../sink.ts'
import { tokenize } from '../tokens.ts'

/** What a name stands for. */
export interface Meaning {
  readonly namespace: string
  readonly name: string
}

/** What names stand for below the root of a document, with the namespaces that are declared there. */
export interface Meanings {
  /** Undefined when it is no name, or its prefix is not declared. */
  ofElement(written: string): Meaning | undefined
  /** The same of an attribute, in a tag that declares what is given besides, such as ` xmlns:xlink="…"`. */
  ofAttribute(written: string, declared: string): Meaning | undefined
}

/** The beginning of a document, as a tokenizer reads it. */
export interface Opening {
  readonly root: XmlStart
  readonly place: Place
  readonly meanings: Meanings
}

/**
 * Reads a document up to its first start tag, which must be the last thing in the text. What names stand for below it is
 * found out by giving a tokenizer of the same text an element of that name.
 *
 * @returns undefined when that is not so, or not well-formed: what is wrong goes to the report
 */
export function opening(head: string, report: Report, file: string | undefined): Opening | undefined {
  const beginning = asked(report, file)
  const root = beginning.read(head)
  const place = beginning.place()
  if (root === undefined || beginning.count() > 1) return undefined
  let asking: Asked | undefined
  const read = (tag: string): XmlStart | undefined => {
    if (asking === undefined) {
      asking = asked(() => {}, undefined)
      asking.read(head)
    }
    const element = asking.read(tag)
    // A tokenizer that found a fault reads no further.
    if (element === undefined) asking = undefined
    return element
  }
  return {
    root,
    place,
    meanings: {
      ofElement: written => read(`<${written}/>`),
      ofAttribute: (written, declared) => read(`<name${declared} ${written}=""/>`)?.attributes[0],
    },
  }
}

interface Asked {
  /** The last element that begins in a text, which goes on where the one before ended. */
  read(text: string): XmlStart | undefined
  /** How many elements have begun. */
  count(): number
  place(): Place
}

function asked(report: Report, file: string | undefined): Asked {
  let last: XmlStart | undefined
  let count = 0
  const sink: XmlSink = {
    start(element) {
      count += 1
      last = element
    },
    text() {},
    end() {},
    finish() {},
  }
  const tokens = tokenize(sink, report, file === undefined ? {} : { file })
  return {
    read(text) {
      last = undefined
      tokens.write(text)
      return last
    },
    count: () => count,
    place: tokens.place,
  }
}
