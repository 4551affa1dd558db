import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { codeMeanings } from '../../src/report/codes/index.ts'
import { exampleLines } from '../../src/rules/example-text.ts'
import { gradesInWords } from '../../src/rules/in-words.ts'
import { profileNames, profiles, type Rule, ruleAreas } from '../../src/rules/index.ts'

const page = fileURLToPath(new URL('../../docs/rules.md', import.meta.url))

/** Angle brackets would be taken for mark-up. */
const words = (text: string): string => text.replaceAll('<', '\\<')

const code = (lines: readonly string[]): string => `\`\`\`\n${lines.join('\n')}\n\`\`\``

function section(rule: Rule): string {
  const [right] = rule.valid
  const [wrong] = rule.invalid
  const { says = [], ...example } = wrong ?? { unit: {} }
  return `### ${rule.id}

${words(rule.summary)} ${words(rule.why)}

**To do:** ${words(rule.fix)}<br>
**Source:** ${words(rule.source)}<br>
**Severity:** ${gradesInWords(rule)}<br>
**Profiles:** ${profileNames.filter(name => rule.profiles.includes(name)).join(', ')}

Right:

${code(right ? exampleLines(right) : [])}

Wrong:

${code([...exampleLines(example), ...says.map(say => `→ ${say}`)])}
`
}

it('the page of rules says what the rules say (npx vitest run tests/rules/page.test.ts -u writes it)', async () => {
  const text = `# Rules of description

What \`fonds validate\` looks at besides the schema, and what \`fonds convert\` and \`fonds inspect\` say of a description. This page is made from the rules themselves; their examples are their tests. \`fonds explain RULE\` shows one, \`fonds rules\` lists them.

## Profiles

| profile | what it is |
| --- | --- |
${profileNames.map(name => `| \`${name}\` | ${profiles[name]} |`).join('\n')}

${Object.entries(ruleAreas)
  .map(([area, rules]) => `## ${area}\n\n${rules.map(section).join('\n')}`)
  .join('\n')}
## Other codes

Everything else that can stand in a report. A star stands for the name of a format, or for the value that is meant.

| code | what it means |
| --- | --- |
${Object.entries(codeMeanings)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, meaning]) => `| \`${name}\` | ${words(meaning)} |`)
  .join('\n')}
`
  await expect(text).toMatchFileSnapshot(page)
})
