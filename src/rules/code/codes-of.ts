import type { Check } from '../rule.ts'

/**
 * Looks at every code of a language or a script: in which the control section and its parts are written, in which the
 * description is, in which the units and all statements are, and of the material.
 */
export function codesOf(kind: 'language' | 'script', look: (code: string) => void): Check {
  const given = (code: string | undefined) => {
    if (code !== undefined && code !== '') look(code)
  }
  return {
    begin({ language, script, languages = [] }) {
      given(kind === 'language' ? language : script)
      for (const each of languages) given(kind === 'language' ? each.code : each.scriptCode)
    },
    fields: {
      languages({ code, scripts = [] }) {
        if (kind === 'language') given(code)
        else for (const each of scripts) given(each.code)
      },
    },
    pieces: { [kind]: given },
  }
}
