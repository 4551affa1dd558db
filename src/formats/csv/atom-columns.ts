import type { AccessPoint, AccessPointType } from '../../model/access-point.ts'
import type { Container, PhysicalLocation } from '../../model/container.ts'
import type { Control } from '../../model/control.ts'
import type { Identifier } from '../../model/identifier.ts'
import type { MaterialLanguage } from '../../model/language.ts'
import type { Unit } from '../../model/unit.ts'
import { bcp47, isIso15924, languageCode } from '../../values/language/codes.ts'
import { atomBars, inPlaces, placesText } from './atom-list.ts'
import { type Codec, controlCodec, unitCodec } from './codec.ts'
import { containerText } from './containers.ts'
import { files } from './digital-objects.ts'
import { extentIn, extentText } from './extents.ts'
import { languageOf } from './languages.ts'
import { levelOf, shownLevel } from './levels.ts'

/** `legacyId`: the key of the row, which is the identifier of the unit. */
export const atomId: Codec<Unit, 'id'> = unitCodec({
  fields: ['id'],
  columns: ['legacyId'],
  read: cells => (cells.legacyId === undefined ? {} : { id: cells.legacyId }),
  write: unit => ({ legacyId: unit.id ?? '' }),
})

/** `levelOfDescription`, in the words that AtoM shows. */
export const atomLevel: Codec<Unit, 'level' | 'otherLevel'> = unitCodec({
  fields: ['level', 'otherLevel'],
  columns: ['levelOfDescription'],
  read: cells => (cells.levelOfDescription === undefined ? {} : levelOf(cells.levelOfDescription)),
  write: unit => ({ levelOfDescription: shownLevel(unit) }),
})

/** `identifier`: the reference code. */
export const atomReferenceCode: Codec<Unit, 'referenceCode'> = unitCodec({
  fields: ['referenceCode'],
  columns: ['identifier'],
  read: cells => (cells.identifier === undefined ? {} : { referenceCode: { text: cells.identifier } }),
  write: unit => ({ identifier: unit.referenceCode?.text ?? '' }),
})

const isAccession = ({ localType }: Identifier): boolean => localType === 'accession'

/** `accessionNumber`, and the alternative identifiers with their labels. */
export const atomIdentifiers: Codec<Unit, 'otherIdentifiers'> = unitCodec({
  fields: ['otherIdentifiers'],
  columns: ['accessionNumber', 'alternativeIdentifiers', 'alternativeIdentifierLabels'],
  read(cells) {
    const labels = inPlaces(cells.alternativeIdentifierLabels)
    const others = inPlaces(cells.alternativeIdentifiers).map((text, i): Identifier => {
      const label = labels[i] ?? ''
      return { text, ...(label !== '' && { label }) }
    })
    return {
      otherIdentifiers: [
        ...(cells.accessionNumber === undefined ? [] : [{ text: cells.accessionNumber, localType: 'accession' }]),
        ...others.filter(({ text }) => text !== ''),
      ],
    }
  },
  write({ otherIdentifiers = [] }) {
    const [accession, ...more] = otherIdentifiers.filter(isAccession)
    const others = [...otherIdentifiers.filter(one => !isAccession(one)), ...more]
    return {
      accessionNumber: accession?.text ?? '',
      alternativeIdentifiers: placesText(others.map(({ text }) => text)),
      alternativeIdentifierLabels: placesText(others.map(({ label, localType }) => label ?? localType ?? '')),
    }
  },
})

/** `extentAndMedium`: a statement in each line. */
export const atomExtents: Codec<Unit, 'physicalDescriptions'> = unitCodec({
  fields: ['physicalDescriptions'],
  columns: ['extentAndMedium'],
  read: (cells, context) => ({
    physicalDescriptions: (cells.extentAndMedium ?? '')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
      .map(line => extentIn(line, 'extentAndMedium', context)),
  }),
  write: unit => ({ extentAndMedium: (unit.physicalDescriptions ?? []).map(extentText).join('\n') }),
})

/** `repository`: the name of the institution. */
export const atomRepository: Codec<Unit, 'repository'> = unitCodec({
  fields: ['repository'],
  columns: ['repository'],
  read: cells => ({ repository: [{ type: 'corporateBody', text: cells.repository ?? '' }] }),
  write: unit => ({ repository: (unit.repository ?? []).map(({ text }) => text).join('; ') }),
})

/** The two-letter code where there is one. */
const shortCode = (code: string): string => bcp47(code) ?? code

