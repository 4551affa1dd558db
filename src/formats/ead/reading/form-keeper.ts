import { append } from '../../../model/append.ts'
import type { Extra } from '../../../model/statement.ts'
import type { Description } from '../../../model/unit.ts'
import type { Diagnostic, Place } from '../../../report/diagnostic.ts'
import type { XmlElement } from '../../../xml/element.ts'
import type { XmlStart } from '../../../xml/sink.ts'
import type { ReadOptions } from '../../format.ts'
import { ead3Namespaces, ead2002Namespaces } from '../vocabularies.ts'
import { keepForm, type Written } from '../written-form.ts'
import { type ElementBuilder, elementBuilder } from './element-builder.ts'
import type { Frame } from './frame.ts'

/** An element that is taken down as a whole while it may turn out to hold no units. */
interface Transcript {
  readonly frame: Frame
  readonly builder: ElementBuilder
  readonly said: Description[]
  /** What is lost of what stands in it, and of itself. */
  readonly losses: Diagnostic[]
  readonly own: Diagnostic[]
  readonly order: number
}

interface Said {
  readonly extra?: Extra
}

/** Where something stands in its source, as a form of it is kept. */
export type Where = Pick<Written, 'place' | 'elements' | 'internal' | 'start' | 'list'>

/** Remembers the form in which a source writes things, for the writers of its own version of EAD. */
export interface FormKeeper {
  /** Tells which version of EAD an element belongs to. */
  sees(namespace: string, name: string): void
  /** Whether lists of components may be read as one: when nothing is written in the version of EAD of the source again. */
  merges(): boolean
  /** Reads something, and keeps the form in which it was written. */
  keeping<S extends Said>(where: Where, read: () => readonly S[]): readonly (S | Said)[]
  /** Whether a loss waits for the writer, who alone knows whether it is one. */
  holds(loss: Diagnostic): boolean
  /** Begins to take down an element, which has just been opened. */
  record(frame: Frame, start: XmlStart, place: Place): void
  /** Says what is lost of the element that is taken down, beside what it holds. */
  aside(saying: () => void): void
  /** A unit has come: what is open is not written as a whole. */
  giveUp(): void
  start(element: XmlStart, place: Place): void
  text(text: string): void
  end(): void
  said(more: Description): void
  /** An element has ended. If it was taken down, keeps its form, and returns what else it says. */
  finish(frame: Frame, where: Pick<Where, 'place' | 'list'>): readonly Description[]
}

/** @param tell reports what is lost after all */
export function formKeeper(
  { targets, includeInternal = targets === undefined }: ReadOptions,
  tell: (loss: Diagnostic) => void,
): FormKeeper {
  const transcripts: Transcript[] = []
  let vocabulary: string | undefined
  let keepsForms = false
  /** Whether all writers are of the version of EAD of the source. */
  let isForItself = false
  let order = 0
  let held: Diagnostic[] | undefined

  /** Reads something; what is lost of it waits for the writer to say, when all writers are of the same version of EAD. */
  function holding<S>(losses: Diagnostic[] | undefined, read: () => S): S {
    if (!losses || !isForItself) return read()
    held = losses
    const result = read()
    held = undefined
    return result
  }

  return {
    sees(namespace, name) {
      if (vocabulary !== undefined) return
      vocabulary = vocabularyAt(namespace, name)
      if (vocabulary === undefined) return
      keepsForms = targets === undefined || targets.includes(vocabulary)
      isForItself = targets !== undefined && targets.length > 0 && targets.every(target => target === vocabulary)
    },
    merges: () =>
      vocabulary === undefined ? !targets?.some(name => ofEad.includes(name)) : !targets?.includes(vocabulary),
    keeping(where, read) {
      // What holds something internal is not written as it was, so the rest of it is lost here.
      if (vocabulary === undefined || !keepsForms || (where.internal && !includeInternal)) return read()
      const losses: Diagnostic[] = []
      const at = order++
      const said = holding(losses, read)
      for (const transcript of transcripts) append(transcript.losses, losses)
      return keepForm(said, Object.assign({ vocabulary, order: at, losses }, where))
    },
    holds(diagnostic) {
      if (!held || diagnostic.concern !== 'loss') return false
      held.push(diagnostic)
      return true
    },
    record(frame, start, place) {
      if (!keepsForms) return
      const builder = elementBuilder()
      builder.start(start, place)
      transcripts.push({ frame, builder, said: [], losses: [], own: [], order: order++ })
    },
    aside: saying => holding(transcripts.at(-1)?.own, saying),
    giveUp() {
      if (transcripts.length === 0) return
      for (const { own } of transcripts.splice(0)) for (const loss of own) tell(loss)
    },
    start(element, place) {
      for (const { builder } of transcripts) builder.start(element, place)
    },
    text(text) {
      for (const { builder } of transcripts) builder.text(text)
    },
    end() {
      for (const { builder } of transcripts) builder.end()
    },
    said(more) {
      for (const { said } of transcripts) said.push(more)
    },
    finish(frame, where) {
      const last = transcripts.at(-1)
      let element: XmlElement | undefined
      for (const { builder } of transcripts) element = builder.end()
      if (!last || last.frame !== frame) return []
      transcripts.pop()
      if (!element || vocabulary === undefined) return []
      const { said, own, order: at, builder } = last
      const internal = builder.internal()
      if (internal && !includeInternal) {
        for (const loss of own) tell(loss)
        return []
      }
      const losses = [...own, ...last.losses]
      return keepForm(said, { ...where, vocabulary, elements: [element], order: at, internal, losses }).slice(
        said.length,
      )
    },
  }
}

const ofEad = ['ead3', 'ead2002']

/** The version of EAD that a start tag tells, as the name of its format. */
function vocabularyAt(namespace: string, name: string): string | undefined {
  if (ead3Namespaces.includes(namespace)) return 'ead3'
  if (namespace !== '' && ead2002Namespaces.includes(namespace)) return 'ead2002'
  return name === 'eadheader' ? 'ead2002' : name === 'control' ? 'ead3' : undefined
}
