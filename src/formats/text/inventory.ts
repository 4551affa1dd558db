import type { InventoryProfile } from './profile.ts'

/**
 * A list of boxes and folders as it was typed, printed or recognised from a scan: numbers, titles, dates, headings between
 * them, and nothing else but what stands above the list. What a line is can often only be guessed; every guess is reported,
 * and a line nobody can be sure of stays as it is.
 */
export const inventory: InventoryProfile = {
  kind: 'inventory',
  name: 'inventory',
  title: 'list of boxes and folders',
  rows: [],
  box: ['Box', 'Carton', 'Container', 'Boîte', 'Karton', 'Caja', 'Volume', 'Reel'],
  folder: ['Folder', 'Folders', 'File', 'Fldr', 'Fol', 'Chemise', 'Mappe', 'Carpeta', 'Item'],
  levels: {
    heading: { level: 'otherlevel', otherLevel: 'heading' },
    folder: { level: 'file' },
    part: { level: 'otherlevel', otherLevel: 'part' },
  },
  columns: [
    'Box',
    'Folder',
    'Box/Folder',
    'Description',
    'Title',
    'Contents',
    'Date',
    'Dates',
    'Folder Title',
    'Item',
    'Container',
  ],
  bodies: ['Archives', 'Archive', 'Library', 'Museum', 'Historical Society', 'University', 'Special Collections'],
  accessions: ['Acc', 'Accession', 'Accessions', 'Accession Number', 'Accession No'],
}