/** `language` and `script`: codes, without saying which language is in which script unless there is but one. */
export const atomLanguages: Codec<Unit, 'languages'> = unitCodec({
  fields: ['languages'],
  columns: ['language', 'script'],
  read(cells) {
    const languages: MaterialLanguage[] = atomBars.split(cells.language ?? '').map(languageOf)
    const scripts = atomBars.split(cells.script ?? '').map(code => (isIso15924(code) ? { code } : { text: code }))
    const [only, ...others] = languages
    if (scripts.length === 0) return { languages }
    if (only && others.length === 0) return { languages: [{ ...only, scripts }] }
    return { languages: [...languages, { scripts }] }
  },
  write: ({ languages = [] }) => ({
    language: atomBars.join(languages.map(({ code, text }) => (code === undefined ? (text ?? '') : shortCode(code)))),
    script: atomBars.join([
      ...new Set(languages.flatMap(({ scripts = [] }) => scripts.map(({ code, text }) => code ?? text ?? ''))),
    ]),
  }),
})

/** The physical objects of AtoM: a name, a place and a type for each. */
export const atomPhysicalObjects: Codec<Unit, 'containers' | 'physicalLocations'> = unitCodec({
  fields: ['containers', 'physicalLocations'],
  columns: ['physicalObjectName', 'physicalObjectLocation', 'physicalObjectType'],
  read(cells) {
    const types = inPlaces(cells.physicalObjectType)
    const containers = inPlaces(cells.physicalObjectName).map((name, i): Container => {
      const type = types[i] ?? ''
      const starts = type !== '' && name.toLowerCase().startsWith(`${type.toLowerCase()} `)
      return {
        text: name,
        ...(type !== '' && { type }),
        ...(starts && { indicator: name.slice(type.length + 1).trim() }),
      }
    })
    const physicalLocations: PhysicalLocation[] = atomBars
      .split(cells.physicalObjectLocation ?? '')
      .map(text => ({ text }))
    return { containers: containers.filter(({ text }) => text !== ''), physicalLocations }
  },
  write({ containers = [], physicalLocations = [] }) {
    const count = Math.max(containers.length, physicalLocations.length)
    const each = (text: (i: number) => string | undefined): string =>
      placesText(Array.from({ length: count }, (_, i) => text(i) ?? ''))
    return {
      physicalObjectName: each(i => containers[i] && objectName(containers[i])),
      physicalObjectLocation: each(i => physicalLocations[i]?.text),
      physicalObjectType: each(i => containers[i]?.type),
    }
  },
})

const objectName = (container: Container): string =>
  container.indicator === undefined ? container.text : containerText(container)

