import type { DigitalObject } from '../../model/digital-object.ts'
import type { Rule } from '../rule.ts'

export const digitalObjectNowhere: Rule = {
  id: 'link-digital-object-nowhere',
  severity: 'error',
  profiles: ['core', 'arclight', 'archivesspace', 'atom', 'dpla', 'publish'],
  summary: 'A digital object has an address or an identifier.',
  why: 'Without one there is nothing to show.',
  fix: 'Add the address, or leave the digital object out.',
  source: 'EAD3 tag library, dao; DACS 6.2',
  valid: [
    {
      unit: {
        digitalObjects: [
          { link: { href: 'https://example.org/1' } },
          { identifier: 'obj-1' },
          { members: [{ link: { href: 'a.jpg' } }] },
        ],
      },
    },
  ],
  invalid: [
    {
      unit: { digitalObjects: [{ link: { title: 'A scan' } }] },
      says: ['A digital object has neither an address nor an identifier.'],
    },
  ],
  check: say => ({
    fields: {
      digitalObjects(object) {
        if (isNowhere(object)) say({ message: 'A digital object has neither an address nor an identifier.' })
      },
    },
  }),
}

function isNowhere({ link, identifier, members = [], extra }: DigitalObject): boolean {
  if (members.length > 0) return members.some(isNowhere)
  // An external entity of the document type is kept as it stood.
  return (link?.href ?? link?.target ?? identifier ?? extra?.attributes?.entityref ?? '').trim() === ''
}
