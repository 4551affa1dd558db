import type { MaterialLanguage, Script } from '../../model/language.ts'
import type { Finding } from '../finding.ts'

/** Languages gathered in the order they are mentioned, each once. */
export interface LanguageList {
  /** Adds a language, or what is newly said of one already there, and gives its place. */
  add(language: MaterialLanguage): number
  /** Adds a script to a language of the list, or to one not named. */
  addScript(script: Script, place: number | undefined): void
  note(finding: Finding): void
  leftOut(): void
  readonly languages: readonly MaterialLanguage[]
  readonly findings: readonly Finding[]
  readonly incomplete: boolean
}

/** A list of languages to be filled. */
export function languageList(): LanguageList {
  const languages: MaterialLanguage[] = []
  const findings: Finding[] = []
  const places = new Map<string, number>()
  let incomplete = false
  return {
    languages,
    findings,
    get incomplete() {
      return incomplete
    },
    leftOut() {
      incomplete = true
    },
    note(finding) {
      findings.push(finding)
    },
    add(language) {
      const key = language.code ?? `text ${language.text ?? ''}`
      const place = places.get(key)
      const before = place === undefined ? undefined : languages[place]
      if (place === undefined || before === undefined) {
        places.set(key, languages.length)
        return languages.push(language) - 1
      }
      const share = before.share ?? (language.share === 'main' ? 'main' : undefined)
      const scripts = merged(before.scripts, language.scripts)
      languages[place] = {
        ...before,
        ...(share === undefined ? {} : { share }),
        ...(scripts === undefined ? {} : { scripts }),
      }
      return place
    },
    addScript(script, place) {
      const at = place ?? (languages.length === 0 ? languages.push({}) - 1 : languages.length - 1)
      const before = languages[at]
      if (before !== undefined) languages[at] = { ...before, scripts: merged(before.scripts, [script]) ?? [] }
    },
  }
}

function merged(a: readonly Script[] | undefined, b: readonly Script[] | undefined): readonly Script[] | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return [...a, ...b.filter(({ code }) => !a.some(other => other.code === code))]
}
