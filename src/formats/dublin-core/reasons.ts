import type { ControlField } from '../../model/fields.ts'

/** What any text loses. */
export const mark = 'mark-up and codes'

/** What a note loses when its words become one run of text. */
export const whatNotesLose = 'mark-up, codes and headings that the element stands for'

/** What a name loses. */
export const codesOfNames = 'the role, the authority file and other codes of the name'

const nowhere = { nowhere: 'a record describes the material, not its finding aid' } as const

/** The fields of the description control area that only concern the finding aid, in both dialects. */
export const onlyTheAid = {
  recordId: { nowhere: 'a record describes the material, and names its finding aid only as part of an address' },
  agency: nowhere,
  titles: nowhere,
  authors: nowhere,
  sponsors: nowhere,
  edition: nowhere,
  publication: nowhere,
  series: nowhere,
  notes: nowhere,
  conventions: nowhere,
  languages: nowhere,
  rights: { nowhere: 'rights in the description are not rights in the material, and belong beside the record' },
  events: nowhere,
  sources: nowhere,
  status: nowhere,
  publicationStatus: nowhere,
  localStatus: nowhere,
  detailLevel: nowhere,
  localControls: nowhere,
  localTypes: nowhere,
  encodings: nowhere,
  language: nowhere,
  script: nowhere,
  audience: nowhere,
  extra: { nowhere: 'it is outside the model and only EAD can hold it' },
} as const satisfies { readonly [Field in Exclude<ControlField, 'recordUrl' | 'otherRecordIds'>]: { nowhere: string } }
