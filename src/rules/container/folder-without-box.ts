import { counted } from '../../report/visible.ts'
import type { Rule } from '../rule.ts'

export const folderWithoutBox: Rule = {
  id: 'container-folder-without-box',
  severity: 'warning',
  profiles: ['core'],
  summary: 'A folder is in a box, where other folders are.',
  why: 'Folder 3 of no box cannot be fetched.',
  fix: 'Add the box.',
  source: 'DACS 2.5; EAD container',
  valid: [
    { unit: { units: [inBox(), inBox()] } },
    { unit: { units: [{ containers: [{ text: '3', type: 'Folder', indicator: '3' }] }] } },
    {
      unit: {
        units: [
          {
            containers: [{ text: '1', type: 'Box', indicator: '1' }],
            units: [{ containers: [{ text: '3', type: 'Folder', indicator: '3' }] }],
          },
          inBox(),
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        level: 'fonds',
        units: [inBox(), inBox(), inBox(), { containers: [{ text: '3', type: 'Folder', indicator: '3' }] }],
      },
      says: ['1 of 4 folders is in no box.'],
    },
  ],
  check(say) {
    let inside = 0
    let outside = 0
    return {
      fields: {
        containers({ type, parent }, path) {
          if (type?.toLowerCase() !== 'folder') return
          const boxed =
            parent !== undefined || path.some(({ containers = [] }) => containers.some(each => isOuter(each.type)))
          if (boxed) inside++
          else outside++
        },
      },
      close(_, path) {
        if (path.length === 1 && outside > 0 && inside >= outside * 3)
          say({
            message: `${outside} of ${counted(inside + outside, 'folder')} ${outside === 1 ? 'is' : 'are'} in no box.`,
          })
      },
    }
  },
}

const isOuter = (type: string | undefined): boolean => type !== undefined && type.toLowerCase() !== 'folder'

function inBox() {
  return {
    containers: [
      { text: '1', type: 'Box', indicator: '1' },
      { text: '2', type: 'Folder', indicator: '2' },
    ],
  }
}
