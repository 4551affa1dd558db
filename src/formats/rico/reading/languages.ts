import type { Thing } from '../../../linked-data/graph/thing.ts'
import type { DescriptionLanguage } from '../../../model/control.ts'
import type { MaterialLanguage, Script } from '../../../model/language.ts'
import { isIso15924, languageCode } from '../../../values/language/codes.ts'
import { type At, labelOf, some, textOf, textsOf, thingsOf } from './at.ts'

const ISO_639 = /id\.loc\.gov\/vocabulary\/(?:iso639-[125]|languages)\/([a-z]{2,3})$/

/** A language by its code, where its IRI is one of those for codes, and its name. */
function languageOf(node: Thing): { readonly code?: string; readonly text?: string } {
  const label = labelOf(node)
  const name = textOf(node, 'name')
  const coded = ISO_639.exec(node.id ?? '')?.[1]
  const code = coded === undefined ? undefined : languageCode(coded)
  const text = name ?? (code === undefined ? label : undefined)
  return { ...(code !== undefined && { code }), ...(text !== undefined && { text }) }
}

const SCRIPT = /^Script(?: of (\S.{0,200}?))?: (\S.{0,500})$/

/** Notes without those that name scripts. */
export const besidesScripts = <Said extends { readonly words: string }>(notes: readonly Said[]): readonly Said[] =>
  notes.filter(({ words }) => !SCRIPT.test(words))

/** Scripts, and of what language they are where that is said. */
interface Scripts {
  readonly of: string | undefined
  readonly scripts: readonly Script[]
}

const scriptsIn = ({ thing }: At): readonly Scripts[] =>
  textsOf(thing, 'note', 'generalDescription').flatMap(note => {
    const [, of, named] = SCRIPT.exec(note) ?? []
    return named === undefined ? [] : [{ of, scripts: named.split(', ').map(scriptOf) }]
  })

const scriptOf = (name: string): Script => (isIso15924(name) ? { code: name } : { text: name })

const OF_MATERIAL = [
  'hasOrHadLanguage',
  'hasOrHadAllMembersWithLanguage',
  'hasOrHadSomeMembersWithLanguage',
  'hasOrHadMostMembersWithLanguage',
] as const

/** What languages are said, each with its scripts: those said to be of it, or of the only one; then scripts by themselves. */
function withScripts<Language extends object>(
  at: At,
  spoken: readonly { readonly label: string | undefined; readonly language: Language }[],
  written: (scripts: readonly Script[]) => Language,
): readonly Language[] {
  const left = [...scriptsIn(at)]
  const all = spoken.map(({ label, language }) => {
    const own = left.findIndex(({ of }) => (of === undefined ? spoken.length === 1 : of === label))
    const [found] = own < 0 ? [] : left.splice(own, 1)
    return found ? { ...language, ...written(found.scripts) } : language
  })
  return [...all, ...left.map(({ scripts }) => written(scripts))]
}

/** Languages of the material, with their scripts. */
export function languages(at: At): readonly MaterialLanguage[] | undefined {
  const things = thingsOf(at.thing, ...OF_MATERIAL).map(node => ({ label: labelOf(node), language: languageOf(node) }))
  const inWords = textsOf(at.thing, 'language').map(text => ({ label: text, language: { text } }))
  return some(withScripts<MaterialLanguage>(at, [...things, ...inWords], scripts => ({ scripts })))
}

/** Languages the finding aid is written in. */
export function descriptionLanguages(at: At): readonly DescriptionLanguage[] | undefined {
  const spoken = thingsOf(at.thing, 'hasOrHadLanguage').map(node => ({
    label: labelOf(node),
    language: languageOf(node),
  }))
  return some(
    withScripts<DescriptionLanguage>(at, spoken, named => {
      const [script] = named
      return script?.code === undefined
        ? { scriptText: named.map(({ text }) => text).join(', ') }
        : { scriptCode: script.code }
    }),
  )
}
