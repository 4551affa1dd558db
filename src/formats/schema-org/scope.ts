import { refusing } from '../../linked-data/base.ts'
import type { IriOptions } from '../../linked-data/iri-template.ts'
import { namesFor } from '../../linked-data/naming.ts'
import type { Losses } from '../../linked-data/say.ts'
import type { Control } from '../../model/control.ts'
import { tidy } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import type { Step } from './breadcrumbs.ts'
import { noHistories } from './histories.ts'
import { knownCodes } from './names.ts'
import { draft } from './node.ts'
import type { Scope } from './row.ts'
import { noThings } from './things.ts'

/** What the documents of a finding aid share, when its top unit is known. */
export function scopeOf(
  control: Control,
  top: Unit,
  base: string | undefined,
  losses: Losses,
  iris: IriOptions,
): Scope {
  const naming = namesFor(control, top, base, losses.report, losses.format, iris)
  const codes = knownCodes(control, top)
  const things = noThings(naming, codes)
  return {
    naming,
    things,
    codes,
    histories: noHistories(things.identify),
    page: draft(naming.page, ['WebPage']),
    refuse: refusing(losses),
  }
}

/** The way to the page of the finding aid: the archive that publishes it, and the page. */
export function wayToFindingAid({ page, things }: Scope, top: Unit): readonly Step[] {
  const [publisher] = page.values.get('publisher') ?? []
  const id = typeof publisher === 'object' ? publisher['@id'] : undefined
  const archive = id === undefined ? undefined : wordsIn(things.known(id)?.values.get('name')).at(-1)
  const name = wordsIn(page.values.get('name'))[0] ?? (tidy(top.title?.text ?? '') || undefined)
  return [
    ...(archive !== undefined && id !== undefined ? [{ name: archive, id }] : []),
    ...(name !== undefined && page.id !== undefined ? [{ name, id: page.id }] : []),
  ]
}

const wordsIn = (values: readonly unknown[] = []): readonly string[] =>
  values.filter(value => typeof value === 'string')
