import type { Meanings } from './meanings.ts'

/** What is said of bytes, of XML and JSON as such, and of files that are read. */
export const readingCodes: Meanings = {
  'input/encoding':
    'The bytes are not text in the encoding they are said to be in; nothing that follows can be trusted.',
  'input/encoding-contradiction': 'What the text says of its encoding is not what its bytes show.',
  'input/encoding-corrected':
    'Single characters of another encoding were found and read as what they were meant to be.',
  'input/encoding-guessed': 'The text does not say its encoding; the likeliest was taken.',
  'input/encoding-unknown': 'The text names an encoding that is not known.',
  'input/format': 'For which format the text was taken, and why; told when --explain asks for it.',
  'input/not-valid':
    'The source of a conversion is not valid by its schema. It was converted all the same; `fonds validate` tells every error.',
  'input/not-readable': 'The format is known and can be checked or written, but not read.',
  'input/not-text': 'The file is a PDF, an image, an office document or packed; there is no text to read in it.',
  'input/passed-over':
    'A search came upon JSON or triples that no format knows, such as a package.json, and left them alone.',
  'input/unknown-format': 'The text is in no format that is known.',
  'xml/not-well-formed':
    'The text breaks a rule of XML itself; nothing after that place can be understood for certain.',
  'xml/character-not-allowed': 'A character that XML does not allow stands in what was to be written; it was replaced.',
  'xml/comment-changed': 'Two hyphens in a comment were parted, because XML allows none in a row.',
  'xml/entity-by-name':
    'An entity that is declared outside the file was read as the character that its name has in ISO 8879 and HTML.',
  'xml/entity-not-read': 'An entity is used whose text lies outside the file, or is not declared.',
  'xml/external-entity': 'The document type refers to another file; it is never fetched.',
  'xml/limit-attributes':
    'An element has more attributes, or the document type adds more of them, than are read; see the limits in the README.',
  'xml/limit-depth': 'Elements lie deeper in one another than is read; see the limits in the README.',
  'xml/limit-entities': 'Entities stand for more text than is read; such files are made to exhaust memory.',
  'xml/limit-size': 'One run of text, name or value is longer than is read; see the limits in the README.',
  'xml/name-not-allowed': 'A name that XML does not allow was to be written.',
  'json/duplicate-key': 'An object has the same member twice; which one is meant cannot be known.',
  'json/incomplete': 'The text ends before its last object or list does.',
  'json/lone-surrogate': 'Half a character stands in a text; it was replaced by the sign for an unknown one.',
  'json/missing-field': 'A member that the form demands is not there.',
  'json/more': 'More faults were found than are listed.',
  'json/not-allowed-value': 'A value is not one of those that the form allows there.',
  'json/not-as-schema': 'Something else is not as the schema of the form asks.',
  'json/number-precision': 'A number has more digits than a program keeps.',
  'json/number-range': 'A number is too large or too small for a program to keep.',
  'json/pattern': 'A text is not in the form that is asked for there, such as a date or a code.',
  'json/syntax': 'The text breaks a rule of JSON itself.',
  'json/too-deep': 'Objects and lists lie deeper in one another than is read; see the limits in the README.',
  'json/too-large': 'The text is longer than is read; see the limits in the README.',
  'json/unknown-field': 'A member has a name that the form does not know; often a slip of the pen.',
  'json/version': 'The file is in a later version of the form than this program knows.',
  'json/wrong-type': 'A value is a text where a list is asked for, or the like.',
  'triples/syntax': 'The text is neither Turtle nor N-Quads; the message says what was not expected on which line.',
  'triples/long-names': 'Prefixes stand for so long addresses that the names in a short text would fill the memory.',
  'triples/triple-term': 'Something is said of a statement as such, which has no place in a finding aid.',
  'file/missing': 'Nothing was found under the name that was given.',
  'file/failure': 'The operating system did not let a file be read or written; the message says why.',
  'config/unknown-rule': 'The configuration names a rule or code that does not exist.',
}
