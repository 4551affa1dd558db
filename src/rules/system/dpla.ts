import type { Rule } from '../rule.ts'
import { atTop } from './at-top.ts'

const source = 'DPLA Metadata Application Profile 5; DPLA, metadata quality guidelines'

export const dplaTitle: Rule = atTop({
  id: 'dpla-title',
  system: 'dpla',
  severity: 'error',
  summary: 'A record for DPLA has a title.',
  why: 'DPLA does not show a record without one.',
  fix: 'Add a title.',
  source,
  has: ({ title }) => (title?.text ?? '').trim() !== '',
  message: 'DPLA asks for a title, and there is none.',
  valid: { unit: { title: { text: 'Letters' } } },
  invalid: { unit: {} },
})

export const dplaProvider: Rule = atTop({
  id: 'dpla-data-provider',
  system: 'dpla',
  severity: 'error',
  summary: 'A record for DPLA names who holds the material (dataProvider).',
  why: 'It is required: readers are sent to that institution.',
  fix: 'Add the name of the repository.',
  source,
  has: ({ repository = [] }) => repository.some(({ text }) => text.trim() !== ''),
  message: 'DPLA asks for the holding institution (dataProvider), and no repository is named.',
  valid: { unit: { repository: [{ type: 'corporateBody', text: 'Example Library' }] } },
  invalid: { unit: {} },
})

export const dplaShownAt: Rule = atTop({
  id: 'dpla-is-shown-at',
  system: 'dpla',
  severity: 'error',
  summary: 'A record for DPLA has the address of the page where the material is shown (isShownAt).',
  why: 'It is required: DPLA holds descriptions and sends readers on.',
  fix: 'Give the address of the finding aid, a persistent identifier, or a digital object; or convert with --base-uri.',
  source,
  has: ({ digitalObjects = [], persistentUris = [], referenceCode }, { recordUrl, otherRecordIds = [] }) =>
    recordUrl !== undefined ||
    persistentUris.length > 0 ||
    referenceCode?.uri !== undefined ||
    digitalObjects.some(({ link }) => link?.href !== undefined) ||
    otherRecordIds.some(({ href }) => href !== undefined),
  message: 'DPLA asks for an address where the material is shown (isShownAt), and there is none.',
  valid: { control: { recordUrl: 'https://example.org/ms1' }, unit: {} },
  invalid: { unit: {} },
})

export const dplaRights: Rule = atTop({
  id: 'dpla-rights',
  system: 'dpla',
  severity: 'error',
  summary: 'A record for DPLA has a rights statement, in words or as a URI.',
  why: 'It is required; a URI of rightsstatements.org or Creative Commons can be filtered by.',
  fix: 'Add the conditions of use, or the URI of a rights statement.',
  source,
  has: ({ useRestrictions = [], rightsUris = [] }) => useRestrictions.length + rightsUris.length > 0,
  message: 'DPLA asks for a rights statement, and there is none.',
  valid: {
    unit: { rightsUris: [{ text: 'In Copyright', link: { href: 'http://rightsstatements.org/vocab/InC/1.0/' } }] },
  },
  invalid: { unit: {} },
})

export const dplaRightsUri: Rule = atTop({
  id: 'dpla-rights-uri',
  system: 'dpla',
  severity: 'warning',
  summary: 'The rights statement of a record for DPLA is a URI (edm:rights).',
  why: 'Readers filter by what they may do; of a sentence a program knows nothing.',
  fix: 'Choose the statement at rightsstatements.org, or a licence of Creative Commons, and give its URI.',
  source,
  has: ({ rightsUris = [] }) =>
    rightsUris.some(({ link }) =>
      /^https?:\/\/(?:rightsstatements\.org\/|(?:www\.)?creativecommons\.org\/)/i.test(link.href ?? ''),
    ),
  message: 'There is no rights statement of rightsstatements.org or Creative Commons, which DPLA filters by.',
  valid: {
    unit: { rightsUris: [{ text: 'In Copyright', link: { href: 'http://rightsstatements.org/vocab/InC/1.0/' } }] },
  },
  invalid: { unit: {} },
})

export const dplaType: Rule = atTop({
  id: 'dpla-type',
  system: 'dpla',
  severity: 'info',
  summary: 'A record for DPLA says of which type the material is: text, image, sound, moving image, physical object.',
  why: 'Readers filter by it; DPLA takes it from the genre terms.',
  fix: 'Add a genre or form as an access point.',
  source,
  has: ({ accessPoints = [] }) => accessPoints.some(({ type }) => type === 'genre'),
  message: 'No genre or form says of which type the material is.',
  valid: { unit: { accessPoints: [{ type: 'genre', text: 'Photographs' }] } },
  invalid: { unit: {} },
})
