import type { Thing } from '../../../linked-data/json-ld/graph.ts'
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

const SCRIPT = /^Script: (\S.{0,500})$/

const isScript = (note: string): boolean => SCRIPT.test(note)

/** Notes without those that name scripts. */
export const besidesScripts = <Said extends { readonly words: string }>(notes: readonly Said[]): readonly Said[] =>
  notes.filter(({ words }) => !isScript(words))

const scriptsIn = ({ thing }: At): readonly (readonly Script[])[] =>
  textsOf(thing, 'note', 'generalDescription')
    .filter(isScript)
    .map(note => note.replace(SCRIPT, '$1').split(', ').map(scriptOf))

const scriptOf = (name: string): Script => (isIso15924(name) ? { code: name } : { text: name })

const OF_MATERIAL = [
  'hasOrHadLanguage',
  'hasOrHadAllMembersWithLanguage',
  'hasOrHadSomeMembersWithLanguage',
  'hasOrHadMostMembersWithLanguage',
] as const

/** Languages of the material, each with its script where every language has one, or there is one of each. */
export function languages(at: At): readonly MaterialLanguage[] | undefined {
  const spoken = thingsOf(at.thing, ...OF_MATERIAL).map(languageOf)
  const inWords = textsOf(at.thing, 'language').map(text => ({ text }))
  const scripts = scriptsIn(at)
  const all: MaterialLanguage[] = [...spoken, ...inWords]
  if (scripts.length === 0) return some(all)
  if (scripts.length !== all.length) return [...all, ...scripts.map(some => ({ scripts: some }))]
  return all.map((language, i) => ({ ...language, scripts: scripts[i] ?? [] }))
}

/** Languages the finding aid is written in. */
export function descriptionLanguages(at: At): readonly DescriptionLanguage[] | undefined {
  const all: DescriptionLanguage[] = thingsOf(at.thing, 'hasOrHadLanguage').map(languageOf)
  const scripts = scriptsIn(at).map(named => {
    const [script] = named
    return script?.code === undefined
      ? { scriptText: named.map(({ text }) => text).join(', ') }
      : { scriptCode: script.code }
  })
  if (scripts.length !== all.length) return some([...all, ...scripts])
  return some(all.map((language, i) => ({ ...language, ...scripts[i] })))
}
