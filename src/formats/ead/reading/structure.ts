import type { Control } from '../../../model/control.ts'
import { countWords } from '../../../model/prose-text.ts'
import type { UnitSink } from '../../../model/sink.ts'
import type { Audience } from '../../../model/statement.ts'
import type { Diagnostic, Place, Report } from '../../../report/diagnostic.ts'
import type { ElementPlace, XmlElement } from '../../../xml/element.ts'
import type { XmlSink, XmlStart } from '../../../xml/sink.ts'
import { looseProse, readUnitPart } from './around-units.ts'
import { readControl } from './control.ts'
import { readFrontMatter } from './control-file.ts'
import { readDid } from './did.ts'
import { asEad, type ElementBuilder, elementBuilder } from './element-builder.ts'
import { openUnits } from './open-units.ts'
import type { FieldReading, UnitContext } from './reading.ts'
import { attributeOf, audienceOf, hasWords, joinedExtra, under } from './statement.ts'
import { shortened, telling } from './told.ts'
import { readUnitStart } from './unit-attributes.ts'

/** One element that holds others which are read one by one. */
interface Frame {
  readonly kind: 'ead' | 'unit' | 'list' | 'group'
  readonly element: XmlElement
  /** Whether what stands in it must be marked internal, because the element around it is and is no unit. */
  readonly audience: Audience | undefined
  /** Prose between the structures in it, which becomes one note. */
  prose: XmlElement[]
  /** Loose words between the structures in it. */
  words: string
}

/** Reads the tokens of one `ead` element, or of a part of one, and sends its units. */
export interface Structure extends Pick<XmlSink, 'start' | 'text' | 'end'> {
  /** Whether the outermost element has ended. */
  done(): boolean
  /** Where a statement of the innermost open unit stands, or that unit; before the first, the control section. */
  place(about?: object): ElementPlace | undefined
}

const component = /^c(?:0[1-9]|1[0-2])?$/
const isComponent = (name: string): boolean => component.test(name) || name === 'archdesc'
const listProse = new Set(['head', 'thead', 'p', 'list', 'table', 'chronlist', 'blockquote', 'address', 'div'])

/** The elements with which a finding aid, or a part of one, may begin. */
export const beginsStructure = (name: string): boolean => name === 'ead' || name === 'dsc' || isComponent(name)

/**
 * The structure of a finding aid: the control section, the units in their hierarchy, and what stands around them. Everything
 * else is a field; one field at a time is held in memory and given to its reader.
 */
