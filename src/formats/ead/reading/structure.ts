import { countWords } from '../../../model/prose-text.ts'
import type { UnitSink } from '../../../model/sink.ts'
import type { Audience } from '../../../model/statement.ts'
import type { Description, Level } from '../../../model/unit.ts'
import type { Diagnostic, Place, Report } from '../../../report/diagnostic.ts'
import type { ElementPlace, XmlElement } from '../../../xml/element.ts'
import type { XmlSink, XmlStart } from '../../../xml/sink.ts'
import type { ReadOptions } from '../../format.ts'
import type { Written } from '../written-form.ts'
import { looseProse, ofVersion1, readUnitPart } from './around-units.ts'
import { controlSection } from './control-section.ts'
import { readDid } from './did.ts'
import { asEad, type ElementBuilder, elementBuilder, headOf } from './element-builder.ts'
import { formKeeper, type Where } from './form-keeper.ts'
import { type Frame, opened, withLists } from './frame.ts'
import { framing, listProse } from './framing.ts'
import { holdingApart } from './held-apart.ts'
import { openUnits } from './open-units.ts'
import { overview } from './overview.ts'
import type { FieldReading, UnitContext } from './reading.ts'
import { asItStood, attributeOf, audienceOf, elementsIn, hasWords, hidesSomething, under } from './statement.ts'
import { INTERNAL, shortened, telling } from './told.ts'
import { readUnitStart } from './unit-attributes.ts'

/** Reads the tokens of one `ead` element, or of a part of one, and sends its units. */
export interface Structure extends Pick<XmlSink, 'start' | 'text' | 'end'> {
  /** Whether the outermost element has ended. */
  done(): boolean
  /** Where a statement of the innermost open unit stands, or that unit; before the first, the control section. */
  place(about?: object): ElementPlace | undefined
}

/**
 * The structure of a finding aid: the control section, the units in their hierarchy, and what stands around them. Everything
 * else is a field; one field at a time is held in memory and given to its reader.
 */
