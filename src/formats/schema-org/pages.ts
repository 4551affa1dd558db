import { jsonLdText } from '../../linked-data/graph-text.ts'
import type { Naming } from '../../linked-data/naming.ts'
import type { TextSink } from '../../model/sink.ts'
import type { Unit } from '../../model/unit.ts'
import { countStrings } from '../../report/ledger/strings.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { contextOf } from './context.ts'
import { archivesOf } from './names.ts'
import { add, type Draft, draft, embedded, finished, isLink, type Node } from './node.ts'
import type { DocumentOptions, Documents } from './one-document.ts'
import type { Scope } from './row.ts'
import { wayToFindingAid } from './scope.ts'
import { linkTo } from './things.ts'
import { labelOf, MOST_NAMED, type Open, stub, unitWithLinks } from './unit-node.ts'

/**
 * A document for the page of each unit, as a web site has a page for each: the page with the way to it from the archive
 * down, the unit with everything said about it, what it is within and what it is made of by title and link, and whom and
 * what it names. The page of the top unit is that of the finding aid. A thing has the same id in every document.
 *
 * The documents are in one list, or beside one another where the output has places for them. Documents of parts come before
 * that of the whole, so that only the units that are open and the names of their parts are kept.
 */
export function perUnit(out: TextSink, options: DocumentOptions): Documents {
  const { losses, words, sayPage } = options
  const named = new Map<string, Node[]>()
  const pages = new Map<string, string>()
  let base: string | undefined
  let top: { readonly open: Open; readonly node: Node; readonly parts: readonly Node[] } | undefined
  let ofPage: ReadonlySet<Draft> = new Set()
  let holders: readonly Draft[] = []
  let isBegun = false

  function document(to: TextSink, nodes: readonly Node[]): void {
    const text = jsonLdText(to, { losses, indent: options.indent })
    text.begin(contextOf(base))
    for (const node of nodes) text.node(node)
    text.end()
  }

  /** The document of a part: beside the others, else in the list of all. */
  function put(name: string, nodes: readonly Node[]): void {
    if (out.beside) {
      document(out.beside(name), nodes)
      return
    }
    out.write(isBegun ? ',\n' : '[\n')
    isBegun = true
    document({ write: piece => out.write(piece), end() {} }, nodes)
  }

  function taken(open: Open): readonly Node[] {
    const parts = named.get(open.id) ?? []
    named.delete(open.id)
    return parts
  }

  function pageOf(open: Open, { naming }: Scope): string {
    const known = pages.get(open.id) ?? pageFor(open, naming)
    pages.set(open.id, known)
    return known
  }

  function part(closed: Open, above: readonly Open[], scope: Scope): void {
    const address = pageOf(closed, scope)
    pages.delete(closed.id)
    const page = draft(address, [
      closed.parts.length > 0 || closed.unit.level !== 'item' ? 'CollectionPage' : 'ItemPage',
    ])
    const node = unitWithLinks(closed, { ...scope, page }, losses)
    add(node, 'mainEntityOfPage', { '@id': address })
    const unit = finished(node)
    countStrings(unit, words)
    const things = scope.things.named()
    for (const thing of things) countStrings(finished(thing), words)

    const [first, ...others] = above
    const steps = others.map(
      open => ({ name: labelOf(open), id: pageOf(open, scope), type: 'CollectionPage' }) as const,
    )
    const way = [...(first ? wayToFindingAid(scope, first.unit) : []), ...steps, { name: labelOf(closed), id: address }]
    add(page, 'name', labelOf(closed))
    add(page, 'mainEntity', { '@id': closed.id })
    add(page, 'isPartOf', { '@id': scope.naming.page })
    add(page, 'publisher', ...(scope.page.values.get('publisher') ?? []))
    add(page, 'breadcrumb', breadcrumbs(way))
    const publishers = publishersOf(page, scope)
    const parent = above.at(-1)
    const parts = taken(closed)
    if (parent) {
      const before = named.get(parent.id) ?? []
      if (before.length < MOST_NAMED) before.push(finished(stub(closed, closed.parts.length > 0)))
      named.set(parent.id, before)
    }
    put(fileName(address, scope.naming.page), [
      finished(page),
      unit,
      ...above.map(open => wholeOf(open, open === first ? holders : [])),
      ...parts,
      findingAidStub(scope, first),
      ...[...new Set([...publishers, ...holders, ...things])].map(thing => {
        if (!things.has(thing)) return inShort(thing, publishers.includes(thing))
        return finished(scope.histories.teller(thing) === closed.id ? thing : withoutHistory(thing))
      }),
    ])
  }

  function first(unit: Unit, scope: Scope): void {
    holders = archivesOf(unit.repository ?? [], unit, scope)
    sayPage(scope)
    ofPage = scope.things.named()
  }

  return {
    begin(given) {
      base = given
    },
    unit(closed, above, scope) {
      if (above.length > 0) part(closed, above, scope)
      else {
        const node = finished(unitWithLinks(closed, scope, losses))
        countStrings(node, words)
        top = { open: closed, node, parts: taken(closed) }
      }
    },
    first,
    end(scope, unit) {
      if (!top) first(unit, scope)
      add(scope.page, 'breadcrumb', breadcrumbs(wayToFindingAid(scope, unit)))
      const page = finished(scope.page)
      const things = [...new Set([...ofPage, ...scope.things.named()])].map(finished)
      for (const node of [page, ...things]) countStrings(node, words)
      const nodes = [page, ...(top ? [top.node, ...top.parts] : []), ...things]
      if (isBegun) {
        out.write(',\n')
        document({ write: piece => out.write(piece), end() {} }, nodes)
        out.write(']\n')
        out.end()
      } else document(out, nodes)
    },
  }
}

