import type { XmlStart } from '../../src/xml/sink.ts'
import { tokenize } from '../../src/xml/tokens.ts'

/** A record as a harvester keeps it. */
export interface Harvested {
  readonly identifier: string
  readonly datestamp: string
  readonly sets: readonly string[]
  readonly deleted: boolean
  /** The words of the metadata, one piece of text after another. */
  readonly words: string
}

/** One answer, as far as a harvester reads it. */
export interface Answer {
  readonly text: string
  readonly records: readonly Harvested[]
  readonly errors: readonly string[]
  /** Empty when the list is complete. */
  readonly token: string
  readonly size: number | undefined
}

/** Reads an answer token by token: an error of well-formedness throws. */
export function readAnswer(text: string): Answer {
  const records: Harvested[] = []
  const errors: string[] = []
  const path: string[] = []
  let current: { identifier: string; datestamp: string; sets: string[]; deleted: boolean; words: string } | undefined
  let token = ''
  let size: number | undefined
  const attributeOf = ({ attributes }: XmlStart, name: string) => attributes.find(each => each.name === name)?.value
  const input = tokenize(
    {
      start(element) {
        path.push(element.name)
        if (element.name === 'header')
          current = {
            identifier: '',
            datestamp: '',
            sets: [],
            deleted: attributeOf(element, 'status') === 'deleted',
            words: '',
          }
        if (element.name === 'error') errors.push(attributeOf(element, 'code') ?? '')
        if (element.name === 'setSpec') current?.sets.push('')
        if (element.name === 'resumptionToken') size = Number(attributeOf(element, 'completeListSize'))
      },
      text(piece) {
        const [name, parent] = [path.at(-1), path.at(-2)]
        if (name === 'resumptionToken') token += piece
        if (!current) return
        if (path.includes('metadata')) current.words += piece
        else if (parent === 'header' && name === 'identifier') current.identifier += piece
        else if (parent === 'header' && name === 'datestamp') current.datestamp += piece
        else if (parent === 'header' && name === 'setSpec') current.sets.push(`${current.sets.pop() ?? ''}${piece}`)
      },
      end() {
        const name = path.pop()
        if (current && (name === 'record' || (name === 'header' && !path.includes('record')))) {
          records.push(current)
          current = undefined
        }
      },
      finish() {},
    },
    diagnostic => {
      throw new Error(diagnostic.message)
    },
    {},
  )
  input.write(text)
  input.end()
  return { text, records, errors, token, size }
}

/** Asks a provider once. */
export async function ask(url: string, query: string): Promise<Answer> {
  const got = await fetch(`${url}?${query}`)
  if (got.status !== 200) throw new Error(`${url}?${query} is answered with ${got.status}`)
  return readAnswer(await got.text())
}

/**
 * Harvests a list to its end, with nothing but fetch and our own tokenizer, so that the text of every answer is there to be
 * looked at. `oai-client.test.ts` asks the same with a client of others.
 *
 * @param between done after each answer but the last
 */
export async function harvest(
  url: () => string,
  query: string,
  between: (parts: number) => Promise<void> = async () => {},
): Promise<readonly Answer[]> {
  const verb = /verb=\w+/.exec(query)?.[0]
  const answers = [await ask(url(), query)]
  for (let last = answers.at(-1); last && last.token !== ''; last = answers.at(-1)) {
    await between(answers.length)
    answers.push(await ask(url(), `${verb}&resumptionToken=${encodeURIComponent(last.token)}`))
    if (answers.length > 20_000) throw new Error('the list has no end')
  }
  return answers
}
