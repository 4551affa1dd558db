import { plainText } from '../../model/prose-text.ts'
import type { Unit } from '../../model/unit.ts'
import { mixedContent } from '../../values/mixed-content.ts'
import { type Codec, unitCodec } from './codec.ts'
import { levelOf, levelWord } from './levels.ts'
import { saysYes } from './list.ts'

const TRUE = 'TRUE'
const FALSE = 'FALSE'

/** What a column that asks "Publish?" says of who may see something: ArchivesSpace publishes what says yes, and nothing else. */
export const published = (cell: string | undefined): { readonly audience?: 'internal' | 'external' } =>
  cell === undefined ? {} : { audience: saysYes(cell) && !/internal/i.test(cell) ? 'external' : 'internal' }

/** The same as a cell. */
export const publishText = (audience: 'internal' | 'external' | undefined): string =>
  audience === undefined ? '' : audience === 'internal' ? FALSE : TRUE

/** Words in which ArchivesSpace allows elements of EAD. */
export function mixedText(cell: string): { readonly text: string; readonly content?: ReturnType<typeof mixedContent> } {
  const content = mixedContent(cell)
  const text = plainText(content)
  return content.some(piece => typeof piece !== 'string') ? { text, content } : { text }
}

/** `publish`. */
export const aspacePublish: Codec<Unit, 'audience'> = unitCodec({
  fields: ['audience'],
  columns: ['publish'],
  read: cells => published(cells.publish),
  write: ({ audience }) => ({ publish: publishText(audience) }),
})

/** `level` and `other_level`. */
export const aspaceLevel: Codec<Unit, 'level' | 'otherLevel'> = unitCodec({
  fields: ['level', 'otherLevel'],
  columns: ['level', 'other_level'],
  read(cells) {
    if (cells.level === undefined) return {}
    if (/^other ?level$/i.test(cells.level))
      return {
        level: 'otherlevel',
        ...(cells.other_level !== undefined && { otherLevel: cells.other_level }),
      }
    return levelOf(cells.level)
  },
  write: unit =>
    unit.level === 'otherlevel'
      ? { level: 'otherlevel', other_level: unit.otherLevel ?? '' }
      : { level: levelWord(unit), other_level: '' },
})

/** `ref_id`, `title` and `unit_id`. */
export const aspaceRefId: Codec<Unit, 'id'> = unitCodec({
  fields: ['id'],
  columns: ['ref_id'],
  read: cells => (cells.ref_id === undefined ? {} : { id: cells.ref_id }),
  write: unit => ({ ref_id: unit.id ?? '' }),
})

export const aspaceTitle: Codec<Unit, 'title'> = unitCodec({
  fields: ['title'],
  columns: ['title'],
  read: cells => (cells.title === undefined ? {} : { title: mixedText(cells.title) }),
  write: unit => ({ title: unit.title?.text ?? '' }),
})

export const aspaceUnitId: Codec<Unit, 'referenceCode'> = unitCodec({
  fields: ['referenceCode'],
  columns: ['unit_id'],
  read: cells => (cells.unit_id === undefined ? {} : { referenceCode: { text: cells.unit_id } }),
  write: unit => ({ unit_id: unit.referenceCode?.text ?? '' }),
})
