import type { Unit } from '../../model/unit.ts'
import { unitName } from '../../report/breadcrumb.ts'
import type { Rule } from '../rule.ts'

/** The number of folders a unit's extent states, when it states one exactly and for the whole unit. */
function statedFolders(unit: Unit): { count: number; text: string } | undefined {
  for (const { extents = [] } of unit.physicalDescriptions ?? [])
    for (const { unit: measure, quantity, approximate, coverage, text } of extents)
      if (measure === 'folder' && quantity !== undefined && !approximate && coverage !== 'part')
        return { count: quantity, text }
  return undefined
}

const folder = { level: 'file', containers: [{ text: '1', type: 'Folder', indicator: '1' }] } as const

export const folderCount: Rule = {
  id: 'folder-count',
  severity: 'warning',
  profiles: ['minimum', 'core', 'dacs', 'isadg'],
  summary: 'As many folders are listed as the extent of the whole states.',
  why: 'A difference means that a folder was left out of the list, or that the extent was not brought up to date.',
  fix: 'Count the folders and correct the extent, or complete the list.',
  source: 'DACS 2.5; ISAD(G) 3.1.5',
  valid: [
    {
      unit: {
        level: 'collection',
        physicalDescriptions: [
          { text: '1 folder', extents: [{ text: '1 folder', quantity: 1, unit: 'folder', kind: 'carrier' }] },
        ],
        units: [folder],
      },
    },
    {
      unit: {
        level: 'collection',
        physicalDescriptions: [
          { text: '2 folders', extents: [{ text: '2 folders', quantity: 2, unit: 'folder', kind: 'carrier' }] },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: {
        level: 'collection',
        title: { text: 'Records' },
        physicalDescriptions: [
          { text: '2 folders', extents: [{ text: '2 folders', quantity: 2, unit: 'folder', kind: 'carrier' }] },
        ],
        units: [folder],
      },
      says: ['The extent of Collection "Records" states 2 folders; 1 is listed.'],
    },
  ],
  check(say) {
    const branches: { unit: Unit; files: number; leaf: boolean }[] = []
    return {
      open(unit) {
        const parent = branches.at(-1)
        if (parent) parent.leaf = false
        branches.push({ unit, files: 0, leaf: true })
      },
      close(_, path) {
        const branch = branches.pop()
        const unit = path.at(-1)
        if (!branch || !unit) return
        const isFolder = branch.leaf && (unit.level === 'file' || unit.otherLevel?.toLowerCase() === 'folder')
        const files = branch.files + (isFolder ? 1 : 0)
        const parent = branches.at(-1)
        if (parent) parent.files += files
        const stated = statedFolders(unit)
        if (!stated || branch.leaf || files === 0 || files === stated.count) return
        say({
          message: `The extent of ${unitName(unit)} states ${stated.count} ${stated.count === 1 ? 'folder' : 'folders'}; ${files} ${files === 1 ? 'is' : 'are'} listed.`,
          value: stated.text,
        })
      },
    }
  },
}