export function structure(to: UnitSink, report: Report, options: ReadOptions, place: () => Place): Structure {
  const { file, account } = options
  const frames: Frame[] = []
  const lists = overview(
    to,
    report,
    () => keeper.merges(),
    () => units.place(),
  )
  const units = openUnits(lists, report)
  const builder = elementBuilder()
  let field: ElementBuilder | undefined
  let begun = false
  let implicit = false
  const keeper = formKeeper(options, units.say)
  const control = controlSection(keeper)

  const say = (diagnostic: Diagnostic) => {
    if (!keeper.holds(diagnostic)) units.say(diagnostic)
  }

  function add(more: readonly Description[], element?: XmlElement) {
    for (const one of more) {
      units.add(one, element)
      keeper.said(one)
    }
  }

  /** The readings of fields by the level of their unit: of what may be quoted, and of what is internal. */
  const loud = new Map<Level | undefined, FieldReading>()
  const hushed = new Map<Level | undefined, FieldReading>()
  let around: UnitContext = {}

  /** Whether what comes now stands in something internal. */
  const isQuiet = (): boolean => units.hidden() || innermost()?.hides === true

  const innermost = (): Frame | undefined => frames[frames.length - 1]

  const readingFor = (internal: boolean): FieldReading => {
    const list = control.read().encodings?.language
    const country = control.country()
    if (around.country !== country || around.languageList !== list) {
      around = { ...(country !== undefined && { country }), ...(list !== undefined && { languageList: list }) }
      loud.clear()
      hushed.clear()
    }
    const level = units.unit()?.level
    const quiet = internal || isQuiet()
    const ofLevel = quiet ? hushed : loud
    const known = ofLevel.get(level)
    if (known) return known
    const made = telling(say, { file, account }, quiet, level ? { ...around, level } : around)
    ofLevel.set(level, made)
    return made
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
    units.begin(control.read())
  }

  const flushProse = (frame: Frame) => {
    const { prose } = frame
    if (!prose) return
    frame.prose = undefined
    const type =
      frame.kind === 'list'
        ? 'dsc'
        : frame.kind === 'unit'
          ? 'head'
          : (attributeOf(frame.element, 'type') ?? frame.element.name)
    const hides = prose.some(element => audienceOf(element) === 'internal' || hidesSomething(element))
    const marked = { ...frame.element, attributes: [], children: prose.map(element => under(frame.audience, element)) }
    const isBefore = frame.kind === 'list' || prose.some(({ name }) => name === 'thead')
    add(
      keeper.keeping<Description>(
        { place: isBefore ? 'list' : 'unit', elements: prose, internal: hides, ...inList(frame) },
        () =>
          holdingApart<Description>(
            marked,
            hides,
            (whole, reading) => [{ notes: [looseProse(elementsIn(whole), type, frame.audience, reading)] }],
            readingFor(hides),
          ),
      ),
    )
  }

  /** The list that something stands in, if its first unit says which. */
  const inList = (frame: Frame | undefined): Pick<Written, 'list'> => {
    if (frame?.kind !== 'list' || !frame.listIsSaid) return {}
    return { list: frame.lists.at(-1) }
  }

  const flushWords = (frame: Frame) => {
    const { words } = frame
    frame.words = ''
    if (!hasWords(words)) return
    const quiet = isQuiet()
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

  function openFrame(start: XmlStart, namespace: string, at: Place): boolean {
    const around = innermost()
    const { name } = start
    keeper.sees(namespace, name)
    const kind = framing.get(name)
    if (kind === undefined || (kind === 'ead' && around) || (kind === 'notes' && !units.unit())) return false
    const element = headOf(start, at)
    const inherited = around?.kind === 'unit' ? undefined : around?.audience
    if (kind === 'ead') {
      frames.push(opened('ead', element, audienceOf(element), around))
      control.root(element)
    } else if (kind === 'group') frames.push(opened('group', element, audienceOf(element) ?? inherited, around))
    else if (kind === 'unit') openUnit(under(inherited, element), element, around)
    else if (kind === 'list') {
      if (around) flushProse(around)
      const list = openList(element, inherited)
      frames.push(list)
      keeper.record(list, start, at)
    } else {
      const group = opened('group', element, inner(element, inherited), around)
      frames.push(group)
      keeper.record(group, start, at)
      keeper.aside(() => tellGroup(element))
      if (name !== 'descgrp')
        readingFor(audienceOf(element) === 'internal').deviates(
          element,
          'ead/of-version-1',
          ofVersion1(name, 'descgrp'),
        )
    }
    return true
  }

  function openUnit(marked: XmlElement, element: XmlElement, around: Frame | undefined) {
    if (around) flushProse(around)
    if (!units.unit()) begin()
    keeper.giveUp()
    const unit = readUnitStart(marked, readingFor(audienceOf(marked) === 'internal'))
    const saysList = around?.listIsSaid === true && !around.hasUnits
    if (around) around.hasUnits = true
    units.open(saysList ? withLists(unit, around.lists) : unit, marked.place)
    frames.push(opened('unit', marked, undefined, around, { start: { element, unit } }))
  }

  function openList(element: XmlElement, inherited: Audience | undefined): Frame {
    if (!units.unit()) {
      begin()
      units.open({})
      implicit = true
    }
    const earlier = innermost()
    if (earlier?.kind === 'list')
      say({
        code: 'ead/nested-list',
        concern: 'input',
        severity: 'info',
        message: 'A dsc stands in another; its components were read as if they stood in the outer one.',
        place: place(),
      })
    const isTopList = earlier?.kind === 'unit' && unitsOpen() === 1
    const isDetail = isTopList && lists.beginsList(element, place())
    if (earlier?.kind === 'unit' && earlier.hasLists && !isDetail)
      say({
        code: 'ead/several-lists',
        concern: 'rule',
        severity: 'warning',
        message: 'The unit has more than one list of components; all of them were read, one after the other.',
        place: place(),
        hint: 'If one is a summary of the other, leave one out, or the same units are there twice.',
      })
    const isPlain = isTopList && !earlier.hasLists && element.attributes.length === 0
    if (earlier) earlier.hasLists = true
    const around = earlier?.lists ?? []
    return opened('list', element, inner(element, inherited), earlier, {
      lists: [...around, asItStood(element)],
      listIsSaid: !isPlain,
    })
  }

  const unitsOpen = (): number => frames.filter(({ kind }) => kind === 'unit').length

  const inner = (element: XmlElement, inherited: Audience | undefined): Audience | undefined =>
    inherited === 'internal' ? 'internal' : audienceOf(element)

  function tellGroup(element: XmlElement) {
    const read = element.name === 'descgrp' ? ['audience', 'type'] : ['audience']
    const reading = readingFor(audienceOf(element) === 'internal')
    for (const { name, value } of element.attributes)
      if (!read.includes(name) && value.trim() !== '')
        reading.lostAttribute(element, name, value, `${element.name} only groups what is in it`)
  }

  function closeFrame() {
    const frame = innermost()
    if (!frame) return
    flushProse(frame)
    flushWords(frame)
    frames.pop()
    const around = innermost()
    if (frame.kind === 'list' && !frame.hasUnits) keeper.aside(() => tellGroup(frame.element))
    add(keeper.finish(frame, { place: around?.kind === 'list' ? 'list' : 'unit', ...inList(around) }))
    if (frame.kind === 'unit') units.close()
    if (frame.kind === 'list' && around?.kind === 'unit' && unitsOpen() === 1) lists.endsList()
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
    const frame = innermost()
    if (!frame) return
    const reading = readingFor(internal)
    const marked = frame.kind === 'unit' ? element : under(frame.audience, element)
    const { start } = frame
    if (frame.kind === 'ead' || !units.unit()) control.take(element, marked, reading, internal, begun)
    else if (marked.name === 'did' && marked.namespace === '') {
      flushProse(frame)
      const written: Where = { place: 'unit', elements: [element], internal }
      add(
        keeper.keeping(start ? Object.assign(written, { start }) : written, () =>
          holdingApart<Description>(marked, internal, (did, reading) => [readDid(did, reading)], reading),
        ),
        marked,
      )
    } else if (frame.kind === 'unit' && (marked.name === 'head' || marked.name === 'thead')) addProse(frame, element)
    else if (frame.kind !== 'unit' && marked.namespace === '' && listProse.has(marked.name)) addProse(frame, element)
    else {
      flushProse(frame)
      const written: Where = { place: frame.kind === 'list' ? 'list' : 'unit', elements: [element], internal }
      add(
        keeper.keeping(frame.kind === 'list' ? Object.assign(written, inList(frame)) : written, () =>
          holdingApart<Description>(marked, internal, readUnitPart, reading),
        ),
        marked,
      )
    }
  }

  let depth = 0
  const isHidden = (): boolean => field?.internal() === true || units.hidden() || innermost()?.audience === 'internal'

  return {
    start(raw) {
      account?.element(isHidden() ? INTERNAL : raw.name)
      const start = asEad(raw)
      const at = place()
      keeper.start(start, at)
      if (field) {
        depth++
        field.start(start, at)
        return
      }
      if (start.namespace === '' && openFrame(start, raw.namespace, at)) return
      const frame = innermost()
      if (frame) flushWords(frame)
      field = builder
      depth = 1
      field.start(start, at)
    },
    text(text) {
      keeper.text(text)
      if (field) {
        field.text(text)
        return
      }
      const frame = innermost()
      if (frame && (frame.words !== '' || text.trim() !== '')) frame.words += text
    },
    end() {
      if (!field) {
        closeFrame()
        return
      }
      keeper.end()
      depth--
      const internal = field.internal()
      const element = field.end()
      if (depth > 0 || !element) return
      field = undefined
      take(element, internal)
    },
    done: () => frames.length === 0 && field === undefined,
    place: about => lists.place() ?? (units.unit() ? units.place(about) : control.place()),
  }
}

function addProse(frame: Frame, element: XmlElement): void {
  if (frame.prose) frame.prose.push(element)
  else frame.prose = [element]
}
