import type { DigitalObject } from '../../model/digital-object.ts'
import type { Unit } from '../../model/unit.ts'
import { published, publishText } from './aspace-columns.ts'
import { type Cells, type Codec, unitCodec } from './codec.ts'
import { files } from './digital-objects.ts'

/** The digital object: what stands for it, and another file of it. */
export const aspaceDigitalObjects: Codec<Unit, 'digitalObjects'> = unitCodec({
  fields: ['digitalObjects'],
  columns: [
    'digital_object_id',
    'digital_object_title',
    'digital_object_publish',
    'rep_file_uri',
    'rep_caption',
    'nonrep_file_uri',
    'nonrep_publish',
    'nonrep_caption',
  ],
  read(cells) {
    const audience = published(cells.digital_object_publish)
    const object = (href: string | undefined, title: string | undefined, own: object): DigitalObject[] =>
      href === undefined && title === undefined && Object.keys(own).length === 0
        ? []
        : [
            {
              ...((href !== undefined || title !== undefined) && {
                link: { ...(href !== undefined && { href }), ...(title !== undefined && { title }) },
              }),
              ...own,
              ...audience,
            },
          ]
    const id = cells.digital_object_id === undefined ? {} : { identifier: cells.digital_object_id }
    return {
      digitalObjects: [
        ...object(cells.rep_file_uri, cells.digital_object_title ?? cells.rep_caption, id),
        ...object(cells.nonrep_file_uri, cells.nonrep_caption, {}).map(other => ({
          ...other,
          ...published(cells.nonrep_publish),
        })),
      ],
    }
  },
  write({ digitalObjects = [] }) {
    const [first, second] = files(digitalObjects)
    const none: Cells = {}
    if (!first) return none
    return {
      digital_object_id: first.identifier ?? '',
      digital_object_title: first.link?.title ?? '',
      digital_object_publish: publishText(first.audience),
      rep_file_uri: first.link?.href ?? '',
      nonrep_file_uri: second?.link?.href ?? '',
      nonrep_publish: publishText(second?.audience),
      nonrep_caption: second?.link?.title ?? '',
    }
  },
})
