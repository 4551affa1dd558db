import type { Rule } from '../rule.ts'

export const status: Rule = {
  id: 'publish-status',
  severity: 'warning',
  profiles: ['publish'],
  summary: 'A finding aid that is to be published is finished.',
  why: 'What is under review or in progress was not meant to be seen yet.',
  fix: 'Finish it and change its status, or leave it out of the batch.',
  source: 'EAD 2002 @findaidstatus; EAD3 publicationstatus, maintenancestatus',
  valid: [{ control: { publicationStatus: 'published', localStatus: 'edited-full-draft' }, unit: {} }],
  invalid: [
    {
      control: { localStatus: 'For_supervisor_review' },
      unit: {},
      says: ['The status of the finding aid is "For_supervisor_review".'],
    },
    { control: { publicationStatus: 'inprocess' }, unit: {}, says: ['The status of the finding aid is "inprocess".'] },
    { control: { status: 'deleted' }, unit: {}, says: ['The status of the finding aid is "deleted".'] },
  ],
  check: say => ({
    begin({ publicationStatus, localStatus, status: maintenance }) {
      for (const given of [publicationStatus, localStatus, maintenance])
        if (given !== undefined && unfinished.test(given))
          say({ message: `The status of the finding aid is "${given}".`, value: given })
    },
  }),
}

const unfinished =
  /in[ _-]?pro(?:cess|gress)|review|unverified|unprocessed|partial[ _-]?draft|incomplete|unpublished|deleted|cancelled|do[ _-]not/i