/** Where the page of a unit is: below that of the finding aid where its unit is named within that, else beside the unit. */
function pageFor({ id, also }: Open, { free }: Naming): string {
  const own = also?.id ?? id
  const wanted = own.includes('#') ? own.replace('#', '/') : `${own}${own.startsWith('urn:') ? ':' : '#'}page`
  return free(wanted)
}

/** What a document is called among others of its finding aid: the last step of its address. */
function fileName(address: string, findingAid: string): string {
  const own = address.startsWith(findingAid) ? address.slice(findingAid.length) : address
  return own
    .replace(/[:#]page((?:-\d+)?)$/, '$1')
    .replace(/^[/:#]+/, '')
    .replace(/[^\w.%-]+/g, '-')
}

/** A unit that the one of a page is within, and who holds it. */
function wholeOf(open: Open, holders: readonly Draft[]): Node {
  const whole = stub(open, true)
  add(whole, 'holdingArchive', ...holders.map(linkTo))
  return finished(whole)
}

/** An archive that the unit of a page does not name: by one name, the one it publishes under where it does, and one address. */
function inShort(archive: Draft, isPublisher: boolean): Node {
  const short: Draft = { ...archive, values: new Map(), prose: new Map() }
  for (const property of ['name', 'identifier', 'address', 'sameAs'] as const) {
    const all = archive.values.get(property) ?? []
    add(short, property, isPublisher && (property === 'name' || property === 'address') ? all.at(-1) : all[0])
  }
  return finished(short)
}

/** A thing as it is known on the pages of units that do not tell its history. */
const withoutHistory = (thing: Draft): Draft => ({
  ...thing,
  prose: new Map([...thing.prose].filter(([property]) => property !== 'description')),
})

const publishersOf = (page: Draft, { things }: Scope): readonly Draft[] =>
  (page.values.get('publisher') ?? []).flatMap(link => (isLink(link) ? (things.known(link['@id']) ?? []) : []))

/** What the page of a unit says of that of the finding aid it belongs to. */
const findingAidStub = ({ page }: Scope, top: Open | undefined): Node =>
  embedded(
    'WebPage',
    {
      name: page.values.get('name'),
      publisher: page.values.get('publisher'),
      ...(top && { mainEntity: { '@id': top.id } }),
    },
    page.id,
  )
