import type { AccessPointType } from '../../model/access-point.ts'

/** Whether ArchivesSpace makes an agent of an access point; of all others it makes subjects. */
export const isAgent = (type: AccessPointType): boolean =>
  type === 'person' || type === 'family' || type === 'corporateBody' || type === 'unknown'
