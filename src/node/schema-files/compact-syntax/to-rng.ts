import { type Cursor, cursorOver } from './cursor.ts'
import { type Names, names } from './names.ts'
import { attributeValue, text as escaped } from './written.ts'

const rng = 'http://relaxng.org/ns/structure/1.0'

/**
 * The same schema in the XML syntax of RELAX NG. Annotations are left out.
 *
 * Source: RELAX NG Compact Syntax (OASIS 2002; ISO/IEC 19757-2, annex C).
 *
 * Throws a {@link CompactSyntaxFault}.
 *
 * @example toRng('element p { text }')
 */
export function toRng(source: string): string {
  const cursor = cursorOver(source)
  const known = names()
  known.declarations(cursor)
  const isGrammar = beginsGrammarContent(cursor)
  const body = isGrammar ? `<grammar>${grammarContent(cursor, known, false)}</grammar>` : pattern(cursor, known)
  if (cursor.peek().kind !== 'end') cursor.fail('the end')
  return body.replace(/^<([a-zA-Z]+)/, `<$1 xmlns="${rng}"`)
}

function beginsGrammarContent(cursor: Cursor): boolean {
  cursor.annotations()
  if (['start', 'div', 'include'].some(cursor.isWord) || cursor.peek().kind === 'end') return true
  const assigns = ['=', '|=', '&=', '['].some(symbol => cursor.isSymbol(symbol, 1))
  return cursor.peek().kind === 'name' && assigns
}

function grammarContent(cursor: Cursor, known: Names, inBraces: boolean): string {
  let xml = ''
  for (;;) {
    cursor.annotations()
    if (inBraces ? cursor.accept('}') : cursor.peek().kind === 'end') return xml
    if (cursor.isSymbol('[', 1)) {
      cursor.name()
      cursor.annotations()
    } else if (cursor.accept('div')) {
      cursor.expect('{')
      xml += `<div>${grammarContent(cursor, known, true)}</div>`
    } else if (cursor.accept('include')) {
      const href = cursor.literal()
      const ns = inherited(cursor, known)
      const inside = cursor.accept('{') ? grammarContent(cursor, known, true) : ''
      xml += `<include href=${attributeValue(href)}${ns}>${inside}</include>`
    } else xml += definition(cursor, known)
  }
}

function definition(cursor: Cursor, known: Names): string {
  const isStart = cursor.accept('start')
  const name = isStart ? '' : cursor.name()
  const combine = cursor.accept('|=') ? ' combine="choice"' : cursor.accept('&=') ? ' combine="interleave"' : ''
  if (combine === '') cursor.expect('=')
  const body = pattern(cursor, known)
  return isStart
    ? `<start${combine}>${body}</start>`
    : `<define name=${attributeValue(name)}${combine}>${body}</define>`
}

const connectors = { ',': 'group', '&': 'interleave', '|': 'choice' } as const

function pattern(cursor: Cursor, known: Names): string {
  const parts = [particle(cursor, known)]
  const symbol = ([',', '&', '|'] as const).find(candidate => cursor.isSymbol(candidate))
  if (symbol === undefined) return parts.join('')
  while (cursor.accept(symbol)) parts.push(particle(cursor, known))
  return `<${connectors[symbol]}>${parts.join('')}</${connectors[symbol]}>`
}

const repeats = { '?': 'optional', '*': 'zeroOrMore', '+': 'oneOrMore' } as const

function particle(cursor: Cursor, known: Names): string {
  cursor.annotations()
  let xml = primary(cursor, known)
  const symbol = (['?', '*', '+'] as const).find(cursor.accept)
  if (symbol !== undefined) xml = `<${repeats[symbol]}>${xml}</${repeats[symbol]}>`
  while (cursor.accept('>>')) {
    cursor.name()
    cursor.annotations()
  }
  return xml
}

function braced(cursor: Cursor, known: Names): string {
  cursor.expect('{')
  const xml = pattern(cursor, known)
  cursor.expect('}')
  return xml
}

function primary(cursor: Cursor, known: Names): string {
  for (const word of ['element', 'attribute'] as const) {
    if (cursor.accept(word)) return `<${word}>${known.nameClass(cursor, word)}${braced(cursor, known)}</${word}>`
  }
  for (const word of ['list', 'mixed'] as const) {
    if (cursor.accept(word)) return `<${word}>${braced(cursor, known)}</${word}>`
  }
  for (const word of ['empty', 'text', 'notAllowed'] as const) if (cursor.accept(word)) return `<${word}/>`
  if (cursor.accept('(')) {
    const xml = pattern(cursor, known)
    cursor.expect(')')
    return xml
  }
  if (cursor.accept('parent')) return `<parentRef name=${attributeValue(cursor.name())}/>`
  if (cursor.accept('grammar')) {
    cursor.expect('{')
    return `<grammar>${grammarContent(cursor, known, true)}</grammar>`
  }
  if (cursor.accept('external')) {
    const href = cursor.literal()
    return `<externalRef href=${attributeValue(href)}${inherited(cursor, known)}/>`
  }
  if (cursor.peek().kind === 'literal') return value(cursor, known, 'type="token" datatypeLibrary=""')
  const { text: name, quoted } = cursor.peek()
  const type = quoted ? undefined : known.datatype(name)
  if (type !== undefined) {
    cursor.take()
    return cursor.peek().kind === 'literal' ? value(cursor, known, type) : data(cursor, known, type)
  }
  if (name.includes(':')) cursor.fail('a datatype of a library that is declared')
  return `<ref name=${attributeValue(cursor.name())}/>`
}

const value = (cursor: Cursor, known: Names, type: string): string =>
  `<value ${type}${known.defaultNamespace()}>${escaped(cursor.literal())}</value>`

function data(cursor: Cursor, known: Names, type: string): string {
  let inside = ''
  if (cursor.accept('{')) {
    while (!cursor.accept('}')) {
      cursor.annotations()
      const name = cursor.name()
      cursor.expect('=')
      inside += `<param name=${attributeValue(name)}>${escaped(cursor.literal())}</param>`
    }
  }
  if (cursor.accept('-')) inside += `<except>${primary(cursor, known)}</except>`
  return `<data ${type}>${inside}</data>`
}

function inherited(cursor: Cursor, known: Names): string {
  if (!cursor.accept('inherit')) return known.defaultNamespace()
  cursor.expect('=')
  return known.namespaceOf(cursor.name(), cursor)
}
