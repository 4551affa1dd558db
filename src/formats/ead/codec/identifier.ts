import type { Identifier } from '../../../model/identifier.ts'
import type { LinkStatement } from '../../../model/unit.ts'
import type { Emit } from '../emit.ts'
import { type Codec, each } from './codec.ts'
import { linkElement } from './link.ts'
import { writeLinkedWords } from './note.ts'
import { startOf, writeWords } from './statement.ts'

/** A reference code or another identifier; its URI is a pointer after its words. EAD3 `unitid`. */
export const identifier: Codec<Identifier> = {
  write(value, to) {
    const { countryCode: countrycode, repositoryCode: repositorycode } = value
    startOf('unitid', value, to, { countrycode, repositorycode, identifier: value.identifier })
    writeWords(value, to)
    if (value.uri !== undefined) to.element(linkElement('ptr', { href: value.uri }, to), { href: value.uri })
    to.end()
  },
}

export const identifiers: Codec<readonly Identifier[]> = each(identifier)

/** Persistent identifiers and pages: an identifier whose words as a whole are a link. EAD3 `unitid/ref`. */
export const linkedIdentifiers: Codec<readonly LinkStatement[]> = each({
  write(statement: LinkStatement, to: Emit) {
    startOf('unitid', statement, to)
    writeLinkedWords(statement, to)
    to.end()
  },
})
