import type { Inline } from '../../../model/prose.ts'
import { asPattern } from '../phrases.ts'
import type { ReportProfile } from '../profile.ts'
import type { Part } from './outline.ts'

/** Marks references to other parts in prose: `see Chapter II, Part C, Section 1`. */
export type MarkReferences = (text: string, from: Part | undefined) => readonly Inline[]

/**
 * Knows the references of a report. One that leads to a part of the same text gets that part as its target; another stays
 * a reference in words.
 */
export function referenceMarker({ references }: ReportProfile, all: readonly Part[]): MarkReferences {
  const words = references.map(asPattern).join('|')
  const one = `(?:${words})s?\\s+(?:[IVXLC]{1,7}|\\d{1,3}(?:[.-]\\d{1,3}){0,4}|\\p{Lu})(?![\\p{L}\\p{N}])`
  const chain = new RegExp(`(?<![\\p{L}\\p{N}])${one}(?:(?:,\\s*|\\s+of\\s+|,?\\s+and\\s+)${one}){0,5}`, 'giu')
  const each = new RegExp(`(${words})s?\\s+([\\p{L}\\p{N}.-]+)`, 'giu')
  const leads = /(?:\bsee(?: also)?|\bcf\.|\brefer to|\b(?:in|under|of|to)|\()\s*(?:the\s+)?$/i
  return (text, from) => {
    const content: Inline[] = []
    let at = 0
    for (const found of text.matchAll(chain)) {
      const [said] = found
      if (!leads.test(text.slice(Math.max(0, found.index - 20), found.index)) || !/^\p{Lu}/u.test(said)) continue
      const steps = [...said.matchAll(each)].map(([, word = '', number = '']) => ({
        word: word.toLowerCase(),
        number: number.replace(/[.-]+$/, ''),
      }))
      const target = targetOf(steps, from, all)
      if (found.index > at) content.push(text.slice(at, found.index))
      content.push({ type: 'reference', link: target ? { target: target.id } : {}, content: [said] })
      at = found.index + said.length
    }
    if (at < text.length || content.length === 0) content.push(text.slice(at))
    return content
  }
}

interface Step {
  readonly word: string
  readonly number: string
}

/** The part that steps lead to: from the top, or from the parts around the place where they are named. */
function targetOf(steps: readonly Step[], from: Part | undefined, top: readonly Part[]): Part | undefined {
  const [first] = steps
  if (!first) return undefined
  for (let around = from; around; around = around.parent) {
    const found = follow(steps, around.parts) ?? (around.parent ? undefined : follow(steps, [around]))
    if (found) return found
  }
  return follow(steps, top)
}

function follow(steps: readonly Step[], parts: readonly Part[]): Part | undefined {
  let among = parts
  let found: Part | undefined
  for (const { word, number } of steps) {
    found = among.find(
      ({ heading }) =>
        heading.number.toLowerCase() === number.toLowerCase() && (heading.word === undefined || heading.word === word),
    )
    if (!found) return undefined
    among = found.parts
  }
  return found
}
