import { codesLost, type Lost, leftovers, lostWords, restatedWords, together } from '../../linked-data/lost.ts'
import type { Control, DescriptionRights, MaintenanceEvent, PublicationStatement } from '../../model/control.ts'
import type { Block } from '../../model/prose.ts'
import { plainText, tidy } from '../../model/prose-text.ts'
import { iso } from './dates.ts'
import { add, addParagraphs, embedded } from './node.ts'
import type { AtPage, Codec } from './row.ts'
import { linkTo } from './things.ts'
import type { PropertyName } from './vocabulary.ts'
import { linesOf, proseWords } from './words.ts'
import { licence } from './works.ts'

/** Prose as one text of the page. */
export const prose =
  (property: PropertyName): Codec<readonly Block[], AtPage> =>
  (blocks, { node }) => {
    addParagraphs(node, property, linesOf(blocks))
    return leftovers(blocks, proseWords)
  }

/** Notes on the finding aid as paragraphs of the description of the page. */
export const pageNotes: Codec<NonNullable<Control['notes']>, AtPage> = (all, { node }) => {
  for (const { blocks } of all) addParagraphs(node, 'description', linesOf(blocks))
  return leftovers(all, proseWords)
}

/** The series of finding aids it belongs to. */
export const series: Codec<readonly Block[], AtPage> = (blocks, { node }) => {
  const [name, ...more] = linesOf(blocks)
  if (name !== undefined)
    add(node, 'isPartOf', embedded('CreativeWorkSeries', { name, description: more.join('\n\n') }))
  return leftovers(blocks, proseWords)
}

/** Publisher, date and address of publication; what else is said of it is description. */
export const publication: Codec<readonly PublicationStatement[], AtPage> = (all, at) =>
  together(all.map(statement => published(statement, at)))

function published(statement: PublicationStatement, { control, node, scope }: AtPage): Lost {
  const lost = leftovers(statement, publicationWords)
  switch (statement.type) {
    case 'publisher': {
      const name = tidy(statement.text)
      if (name !== '') add(node, 'publisher', linkTo(scope.things.agency({ name }, 'Organization')))
      return lost
    }
    case 'date': {
      const date = iso(statement.normal) ?? iso(statement.text)
      if (date === undefined) return together([lost, lostWords(statement.text)])
      add(node, 'datePublished', date)
      return date === tidy(statement.text) ? lost : together([lost, restatedWords(statement.text)])
    }
    case 'number':
      if (tidy(statement.text) !== '')
        add(node, 'identifier', embedded('PropertyValue', { propertyID: 'number', value: tidy(statement.text) }))
      return lost
    case 'address': {
      const name = publisherName(control)
      const lines = statement.lines.map(line => tidy(plainText(line))).filter(line => line !== '')
      if (name === '') return together([lost, lostWords(lines)])
      scope.things.address(scope.things.agency({ name }, 'Organization'), lines.join(', '), 'publisher')
      return lost
    }
    case 'prose':
      addParagraphs(node, 'description', linesOf(statement.blocks))
      return lost
  }
}

/** Whose address stands in the publication statement: the publisher's named there, else the agency's. */
function publisherName({ publication = [], agency }: Control): string {
  for (const statement of publication) if (statement.type === 'publisher') return tidy(statement.text)
  return tidy(agency?.name ?? '')
}

const publicationWords: ReadonlySet<string> = new Set([...proseWords, 'type', 'normal'])

/** Rights in the description as the licence of the page. */
export const rights: Codec<readonly DescriptionRights[], AtPage> = (all, { node, scope }) => {
  for (const { citation, abbreviation, href, note = [] } of all) {
    const text = linesOf(note).join('\n\n')
    add(node, 'license', licence({ name: citation, href, text, alternateName: abbreviation }, scope))
  }
  return leftovers(all, rightsWords)
}

const rightsWords: ReadonlySet<string> = new Set([...proseWords, 'citation', 'href', 'abbreviation'])

/** What was done to the finding aid: the dates on which it was created and last changed. */
export const events: Codec<readonly MaintenanceEvent[], AtPage> = (all, { node }) => {
  const losses: Lost[] = []
  const changed: string[] = []
  for (const event of all) {
    const date = eventDate(event)
    if (date !== undefined && event.type === 'created') add(node, 'dateCreated', date)
    else if (date !== undefined && (event.type === 'revised' || event.type === 'updated')) changed.push(date)
    const said = date !== undefined && ['created', 'revised', 'updated'].includes(event.type)
    const { dateText, date: _, ...besides } = event
    losses.push(leftovers(besides, new Set(['type'])))
    if (dateText !== undefined && dateText !== date) losses.push(said ? restatedWords(dateText) : lostWords(dateText))
  }
  const last = changed.sort().at(-1)
  add(node, 'dateModified', last)
  return changed.length > 1 ? together([...losses, codesLost]) : together(losses)
}

const eventDate = ({ date, dateText }: MaintenanceEvent): string | undefined =>
  iso(date?.split('T', 1)[0]) ?? iso(dateText)