const isAddress = (href: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(href)

/** `digitalObjectURI` for what is on the web, `digitalObjectPath` for what is on the server. */
export const atomDigitalObjects: Codec<Unit, 'digitalObjects'> = unitCodec({
  fields: ['digitalObjects'],
  columns: ['digitalObjectURI', 'digitalObjectPath'],
  read: cells => ({
    digitalObjects: [cells.digitalObjectURI, cells.digitalObjectPath].flatMap(href =>
      href === undefined ? [] : [{ link: { href } }],
    ),
  }),
  write({ digitalObjects = [] }) {
    const [first, ...others] = files(digitalObjects).map(({ link }) => link?.href ?? '')
    if (first === undefined) return { digitalObjectURI: '', digitalObjectPath: '' }
    const second = others.find(href => isAddress(href) !== isAddress(first)) ?? ''
    return isAddress(first)
      ? { digitalObjectURI: first, digitalObjectPath: second }
      : { digitalObjectURI: second, digitalObjectPath: first }
  },
})

/** The access points, in four columns: names of all kinds in one, and what has no column among the subjects. */
export const atomAccessPoints: Codec<Unit, 'accessPoints'> = unitCodec({
  fields: ['accessPoints'],
  columns: ['subjectAccessPoints', 'placeAccessPoints', 'nameAccessPoints', 'genreAccessPoints'],
  read: cells => ({
    accessPoints: [
      ...points('subject', cells.subjectAccessPoints),
      ...points('place', cells.placeAccessPoints),
      ...points('unknown', cells.nameAccessPoints),
      ...points('genre', cells.genreAccessPoints),
    ],
  }),
  write({ accessPoints = [] }) {
    const of = (...types: readonly AccessPointType[]): string =>
      atomBars.join(accessPoints.filter(({ type }) => types.includes(type)).map(({ text }) => text))
    return {
      subjectAccessPoints: of('subject', 'function', 'occupation', 'title'),
      placeAccessPoints: of('place'),
      nameAccessPoints: of('person', 'family', 'corporateBody', 'unknown'),
      genreAccessPoints: of('genre'),
    }
  },
})

const points = (type: AccessPointType, cell: string | undefined): AccessPoint[] =>
  atomBars.split(cell ?? '').map(text => ({ type, text }))

/** `publicationStatus`: a draft is not to be seen. */
export const atomPublication: Codec<Unit, 'audience'> = unitCodec({
  fields: ['audience'],
  columns: ['publicationStatus'],
  read: cells => ({ audience: /^published$/i.test(cells.publicationStatus ?? '') ? 'external' : 'internal' }),
  write: ({ audience }) => ({
    publicationStatus: audience === undefined ? '' : audience === 'internal' ? 'Draft' : 'Published',
  }),
})

/** `culture`: the language the row is written in. */
export const atomCulture: Codec<Unit, 'language'> = unitCodec({
  fields: ['language'],
  columns: ['culture'],
  read(cells, { say }) {
    const culture = cells.culture ?? ''
    const language = languageCode(culture.replace(/[_@-].*$/, ''))
    if (language !== undefined) {
      if (/^[A-Za-z]{3}$/.test(culture) && shortCode(language).length === 2)
        say('culture', {
          code: 'csv/not-allowed-value',
          concern: 'input',
          severity: 'warning',
          message: `AtoM knows cultures by the two letters of ISO 639-1; this one is ${shortCode(language)}.`,
          value: culture,
          hint: `Write ${shortCode(language)}.`,
        })
      return { language }
    }
    say('culture', {
      code: 'csv/not-allowed-value',
      concern: 'loss',
      severity: 'warning',
      message: 'This is no code of a language; it was left out.',
      value: culture,
      words: 1,
      hint: 'Use the two letters of ISO 639-1, such as en or fr.',
    })
    return {}
  },
  write: ({ language }) => ({ culture: language === undefined ? '' : shortCode(language) }),
})

/** `institutionIdentifier`: who keeps the description, by an ISIL or another code. */
export const atomAgency: Codec<Control, 'agency'> = controlCodec({
  fields: ['agency'],
  columns: ['institutionIdentifier'],
  read(cells) {
    const said = cells.institutionIdentifier ?? ''
    return { agency: /^[A-Z]{2}-[\w:/-]{1,11}$/.test(said) ? { code: said } : { otherCodes: [{ text: said }] } }
  },
  write: ({ agency }) => ({
    institutionIdentifier: agency?.code ?? agency?.otherCodes?.[0]?.text ?? agency?.name ?? '',
  }),
})

/** `revisionHistory`: what was done to the description, in words. */
export const atomHistory: Codec<Control, 'events'> = controlCodec({
  fields: ['events'],
  columns: ['revisionHistory'],
  read: cells => ({ events: [{ type: 'unknown', descriptions: [{ text: cells.revisionHistory ?? '' }] }] }),
  write: ({ events = [] }) => ({
    revisionHistory: events
      .map(({ type, dateText, date, agent, descriptions = [] }) =>
        [
          [type === 'unknown' ? '' : type, dateText ?? date ?? '', agent ?? ''].filter(word => word !== '').join(', '),
          descriptions.map(({ text }) => text).join('; '),
        ]
          .filter(words => words !== '')
          .join(': '),
      )
      .join('\n'),
  }),
})

/** `languageOfDescription` and `scriptOfDescription`. */
export const atomDescriptionLanguages: Codec<Control, 'languages'> = controlCodec({
  fields: ['languages'],
  columns: ['languageOfDescription', 'scriptOfDescription'],
  read(cells) {
    const languages = atomBars.split(cells.languageOfDescription ?? '').map(word => {
      const code = languageCode(word)
      return code === undefined ? { text: word } : { code }
    })
    const scripts = atomBars.split(cells.scriptOfDescription ?? '').map(scriptCode => ({ scriptCode }))
    const [only, ...others] = languages
    const [script, ...more] = scripts
    if (only && script && others.length === 0 && more.length === 0) return { languages: [{ ...only, ...script }] }
    return { languages: [...languages, ...scripts] }
  },
  write: ({ languages = [] }) => ({
    languageOfDescription: atomBars.join(
      languages.map(({ code, text }) => (code === undefined ? (text ?? '') : shortCode(code))),
    ),
    scriptOfDescription: atomBars.join([...new Set(languages.map(({ scriptCode }) => scriptCode ?? ''))]),
  }),
})

/** A column that holds one text about the description. */
export function atomControlText(field: 'conventions' | 'sources', column: string): Codec<Control, typeof field> {
  return controlCodec({
    fields: [field],
    columns: [column],
    read: cells =>
      field === 'conventions'
        ? { conventions: [{ citation: cells[column] ?? '' }] }
        : { sources: [{ entries: [{ text: cells[column] ?? '' }] }] },
    write: ({ conventions = [], sources = [] }) => ({
      [column]:
        field === 'conventions'
          ? conventions.map(({ citation }) => citation).join('\n')
          : sources.flatMap(({ entries }) => entries.map(({ text }) => text)).join('\n'),
    }),
  })
}
