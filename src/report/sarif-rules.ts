import { meaningOf } from './codes/index.ts'
import type { Concern, Severity } from './diagnostic.ts'
import type { CodeText } from './sink.ts'

/** What SARIF calls each severity. */
export const sarifLevel: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** What every finding of a concern has in common. */
const concerns: Readonly<Record<Concern, { readonly about: string; readonly help: string }>> = {
  input: {
    about: 'The source can be read as what it is said to be.',
    help: 'Correct the source at the place named, or name its format or encoding.',
  },
  loss: {
    about: 'The output carries what the source says.',
    help: 'Choose a format that has a place for it, or accept the loss knowingly.',
  },
  schema: {
    about: 'The document is what the published schema of its format asks for.',
    help: 'Correct the document at the place named.',
  },
  rule: {
    about: 'The description follows the rules of description.',
    help: 'Correct the description of the unit named.',
  },
  output: {
    about: 'The output is complete, and what its schema asks for.',
    help: 'Report it as a fault of fonds unless the message says what else to do.',
  },
  redaction: {
    about: 'Internal material is held back.',
    help: 'Nothing needs doing; --include-internal lets it through.',
  },
  supplied: {
    about: 'A value that the source does not state was supplied by an option.',
    help: 'Nothing needs doing; state it in the source to make it permanent.',
  },
}

const titled = (code: string): string => {
  const words = code.replaceAll('/', ': ').replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** A code as SARIF describes it: from the rule of description that has it, or from what it is about. */
export function sarifRule(code: string, severity: Severity, concern: Concern, text: CodeText | undefined): object {
  const { about, help } = concerns[concern]
  return {
    id: code,
    shortDescription: { text: text?.summary ?? titled(code) },
    fullDescription: { text: text?.why ?? meaningOf(code) ?? about },
    help: { text: text ? `${text.fix} Source: ${text.source}.` : help },
    defaultConfiguration: { level: sarifLevel[text?.severity ?? severity] },
    properties: { tags: [concern] },
  }
}