export function structure(to: UnitSink, report: Report, file: string | undefined, place: () => Place): Structure {
  const frames: Frame[] = []
  const units = openUnits(to, report)
  const builder = elementBuilder()
  let field: ElementBuilder | undefined
  let control: Control = {}
  let begun = false
  let implicit = false
  let country: string | undefined
  let controlAt: ElementPlace | undefined

  /** The last reading, which serves fields with the same surroundings as well. */
  let last: { readonly quiet: boolean; readonly unit: UnitContext; readonly reading: FieldReading } | undefined

  const say = (diagnostic: Diagnostic) => units.say(diagnostic)
  const readingFor = (internal: boolean): FieldReading => {
    const level = units.unit()?.level
    const quiet = internal || units.hidden() || frames.some(({ audience }) => audience === 'internal')
    const same =
      last !== undefined && last.quiet === quiet && last.unit.level === level && last.unit.country === country
    if (last && same) return last.reading
    const unit = { ...(level && { level }), ...(country !== undefined && { country }) }
    last = { quiet, unit, reading: telling(say, file, quiet, unit) }
    return last.reading
  }

  const begin = () => {
    if (begun && !units.complete()) return
    if (begun) {
      units.end()
      say({
        code: 'ead/several-descriptions',
        concern: 'input',
        severity: 'warning',
        message: 'There is more than one archival description here; each is a finding aid of its own.',
        place: place(),
      })
    }
    begun = true
    units.begin(control)
  }

  const flushProse = (frame: Frame) => {
    const { prose } = frame
    if (prose.length === 0) return
    frame.prose = []
    const type =
      frame.kind === 'list' ? 'dsc' : frame.kind === 'unit' ? 'head' : (attributeOf(frame.element, 'type') ?? 'descgrp')
    const hides = prose.some(element => audienceOf(element) === 'internal')
    const marked = prose.map(element => under(frame.audience, element))
    units.add({ notes: [looseProse(marked, type, frame.audience, readingFor(hides))] })
  }

  const flushWords = (frame: Frame) => {
    const { words } = frame
    frame.words = ''
    if (!hasWords(words)) return
    const quiet = units.hidden() || frames.some(({ audience }) => audience === 'internal')
    say({
      code: 'ead/loose-text',
      concern: 'loss',
      severity: 'warning',
      message: `Words that stand loose in ${frame.element.name}, between the elements it holds, were not read.`,
      ...(frame.element.place && { place: { ...(file !== undefined && { file }), ...frame.element.place } }),
      ...(!quiet && { value: shortened(words) }),
      words: countWords(words),
    })
  }

  function openFrame(start: XmlStart): boolean {
    const around = frames.at(-1)
    const { name } = start
    const element = headOf(start, place())
    const inherited = around?.kind === 'unit' ? undefined : around?.audience
    if (name === 'ead' && !around) {
      push('ead', element, audienceOf(element))
      tellRoot(element)
      return true
    }
    if (name === 'archdescgrp' || name === 'dscgrp') {
      push('group', element, audienceOf(element) ?? inherited)
      return true
    }
    if (isComponent(name)) {
      if (around) flushProse(around)
      if (!units.unit()) begin()
      const marked = under(inherited, element)
      const unit = readUnitStart(marked, readingFor(audienceOf(marked) === 'internal'))
      units.open(unit, marked.place)
      push('unit', marked, undefined)
      return true
    }
    if (name === 'dsc') {
      if (around) flushProse(around)
      openList(element, inherited)
      return true
    }
    if (name === 'descgrp' && units.unit()) {
      push('group', element, inner(element, inherited))
      tellGroup(element)
      return true
    }
    return false
  }

  function openList(element: XmlElement, inherited: Audience | undefined) {
    if (!units.unit()) {
      begin()
      units.open({})
      implicit = true
    }
    const earlier = frames.at(-1)
    if (earlier?.kind === 'list')
      say({
        code: 'ead/nested-list',
        concern: 'input',
        severity: 'info',
        message: 'A dsc stands in another; its components were read as if they stood in the outer one.',
        place: place(),
      })
    if (earlier?.kind === 'unit' && listed.has(earlier))
      say({
        code: 'ead/several-lists',
        concern: 'input',
        severity: 'warning',
        message: 'The unit has more than one list of components; all of them were read, one after the other.',
        place: place(),
        hint: 'If one is a summary of the other, leave one out, or the same units are there twice.',
      })
    if (earlier) listed.add(earlier)
    push('list', element, inner(element, inherited))
    tellGroup(element)
  }
  const listed = new WeakSet<Frame>()

  const inner = (element: XmlElement, inherited: Audience | undefined): Audience | undefined =>
    inherited === 'internal' ? 'internal' : audienceOf(element)

  function push(kind: Frame['kind'], element: XmlElement, audience: Audience | undefined) {
    frames.push({ kind, element, audience: audience === 'internal' ? 'internal' : undefined, prose: [], words: '' })
  }

  function tellGroup(element: XmlElement) {
    const read = element.name === 'descgrp' ? ['audience', 'type'] : ['audience']
    const reading = readingFor(audienceOf(element) === 'internal')
    for (const { name, value } of element.attributes)
      if (!read.includes(name) && value.trim() !== '')
        reading.lostAttribute(element, name, value, `${element.name} only groups what is in it`)
  }

  function tellRoot(element: XmlElement) {
    const reading = readingFor(audienceOf(element) === 'internal')
    for (const { name, namespace, value } of element.attributes) {
      if (namespace === 'http://www.w3.org/2001/XMLSchema-instance' || value.trim() === '') continue
      if (name === 'relatedencoding') control = { ...control, encodings: { related: value.trim() } }
      else if (name !== 'audience') reading.lostAttribute(element, name, value, 'ead only groups what is in it')
    }
  }

  function closeFrame() {
    const frame = frames.pop()
    if (!frame) return
    flushProse(frame)
    flushWords(frame)
    if (frame.kind === 'unit') units.close()
    if (frames.length > 0) return
    if (implicit && units.unit()) units.close()
    if (frame.kind === 'ead' && !(begun && units.complete())) {
      begin()
      units.open({})
      units.close()
      say({
        code: 'ead/no-description',
        concern: 'input',
        severity: 'warning',
        message: 'The finding aid has no archival description (archdesc).',
        place: place(),
      })
    }
    units.end()
  }

  /** A field is complete: its reader says what it says of the finding aid, or of the innermost open unit. */
  function take(element: XmlElement, internal: boolean) {
    const frame = frames.at(-1)
    if (!frame) return
    const reading = readingFor(internal)
    const marked = frame.kind === 'unit' ? element : under(frame.audience, element)
    if (frame.kind === 'ead' || !units.unit()) takeControl(marked, reading)
    else if (marked.name === 'did' && marked.namespace === '') units.add(readDid(marked, reading), marked)
    else if (frame.kind === 'unit' && (marked.name === 'head' || marked.name === 'thead')) frame.prose.push(element)
    else if (frame.kind !== 'unit' && marked.namespace === '' && listProse.has(marked.name)) frame.prose.push(element)
    else {
      flushProse(frame)
      for (const more of readUnitPart(marked, reading)) units.add(more, marked)
    }
  }

  function takeControl(element: XmlElement, reading: FieldReading) {
    const isControl = element.namespace === '' && (element.name === 'eadheader' || element.name === 'control')
    const isFront = element.namespace === '' && element.name === 'frontmatter'
    if (!isControl && !isFront) return reading.lost(element, 'EAD has no place for it there')
    if (begun) return reading.lost(element, 'it comes after the archival description')
    controlAt ??= element.place
    const read = isControl ? readControl(element, reading) : readFrontMatter(element, reading)
    const encodings = { ...control.encodings, ...read.encodings }
    const notes = [...(control.notes ?? []), ...(read.notes ?? [])]
    country ??= read.agency?.countryCode
    control = {
      ...control,
      ...read,
      ...(Object.keys(encodings).length > 0 && { encodings }),
      ...(notes.length > 0 && { notes }),
      ...joinedExtra(control.extra, read.extra),
    }
  }

  let depth = 0
  return {
    start(raw) {
      if (field) {
        depth++
        field.start(raw, place())
        return
      }
      const start = asEad(raw)
      if (start.namespace === '' && openFrame(start)) return
      const frame = frames.at(-1)
      if (frame) flushWords(frame)
      field = builder
      depth = 1
      field.start(raw, place())
    },
    text(text) {
      if (field) {
        field.text(text)
        return
      }
      const frame = frames.at(-1)
      if (frame && (frame.words !== '' || /\S/.test(text))) frame.words += text
    },
    end() {
      if (!field) {
        closeFrame()
        return
      }
      depth--
      const { internal } = field
      const element = field.end()
      if (depth > 0 || !element) return
      field = undefined
      take(element, internal)
    },
    done: () => frames.length === 0 && field === undefined,
    place: about => (units.unit() ? units.place(about) : controlAt),
  }
}

/** A start tag as an element without content. */
function headOf({ name, namespace, attributes }: XmlStart, { line, column }: Place): XmlElement {
  return {
    name,
    namespace,
    attributes,
    children: [],
    ...(line !== undefined && { place: { line, column: column ?? 1 } }),
  }
}
