import { webAddress } from '../../linked-data/address.ts'
import { codesLost, leftovers, nothingLost, together } from '../../linked-data/lost.ts'
import type { Agency, FindingAidTitle, OtherRecordId } from '../../model/control.ts'
import { tidy } from '../../model/prose-text.ts'
import type { TextStatement } from '../../model/statement.ts'
import { add, addParagraphs, embedded } from './node.ts'
import type { AtPage, Codec } from './row.ts'
import { addCode, linkTo } from './things.ts'
import type { ClassName, PropertyName } from './vocabulary.ts'
import { linesOf, proseWords, statementWords } from './words.ts'

/** The identifier of the finding aid. */
export const recordId: Codec<string, AtPage> = (value, { node }) => {
  if (tidy(value) !== '')
    add(node, 'identifier', embedded('PropertyValue', { propertyID: 'finding aid identifier', value: tidy(value) }))
  return nothingLost
}

/** Where the file is, when that is not the id of the page. */
export const recordUrl: Codec<string, AtPage> = (value, { node, scope }) => {
  const address = webAddress(value)
  if (address === undefined) {
    scope.refuse(value)
    if (tidy(value) !== '') add(node, 'identifier', embedded('PropertyValue', { identifier: tidy(value) }))
  } else if (address !== node.id) add(node, 'url', address)
  return nothingLost
}

const recordIdWords: ReadonlySet<string> = new Set(['text', 'content', 'href', 'kind', 'localType'])

/** Other codes of the finding aid, and other places where it can be had. */
export const otherRecordIds: Codec<readonly OtherRecordId[], AtPage> = (all, { node, scope }) => {
  for (const { kind, text, href, localType } of all) {
    const address = webAddress(href ?? (kind === 'representation' ? text : undefined))
    if (href && address === undefined) scope.refuse(href)
    if (address !== undefined && address !== node.id) add(node, 'url', address)
    const words = tidy(text)
    const identifier = address === undefined && href ? tidy(href) : undefined
    if (words === address || (words === '' && identifier === undefined)) continue
    const propertyID = tidy(localType ?? '')
    add(node, 'identifier', embedded('PropertyValue', { propertyID, value: words, url: address, identifier }))
  }
  return leftovers(all, recordIdWords)
}

const agencyWords: ReadonlySet<string> = new Set([...proseWords, 'name', 'code', 'countryCode', 'localType'])

/** The agency that keeps the finding aid, as its publisher. */
export const agency: Codec<Agency, AtPage> = (said, { node, scope }) => {
  const { name = '', code, otherCodes = [], countryCode, note = [] } = said
  if (tidy(name) === '' && tidy(code ?? '') === '') return leftovers(said, new Set())
  const publisher = scope.things.agency({ name, ...(code && { code }) }, 'Organization')
  for (const { text, localType } of otherCodes) addCode(publisher, tidy(localType ?? ''), tidy(text))
  addParagraphs(publisher, 'description', linesOf(note))
  add(node, 'publisher', linkTo(publisher))
  const isInCode = countryCode === undefined || (code ?? '').toUpperCase().startsWith(`${countryCode.toUpperCase()}-`)
  return together([leftovers(said, agencyWords), isInCode ? nothingLost : codesLost])
}

const titleProperties: Readonly<Record<FindingAidTitle['kind'], PropertyName>> = {
  proper: 'name',
  subtitle: 'alternativeHeadline',
  filing: 'alternateName',
}

const titleWords: ReadonlySet<string> = new Set(['text', 'content', 'kind'])

/** Titles of the finding aid. */
export const titles: Codec<readonly FindingAidTitle[], AtPage> = (all, { node }) => {
  for (const { kind, text } of all) add(node, titleProperties[kind], tidy(text))
  return leftovers(all, titleWords)
}

/** People or bodies named in words, of the kind they mostly are. */
export const agents =
  (property: PropertyName, type: ClassName): Codec<readonly TextStatement[], AtPage> =>
  (all, { node }) => {
    for (const { text } of all) if (tidy(text) !== '') add(node, property, embedded(type, { name: tidy(text) }))
    return leftovers(all, statementWords)
  }

/** A word or code as it stands. */
export const word =
  (property: PropertyName): Codec<string, AtPage> =>
  (value, { node }) => {
    add(node, property, tidy(value))
    return nothingLost
  }
